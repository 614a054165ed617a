package tongbao.domain.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static tongbao.domain.bulletin.Drafts.COLUMNS;
import static tongbao.domain.bulletin.Drafts.HOME;
import static tongbao.domain.bulletin.Drafts.finding;
import static tongbao.domain.bulletin.Drafts.inspection;
import static tongbao.domain.consistency.Readings.found;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tongbao.domain.bulletin.Drafts;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Digest;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.EvidenceId;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.Picture;
import tongbao.domain.inspection.Review;
import tongbao.domain.inspection.Review.Decision;
import tongbao.domain.inspection.Ruling;
import tongbao.domain.personal.PersonalNumbers;
import tongbao.domain.register.Level;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Policy;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.statistics.Made;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.verdict.Reason;
import tongbao.domain.verdict.Score;
import tongbao.domain.verdict.Verdict;

/// What is recorded about one subject: answers, numbers, findings and pictures.
class InspectionChecksTest {
    private static final Site SITE = Made.site(1, Made.city(0), Level.CITY, SiteType.DEPARTMENT);
    private static final Score SCORE = Made.passed(SITE).verdict().score();

    @Test
    void aDrawnSubjectNobodyTouchedIsNamedAndOneThatIsNotDrawnIsNot() {
        assertThat(found(OpenCheck::check, Readings.of(List.of(Made.open(SITE)))))
                .containsExactly(Concern.of(Kind.UNTOUCHED, SITE));
        assertThat(found(OpenCheck::check, Readings.of(List.of(Made.notDrawn(SITE)))))
                .isEmpty();
    }

    @Test
    void aBegunSubjectWithUnseenClausesLeadsToTheFirstOfThem() {
        var begun = inspection(SITE, Map.of(HOME, Answer.CLEAR));

        assertThat(found(OpenCheck::check, Readings.of(List.of(open(List.of(COLUMNS), List.of())), begun)))
                .containsExactly(Concern.of(Kind.UNSEEN, at(COLUMNS), "示例网站1", 1));
    }

    @Test
    void whatIsUndecidedIsNamedBesideWhatIsUnseen() {
        var begun = inspection(SITE, Map.of(HOME, Answer.UNDECIDED));

        assertThat(found(OpenCheck::check, Readings.of(List.of(open(List.of(COLUMNS), List.of(HOME))), begun)))
                .containsExactly(
                        Concern.of(Kind.UNSEEN, at(COLUMNS), "示例网站1", 1),
                        Concern.of(Kind.UNDECIDED, at(HOME), "示例网站1", 1));
    }

    @Test
    void noOpenSubjectGoesUnnamedWhateverItWaitsFor() {
        var answered = inspection(SITE, Map.of(HOME, Answer.CLEAR, COLUMNS, Answer.CLEAR));

        assertThat(found(OpenCheck::check, Readings.of(List.of(open(List.of(), List.of())), answered)))
                .containsExactly(Concern.of(Kind.OPEN, SITE));
    }

    @Test
    void aFailedSubjectThatWasNotFinishedIsToldAndOneThatWasIsNot() {
        var begun = inspection(SITE, Map.of(HOME, Answer.PROBLEM));
        var finished = inspection(SITE, Map.of(HOME, Answer.PROBLEM, COLUMNS, Answer.CLEAR));

        assertThat(found(OpenCheck::check, Readings.of(List.of(failed(HOME)), begun)))
                .containsExactly(Concern.of(Kind.FAILED_UNFINISHED, at(COLUMNS), "示例网站1", 1));
        assertThat(found(OpenCheck::check, Readings.of(List.of(failed(HOME)), finished)))
                .isEmpty();
    }

    @Test
    void whatWasCarriedOverAndNotCheckedAgainIsToldAndApartWhereTheClauseChanged() {
        var earlier = new RoundId("上一轮");
        var carried = inspection(
                SITE,
                Map.of(
                        HOME,
                        new Answer.Carried(earlier, Answer.CLEAR, false),
                        COLUMNS,
                        new Answer.Carried(earlier, Answer.PROBLEM, true)));
        var checked = inspection(SITE, Map.of(HOME, Answer.CLEAR, COLUMNS, Answer.PROBLEM));

        assertThat(found(CarriedCheck::check, Readings.of(List.of(Made.open(SITE)), carried)))
                .containsExactly(
                        Concern.of(Kind.CARRIED_UNCHECKED, at(HOME), "示例网站1", 1),
                        Concern.of(Kind.CARRIED_CHANGED, at(COLUMNS), "示例网站1", 1));
        assertThat(found(CarriedCheck::check, Readings.of(List.of(failed(COLUMNS)), checked)))
                .isEmpty();
        assertThat(found(OpenCheck::check, Readings.of(List.of(failed(HOME)), carried)))
                .containsExactly(Concern.of(Kind.FAILED_UNFINISHED, at(HOME), "示例网站1", 2));
        assertThat(Consistency.of(Readings.of(List.of(Made.open(SITE)), carried)))
                .extracting(Concern::kind)
                .contains(Kind.CARRIED_UNCHECKED, Kind.CARRIED_CHANGED);
    }

    @Test
    void moreWithTheProblemThanThereAreIsAnErrorAlsoBesideClear() {
        var wrong = inspection(
                SITE, Map.of(HOME, new Answer.Clear(Amount.of(3, 2)), COLUMNS, new Answer.Problem(Amount.of(6, 5))));
        var right = inspection(
                SITE, Map.of(HOME, new Answer.Clear(Amount.of(0, 2)), COLUMNS, new Answer.Problem(Amount.of(5, 5))));

        assertThat(found(AmountCheck::check, Readings.of(List.of(failed(COLUMNS)), wrong)))
                .containsExactly(
                        Concern.of(Kind.COUNT_BEYOND_WHOLE, at(HOME), "示例网站1", "首页更新", 3, 2),
                        Concern.of(Kind.COUNT_BEYOND_WHOLE, at(COLUMNS), "示例网站1", "栏目超期", 6, 5));
        assertThat(found(AmountCheck::check, Readings.of(List.of(failed(COLUMNS)), right)))
                .isEmpty();
    }

    @Test
    void aPublishedFindingOnAClearClauseIsAnErrorAndOneThatIsNotPrintedOrOutsideTheCatalogueIsNot() {
        var contradicted = finding(Optional.of(HOME), "首页", "一个月没有更新", true);
        var silent = finding(Optional.of(HOME), "首页", "一个月没有更新", false);
        var outside = finding(Optional.empty(), "首页", "一个月没有更新", true);

        assertThat(found(FindingAnswerCheck::check, clear(contradicted)))
                .containsExactly(Concern.of(
                        Kind.FINDING_CONTRADICTED, new Spot.OfFinding(SITE.id(), contradicted.id()), "示例网站1", "首页"));
        assertThat(found(FindingAnswerCheck::check, clear(silent, outside))).isEmpty();
        assertThat(found(
                        FindingAnswerCheck::check,
                        Readings.of(
                                List.of(failed(HOME)), inspection(SITE, Map.of(HOME, Answer.PROBLEM), contradicted))))
                .isEmpty();
    }

    @Test
    void aFailingSubjectNeedsAFindingAndAPictureAtTheClauseThatDecided() {
        var other = finding(Optional.of(COLUMNS), "公示", "三个月没有更新", true);
        var elsewhere = inspection(SITE, Map.of(HOME, Answer.PROBLEM), other)
                .with(picture(Optional.empty(), Optional.of(other.id())));
        var written = finding(Optional.of(HOME), "首页", "一个月没有更新", true);
        var shown = inspection(SITE, Map.of(HOME, Answer.PROBLEM), written)
                .with(picture(Optional.empty(), Optional.of(written.id())));

        assertThat(found(FailureCheck::check, Readings.of(List.of(failed(HOME)), elsewhere)))
                .containsExactly(
                        Concern.of(Kind.FAILED_WITHOUT_FINDING, at(HOME), "示例网站1"),
                        Concern.of(Kind.FAILED_WITHOUT_EVIDENCE, at(HOME), "示例网站1"));
        assertThat(found(FailureCheck::check, Readings.of(List.of(failed(HOME)), shown)))
                .isEmpty();
    }

    @Test
    void whatPointsDecidedMayBeWrittenAndShownAtAnyClause() {
        var low = new Outcome(SITE, true, new Verdict.Failed(SCORE, new Reason.BelowPassLine()));
        var shown = inspection(SITE, Map.of(HOME, Answer.PROBLEM), finding(Optional.of(COLUMNS), "公示", "三个月没有更新", true))
                .with(picture(Optional.of(COLUMNS), Optional.empty()));

        assertThat(found(FailureCheck::check, Readings.of(List.of(low), shown))).isEmpty();
        assertThat(found(FailureCheck::check, Readings.of(List.of(low))))
                .extracting(Concern::spot)
                .containsOnly(new Spot.OfSubject(SITE.id()));
    }

    @Test
    void aPersonalNumberInAFindingThatIsPrintedIsPointedOutMasked() {
        var printed = finding(Optional.of(HOME), "首页", "印有手机号13000000000", true);
        var named = finding(Optional.of(HOME), "联系人13000000000", "没有更新", true);
        var silent = finding(Optional.of(HOME), "首页", "印有手机号13000000000", false);

        for (var pointedOut : List.of(printed, named)) {
            assertThat(found(PersonalCheck::check, clear(pointedOut)))
                    .containsExactly(Concern.of(
                            Kind.FINDING_PERSONAL,
                            new Spot.OfFinding(SITE.id(), pointedOut.id()),
                            "示例网站1",
                            "130*****000"));
        }
        assertThat(found(PersonalCheck::check, clear(silent))).isEmpty();
    }

    @Test
    void aPersonalNumberIsNamedInAFindingThatIsPrintedAndNotInOneThatIsNot() {
        var printed = finding(Optional.of(HOME), "首页", "示例：联系人电话 13800138000 没有遮盖", true);
        var kept = finding(Optional.of(HOME), "首页", "示例：联系人电话 13800138000 没有遮盖", false);

        assertThat(found(PersonalCheck::check, clear(printed)))
                .containsExactly(Concern.of(
                        Kind.FINDING_PERSONAL,
                        new Spot.OfFinding(SITE.id(), printed.id()),
                        "示例网站1",
                        PersonalNumbers.in("13800138000").getFirst().masked()));
        assertThat(found(PersonalCheck::check, clear(kept))).isEmpty();
    }

    @Test
    void aFindingWithoutDescriptionIsNamedByItsColumn() {
        var bare = finding(Optional.of(HOME), "首页", " ", false);

        assertThat(found(FindingTextCheck::check, clear(bare)))
                .containsExactly(
                        Concern.of(Kind.FINDING_WITHOUT_TEXT, new Spot.OfFinding(SITE.id(), bare.id()), "示例网站1", "首页"));
        assertThat(found(FindingTextCheck::check, clear(finding(Optional.of(HOME), "首页", "没有更新", false))))
                .isEmpty();
    }

    @Test
    void aFindingOfADayOutsideTheWindowIsWarnedOfAndOneOfItsLastDayIsNot() {
        var late = on(LocalDateTime.of(2026, 8, 29, 0, 0));
        var early = on(LocalDateTime.of(2026, 8, 9, 23, 59));
        var last = on(LocalDateTime.of(2026, 8, 28, 23, 59));

        assertThat(found(FindingDateCheck::check, clear(early, late)))
                .extracting(concern -> concern.arguments().get(2))
                .containsExactly(early.foundAt().toLocalDate(), late.foundAt().toLocalDate());
        assertThat(found(FindingDateCheck::check, clear(last))).isEmpty();
    }

    @Test
    void anAnswerToAClauseTheCatalogueDoesNotAskIsNamed() {
        var stray = new ClauseCode("X9");

        assertThat(found(
                        AskedCheck::check,
                        Readings.of(List.of(Made.passed(SITE)), inspection(SITE, Map.of(stray, Answer.CLEAR)))))
                .containsExactly(Concern.of(Kind.ANSWER_NOT_ASKED, at(stray), "示例网站1", "X9"));
        assertThat(found(
                        AskedCheck::check,
                        Readings.of(List.of(Made.passed(SITE)), inspection(SITE, Map.of(HOME, Answer.CLEAR)))))
                .isEmpty();
    }

    @Test
    void problemsNobodyDescribedAreCountedAndTheDecidingOneIsNot() {
        var both = Map.of(HOME, Answer.PROBLEM, COLUMNS, Answer.PROBLEM);

        assertThat(found(ProblemTextCheck::check, Readings.of(List.of(failed(HOME)), inspection(SITE, both))))
                .containsExactly(Concern.of(Kind.PROBLEM_WITHOUT_FINDING, at(COLUMNS), "示例网站1", 1));
        assertThat(found(
                        ProblemTextCheck::check,
                        Readings.of(
                                List.of(failed(HOME)),
                                inspection(SITE, both, finding(Optional.of(COLUMNS), "公示", "没有更新", false)))))
                .isEmpty();
    }

    @Test
    void whatWasRecordedWithoutBeingDrawnCountsNowhereAndIsNamed() {
        var recorded = inspection(SITE, Map.of(HOME, Answer.CLEAR));
        var other = Made.site(2, Made.city(0), Level.CITY, SiteType.DEPARTMENT);

        assertThat(found(DrawnCheck::check, Readings.of(List.of(Made.notDrawn(SITE), Made.passed(other)), recorded)))
                .containsExactly(Concern.of(Kind.RECORDED_NOT_DRAWN, SITE));
        assertThat(found(DrawnCheck::check, Readings.of(List.of(Made.passed(SITE)), recorded)))
                .isEmpty();
    }

    @Test
    void aVetoWaitsForASecondPersonOnlyWhereTheRoundAsksForIt() {
        var reached = inspection(SITE, Map.of(HOME, Answer.PROBLEM, COLUMNS, Answer.CLEAR));
        var open = open(List.of(), List.of());

        assertThat(found(ReviewCheck::check, reviewed(Policy.AT_ONCE, open, reached)))
                .isEmpty();
        assertThat(found(ReviewCheck::check, reviewed(Policy.REVIEWED, open, reached)))
                .containsExactly(Concern.of(Kind.VETO_UNREVIEWED, at(HOME), "示例网站1", "首页更新"));
        assertThat(found(OpenCheck::check, reviewed(Policy.REVIEWED, open, reached)))
                .isEmpty();
        assertThat(found(ReviewCheck::check, reviewed(Policy.REVIEWED, open, reached.with(review(Decision.RETURNED)))))
                .containsExactly(Concern.of(Kind.VETO_RETURNED, at(HOME), "示例网站1", "首页更新"));
        assertThat(found(
                        ReviewCheck::check,
                        reviewed(Policy.REVIEWED, failed(HOME), reached.with(review(Decision.ACCEPTED)))))
                .isEmpty();
    }

    @Test
    void whatIsOpenWithoutAVetoToReviewIsNamedAlsoWhereVetoesAreReviewed() {
        var clear = inspection(SITE, Map.of(HOME, Answer.CLEAR, COLUMNS, Answer.CLEAR));

        assertThat(found(OpenCheck::check, reviewed(Policy.REVIEWED, open(List.of(), List.of()), clear)))
                .containsExactly(Concern.of(Kind.OPEN, SITE));
    }

    @Test
    void aRulingAgainstTheComputedVerdictIsTold() {
        var ruled = inspection(SITE, Map.of(HOME, Answer.PROBLEM))
                .with(new Ruling(true, "已当场整改", "示例负责人", LocalDateTime.of(2026, 8, 12, 9, 0)));

        assertThat(found(ReviewCheck::check, Readings.of(List.of(Made.passed(SITE)), ruled)))
                .containsExactly(
                        Concern.of(Kind.RULED_BY_HAND, new Spot.OfSubject(SITE.id()), "示例网站1", "示例负责人", "已当场整改"));
    }

    private static Reading reviewed(Policy policy, Outcome outcome, Inspection inspection) {
        var draft = Drafts.of(Readings.REGIONS, List.of(outcome), inspection);
        var round = draft.round();
        return Readings.of(
                draft,
                new Round(round.id(), round.period(), round.dates(), Map.of(), policy),
                Map.of(SubjectKind.SITE, Drafts.sites()));
    }

    private static Review review(Decision decision) {
        return new Review(HOME, Answer.PROBLEM, decision, "看不清", "示例复核人", LocalDateTime.of(2026, 8, 12, 9, 0));
    }

    @Test
    void longTextsAreShortenedInTheList() {
        var finding = finding(Optional.of(HOME), "", "一二三四五六七八九十一二三四五六七八九十一", true);

        assertThat(Findings.label(finding)).isEqualTo("一二三四五六七八九十一二三四五六七八九十…");
    }

    private static Reading clear(Finding... findings) {
        return Readings.of(List.of(Made.passed(SITE)), inspection(SITE, Map.of(HOME, Answer.CLEAR), findings));
    }

    private static Outcome open(List<ClauseCode> unseen, List<ClauseCode> undecided) {
        return new Outcome(SITE, true, new Verdict.Open(SCORE, unseen, undecided));
    }

    private static Outcome failed(ClauseCode clause) {
        return new Outcome(SITE, true, new Verdict.Failed(SCORE, new Reason.VetoReached(List.of(clause))));
    }

    private static Finding on(LocalDateTime when) {
        return new Finding(
                new FindingId(when.toString()), Optional.of(HOME), "首页", "", "没有更新", when, "示例检查人", "", true, false);
    }

    private static Evidence picture(Optional<ClauseCode> clause, Optional<FindingId> finding) {
        return new Evidence(
                new EvidenceId("示例截图"),
                new Picture(new Digest("0".repeat(64)), "示例.png", "image/png", 1, 1, 1, Optional.empty()),
                clause,
                finding,
                "",
                LocalDateTime.of(2026, 8, 11, 9, 0),
                "示例检查人");
    }

    private static Spot at(ClauseCode clause) {
        return new Spot.OfClause(SITE.id(), clause);
    }
}
