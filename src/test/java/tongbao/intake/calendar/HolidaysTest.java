package tongbao.intake.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tongbao.domain.calendar.WorkingCalendar;

class HolidaysTest {
    @Test
    void everyWorkedDayOfTheBundledYearsIsAWeekendAndNoFreeDayIsWorked() {
        var calendar = Holidays.bundled();

        assertThat(calendar.worked())
                .hasSize(8 + 5 + 6)
                .allMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .doesNotContainAnyElementsOf(calendar.free());
        assertThat(calendar.free())
                .hasSize((1 + 8 + 3 + 5 + 1 + 3 + 7) + (1 + 8 + 3 + 5 + 3 + 8) + (3 + 9 + 3 + 5 + 3 + 3 + 7));
    }

    @Test
    void anOfficesOwnFileIsReadWithItsRemarks() {
        assertThat(Holidays.read("""
                        # 示例
                        休 2027-01-01 2027-01-02   # 元旦

                        班 2027-01-03
                        """))
                .isEqualTo(new WorkingCalendar(
                        Set.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 2)), Set.of(LocalDate.of(2027, 1, 3))));
    }

    @Test
    void theMarkNotepadPutsBeforeAFileIsNoPartOfIt() {
        assertThat(Holidays.read("\ufeff休 2027-01-01 2027-01-03\r\n"))
                .isEqualTo(Holidays.read("休 2027-01-01 2027-01-03\n"));
    }

    @Test
    void linesThatCannotBeReadAreNamedAndNothingIsTakenIn() {
        assertThatThrownBy(() -> Holidays.read("""
                        休 2027-01-01
                        假 2027-01-02
                        休 2027-02-30
                        休 2027-03-02 2027-03-01
                        休 2027-01-01 2027-12-31
                        """))
                .isInstanceOfSatisfying(
                        Holidays.HolidaysException.class,
                        refused -> assertThat(refused.lines())
                                .isEqualTo(List.of(
                                        new Holidays.BadLine(2, "假 2027-01-02"),
                                        new Holidays.BadLine(3, "休 2027-02-30"),
                                        new Holidays.BadLine(4, "休 2027-03-02 2027-03-01"),
                                        new Holidays.BadLine(5, "休 2027-01-01 2027-12-31"))));
    }
}
