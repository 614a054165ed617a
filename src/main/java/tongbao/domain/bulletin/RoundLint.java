package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tongbao.domain.consistency.Concern;
import tongbao.domain.consistency.Consistency;
import tongbao.domain.consistency.Reading;
import tongbao.domain.consistency.Spot;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Outcome;

/// What of the round's standing list bears on a block of the letter, one lint for each kind of concern and block.
final class RoundLint {
    private record Key(Concern.Kind kind, String block) {}

    private final Map<SubjectId, SubjectKind> kinds = new LinkedHashMap<>();

    private RoundLint(List<Outcome> outcomes) {
        outcomes.forEach(
                outcome -> kinds.put(outcome.subject().id(), outcome.subject().kind()));
    }

    static void check(Draft draft, Consumer<Lint> found) {
        var places = new RoundLint(draft.outcomes());
        var byBlock = new LinkedHashMap<Key, List<Concern>>();
        for (var concern : Consistency.of(reading(draft))) {
            places.block(concern)
                    .ifPresent(block -> byBlock.computeIfAbsent(new Key(concern.kind(), block), _ -> new ArrayList<>())
                            .add(concern));
        }
        byBlock.forEach((key, concerns) -> found.accept(new Lint.OfRound(key.block(), concerns)));
    }

    private static Reading reading(Draft draft) {
        return Reading.of(
                draft.round(),
                draft.regions(),
                draft.catalogues(),
                draft.outcomes(),
                draft.inspections(),
                Optional.empty(),
                draft.history(),
                draft.office().rounding(),
                draft.deadline());
    }

    /// Where the letter says what the concern is about; empty for what no block would say otherwise.
    private Optional<String> block(Concern concern) {
        return switch (concern.kind()) {
            case OPEN,
                    UNTOUCHED,
                    UNSEEN,
                    UNDECIDED,
                    VETO_UNREVIEWED,
                    VETO_RETURNED,
                    COUNT_BEYOND_WHOLE,
                    AMOUNT_INCOMPLETE,
                    CHANGE_DIFFERS,
                    NO_HISTORY,
                    EXACT_CHANGE -> prefix(concern).map(prefix -> prefix + ".result");
            case NOT_RUNNING -> prefix(concern).map(prefix -> prefix + ".register");
            case UNKNOWN_REGION, PARTS_DIFFER, RATE_DIFFERS, WHOLE_WITH_FAILURE, WHOLE_WITH_OPEN ->
                prefix(concern).map(prefix -> "annex." + prefix + ".regions");
            case FAILED_WITHOUT_FINDING, FINDING_CONTRADICTED ->
                prefix(concern).map(prefix -> "annex." + prefix + ".failed");
            case DEADLINE_MISSING -> Optional.of("closing");
            default -> Optional.empty();
        };
    }

    private Optional<String> prefix(Concern concern) {
        return kind(concern.spot()).map(Counted::prefix);
    }

    private Optional<SubjectKind> kind(Spot spot) {
        return switch (spot) {
            case Spot.OfFigure(var kind, var _) -> Optional.of(kind);
            case Spot.OfHistory(var kind, var _) -> Optional.of(kind);
            case Spot.OfCatalogue(var kind) -> Optional.of(kind);
            case Spot.OfSubject _, Spot.OfClause _, Spot.OfFinding _ ->
                spot.find().flatMap(subject -> Optional.ofNullable(kinds.get(subject)));
            case Spot.OfRound _ -> Optional.empty();
        };
    }
}
