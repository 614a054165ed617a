package tongbao.domain.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Composite;
import tongbao.domain.catalogue.RollUp;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.verdict.Banding;
import tongbao.domain.verdict.Verdict;

/// 综合得分 of one unit, with the score of each track it is made of.
///
/// @param level the highest of the unit's subjects: it decides which weights hold
/// @param tracks in the order of the weighting; a score is empty while a subject of the track is open, has no score, or
///     several subjects have scores that nothing says how to make one of
/// @param score exact; empty while a track has none
public record CompositeScore(String unit, Level level, List<TrackScore> tracks, Optional<Fraction> score) {
    public record TrackScore(Composite.Track track, Optional<Fraction> score) {}

    public CompositeScore {
        tracks = List.copyOf(tracks);
    }

    /// One for each unit with a drawn subject for whose level there are weights, the highest score first, those without
    /// a score behind, by name.
    ///
    /// @param entered scores by hand, by unit and track; they hold only where a track takes no catalogue
    public static List<CompositeScore> of(
            Composite composite,
            Map<SubjectKind, Catalogue> catalogues,
            Collection<Outcome> outcomes,
            Map<String, Map<String, Fraction>> entered) {
        var units = new TreeMap<String, List<Outcome>>();
        for (var outcome : outcomes) {
            if (outcome.drawn()) {
                units.computeIfAbsent(outcome.subject().unit().host(), _ -> new ArrayList<>())
                        .add(outcome);
            }
        }
        var scores = new ArrayList<CompositeScore>();
        units.forEach((unit, own) -> of(composite, catalogues, unit, own, entered.getOrDefault(unit, Map.of()))
                .ifPresent(scores::add));
        scores.sort(Comparator.comparing(
                CompositeScore::score,
                Comparator.comparing((Optional<Fraction> score) -> score.isEmpty())
                        .thenComparing(score -> score.orElse(Fraction.ZERO), Comparator.reverseOrder())));
        return List.copyOf(scores);
    }

    private static Optional<CompositeScore> of(
            Composite composite,
            Map<SubjectKind, Catalogue> catalogues,
            String unit,
            List<Outcome> outcomes,
            Map<String, Fraction> entered) {
        var level = outcomes.stream()
                .map(outcome -> outcome.subject().level())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return composite.weightingFor(level).map(weighting -> {
            var tracks = weighting.tracks().stream()
                    .map(track -> new TrackScore(track, score(track, catalogues, outcomes, entered)))
                    .toList();
            var known = new LinkedHashMap<String, Fraction>();
            tracks.forEach(track ->
                    track.score().ifPresent(score -> known.put(track.track().name(), score)));
            return new CompositeScore(unit, level, tracks, composite.score(level, known));
        });
    }

    private static Optional<Fraction> score(
            Composite.Track track,
            Map<SubjectKind, Catalogue> catalogues,
            List<Outcome> outcomes,
            Map<String, Fraction> entered) {
        if (track.catalogue().isEmpty()) {
            return Optional.ofNullable(entered.get(track.name()));
        }
        return catalogues.values().stream()
                .filter(catalogue ->
                        track.catalogue().get().equals(catalogue.id().name()))
                .findFirst()
                .flatMap(catalogue -> score(catalogue, outcomes));
    }

    /// The one score of a unit's subjects of a catalogue's kind, by its roll-up; without a roll-up to units only where
    /// there is one subject.
    private static Optional<Fraction> score(Catalogue catalogue, List<Outcome> outcomes) {
        var own = outcomes.stream()
                .filter(outcome ->
                        outcome.subject().kind() == catalogue.kind() && !(outcome.verdict() instanceof Verdict.Exempt))
                .toList();
        var scores = own.stream()
                .flatMap(outcome -> Banding.total(catalogue.procedure(), outcome.verdict()).stream())
                .toList();
        if (own.isEmpty() || scores.size() < own.size()) {
            return Optional.empty();
        }
        return scores.size() == 1
                ? Optional.of(scores.getFirst())
                : catalogue
                        .procedure()
                        .rollUp()
                        .filter(rollUp -> rollUp.to() == RollUp.To.UNIT)
                        .flatMap(rollUp -> rollUp.of(scores));
    }
}
