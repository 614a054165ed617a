package tongbao.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tongbao.domain.statistics.Made.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tongbao.domain.bulletin.Drafts;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Level;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Periods;
import tongbao.domain.statistics.Derivation.Note;
import tongbao.domain.statistics.Selection.Which;

/// Whom a figure counts, whom it leads to, and how its rows are called.
class CountedTest {
    private static final Rounding HALF = new Rounding(2, Rounding.Mode.HALF_UP, false);
    private static final Rounding WHOLE = new Rounding(0, Rounding.Mode.HALF_UP, false);
    private static final Selection SITES = Selection.of(SubjectKind.SITE, Which.REGISTERED);

    @Test
    void everyChoiceOfSubjectsHoldsItsOwnAndNoOthers() {
        var outcomes = List.of(
                Made.passed(site(1)),
                Made.failed(site(2)),
                Made.open(site(3)),
                Made.exempt(site(4)),
                Made.notDrawn(site(5)));
        var held = Stream.of(Which.values())
                .collect(Collectors.toMap(
                        which -> which,
                        which -> outcomes.stream()
                                .filter(which::holds)
                                .map(outcome -> outcome.subject().code().substring(9))
                                .collect(Collectors.joining())));

        assertThat(held)
                .isEqualTo(Map.of(
                        Which.REGISTERED, "12345",
                        Which.DRAWN, "1234",
                        Which.INSPECTED, "12",
                        Which.PASSED, "1",
                        Which.FAILED, "2",
                        Which.OPEN, "3",
                        Which.EXEMPT, "4"));
        var tally = outcomes.stream().map(Tally::of).reduce(Tally.NONE, Tally::plus);
        for (var which : Which.values()) {
            assertThat(SITES.with(which).count(tally))
                    .describedAs("%s", which)
                    .isEqualTo(held.getOrDefault(which, "").length());
        }
    }

    @Test
    void figuresLeadToTheSubjectsTheyCount() {
        var rate = new Derivation.Rate(SITES.with(Which.PASSED), SITES.with(Which.INSPECTED), new Share(3, 4), HALF);
        var change = new Change(new Share(1, 2), new Share(3, 4), HALF);

        assertThat(new Derivation.Count(SITES, 4).subjects()).isEqualTo(Optional.of(SITES));
        assertThat(new Derivation.Registered(SITES, LocalDate.of(2026, 8, 6), 4).subjects())
                .isEqualTo(Optional.of(SITES));
        assertThat(new Derivation.Sum(SITES, List.of()).subjects()).isEqualTo(Optional.of(SITES));
        assertThat(rate.subjects()).isEqualTo(Optional.of(SITES.with(Which.INSPECTED)));
        assertThat(new Derivation.Points(SubjectKind.SITE, change, History.Reference.PREVIOUS).subjects())
                .isEqualTo(Optional.of(SITES.with(Which.INSPECTED)));
        assertThat(Derivation.Noted.of(Note.RECEIVED)).isEqualTo(new Derivation.Noted(Note.RECEIVED, "", 1));
    }

    @Test
    void aRateKeepsItsCountsWhenItIsRoundedOtherwiseAndKnowsWhenItIsCapped() {
        var tally = new Tally(4, 3, 1, 0, 0);
        var rate = new Derivation.Rate(SITES.with(Which.PASSED), SITES.with(Which.INSPECTED), new Share(3, 4), HALF);

        assertThat(Derivation.Rate.passed(SITES, tally, HALF)).isEqualTo(Optional.of(rate));
        assertThat(Derivation.Rate.passed(SITES, Tally.NONE, HALF)).isEmpty();
        assertThat(rate.with(WHOLE)).isEqualTo(new Derivation.Rate(rate.part(), rate.whole(), rate.share(), WHOLE));
        var together = new Derivation.TogetherRate(
                new Derivation.Together(List.of(SITES), 999), new Derivation.Together(List.of(SITES), 1_000), HALF);
        assertThat(together.isCapped()).isFalse();
        assertThat(together.with(WHOLE))
                .isEqualTo(new Derivation.TogetherRate(together.part(), together.whole(), WHOLE));
        assertThat(together.with(WHOLE).isCapped()).isTrue();
        assertThat(new Derivation.NotedRate(Note.IN_TIME, Note.RECEIVED, new Share(5, 5), WHOLE).isCapped())
                .isFalse();
    }

    @Test
    void anIndicatorCountsSubjectsOnceAndTheMostFrequentFirst() {
        var outcomes = List.of(Made.passed(site(1)), Made.passed(site(2)), Made.notDrawn(site(3)));
        var inspections = Stream.of(
                        Drafts.inspection(site(1), Map.of(Drafts.HOME, Answer.CLEAR, Drafts.COLUMNS, Answer.PROBLEM)),
                        Drafts.inspection(site(2), Map.of(Drafts.HOME, Answer.PROBLEM, Drafts.COLUMNS, Answer.PROBLEM)),
                        Drafts.inspection(site(3), Map.of(Drafts.HOME, Answer.PROBLEM)))
                .collect(Collectors.toMap(Inspection::subject, inspection -> inspection));
        var counts = IndicatorCount.of(Drafts.sites(), outcomes, inspections);

        assertThat(counts).extracting(count -> count.indicator().code()).containsExactly("I2", "I1");
        assertThat(counts).extracting(IndicatorCount::share).containsExactly(new Share(2, 2), new Share(1, 2));
        assertThat(ProblemCount.of(Drafts.sites(), outcomes, inspections))
                .extracting(ProblemCount::share)
                .containsExactly(new Share(2, 2), new Share(1, 2));
        assertThat(IndicatorCount.of(Drafts.sites(), outcomes, Map.of())).isEmpty();
    }

    @Test
    void rowsAreLabelledByWhatTheyStandFor() {
        assertThat(Stream.<Slice>of(
                                new Slice.UnknownRegion(new RegionCode("123456")),
                                new Slice.OfLevel(Level.CITY),
                                new Slice.OfType(SiteType.PORTAL),
                                new Slice.OfClass(SubjectClass.WEIBO),
                                new Slice.OfDepartment(Level.CITY, Optional.of(SiteType.PORTAL)),
                                new Slice.OfDepartment(Level.CITY, Optional.empty()),
                                new Slice.OfForm(Channel.Form.COLUMN),
                                new Slice.AnyOf(List.of(new Slice.OfPlatform("微博"), new Slice.OfPlatform("抖音"))))
                        .map(Slice::label))
                .containsExactly("123456", "CITY", "PORTAL", "WEIBO", "CITY.PORTAL", "CITY", "COLUMN", "微博、抖音");
    }

    @Test
    void nothingOfNothingIsNotWholeAndAPastRoundMayHaveInspectedNobody() {
        var none = new PastTotal(Periods.parse("2026Q1"), SubjectKind.SITE, Optional.empty(), 3, 0, 0);

        assertThat(new Share(0, 0).isWhole()).isFalse();
        assertThat(none.passRate()).isEqualTo(new Share(0, 0));
    }

    private static Site site(int number) {
        return Made.site(number, city(0), Level.CITY, SiteType.DEPARTMENT);
    }
}
