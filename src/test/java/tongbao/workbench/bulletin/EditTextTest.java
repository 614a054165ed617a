package tongbao.workbench.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static tongbao.domain.statistics.Made.city;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tongbao.domain.bulletin.Composer;
import tongbao.domain.bulletin.Drafts;
import tongbao.domain.bulletin.Figures;
import tongbao.domain.bulletin.Template;
import tongbao.domain.statistics.Made;

class EditTextTest {
    private static final String TEMPLATE = "合格{site.passed}家，率{site.rate}。";
    private final Figures figures = Composer.figures(Drafts.of(Made.province("样例"), Made.sites(1, city(0), 4, 1)));
    private final EditText edit = EditText.of(Template.parse(TEMPLATE), figures);

    @Test
    void figuresStandInBracketsAndAreRecordedByTheirKeys() {
        assertThat(edit.text()).isEqualTo("合格‹3›家，率‹75.00%›。");
        assertThat(edit.template()).isEqualTo(TEMPLATE);
    }

    @Test
    void wordsAreTypedBeforeBetweenAndBehindFigures() {
        var typed = edit.replaced(new EditText.Stretch(0, 2), "通过")
                .flatMap(next -> next.replaced(new EditText.Stretch(5, 6), "个网站"));

        assertThat(typed.map(EditText::template)).contains("通过{site.passed}个网站，率{site.rate}。");
    }

    @Test
    void nothingIsTypedInsideAFigure() {
        assertThat(edit.replaced(new EditText.Stretch(3, 3), "9")).isEmpty();
        assertThat(edit.with("site.failed", 3, figures)).isEmpty();
    }

    @Test
    void aFigureIsTakenAwayWhole() {
        var back = edit.widened(4, 5);

        assertThat(back).isEqualTo(new EditText.Stretch(2, 5));
        assertThat(edit.replaced(back, "").map(EditText::template)).contains("合格家，率{site.rate}。");
    }

    @Test
    void aFigureIsPutInWhereTheCaretStands() {
        assertThat(edit.with("site.failed", 5, figures).map(EditText::template))
                .contains("合格{site.passed}{site.failed}家，率{site.rate}。");
        assertThat(edit.with("site.failed", 2, figures).map(EditText::template))
                .contains("合格{site.failed}{site.passed}家，率{site.rate}。");
    }

    @Test
    void typedBracketsNeverLookLikeAFigure() {
        assertThat(EditText.typable("‹99%›")).isEqualTo("99%");
        assertThat(EditText.of(Template.parse("‹1›{gone}"), figures))
                .isEqualTo(new EditText("1‹gone›", java.util.List.of(new EditText.Span(1, 7, "gone"))));
        assertThat(Optional.of(edit.figures().size())).contains(2);
    }
}
