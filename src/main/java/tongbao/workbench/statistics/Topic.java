package tongbao.workbench.statistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the statistics tell about, in the order of their keys 1 to 9.
enum Topic {
    /// 合格率, by one dimension.
    RATES,
    /// The whole area through the rounds.
    TREND,
    /// 问题, by indicator or clause.
    PROBLEMS,
    /// 分档
    BANDS,
    /// 排名
    RANKS,
    /// Rates and rolled-up scores by unit.
    UNITS,
    /// 连续不合格
    REPEATED,
    /// 留言
    MESSAGES,
    /// 自查
    OWN_CHECKS;

    /// The topic of a key; empty for 0.
    static Optional<Topic> ofDigit(int digit) {
        return Arrays.stream(values())
                .skip(Math.max(0, digit - 1))
                .filter(_ -> digit > 0)
                .findFirst();
    }

    /// Its name in message keys and ids.
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it is counted for one kind of subject at a time.
    boolean isOfKind() {
        return this != MESSAGES && this != OWN_CHECKS;
    }
}
