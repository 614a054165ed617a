package tongbao.domain.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;

class FindingsTest {
    private static final String TWENTY = "一二三四五六七八九十一二三四五六七八九𠮷";

    private static String label(String column, String description) {
        return Findings.label(new Finding(
                new FindingId("f-1"),
                Optional.empty(),
                column,
                "",
                description,
                LocalDateTime.of(2026, 8, 12, 9, 30),
                "李示例",
                "",
                true,
                true));
    }

    @Test
    void aFindingIsCalledByItsColumnElseByWhatItSaysInTwentyCharacters() {
        assertThat(label(" 通知公告 ", "示例：没有更新")).isEqualTo("通知公告");
        assertThat(label(" ", " 示例：没有更新 ")).isEqualTo("示例：没有更新");
        assertThat(label("", TWENTY)).isEqualTo(TWENTY);
        assertThat(label("", TWENTY + "了")).isEqualTo(TWENTY + "…");
    }
}
