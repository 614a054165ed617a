package tongbao.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tongbao.domain.statistics.Made.DEPARTMENTS;
import static tongbao.domain.statistics.Made.city;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Period;
import tongbao.domain.statistics.History.Reference;

class HistoryTest {
    private static final Period SECOND = quarter(2026, 2);
    private static final Period THIRD = quarter(2026, 3);
    private static final Rounding WHOLE = new Rounding(0, Rounding.Mode.HALF_UP, true);

    @Test
    void theChangeIsTheDifferenceOfTheTwoPrintedRates() {
        // 94.3966 and 94.1454: exactly 0.2512 points, printed 94.40 and 94.15
        var change = new Change(new Share(402, 427), new Share(438, 464), Rounding.OFFICIAL);

        assertThat(change.points()).isEqualTo(new BigDecimal("0.25"));
        assertThat(change.printed()).isEqualTo("0.25");
        assertThat(change.direction()).isEqualTo(Change.Direction.UP);
        assertThat(change.exactPoints()).isEmpty();
    }

    @Test
    void whereTheExactDifferencePrintsOtherwiseItIsSaid() {
        // 33.333… and 66.666…: exactly 33.33 points, printed 33.33 and 66.67
        var change = new Change(new Share(2, 3), new Share(1, 3), Rounding.OFFICIAL);

        assertThat(change.printed()).isEqualTo("33.34");
        assertThat(change.direction()).isEqualTo(Change.Direction.DOWN);
        assertThat(change.exactPoints()).contains("33.33");
    }

    @Test
    void ratesThatPrintTheSameHaveNotChanged() {
        var change = new Change(new Share(401, 430), new Share(40, 43), WHOLE);

        assertThat(change.direction()).isEqualTo(Change.Direction.SAME);
        assertThat(change.printed()).isEqualTo("0");
    }

    @Test
    void aRateWithoutDenominatorHasNoChange() {
        assertThat(Change.between(new Share(0, 0), new Share(1, 1), WHOLE)).isEmpty();
        assertThat(Change.between(new Share(1, 1), new Share(0, 0), WHOLE)).isEmpty();
    }

    @Test
    void thePeriodBeforeAndTheSamePeriodOfLastYearAreFound() {
        var before = total(SECOND, 427, 25);
        var lastYear = total(quarter(2025, 3), 430, 30);
        var history = new History(List.of(before, lastYear, total(quarter(2025, 2), 1, 1)));

        assertThat(history.find(THIRD, Reference.PREVIOUS, SubjectKind.SITE, Optional.empty()))
                .contains(before);
        assertThat(history.find(THIRD, Reference.LAST_YEAR, SubjectKind.SITE, Optional.empty()))
                .contains(lastYear);
        assertThat(history.find(THIRD, Reference.PREVIOUS, SubjectKind.ACCOUNT, Optional.empty()))
                .isEmpty();
        assertThat(history.find(THIRD, Reference.PREVIOUS, SubjectKind.SITE, Optional.of(city(0))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026, 1, 4, 2025, 4", "2026, 1, 12, 2025, 12", "2026, 2, 2, 2026, 1"})
    void thePeriodBeforeTheFirstOfAYearIsTheLastOfTheYearBefore(int year, int part, int parts, int before, int last) {
        var slot = new Period.Slot(year, part, parts);

        assertThat(slot.previous()).isEqualTo(new Period.Slot(before, last, parts));
    }

    @Test
    void aPeriodOutsideTheCalendarIsComparedWithNothing() {
        var free = new Period("2026年第2次", Optional.empty());
        var history = new History(List.of(total(free, 427, 25)));

        assertThat(history.find(free, Reference.PREVIOUS, SubjectKind.SITE, Optional.empty()))
                .isEmpty();
    }

    @Test
    void aRoundOfTheStoreWinsOverAnImportedTotal() {
        var imported = total(SECOND, 427, 25);
        var counted = total(SECOND, 426, 25);

        assertThat(new History(List.of(imported, counted))
                        .find(THIRD, Reference.PREVIOUS, SubjectKind.SITE, Optional.empty()))
                .contains(counted);
    }

    @Test
    void aRoundBecomesTotalsOfTheWholeAndOfEachRegion() {
        Regions regions = Made.province("样例", "范例");
        var outcomes = new ArrayList<Outcome>();
        outcomes.addAll(Made.sites(1, city(0), 3, 1));
        outcomes.addAll(Made.sites(10, city(1), 2, 0));
        outcomes.addAll(Made.sites(20, DEPARTMENTS, 1, 0));

        assertThat(History.of(SECOND, outcomes, regions))
                .containsExactly(
                        new PastTotal(SECOND, SubjectKind.SITE, Optional.empty(), 6, 6, 1),
                        new PastTotal(SECOND, SubjectKind.SITE, Optional.of(city(0)), 3, 3, 1),
                        new PastTotal(SECOND, SubjectKind.SITE, Optional.of(city(1)), 2, 2, 0),
                        new PastTotal(SECOND, SubjectKind.SITE, Optional.of(DEPARTMENTS), 1, 1, 0));
    }

    private static PastTotal total(Period period, int inspected, int failed) {
        return new PastTotal(period, SubjectKind.SITE, Optional.empty(), inspected, inspected, failed);
    }

    private static Period quarter(int year, int part) {
        return new Period(year + "年第" + part + "季度", Optional.of(new Period.Slot(year, part, 4)));
    }
}
