package tongbao.domain.consistency.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.consistency.Severity;

/// What is doubtful about an edition, for its author and for those who are to inspect by it. Sentences are
/// `LintWords`' matter.
public final class CatalogueLint {
    private CatalogueLint() {}

    /// What is doubtful.
    public enum Kind {
        INCOMPLETE(Severity.WARNING),
        UNSCORED(Severity.WARNING),
        UNSURE(Severity.WARNING),
        NOT_READ(Severity.HINT),
        NO_GUIDE(Severity.HINT),
        NO_WINDOW(Severity.HINT),
        SAME_NAME(Severity.WARNING),
        NEVER_REACHED(Severity.WARNING),
        ALWAYS_REACHED(Severity.WARNING),
        ANY_SAMPLE(Severity.WARNING),
        NEVER_ASKED(Severity.WARNING),
        NO_CLAUSES(Severity.WARNING),
        CAP_TOO_HIGH(Severity.WARNING),
        POINTS_TOO_HIGH(Severity.WARNING),
        NO_CAP(Severity.HINT),
        GROUP_SUM(Severity.WARNING),
        LONE_TIER(Severity.WARNING),
        LONE_COLUMN_SET(Severity.WARNING),
        BONUS_SHUT_OUT(Severity.WARNING),
        BONUS_OUT_OF_REACH(Severity.HINT);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    /// @param clause the clause it is about; empty if it is about a group, an indicator or the whole
    /// @param arguments of the sentence: names, codes and numbers as they are shown
    public record Problem(Kind kind, Optional<ClauseCode> clause, List<String> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }

        static Problem of(Kind kind, String... arguments) {
            return new Problem(kind, Optional.empty(), List.of(arguments));
        }

        static Problem at(Kind kind, Catalogue.Place place, String... more) {
            var clause = place.clause();
            return new Problem(
                    kind,
                    Optional.of(clause.code()),
                    Stream.concat(Stream.of(clause.code().value(), clause.name()), Stream.of(more))
                            .toList());
        }

        public Severity severity() {
            return kind.severity();
        }
    }

    /// Every problem, by kind in the order of [Kind], then in the order of the catalogue; none for a sound one. Also
    /// for drafts that cannot be read back.
    public static List<Problem> of(Catalogue catalogue) {
        var problems = new ArrayList<Problem>();
        ProcedureRules.check(catalogue, problems::add);
        PointRules.check(catalogue, problems::add);
        SetRules.check(catalogue, problems::add);
        catalogue.places().forEach(place -> {
            ClauseRules.check(catalogue, place, problems::add);
            LineRules.check(place, problems::add);
        });
        problems.sort(Comparator.comparing(Problem::kind));
        return List.copyOf(problems);
    }
}
