package tongbao.domain.round.note;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Composite;
import tongbao.domain.number.Fraction;

/// All notes of one round, by kind, each in the order in which it was recorded.
public record Notes(List<RoundNote> all) {
    public static final Notes NONE = new Notes(List.of());

    public Notes {
        all = List.copyOf(all);
    }

    public List<UnitFinding> unitFindings() {
        return of(UnitFinding.class).toList();
    }

    public List<Merit> merits() {
        return of(Merit.class).toList();
    }

    public List<SpecialCheck> specialChecks() {
        return of(SpecialCheck.class).toList();
    }

    public List<Mismatch> mismatches() {
        return of(Mismatch.class).toList();
    }

    public List<OwnCheck> ownChecks() {
        return of(OwnCheck.class).toList();
    }

    /// How the composite score of a unit is made; empty where nothing, or nothing that adds up, was recorded.
    public Optional<Composite> composite() {
        return of(Weights.class).findFirst().flatMap(Weights::composite);
    }

    /// Scores by hand, by unit and item.
    public Map<String, Map<String, Fraction>> itemScores() {
        var scores = new LinkedHashMap<String, Map<String, Fraction>>();
        of(ItemScore.class)
                .forEach(score -> scores.computeIfAbsent(score.unit(), _ -> new LinkedHashMap<>())
                        .put(score.item(), score.score()));
        return scores;
    }

    /// Messages by region, without the row of the whole area.
    public List<MessageCount> messagesByRegion() {
        return of(MessageCount.class)
                .filter(count -> count.region().isPresent())
                .toList();
    }

    /// Messages of the whole area: the row that says so, else the sum of the regions; empty where nothing was recorded.
    public Optional<MessageCount> messages() {
        return of(MessageCount.class)
                .filter(count -> count.region().isEmpty())
                .findFirst()
                .or(() -> messagesByRegion().stream().reduce(MessageCount::plus));
    }

    /// How many regions [#messages] is the sum of; 0 where it is a row of its own.
    public int summedRegions() {
        return of(MessageCount.class).anyMatch(count -> count.region().isEmpty())
                ? 0
                : messagesByRegion().size();
    }

    private <T extends RoundNote> Stream<T> of(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast);
    }
}
