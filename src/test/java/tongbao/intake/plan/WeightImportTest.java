package tongbao.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Present;
import tongbao.domain.number.Fraction;
import tongbao.domain.rectification.Rechecks;
import tongbao.domain.register.Level;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Dates;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Periods;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.Span;
import tongbao.domain.round.note.ItemScore;
import tongbao.domain.round.note.Notes;
import tongbao.domain.round.note.RoundNote;
import tongbao.domain.round.note.Weights;
import tongbao.domain.round.note.Weights.Item;
import tongbao.intake.catalogue.BundledCatalogues;
import tongbao.workbench.Fixture;

class WeightImportTest {
    private static final RoundId ROUND = new RoundId("2026年第三季度");

    private static ImportPlan plan(ImportKind kind, String sheet, RoundNote... known) {
        var day = LocalDate.of(2026, 8, 10);
        var round = new Round(
                ROUND,
                Periods.parse(ROUND.value()),
                new Dates(day, new Span(day, day), Optional.empty(), day),
                Map.of());
        return Imports.plan(
                kind,
                Sheets.csv(sheet),
                new ImportContext(
                        new Present(
                                Sheets.REGIONS,
                                List.of(),
                                List.of(),
                                Optional.of(new Present.RoundState(
                                        round,
                                        Fixture.subjects().stream()
                                                .map(subject -> new Enrolled(subject, true))
                                                .toList(),
                                        Map.of(SubjectKind.SITE, BundledCatalogues.sites2019()),
                                        Map.of(),
                                        new Notes(List.of(known)),
                                        Map.of(),
                                        Rechecks.NONE))),
                        "检查员甲",
                        Sheets.NOW,
                        Locale.CHINESE));
    }

    private static Item item(String name, Fraction weight, Optional<String> catalogue, Level... levels) {
        return new Item(List.of(levels), name, weight, catalogue);
    }

    @Test
    void theRowsOfAllItemsAreOneNoteAndAKindStandsForTheCatalogueOfTheRound() {
        var name = Optional.of(BundledCatalogues.sites2019().id().name());
        var sheet = """
                考评项目,权重,得分取自,适用级别
                网站,30%,网站,
                专业评价,0.7,,
                网站,1/3,网站,县、乡镇
                专业评价,2/3,,乡镇，县
                """;
        var weights = new Weights(List.of(
                item("网站", Fraction.parse("0.3"), name),
                item("专业评价", Fraction.parse("0.7"), Optional.empty()),
                item("网站", Fraction.of(1, 3), name, Level.COUNTY, Level.TOWN),
                item("专业评价", Fraction.of(2, 3), Optional.empty(), Level.COUNTY, Level.TOWN)));

        assertThat(plan(ImportKind.WEIGHTS, sheet).entry())
                .contains(new Entry.NotesChanged(ROUND, "示例.csv", List.of(Edit.added(weights))));
        assertThat(plan(ImportKind.WEIGHTS, sheet, weights).entry()).isEmpty();
        var other = new Weights(List.of(item("网站", Fraction.ONE, name)));
        assertThat(plan(ImportKind.WEIGHTS, sheet, other).entry())
                .contains(new Entry.NotesChanged(ROUND, "示例.csv", List.of(Edit.changed(other, weights))));
        assertThat(Sheets.said(plan(ImportKind.WEIGHTS, "考评项目,权重,得分取自\n网站,100%,网站\n", weights)))
                .containsExactly("2 变更 网站 [权重 网站 30%、专业评价 70%、网站 1/3、专业评价 2/3→网站 100%] [适用级别 、县、乡镇→]");
    }

    @Test
    void weightsThatDoNotAddUpOrNameAnItemTwiceAreNotTakenAtAll() {
        var short99 = plan(ImportKind.WEIGHTS, "考评项目,权重\n网站,30%\n新媒体,69%\n");
        var twice = plan(ImportKind.WEIGHTS, "考评项目,权重\n网站,50%\n网站,50%\n");

        assertThat(short99.entry()).isEmpty();
        assertThat(short99.hasRefusals()).isTrue();
        assertThat(Sheets.said(short99).getFirst()).contains("权重相加是 99%，不是 100%，整张表没有导入。");
        assertThat(twice.entry()).isEmpty();
        assertThat(Sheets.said(twice).getFirst()).contains("适用级别相同的考评项目有两行同名");
    }

    @Test
    void whatIsNoWeightAndWhatNobodyScoresIsNamedAtItsCell() {
        assertThat(Sheets.said(plan(ImportKind.WEIGHTS, """
                        考评项目,权重,得分取自,适用级别
                        网站,30,网站,
                        评价,0%,,
                        ,10%,,
                        新媒体,10%,新媒体,
                        调查,1/0,,
                        服务,,,
                        其他,100%,别的指标,
                        走访,5%,,村
                        """)))
                .containsExactly(
                        "2 拒绝 网站 B:权重“30”看不懂，请填大于 0、不超过 100% 的数，如 30%、0.3、1/3。",
                        "3 拒绝 评价 B:权重“0%”看不懂，请填大于 0、不超过 100% 的数，如 30%、0.3、1/3。",
                        "4 拒绝  A:“考评项目”是空的，本行没有导入。",
                        "5 拒绝 新媒体 C:本轮不检查“新媒体”，没有得分可取，本行没有导入。",
                        "6 拒绝 调查 B:权重“1/0”看不懂，请填大于 0、不超过 100% 的数，如 30%、0.3、1/3。",
                        "7 拒绝 服务 B:“权重”是空的，本行没有导入。",
                        "8 新增 其他 C:本轮没有用名为“别的指标”的指标体系，这一项会没有得分。本轮用的是：2019-website。",
                        "9 拒绝 走访 D:行政级别“村”看不懂，请填：国务院部门、省、市、县、乡镇。");
    }

    @Test
    void scoresAreTakenExactlyByUnitAndItemAndAUnitOfNobodyIsWarnedOf() {
        var unit = Fixture.subjects().getFirst().unit().host();
        var plan = plan(
                ImportKind.SCORES,
                "单位,考评项目,得分\n" + unit + ",专业评价,88.5\n别处,专业评价,250/3\n" + unit + ",专业评价,90\n" + unit + ",调查,10001\n"
                        + unit + ",,7\n,调查,-1\n");

        assertThat(plan.entry())
                .contains(new Entry.NotesChanged(
                        ROUND,
                        "示例.csv",
                        List.of(
                                Edit.added(new ItemScore(unit, "专业评价", Fraction.parse("88.5"))),
                                Edit.added(new ItemScore("别处", "专业评价", Fraction.of(250, 3))))));
        assertThat(Sheets.said(plan))
                .containsExactly(
                        "2 新增 " + unit,
                        "3 新增 别处 A:本轮的检查对象没有属于“别处”的，得分会记下，但不计入任何单位。请核对单位名称。",
                        "4 拒绝 " + unit + " A:与第 2 行是同一条，而内容不同，本行没有导入。",
                        "5 拒绝 " + unit + " C:得分“10001”看不懂，请填 0 到 10000 的数，如 88.5。",
                        "6 拒绝 " + unit + " B:“考评项目”是空的，本行没有导入。",
                        "7 拒绝  A:“单位”是空的，本行没有导入。 C:得分“-1”看不懂，请填 0 到 10000 的数，如 88.5。");
    }
}
