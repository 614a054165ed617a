package tongbao.domain.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static tongbao.domain.bulletin.Drafts.COLUMNS;
import static tongbao.domain.bulletin.Drafts.finding;
import static tongbao.domain.bulletin.Drafts.inspection;
import static tongbao.domain.statistics.Made.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongbao.domain.bulletin.Lint.Kind;
import tongbao.domain.inspection.Answer;
import tongbao.domain.register.Level;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Period;
import tongbao.domain.statistics.Made;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.PastTotal;

class BulletinLintTest {
    private final Draft sound = Drafts.with(
            Drafts.of(
                    Made.province("样例", "范例"),
                    Made.sites(1, city(0), 4, 1),
                    inspection(
                            Made.site(1, city(0), Level.CITY, SiteType.DEPARTMENT),
                            Map.of(Made.VETO, Answer.PROBLEM),
                            finding(Optional.of(Made.VETO), "首页", "一个月没有更新", false))),
            new PastTotal(
                    new Period("2026年第二季度", Optional.of(new Period.Slot(2026, 2, 4))),
                    SubjectKind.SITE,
                    Optional.empty(),
                    4,
                    4,
                    2));

    @Test
    void aFinishedBulletinHasNothingToLookAt() {
        assertThat(lints(sound)).isEmpty();
    }

    @Test
    void whatIsStillOpenIsNamed() {
        var draft = Drafts.of(
                Made.province("样例"), List.of(Made.open(Made.site(7, city(0), Level.CITY, SiteType.DEPARTMENT))));

        assertThat(said(draft)).contains("site.result “示例网站7”已抽中，还没有开始检查，未计入合格率。");
    }

    @Test
    void atMostFiveAreNamed() {
        var open = new ArrayList<Outcome>();
        for (var i = 1; i <= 6; i++) {
            open.add(Made.open(Made.site(i, city(0), Level.CITY, SiteType.DEPARTMENT)));
        }

        assertThat(said(Drafts.of(Made.province("样例"), open)))
                .contains("site.result 6 个抽中的检查对象还没有开始检查，未计入合格率：示例网站1、示例网站2、示例网站3、示例网站4、示例网站5…。");
    }

    @Test
    void aMissingNumberAndDeadlineAreWarnedOf() {
        assertThat(said(Drafts.without(sound, true, true)))
                .containsExactly("number 发文字号没有填写。", "closing 有 1 个不合格，整改期限没有填写，通报里不会写何时报送整改情况。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"示府厅函[2026]45号", "示府厅函〔26〕45号", "示府厅函〔2026〕045号", "示府厅函〔2026〕第45号", "45"})
    void aNumberThatBreaksTheRuleIsAnError(String number) {
        assertThat(lints(withNumber(sound, number)))
                .containsExactly(new Lint.OfLetter(Kind.NUMBER_MALFORMED, "number", List.of(number)));
    }

    @Test
    void aDeadlineOnTheDayOfTheLetterIsAnError() {
        assertThat(lints(withDeadline(sound, sound.date())))
                .containsExactly(new Lint.OfLetter(Kind.DEADLINE_PAST, "closing", List.of("2026年9月28日", "2026年9月28日")));
    }

    @Test
    void aFigureNobodyKnowsIsAnError() {
        assertThat(lints(sound.withWordings(Map.of("site.result", "合格率{site.rate}，增长{site.growth}。"))))
                .containsExactly(new Lint.OfLetter(Kind.UNKNOWN_FIGURE, "site.result", List.of("site.growth")));
    }

    @Test
    void aTypedNumberIsWarnedOfAndOneOfTheDraftIsNot() {
        var lints = lints(
                sound.withWordings(Map.of("site.result", "合格率98.83%，共{site.inspected}家。", "requirement.1", "改。")));

        assertThat(lints).containsExactly(new Lint.OfLetter(Kind.TYPED_NUMBER, "site.result", List.of("98.83%")));
    }

    @Test
    void aRewrittenBlockThatIsGoneAndOneThatWasBlankedAreTold() {
        assertThat(lints(sound.withWordings(Map.of("problem.site.I9", "改写过的话", "contact", " "))))
                .containsExactly(
                        new Lint.OfLetter(Kind.DEAD_WORDING, "problem.site.I9", List.of("改写过的话")),
                        new Lint.OfLetter(Kind.LEFT_OUT, "contact", List.of("{contact}")));
    }

    @Test
    void whatWasFilledInForTheLetterIsNoBlock() {
        var wordings = Map.of(
                LetterFields.NUMBER, " 示府厅函〔2026〕45号 ",
                LetterFields.DATE, "2026-09-28",
                LetterFields.DEADLINE, "soon");

        assertThat(lints(sound.withWordings(wordings))).isEmpty();
        assertThat(LetterFields.of(wordings))
                .isEqualTo(new LetterFields(
                        Optional.of("示府厅函〔2026〕45号"), Optional.of(LocalDate.of(2026, 9, 28)), Optional.empty()));
    }

    @Test
    void aSubjectOfAnUnknownRegionIsNamed() {
        var outcomes = new ArrayList<>(Made.sites(1, city(0), 4, 1));
        outcomes.add(Made.passed(Made.site(9, new RegionCode("123456"), Level.CITY, SiteType.PORTAL)));

        assertThat(said(withOutcomes(sound, outcomes))).containsExactly("annex.site.regions “示例网站9”的地区 123456 不在地区表里。");
    }

    @Test
    void aTableThatDoesNotAddUpAndAListThatIsTooShortAreErrors() {
        var bulletin = Composer.compose(sound);
        var tampered = new Bulletin(
                bulletin.issuer(),
                bulletin.number(),
                bulletin.title(),
                bulletin.addressees(),
                bulletin.blocks().stream().map(BulletinLintTest::tampered).toList(),
                bulletin.date(),
                bulletin.note(),
                bulletin.copyTo());

        assertThat(BulletinLint.of(sound, tampered))
                .containsExactly(
                        new Lint.OfLetter(Kind.SUM, "annex.site.regions", List.of("各地各部门政府网站检查情况", "不合格数", "2", "1")),
                        new Lint.OfLetter(Kind.LIST_LENGTH, "annex.site.failed", List.of("不合格政府网站名单", "1", "0")));
    }

    @Test
    void phoneAndCardNumbersArePointedOutMasked() {
        var failed = Made.site(1, city(0), Level.CITY, SiteType.DEPARTMENT);
        var draft = Drafts.of(
                Made.province("样例"),
                List.of(Made.failed(failed)),
                inspection(
                        failed.id(),
                        COLUMNS,
                        6,
                        finding(Optional.of(COLUMNS), "公示", "印有13000000000和11010119000101009X", true)));

        assertThat(lints(draft))
                .filteredOn(lint -> lint instanceof Lint.OfLetter letter && letter.kind() == Kind.PERSONAL)
                .containsExactly(
                        new Lint.OfLetter(
                                Kind.PERSONAL,
                                "problem.site.I2",
                                List.of("130*****000", "…1”“公示”栏目印有130*****000和110******…")),
                        new Lint.OfLetter(
                                Kind.PERSONAL,
                                "problem.site.I2",
                                List.of("110************09X", "…0*****000和110************09X。")),
                        new Lint.OfLetter(
                                Kind.PERSONAL,
                                "annex.site.failed",
                                List.of("130*****000", "…新；“公示”栏目印有130*****000和110******…")),
                        new Lint.OfLetter(
                                Kind.PERSONAL,
                                "annex.site.failed",
                                List.of("110************09X", "…0*****000和110************09X")));
    }

    @Test
    void headingsTitlesAndNotesArePointedOutToo() {
        var number = "电话13000000000";
        var bulletin = new Bulletin(
                "示例办公室",
                Optional.empty(),
                "示例通报",
                "各县",
                List.of(
                        new Block.Heading("heading", 1, number),
                        new Block.Annex(
                                "annex",
                                0,
                                number,
                                "",
                                new Block.Table(List.of(), List.of(), false),
                                number,
                                List.of()),
                        new Block.Chart("chart", number, List.of())),
                LocalDate.of(2026, 10, 8),
                "",
                "");
        var found = new ArrayList<Lint>();

        PersonalLint.check(bulletin, found::add);

        var around = List.of("130*****000", "电话130*****000");
        assertThat(found)
                .containsExactly(
                        new Lint.OfLetter(Kind.PERSONAL, "heading", around),
                        new Lint.OfLetter(Kind.PERSONAL, "annex", around),
                        new Lint.OfLetter(Kind.PERSONAL, "annex", around),
                        new Lint.OfLetter(Kind.PERSONAL, "chart", around));
    }

    @Test
    void errorsComeFirst() {
        var draft = Drafts.without(sound, true, true).withWordings(Map.of("site.result", "{nothing}", "contact", ""));

        assertThat(lints(draft)).extracting(Lint::severity).isSorted();
    }

    @Test
    void everyKindHasASentenceInBothLanguages() {
        for (var kind : EnumSet.allOf(Kind.class)) {
            var lint = new Lint.OfLetter(kind, "x", List.of("甲", "乙", "丙", "丁"));

            assertThat(lint.sentence(Locale.CHINESE)).endsWith("。");
            assertThat(lint.sentence(Locale.ENGLISH)).endsWith(".");
        }
    }

    private static List<Lint> lints(Draft draft) {
        return BulletinLint.of(draft, Composer.compose(draft));
    }

    /// The block and the sentence of every lint.
    private static List<String> said(Draft draft) {
        return lints(draft).stream()
                .map(lint -> lint.block() + " " + lint.sentence(Locale.CHINESE))
                .toList();
    }

    private static Block tampered(Block block) {
        if (!(block instanceof Block.Annex annex)) {
            return block;
        }
        var rows = new ArrayList<>(annex.table().rows());
        if (annex.key().endsWith("failed")) {
            rows.clear();
        } else {
            var row = new ArrayList<>(rows.getFirst());
            row.set(5, "2");
            rows.set(0, row);
        }
        return new Block.Annex(
                annex.key(),
                annex.number(),
                annex.title(),
                annex.subtitle(),
                new Block.Table(annex.table().columns(), rows, annex.table().total()),
                annex.note(),
                annex.charts());
    }

    private static Draft withNumber(Draft draft, String number) {
        return copy(draft, draft.outcomes(), Optional.of(number), draft.deadline());
    }

    private static Draft withDeadline(Draft draft, LocalDate deadline) {
        return copy(draft, draft.outcomes(), draft.number(), Optional.of(deadline));
    }

    private static Draft withOutcomes(Draft draft, List<Outcome> outcomes) {
        return copy(draft, outcomes, draft.number(), draft.deadline());
    }

    private static Draft copy(
            Draft draft, List<Outcome> outcomes, Optional<String> number, Optional<LocalDate> deadline) {
        return new Draft(
                draft.round(),
                draft.office(),
                draft.regions(),
                draft.catalogues(),
                outcomes,
                draft.inspections(),
                draft.history(),
                draft.wordings(),
                number,
                draft.date(),
                deadline);
    }
}
