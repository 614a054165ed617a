package tongbao.domain.bulletin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A section of the letter under a heading of its own. Which there are and in which order is the office's matter; a
/// section of which the data say nothing is not printed.
public enum Section {
    /// 总体情况
    OVERALL,
    /// 工作成效
    MERITS,
    /// 主要问题
    PROBLEMS,
    /// 问责情况: only where an office asks for it.
    ACCOUNTABILITY,
    /// 工作要求
    REQUIREMENTS;

    /// The order of a letter nobody arranged.
    public static final List<Section> USUAL = List.of(OVERALL, MERITS, PROBLEMS, REQUIREMENTS);

    /// The key of its heading among the blocks.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What its heading says, without the number.
    public String title() {
        return Wording.text(key());
    }

    /// The section whose heading has this key.
    public static Optional<Section> find(String key) {
        return Arrays.stream(values())
                .filter(section -> section.key().equals(key))
                .findFirst();
    }

    List<Block> blocks(Letter letter) {
        return switch (this) {
            case OVERALL -> Overall.blocks(letter);
            case MERITS -> Merits.blocks(letter);
            case PROBLEMS -> MainProblems.blocks(letter);
            case ACCOUNTABILITY -> Accountability.blocks(letter);
            case REQUIREMENTS -> Requirements.blocks(letter);
        };
    }
}
