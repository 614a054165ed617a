package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeepTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 9, 3, 9, 0);

    @Test
    void ofOneBackupADayTheLastDaysWeeksAndMonthsStay() {
        var daily = IntStream.range(0, 500).mapToObj(NOW::minusDays).toList();

        var kept = Keep.of(daily);

        assertThat(kept).containsAll(daily.subList(0, 7)).hasSize(7 + 2 + 10);
        assertThat(kept).contains(LocalDateTime.of(2026, 8, 31, 9, 0), LocalDateTime.of(2025, 10, 31, 9, 0));
    }

    @Test
    void theLastThreeOfOneDayStay() {
        var hourly = IntStream.range(0, 9).mapToObj(NOW::minusHours).toList();

        assertThat(Keep.of(hourly)).containsExactlyElementsOf(hourly.subList(0, 3));
    }

    @Test
    void whereNotAllHaveRoomTheNewestStaysThenByTurnsAnotherDayWeekAndMonth() {
        var daily = IntStream.range(0, 500).mapToObj(NOW::minusDays).collect(Collectors.toMap(at -> at, _ -> 10L));

        assertThat(Keep.within(daily, 45, 2))
                .containsExactly(
                        NOW,
                        NOW.minusDays(1),
                        LocalDateTime.of(2026, 8, 30, 9, 0),
                        LocalDateTime.of(2026, 8, 31, 9, 0));
        assertThat(Keep.within(daily, 3, 2)).containsExactly(NOW, NOW.minusDays(1));
        assertThat(Keep.within(daily, 10_000, 2)).hasSize(7 + 2 + 10);
    }

    @Test
    void aBackupOfLongAgoStaysIfThereIsNoOther() {
        assertThat(Keep.of(List.of(NOW.minusYears(3)))).containsExactly(NOW.minusYears(3));
    }
}
