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
/// @param composites whether units are told with their composite scores rather than by the subjects of one kind
record Choice(
        Topic topic,
        SubjectKind kind,
        Dimension dimension,
        boolean clauses,
        Optional<Level> level,
        boolean composites) {
    private static final int KEPT_BEFORE = 5;

    static final Choice FIRST =
            new Choice(Topic.RATES, SubjectKind.SITE, Dimension.REGION, false, Optional.empty(), false);

    Choice with(Topic other) {
        return new Choice(other, kind, dimension, clauses, level, composites);
    }

    Choice with(SubjectKind other) {
        return new Choice(topic, other, dimension, clauses, level, composites);
    }

    Choice with(Dimension other) {
        return new Choice(topic, kind, other, clauses, level, composites);
    }

    Choice withClauses(boolean by) {
        return new Choice(topic, kind, dimension, by, level, composites);
    }

    Choice with(Optional<Level> other) {
        return new Choice(topic, kind, dimension, clauses, other, composites);
    }

    Choice withComposites(boolean weighted) {
        return new Choice(topic, kind, dimension, clauses, level, weighted);
    }

    /// Whether it is counted for one kind of subject, and for one level if one is chosen.
    boolean isOfKind() {
        return topic.isOfKind() && !isComposite();
    }

    boolean isComposite() {
        return topic == Topic.UNITS && composites;
    }

    /// As it is kept among the preferences.
    String kept() {
        return String.join(
                ",",
                topic.name(),
                kind.name(),
                dimension.name(),
                Boolean.toString(clauses),
                level.map(Level::name).orElse(""),
                Boolean.toString(composites));
    }

    /// What was kept; the first choice for what cannot be read.
    static Choice of(String kept) {
        var parts = List.of(kept.split(",", -1));
        return parts.size() < KEPT_BEFORE
                ? FIRST
                : new Choice(
                        named(Topic.values(), parts.get(0)).orElse(FIRST.topic),
                        named(SubjectKind.values(), parts.get(1)).orElse(FIRST.kind),
                        named(Dimension.values(), parts.get(2)).orElse(FIRST.dimension),
                        Boolean.parseBoolean(parts.get(3)),
                        named(Level.values(), parts.get(4)),
                        parts.size() > KEPT_BEFORE && Boolean.parseBoolean(parts.get(KEPT_BEFORE)));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
