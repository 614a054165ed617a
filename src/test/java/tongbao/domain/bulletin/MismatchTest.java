package tongbao.domain.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tongbao.domain.rectification.Rectification;
import tongbao.domain.register.Level;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SiteType;
import tongbao.domain.round.MismatchEffect;
import tongbao.domain.round.MismatchKind;
import tongbao.domain.round.Policy;
import tongbao.domain.round.Round;
import tongbao.domain.round.note.Mismatch;
import tongbao.domain.round.note.Notes;
import tongbao.domain.statistics.Made;
import tongbao.domain.statistics.Mismatches;
import tongbao.domain.statistics.Outcome;

/// The same mismatches under each of the three effects.
class MismatchTest {
    private static final RegionCode CITY = Made.city(0);
    private static final List<Outcome> OUTCOMES = List.of(
            Made.passed(Made.site(1, CITY, Level.CITY, SiteType.PORTAL)),
            Made.passed(Made.site(2, CITY, Level.CITY, SiteType.DEPARTMENT)),
            Made.failed(Made.site(3, CITY, Level.CITY, SiteType.DEPARTMENT)));
    private static final List<Mismatch> MISMATCHES = List.of(
            new Mismatch(MismatchKind.UNREGISTERED, Made.site(9, CITY, Level.COUNTY, SiteType.DEPARTMENT), "示例：没有备案"),
            new Mismatch(MismatchKind.RENAMED, OUTCOMES.get(1).subject(), ""));

    private static Bulletin bulletin(MismatchEffect effect) {
        var plain = Drafts.of(Made.province("样例"), OUTCOMES);
        var round = new Round(
                plain.round().id(),
                plain.round().period(),
                plain.round().dates(),
                plain.round().catalogues(),
                Policy.AT_ONCE.withMismatches(Map.of(MismatchKind.UNREGISTERED, effect, MismatchKind.RENAMED, effect)));
        return Composer.compose(new Draft(
                round,
                plain.office(),
                plain.regions(),
                plain.catalogues(),
                Mismatches.applied(OUTCOMES, MISMATCHES, round, plain.catalogues()),
                plain.inspections(),
                new Notes(List.copyOf(MISMATCHES)),
                Rectification.NONE,
                List.of(),
                Map.of(),
                plain.number(),
                plain.date(),
                plain.deadline()));
    }

    private static List<String> paragraphs(Bulletin bulletin) {
        return bulletin.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }

    private static List<String> annexes(Bulletin bulletin) {
        return bulletin.annexes().stream().map(Block.Annex::title).toList();
    }

    @Test
    void whatIsListedSeparatelyIsInNoRate() {
        var bulletin = bulletin(MismatchEffect.SEPARATE);

        assertThat(paragraphs(bulletin))
                .contains("本次对上述政府网站进行了全覆盖检查，合格2家，不合格1家，合格率为66.67%。")
                .anyMatch(text -> text.endsWith("台账与实际不符。检查中发现与台账不符的2个，单独列出，不计入合格率。"));
        assertThat(bulletin.annexes().getLast().table().rows())
                .containsExactly(
                        List.of("1", "样例市", "示例网站9", "", "示例单位9", "在运行而没有备案：示例：没有备案"),
                        List.of("2", "样例市", "示例网站2", "", "示例单位2", "更名或变更主体而没有报备"));
    }

    @Test
    void whatFailsIsCountedAndListedAmongTheFailed() {
        var bulletin = bulletin(MismatchEffect.FAILS);

        assertThat(paragraphs(bulletin))
                .contains("本次对上述政府网站进行了全覆盖检查，合格1家，不合格3家，合格率为25.00%。")
                .noneMatch(text -> text.contains("单独列出"));
        assertThat(annexes(bulletin)).doesNotContain("台账与实际不符名单");
        assertThat(bulletin.annexes().stream()
                        .filter(annex -> annex.key().equals("annex.site.failed"))
                        .flatMap(annex -> annex.table().rows().stream())
                        .map(row -> row.get(2) + " " + row.getLast()))
                .contains("示例网站2 更名或变更主体而没有报备", "示例网站9 在运行而没有备案");
    }

    @Test
    void whatIsOnlyRecordedIsNotPrinted() {
        var bulletin = bulletin(MismatchEffect.RECORDED);

        assertThat(paragraphs(bulletin))
                .contains("本次对上述政府网站进行了全覆盖检查，合格2家，不合格1家，合格率为66.67%。")
                .noneMatch(text -> text.contains("台账与实际不符"));
        assertThat(annexes(bulletin)).doesNotContain("台账与实际不符名单");
    }
}
