package tongbao.domain.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static tongbao.domain.statistics.Made.city;
import static tongbao.domain.statistics.Made.failed;
import static tongbao.domain.statistics.Made.passed;
import static tongbao.domain.statistics.Made.site;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.statistics.Made;

class SectionTest {
    private final Draft draft = Drafts.of(
            Made.province("样例", "范例"),
            List.of(
                    passed(site(1, city(0), Level.CITY, SiteType.PORTAL)),
                    failed(site(2, city(1), Level.CITY, SiteType.PORTAL))));

    @Test
    void theUsualSectionsStandInTheirOrder() {
        assertThat(headings(Map.of())).isEqualTo(List.of("一、总体情况", "二、主要问题", "三、工作要求"));
    }

    @Test
    void anOfficeChoosesSectionsAndTheirOrderAndTheNumbersFollow() {
        var order =
                new Arrangement(List.of(Section.PROBLEMS, Section.OVERALL, Section.ACCOUNTABILITY), List.of()).text();

        assertThat(headings(Map.of(LetterFields.SECTIONS, order))).isEqualTo(List.of("一、主要问题", "二、总体情况", "三、问责情况"));
        assertThat(text(order)).contains("上述1家不合格政府网站的主办单位要说明原因");
    }

    @Test
    void whatIsNoSectionIsPassedOver() {
        assertThat(Arrangement.parsed("problems,nothing, chart.trend,overall ,problems"))
                .isEqualTo(new Arrangement(List.of(Section.PROBLEMS, Section.OVERALL), List.of(ChartAnnex.TREND)));
    }

    @Test
    void aSectionLeftOutAndOneThatStaysEmptyAreNamed() {
        var arranged = draft.withWordings(Map.of(LetterFields.SECTIONS, "overall,merits,requirements"));

        assertThat(BulletinLint.of(arranged, Composer.compose(arranged)))
                .filteredOn(Lint.OfLetter.class::isInstance)
                .extracting(lint -> ((Lint.OfLetter) lint).kind())
                .contains(Lint.Kind.SECTION_LEFT_OUT, Lint.Kind.SECTION_EMPTY);
    }

    private List<String> headings(Map<String, String> wordings) {
        return Composer.compose(draft.withWordings(wordings)).blocks().stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                .map(block -> ((Block.Heading) block).text())
                .toList();
    }

    private String text(String order) {
        return Drafts.read(Composer.compose(draft.withWordings(Map.of(LetterFields.SECTIONS, order))));
    }
}
