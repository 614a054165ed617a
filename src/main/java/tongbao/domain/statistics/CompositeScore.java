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
import tongbao.domain.round.note.Notes;
import tongbao.domain.verdict.Banding;
import tongbao.domain.verdict.Verdict;

/// 综合得分 of one unit, with the score of each track it is made of.
///
/// @param level the highest of the unit's subjects: it decides which weights hold
/// @param tracks in the order of the weighting
/// @param score exact; empty while a track has none
public record CompositeScore(String unit, Level level, List<TrackScore> tracks, Optional<Fraction> score) {
    /// @param score exact; empty while a subject of the track is open, has no score, or several subjects have scores
    ///     that nothing says how to make one of
    /// @param parts the subjects it is made of; none for a score that is entered by hand
    /// @param method how one is made of several; empty where the catalogue does not say
    public record TrackScore(
            Composite.Track track,
            Optional<Fraction> score,
            List<RolledUp.Part> parts,
            Optional<RollUp.Method> method) {
        public TrackScore {
            parts = List.copyOf(parts);
        }
    }

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

    /// The score of the track of this name; empty where the weights of the unit's level leave it out.
    public Optional<TrackScore> track(String name) {
        return tracks.stream()
                .filter(track -> track.track().name().equals(name))
                .findFirst();
    }

    /// By what a round recorded; none where it recorded no weights.
    public static List<CompositeScore> of(
            Notes notes, Map<SubjectKind, Catalogue> catalogues, Collection<Outcome> outcomes) {
        return notes.composite()
                .map(composite -> of(composite, catalogues, outcomes, notes.itemScores()))
                .orElse(List.of());
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
                    .map(track -> score(track, catalogues, outcomes, entered))
                    .toList();
            var known = new LinkedHashMap<String, Fraction>();
            tracks.forEach(track ->
                    track.score().ifPresent(score -> known.put(track.track().name(), score)));
            return new CompositeScore(unit, level, tracks, composite.score(level, known));
        });
    }

    private static TrackScore score(
            Composite.Track track,
            Map<SubjectKind, Catalogue> catalogues,
            List<Outcome> outcomes,
            Map<String, Fraction> entered) {
        if (track.catalogue().isEmpty()) {
            return new TrackScore(track, Optional.ofNullable(entered.get(track.name())), List.of(), Optional.empty());
        }
        return catalogues.values().stream()
                .filter(catalogue ->
                        track.catalogue().get().equals(catalogue.id().name()))
                .findFirst()
                .map(catalogue -> score(track, catalogue, outcomes))
                .orElseGet(() -> new TrackScore(track, Optional.empty(), List.of(), Optional.empty()));
    }

    /// The one score of a unit's subjects of a catalogue's kind, by its roll-up; without a roll-up to units only where
    /// there is one subject.
    private static TrackScore score(Composite.Track track, Catalogue catalogue, List<Outcome> outcomes) {
        var parts = outcomes.stream()
                .filter(outcome ->
                        outcome.subject().kind() == catalogue.kind() && !(outcome.verdict() instanceof Verdict.Exempt))
                .map(outcome ->
                        new RolledUp.Part(outcome.subject(), Banding.total(catalogue.procedure(), outcome.verdict())))
                .toList();
        var scores = parts.stream().flatMap(part -> part.points().stream()).toList();
        var rollUp = catalogue.procedure().rollUp().filter(by -> by.to() == RollUp.To.UNIT);
        var score = parts.isEmpty() || scores.size() < parts.size()
                ? Optional.<Fraction>empty()
                : scores.size() == 1 ? Optional.of(scores.getFirst()) : rollUp.flatMap(by -> by.of(scores));
        return new TrackScore(track, score, parts, rollUp.map(RollUp::method));
    }
}
