package tongbao.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tongbao.domain.calendar.Moved.Kind;

class MovedTest {
    private final WorkingCalendar calendar = WorkingCalendar.WEEKENDS
            .with(new Moved(Kind.FREE, day(12, 30, 2026), day(1, 2, 2027)))
            .with(new Moved(Kind.WORKED, day(1, 9, 2027), day(1, 10, 2027)))
            .with(new Moved(Kind.FREE, day(1, 5, 2027), day(1, 5, 2027)));

    private static LocalDate day(int month, int day, int year) {
        return LocalDate.of(year, month, day);
    }

    @Test
    void aYearShowsItsDaysInOrderAndItsPartOfAStretchOverItsTurn() {
        assertThat(calendar.moved(2026)).isEqualTo(List.of(new Moved(Kind.FREE, day(12, 30, 2026), day(12, 31, 2026))));
        assertThat(calendar.moved(2027))
                .isEqualTo(List.of(
                        new Moved(Kind.FREE, day(1, 1, 2027), day(1, 2, 2027)),
                        new Moved(Kind.FREE, day(1, 5, 2027), day(1, 5, 2027)),
                        new Moved(Kind.WORKED, day(1, 9, 2027), day(1, 10, 2027))));
        assertThat(calendar.moved(2028)).isEmpty();
    }

    @Test
    void daysThatAreMovedAnewAreNoLongerWhatTheyWere() {
        var again = calendar.with(new Moved(Kind.FREE, day(1, 10, 2027), day(1, 11, 2027)));

        assertThat(again.worked()).isEqualTo(Set.of(day(1, 9, 2027)));
        assertThat(again.isWorkingDay(day(1, 10, 2027))).isFalse();
        assertThat(again.with(new Moved(Kind.WORKED, day(1, 10, 2027), day(1, 10, 2027)))
                        .isWorkingDay(day(1, 10, 2027)))
                .isTrue();
    }

    @Test
    void daysTakenOutAreAsTheWeekHasThem() {
        assertThat(calendar.without(new Moved(Kind.FREE, day(1, 1, 2027), day(1, 31, 2027))))
                .isEqualTo(new WorkingCalendar(Set.of(day(12, 30, 2026), day(12, 31, 2026)), Set.of()));
    }
}
