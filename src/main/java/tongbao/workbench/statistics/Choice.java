package tongbao.workbench.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tongbao.domain.register.Level;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Dimension;

/// What is looked at.
///
/// @param dimension of the rates
/// @param clauses whether problems are counted by clause rather than by indicator
/// @param level only subjects of this level; empty for all
record Choice(Topic topic, SubjectKind kind, Dimension dimension, boolean clauses, Optional<Level> level) {
    static final Choice FIRST = new Choice(Topic.RATES, SubjectKind.SITE, Dimension.REGION, false, Optional.empty());

    Choice with(Topic other) {
        return new Choice(other, kind, dimension, clauses, level);
    }

    Choice with(SubjectKind other) {
        return new Choice(topic, other, dimension, clauses, level);
    }

    Choice with(Dimension other) {
        return new Choice(topic, kind, other, clauses, level);
    }

    Choice withClauses(boolean by) {
        return new Choice(topic, kind, dimension, by, level);
    }

    Choice with(Optional<Level> other) {
        return new Choice(topic, kind, dimension, clauses, other);
    }

    /// As it is kept among the preferences.
    String kept() {
        return String.join(
                ",",
                topic.name(),
                kind.name(),
                dimension.name(),
                Boolean.toString(clauses),
                level.map(Level::name).orElse(""));
    }

    /// What was kept; the first choice for what cannot be read.
    static Choice of(String kept) {
        var parts = List.of(kept.split(",", -1));
        return parts.size() < 5
                ? FIRST
                : new Choice(
                        named(Topic.values(), parts.get(0)).orElse(FIRST.topic),
                        named(SubjectKind.values(), parts.get(1)).orElse(FIRST.kind),
                        named(Dimension.values(), parts.get(2)).orElse(FIRST.dimension),
                        Boolean.parseBoolean(parts.get(3)),
                        named(Level.values(), parts.get(4)));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
