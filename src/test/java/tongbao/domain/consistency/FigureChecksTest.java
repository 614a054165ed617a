package tongbao.domain.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tongbao.domain.consistency.Readings.found;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongbao.domain.bulletin.Drafts;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.Level;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Period;
import tongbao.domain.round.Periods;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.Made;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.PastTotal;
import tongbao.domain.statistics.Tally;

/// Tables, rates and changes held against what they are computed from, and the totals of earlier rounds.
class FigureChecksTest {
    private static final Period BEFORE = Periods.parse("2026年第二季度");
    private static final Spot WHOLE = new Spot.OfFigure(SubjectKind.SITE, Optional.empty());

    @Test
    void theTablesOfARoundAddUp() {
        assertThat(found(PartsCheck::check, Readings.of(sites(7, 2)))).isEmpty();
        var both = new ArrayList<>(sites(7, 2));
        both.add(Made.passed(Made.account(1, Made.city(0), Level.COUNTY, "微信公众号")));
        assertThat(found(PartsCheck::check, Readings.of(both))).isEmpty();
    }

    @Test
    void aTableThatDoesNotAddUpIsNamedWithBothSums() {
        var sound = Readings.of(sites(7, 2));
        var tables = sound.tables().stream()
                .map(table -> table.dimension() == Dimension.LEVEL
                        ? new Breakdown(
                                table.kind(),
                                table.dimension(),
                                table.rows(),
                                table.total().plus(new Tally(1, 1, 0, 0, 0)))
                        : table)
                .toList();

        assertThat(found(PartsCheck::check, withTables(sound, tables)))
                .containsExactly(Concern.of(Kind.PARTS_DIFFER, WHOLE, SubjectKind.SITE, Dimension.LEVEL, 7, 8));
    }

    @Test
    void aTableThatLeavesASubjectOutIsNamedEvenIfItAddsUp() {
        var sound = Readings.of(sites(7, 2));
        var fewer = Readings.of(sites(6, 2)).tables();

        assertThat(found(PartsCheck::check, withTables(sound, fewer)))
                .contains(Concern.of(Kind.PARTS_DIFFER, WHOLE, SubjectKind.SITE, Dimension.REGION, 7, 6));
    }

    @ParameterizedTest
    @EnumSource(Rounding.Mode.class)
    void everyRateTheProgramPrintsFollowsFromItsCounts(Rounding.Mode mode) {
        for (var decimals = 0; decimals <= 3; decimals++) {
            for (var whole : List.of(1, 2, 3, 7, 200, 515, 2_000, 3_040)) {
                for (var part : List.of(0, 1, whole / 3, whole - 1, whole)) {
                    var rounding = new Rounding(decimals, mode, true);
                    var rate =
                            rate(new Tally(whole, part, whole - part, 0, 0), rounding, rounding.percent(part, whole));

                    assertThat(found(RateCheck::check, with(rate)))
                            .describedAs("%s", rate)
                            .isEmpty();
                    assertThat(found(WholeRateCheck::check, with(rate))).isEmpty();
                }
            }
        }
    }

    /// 509 of 515 is 98.8349…
    @ParameterizedTest
    @ValueSource(strings = {"98.84", "98.82", "98.81", "99.83", "100.00"})
    void aRateThatDoesNotFollowFromItsCountsIsNamed(String percent) {
        var half = new Rounding(2, Rounding.Mode.HALF_UP, true);

        assertThat(found(RateCheck::check, with(rate(new Tally(515, 509, 6, 0, 0), half, percent))))
                .containsExactly(Concern.of(Kind.RATE_DIFFERS, WHOLE, SubjectKind.SITE, "", percent + "%", 509, 515));
    }

    /// 509 of 515 is 98.8349…; 299 of 300 is 99.67, which is printed as 99 where 100 would hide the failure.
    @Test
    void aRateThatIsCutOffNeitherExceedsTheExactOneNorMissesADigitOfIt() {
        var cut = new Rounding(2, Rounding.Mode.TRUNCATE, true);
        var whole = new Rounding(0, Rounding.Mode.HALF_UP, true);
        var tally = new Tally(515, 509, 6, 0, 0);
        var one = new Tally(300, 299, 1, 0, 0);

        assertThat(found(RateCheck::check, with(rate(tally, cut, "98.84")))).hasSize(1);
        assertThat(found(RateCheck::check, with(rate(tally, cut, "98.82")))).hasSize(1);
        assertThat(found(RateCheck::check, with(rate(tally, cut, "98.83")))).isEmpty();
        assertThat(found(RateCheck::check, with(rate(one, whole, "99")))).isEmpty();
        assertThat(found(RateCheck::check, with(rate(one, whole, "98")))).hasSize(1);
    }

    @Test
    void aRateOfTheRegisteredInsteadOfTheInspectedIsNamed() {
        var rounding = new Rounding(2, Rounding.Mode.HALF_UP, true);
        var sample = new Tally(1080, 526, 33, 0, 0);

        assertThat(found(RateCheck::check, with(rate(sample, rounding, rounding.percent(1080 - 33, 1080)))))
                .hasSize(1);
    }

    @Test
    void aHundredPercentWithAFailureStopsAndOneWithSomethingOpenIsWarnedOf() {
        var rounding = new Rounding(2, Rounding.Mode.HALF_UP, false);

        assertThat(found(WholeRateCheck::check, with(rate(new Tally(20_000, 19_999, 1, 0, 0), rounding, "100"))))
                .containsExactly(Concern.of(Kind.WHOLE_WITH_FAILURE, WHOLE, SubjectKind.SITE, "", 1));
        assertThat(found(WholeRateCheck::check, with(rate(new Tally(5, 3, 0, 2, 0), rounding, "100"))))
                .containsExactly(Concern.of(Kind.WHOLE_WITH_OPEN, WHOLE, SubjectKind.SITE, "", 2));
        assertThat(found(WholeRateCheck::check, with(rate(new Tally(5, 5, 0, 0, 0), rounding, "100"))))
                .isEmpty();
    }

    @Test
    void theChangesTheProgramPrintsAreDifferencesOfPrintedRates() {
        assertThat(found(ChangeCheck::check, Readings.with(sites(7, 2), total(BEFORE, 9, 9, 4))))
                .isEmpty();
    }

    /// 44 to 76 grew by 72.7 %, not by the 42.1 % of the new value (claims.json, heilongjiang-2022Q2.3).
    @Test
    void aGrowthInsteadOfADifferenceIsNamed() {
        var sound = Readings.with(sites(100, 24), total(BEFORE, 100, 100, 56));
        var change = sound.changes().getFirst();
        var grown = new PrintedChange(
                change.kind(),
                change.reference(),
                change.before(),
                change.now(),
                change.rounding(),
                new BigDecimal("42.1"),
                Optional.empty());

        assertThat(found(ChangeCheck::check, Readings.with(sound, sound.rates(), List.of(grown))))
                .extracting(Concern::kind)
                .containsExactly(Kind.CHANGE_DIFFERS);
    }

    @Test
    void withoutThePeriodBeforeThereIsAHintAndWithItThereIsNone() {
        assertThat(found(ComparisonCheck::check, Readings.of(sites(7, 2))))
                .containsExactly(Concern.of(Kind.NO_HISTORY, WHOLE, SubjectKind.SITE));
        assertThat(found(ComparisonCheck::check, Readings.with(sites(8, 2), total(BEFORE, 8, 8, 4))))
                .isEmpty();
    }

    @Test
    void lastYearsTotalAloneDoesNotStandForThePeriodBefore() {
        var lastYear = new Period("2025年第三季度", Optional.of(new Period.Slot(2025, 3, 4)));

        assertThat(found(ComparisonCheck::check, Readings.with(sites(8, 2), total(lastYear, 8, 8, 4))))
                .containsExactly(Concern.of(Kind.NO_HISTORY, WHOLE, SubjectKind.SITE));
    }

    @Test
    void aSampleBehindAWholeCountIsToldWhereTheyAreCompared() {
        assertThat(found(ComparisonCheck::check, Readings.with(sites(8, 2), total(BEFORE, 80, 8, 4))))
                .containsExactly(Concern.of(Kind.BASE_OF_ANOTHER_KIND, WHOLE, SubjectKind.SITE, "2026年第二季度", 8, 80));
        assertThat(found(ComparisonCheck::check, Readings.with(sites(8, 2), total(BEFORE, 10, 9, 4))))
                .as("nine in ten are no sample: one was exempt or closed")
                .isEmpty();
    }

    @Test
    void aDifferenceThatPrintsOtherwiseThanTheExactOneIsAHint() {
        assertThat(found(ComparisonCheck::check, Readings.with(sites(7, 3), total(BEFORE, 9, 9, 4))))
                .extracting(Concern::kind)
                .containsExactly(Kind.EXACT_CHANGE);
    }

    @Test
    void twoTotalsOfOnePeriodThatContradictAreNamedHoweverThePeriodIsWritten() {
        var again = Periods.parse("2026Q2");

        assertThat(found(
                        HistoryRowsCheck::check,
                        Readings.with(sites(7, 2), total(BEFORE, 9, 9, 4), total(again, 9, 9, 3))))
                .containsExactly(Concern.of(
                        Kind.HISTORY_CONTRADICTS,
                        new Spot.OfHistory(SubjectKind.SITE, Optional.empty()),
                        "2026Q2",
                        SubjectKind.SITE,
                        "",
                        "9/9/4",
                        "9/9/3"));
        assertThat(found(
                        HistoryRowsCheck::check,
                        Readings.with(sites(7, 2), total(BEFORE, 9, 9, 4), total(again, 9, 9, 4))))
                .isEmpty();
    }

    @Test
    void aCountyOfAnEarlierRoundIsCountedInItsCityAndNotBesideIt() {
        var county =
                new Region(new RegionCode("999901"), "示例县", "示例县", Region.Kind.COUNTY, Optional.of(Made.city(0)), 9);
        var regions = new Regions(Stream.concat(Readings.REGIONS.all().stream(), Stream.of(county))
                .toList());
        var draft = Drafts.with(
                Drafts.of(regions, Made.sites(1, Made.city(0), 7, 2)),
                total(BEFORE, 9, 9, 4),
                total(BEFORE, Optional.of(Made.city(0)), 9, 9, 4),
                total(BEFORE, Optional.of(county.code()), 3, 3, 1));

        assertThat(found(HistoryPartsCheck::check, Readings.of(draft))).isEmpty();
    }

    @Test
    void theRatesHeldAgainstTheirCountsAreThoseOfTheTableByRegion() {
        assertThat(Readings.of(Made.sites(1, Made.city(0), 4, 1)).rates())
                .extracting(PrintedRate::label, PrintedRate::percent)
                .containsExactly(tuple("样例市", "75.00"), tuple("", "75.00"));
    }

    @Test
    void regionsOfAnEarlierRoundThatDoNotAddUpAreNamed() {
        var city = total(BEFORE, Optional.of(Made.city(0)), 5, 5, 2);
        var other = total(BEFORE, Optional.of(Made.city(1)), 4, 4, 2);

        assertThat(found(HistoryPartsCheck::check, Readings.with(sites(7, 2), total(BEFORE, 9, 9, 4), city)))
                .containsExactly(Concern.of(
                        Kind.HISTORY_PARTS_DIFFER,
                        new Spot.OfHistory(SubjectKind.SITE, Optional.empty()),
                        "2026年第二季度",
                        SubjectKind.SITE,
                        5,
                        2,
                        9,
                        4));
        assertThat(found(HistoryPartsCheck::check, Readings.with(sites(7, 2), total(BEFORE, 9, 9, 4), city, other)))
                .isEmpty();
        assertThat(found(HistoryPartsCheck::check, Readings.with(sites(7, 2), total(BEFORE, 9, 9, 4))))
                .isEmpty();
    }

    private static List<Outcome> sites(int count, int failed) {
        var outcomes = new ArrayList<>(Made.sites(1, Made.city(0), count - 1, failed));
        outcomes.add(Made.passed(Made.site(count, Made.city(1), Level.COUNTY, SiteType.PORTAL)));
        return outcomes;
    }

    private static PastTotal total(Period period, int registered, int inspected, int failed) {
        return total(period, Optional.empty(), registered, inspected, failed);
    }

    private static PastTotal total(
            Period period, Optional<RegionCode> region, int registered, int inspected, int failed) {
        return new PastTotal(period, SubjectKind.SITE, region, registered, inspected, failed);
    }

    private static PrintedRate rate(Tally tally, Rounding rounding, String percent) {
        return new PrintedRate(SubjectKind.SITE, Optional.empty(), "", tally, rounding, percent);
    }

    private static Reading with(PrintedRate rate) {
        return Readings.with(Readings.of(List.of()), List.of(rate), List.of());
    }

    private static Reading withTables(Reading reading, List<Breakdown> tables) {
        return new Reading(
                reading.round(),
                reading.regions(),
                reading.catalogues(),
                reading.outcomes(),
                reading.inspections(),
                reading.register(),
                reading.history(),
                tables,
                reading.rates(),
                reading.changes(),
                reading.deadline());
    }
}
