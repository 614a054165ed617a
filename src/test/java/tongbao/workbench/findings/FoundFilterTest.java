package tongbao.workbench.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.workbench.Fixture;

class FoundFilterTest {
    private static final FoundLine PLAIN = line("a", "李示例", "栏目是空的", 0);
    private static final FoundLine SHOWN = line("b", "王样例", "链接打不开 404", 2);

    @Test
    void everyChoiceNarrowsWhatTheOthersLeave() {
        assertThat(passing(FoundFilter.NONE)).containsExactly("a", "b");
        assertThat(passing(FoundFilter.NONE.with(Facet.EVIDENCE, Optional.of(Facet.YES))))
                .containsExactly("b");
        assertThat(passing(FoundFilter.NONE.with(Facet.EVIDENCE, Optional.of(Facet.NO))))
                .containsExactly("a");
        assertThat(passing(FoundFilter.NONE.with(Facet.INSPECTOR, Optional.of("王样例"))))
                .containsExactly("b");
        assertThat(passing(FoundFilter.NONE
                        .with(Facet.EVIDENCE, Optional.of(Facet.NO))
                        .with(Facet.INSPECTOR, Optional.of("王样例"))))
                .isEmpty();
    }

    @Test
    void aChoiceTakenBackIsNone() {
        var chosen = FoundFilter.NONE.with(Facet.VETO, Optional.of(Facet.YES));

        assertThat(passing(chosen)).isEmpty();
        assertThat(chosen.with(Facet.VETO, Optional.empty())).isEqualTo(FoundFilter.NONE);
    }

    @Test
    void wordsAreFoundWhateverTheirCaseAndWhereverTheyStand() {
        assertThat(passing(FoundFilter.NONE.withWords(" 404 "))).containsExactly("b");
        assertThat(passing(FoundFilter.NONE.withWords("WWW.B.EXAMPLE"))).containsExactly("b");
        assertThat(passing(FoundFilter.NONE.withWords("示例市教育局"))).containsExactly("a", "b");
    }

    private static List<String> passing(FoundFilter filter) {
        return List.of(PLAIN, SHOWN).stream()
                .filter(filter::takes)
                .map(line -> line.finding().id().value())
                .toList();
    }

    private static FoundLine line(String id, String inspector, String text, int pictures) {
        var finding = new Finding(
                new FindingId(id),
                Optional.empty(),
                "首页",
                "www." + id + ".example",
                text,
                LocalDateTime.of(2026, 8, 17, 9, 0),
                inspector,
                "",
                true,
                false);
        return FoundLine.of(finding, Fixture.site("9901000002"), "示例市", Optional.empty(), pictures);
    }
}
