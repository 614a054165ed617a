package tongbao.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongbao.intake.calendar.Holidays;

class WindowTest {
    private static final WorkingCalendar CALENDAR = Holidays.bundled();

    @ParameterizedTest
    @CsvSource({
        "2, WEEKS, 2026-08-17, 2026-08-03",
        "10, DAYS, 2026-08-17, 2026-08-07",
        "6, MONTHS, 2026-08-31, 2026-02-28",
        "1, MONTHS, 2026-03-31, 2026-02-28",
        "2, MONTHS, 2026-04-30, 2026-02-28",
        "1, YEARS, 2024-02-29, 2023-02-28",
        "3, MONTHS, 2026-06-30, 2026-03-30",
        "5, WORKING_DAYS, 2026-10-09, 2026-09-24"
    })
    void windowsReachBackByTheCalendarAndNotByThirtyDays(
            int count, Length.Unit unit, LocalDate point, LocalDate start) {
        var window = Window.of(new Length(count, unit));

        assertThat(window.start(point, CALENDAR)).isEqualTo(start);
        assertThat(window.end(point, CALENDAR)).isEqualTo(point);
        assertThat(window.contains(start, point, CALENDAR)).isTrue();
        assertThat(window.contains(point, point, CALENDAR)).isTrue();
        assertThat(window.contains(start.minusDays(1), point, CALENDAR)).isFalse();
        assertThat(window.contains(point.plusDays(1), point, CALENDAR)).isFalse();
    }

    @Test
    void threeToSixMonthsBeginWhereThreeMonthsEnd() {
        var point = LocalDate.of(2026, 9, 30);
        var three = Window.of(new Length(3, Length.Unit.MONTHS));
        var older = new Window(new Length(6, Length.Unit.MONTHS), Optional.of(new Length(3, Length.Unit.MONTHS)));

        for (var day = point.minusMonths(7); !day.isAfter(point); day = day.plusDays(1)) {
            assertThat(older.contains(day, point, CALENDAR))
                    .isEqualTo(!day.isBefore(point.minusMonths(6)) && !three.contains(day, point, CALENDAR));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // asked on, within, due on
        "2026-02-12, 5, 2026-02-26", // 14 worked, 15 to 23 free
        "2026-09-30, 3, 2026-10-10", // 1 to 7 free, 10 worked
        "2026-09-18, 1, 2026-09-20", // a worked Sunday
        "2025-01-24, 1, 2025-01-26",
        "2024-09-13, 2, 2024-09-18",
        "2030-01-04, 1, 2030-01-07" // no list for the year: weekends alone
    })
    void repliesAreDueAfterWorkingDaysWithHolidaysAndWorkedWeekends(LocalDate asked, int days, LocalDate due) {
        assertThat(new Length(days, Length.Unit.WORKING_DAYS).after(asked, CALENDAR))
                .isEqualTo(due);
        assertThat(CALENDAR.workingDaysBetween(asked, due)).isEqualTo(days);
        assertThat(CALENDAR.workingDaysBetween(asked, due.minusDays(1))).isLessThan(days);
    }

    @Test
    void countingForwardAndBackwardAgreeOnEveryWorkingDayOfTheKnownYears() {
        for (var day = LocalDate.of(2024, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            if (CALENDAR.isWorkingDay(day)) {
                var five = CALENDAR.workingDaysAfter(day, 5);
                assertThat(CALENDAR.workingDaysBefore(five, 5)).isEqualTo(day);
                assertThat(CALENDAR.workingDaysBetween(day, five)).isEqualTo(5);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"5, WORKING_DAYS", "1, WORKING_DAYS", "2, WEEKS", "1, MONTHS", "3, MONTHS"})
    void whatIsDueByAPointCameInNoLaterThanTheLastDayThatIsSo(int count, Length.Unit unit) {
        var limit = new Length(count, unit);

        LocalDate.of(2025, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(point -> {
            var last = new Dating(point, CALENDAR).lastDue(limit);
            assertThat(limit.after(last, CALENDAR)).as(point.toString()).isBeforeOrEqualTo(point);
            assertThat(limit.after(last.plusDays(1), CALENDAR))
                    .as(point.toString())
                    .isAfter(point);
        });
    }

    @Test
    void aYearWithoutHolidaysIsLackingThemAlsoAtTheFarEndOfAWindow() {
        assertThat(new Dating(LocalDate.of(2026, 6, 1), CALENDAR).lacksHolidays(LocalDate.of(2025, 12, 1)))
                .isFalse();
        assertThat(new Dating(LocalDate.of(2024, 1, 3), CALENDAR).lacksHolidays(LocalDate.of(2023, 12, 28)))
                .isTrue();
        assertThat(new Dating(LocalDate.of(2027, 1, 3), CALENDAR).lacksHolidays(LocalDate.of(2026, 12, 28)))
                .isTrue();
    }

    @Test
    void noDaysLieBetweenADayAndAnEarlierOne() {
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2026, 8, 17), LocalDate.of(2026, 8, 10)))
                .isZero();
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2026, 8, 17), LocalDate.of(2026, 8, 17)))
                .isZero();
    }

    @Test
    void aLengthOfNothingIsNone() {
        assertThatThrownBy(() -> new Length(0, Length.Unit.DAYS)).isInstanceOf(IllegalArgumentException.class);
    }
}
