package tongbao.domain.round.note;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tongbao.domain.register.SubjectKind;

/// 专项检查 and other counts of a round, by parts: who reposted each season of a campaign, test questions answered
/// within one and within five working days, leaks found by a privacy patrol.
///
/// @param name what was checked: 转载重要信息
/// @param subjects of which kind it is counted; empty where it counts something else
/// @param counter the measure word: 个, 条
/// @param parts in the order in which they are printed
/// @param of how many were looked at; where it is there each part is a share of it and the parts may overlap (within
///     five days includes within one); where it is absent the parts add up to the total
public record SpecialCheck(
        String name, Optional<SubjectKind> subjects, String counter, List<Part> parts, OptionalInt of)
        implements RoundNote {
    /// @param label 第三季; empty text where there is only one
    public record Part(String label, int count) {
        public Part {
            if (count < 0) {
                throw new IllegalArgumentException("a count is not negative");
            }
        }
    }

    public SpecialCheck {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a special check counts something");
        }
        if (of.isPresent() && parts.stream().anyMatch(part -> part.count() > of.getAsInt())) {
            throw new IllegalArgumentException("a part is not more than what was looked at");
        }
    }

    /// What the parts add up to; empty where they are shares of a whole and may overlap.
    public OptionalInt total() {
        return of.isPresent()
                ? OptionalInt.empty()
                : OptionalInt.of(parts.stream().mapToInt(Part::count).sum());
    }

    @Override
    public NoteKey key() {
        return NoteKey.of("special", name, subjects.map(SubjectKind::name).orElse(""));
    }
}
