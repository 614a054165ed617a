package tongbao.workbench.statistics;

import java.util.Optional;
import java.util.function.Predicate;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Change;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.History.Reference;
import tongbao.domain.statistics.Outcome;
import tongbao.workbench.statistics.Figure.Tone;

/// 比上期, 比上年: a change in percentage points with an arrow, so that it is read without colour.
final class Changed {
    private Changed() {}

    /// @param change empty where there is nothing to compare with
    static Figure figure(
            Source source, SubjectKind kind, Optional<Change> change, Reference reference, Predicate<Outcome> behind) {
        return change.map(found -> figure(source, kind, found, reference, behind))
                .orElseGet(() -> Figure.of(Figure.DASH, () -> source.text("how.no-past"), behind));
    }

    private static Figure figure(
            Source source, SubjectKind kind, Change change, Reference reference, Predicate<Outcome> behind) {
        var text = switch (change.direction()) {
            case UP -> "▲ " + change.printed();
            case DOWN -> "▼ " + change.printed();
            case SAME -> source.text("same");
        };
        return Figure.of(text, () -> source.how(new Derivation.Points(kind, change, reference)), behind)
                .in(
                        switch (change.direction()) {
                            case UP -> Tone.PLAIN;
                            case DOWN -> Tone.WARNING;
                            case SAME -> Tone.SUBTLE;
                        });
    }
}
