package tongbao.domain.statistics;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.Enrolled;
import tongbao.domain.verdict.RoundScoring;
import tongbao.domain.verdict.Verdict;

/// What another edition of a catalogue would make of what was recorded under the one in use. Nothing of it is stored.
///
/// @param subjects those that were drawn, of the catalogue's kind
public record WhatIf(List<Compared> subjects) {
    /// One subject under both editions.
    public record Compared(Subject subject, Verdict before, Verdict after) {
        /// Whether the conclusion itself is another, not only the points.
        public boolean flips() {
            return before.getClass() != after.getClass();
        }

        /// Whether the points are others.
        public boolean moves() {
            return !before.score().total().equals(after.score().total());
        }
    }

    public WhatIf {
        subjects = List.copyOf(subjects);
    }

    /// @param scoring of the round
    /// @param inspections gives the untouched inspection for a subject nothing was recorded for
    public static WhatIf of(
            Collection<Enrolled> enrolled,
            Catalogue before,
            Catalogue after,
            RoundScoring scoring,
            Function<SubjectId, Inspection> inspections) {
        return new WhatIf(enrolled.stream()
                .filter(one -> (one.drawn() || scoring.fails(one.subject().id()))
                        && one.subject().kind() == after.kind())
                .map(Enrolled::subject)
                .map(subject -> {
                    var inspection = inspections.apply(subject.id());
                    return new Compared(
                            subject,
                            scoring.verdict(before, subject, inspection),
                            scoring.verdict(after, subject, inspection));
                })
                .toList());
    }

    /// Those whose conclusion would be another.
    public List<Compared> flips() {
        return subjects.stream().filter(Compared::flips).toList();
    }

    /// How many would have other points.
    public long moved() {
        return subjects.stream().filter(Compared::moves).count();
    }

    /// The counts under the edition in use.
    public Tally before() {
        return tally(Compared::before);
    }

    /// The counts under the other.
    public Tally after() {
        return tally(Compared::after);
    }

    private Tally tally(Function<Compared, Verdict> which) {
        return subjects.stream()
                .map(one -> Tally.of(new Outcome(one.subject(), true, which.apply(one))))
                .reduce(Tally.NONE, Tally::plus);
    }
}
