package tongbao.workbench.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.bulletin.Office;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.consistency.Concern;
import tongbao.domain.consistency.Consistency;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Recorded;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Round;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.Tally;
import tongbao.domain.verdict.Verdict;
import tongbao.domain.words.Words;
import tongbao.store.Store;
import tongbao.store.reading.RoundReading;
import tongbao.store.table.LastIssue;

/// Everything the overview shows of one round, counted in one pass over what is stored.
///
/// @param rates the pass rates by region of each kind that takes part, of what has a verdict so far
/// @param office empty before a profile was written
/// @param begun subjects something was recorded about that have no verdict yet
/// @param next where to go on; empty when every drawn subject has its verdict
/// @param concerns the standing list, the most urgent first
/// @param workload who is how far; no shares where nothing was given to anybody
/// @param issued the last issue of the bulletin; empty while none was published
public record Glance(
        Round round,
        Map<SubjectKind, Breakdown> rates,
        Optional<Office> office,
        List<Failing> failing,
        List<Standing> begun,
        Optional<Standing> next,
        List<Concern> concerns,
        Workload workload,
        Optional<LastIssue> issued) {
    /// @param why the deciding clause in one sentence
    public record Failing(Subject subject, String why) {}

    /// How far one subject is.
    ///
    /// @param at the clause that was answered last; empty text if none was
    public record Standing(Subject subject, int answered, int clauses, String at) {}

    public Glance {
        rates = Map.copyOf(rates);
        failing = List.copyOf(failing);
        begun = List.copyOf(begun);
        concerns = List.copyOf(concerns);
    }

    /// Counts the round as it is stored now; reads only, so it runs on the worker.
    static Glance of(Store store, Round round, Words words) {
        var reading = RoundReading.of(store, round.id());
        var inspections = reading.inspections();
        var catalogues = reading.catalogues();
        var outcomes = reading.outcomes();
        var regions = reading.regions();
        var office = reading.office();
        var rates = new EnumMap<SubjectKind, Breakdown>(SubjectKind.class);
        for (var kind : catalogues.keySet()) {
            rates.put(
                    kind,
                    Breakdown.of(
                            outcomes,
                            kind,
                            Dimension.REGION,
                            regions,
                            office.map(Office::departmentsLast).orElse(true)));
        }
        var counting = new Counting(catalogues, inspections, round, words);
        outcomes.forEach(counting::take);
        var last = store.undoable().flatMap(Glance::subject);
        return new Glance(
                round,
                rates,
                office,
                counting.failing,
                counting.begun,
                counting.next(last),
                Consistency.of(reading.examined(outcomes, RoundReading.register(store))),
                Workload.of(outcomes, store.rounds().assigned(round.id())),
                store.bulletins().lastIssue(round.id()));
    }

    /// How the office rounds its rates.
    public Rounding rounding() {
        return office.map(Office::rounding).orElse(Rounding.OFFICIAL);
    }

    /// The sum over both kinds.
    public Tally total() {
        return rates.values().stream().map(Breakdown::total).reduce(Tally.NONE, Tally::plus);
    }

    /// How many vetoes a second person has yet to accept.
    public int awaited() {
        return (int) concerns.stream()
                .filter(concern ->
                        concern.kind() == Concern.Kind.VETO_UNREVIEWED || concern.kind() == Concern.Kind.VETO_RETURNED)
                .count();
    }

    /// The pass rates of `kind`; empty where it takes no part.
    public Optional<Breakdown> rate(SubjectKind kind) {
        return Optional.ofNullable(rates.get(kind));
    }

    /// How many of `kind` failed.
    public int failed(SubjectKind kind) {
        return Optional.ofNullable(rates.get(kind))
                .map(rate -> rate.total().failed())
                .orElse(0);
    }

    private static Optional<SubjectId> subject(Recorded last) {
        return switch (last.entry()) {
            case Entry.AnswersRecorded recorded -> Optional.of(recorded.subject());
            case Entry.FindingWritten written -> Optional.of(written.subject());
            case Entry.EvidenceAttached attached -> Optional.of(attached.subject());
            default -> Optional.empty();
        };
    }

    private static final class Counting {
        private final Map<SubjectKind, Catalogue> catalogues;
        private final Map<SubjectId, Inspection> inspections;
        private final Round round;
        private final Words words;
        private final List<Failing> failing = new ArrayList<>();
        private final List<Standing> begun = new ArrayList<>();
        private Optional<Subject> firstUntouched = Optional.empty();

        Counting(
                Map<SubjectKind, Catalogue> catalogues,
                Map<SubjectId, Inspection> inspections,
                Round round,
                Words words) {
            this.catalogues = catalogues;
            this.inspections = inspections;
            this.round = round;
            this.words = words;
        }

        void take(Outcome outcome) {
            if (!outcome.drawn()) {
                return;
            }
            var subject = outcome.subject();
            var inspection = inspection(subject);
            switch (outcome.verdict()) {
                case Verdict.Failed failed ->
                    failing.add(new Failing(
                            subject, words.verdictSentence(catalogue(subject), subject, inspection, failed)));
                case Verdict.Open _ -> {
                    if (!inspection.answers().isEmpty()) {
                        begun.add(standing(subject));
                    } else if (firstUntouched.isEmpty()) {
                        firstUntouched = Optional.of(subject);
                    }
                }
                case Verdict.Passed _, Verdict.Exempt _ -> {}
            }
        }

        /// Where the inspector stopped if that is unfinished, else what was begun, else what nobody touched.
        Optional<Standing> next(Optional<SubjectId> last) {
            return last.flatMap(id -> begun.stream()
                            .filter(each -> each.subject().id().equals(id))
                            .findFirst())
                    .or(() -> begun.stream().findFirst())
                    .or(() -> firstUntouched.map(this::standing));
        }

        private Standing standing(Subject subject) {
            var places = catalogue(subject).placesFor(subject);
            var inspection = inspection(subject);
            var answered = places.stream()
                    .filter(place ->
                            inspection.answers().containsKey(place.clause().code()))
                    .toList();
            var at = places.stream()
                    .filter(place ->
                            !inspection.answers().containsKey(place.clause().code()))
                    .findFirst()
                    .map(place -> place.clause().name())
                    .orElse("");
            return new Standing(subject, answered.size(), places.size(), at);
        }

        private Catalogue catalogue(Subject subject) {
            return Optional.ofNullable(catalogues.get(subject.kind())).orElseThrow();
        }

        private Inspection inspection(Subject subject) {
            return inspections.getOrDefault(subject.id(), Inspection.untouched(round.id(), subject.id()));
        }
    }
}
