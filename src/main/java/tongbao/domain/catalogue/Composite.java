package tongbao.domain.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;

/// 综合得分: a unit's score made of several tracks by weight, such as 网站 30 % and 新媒体 70 %, with weights that may
/// differ by level: a county's website alone, a city's with its other applications.
///
/// @param weightings by level; the first that holds for a level applies
public record Composite(String title, String document, List<Weighting> weightings) {
    /// @param levels for whom it holds; empty means all
    /// @param tracks with weights that add up to 1
    public record Weighting(Set<Level> levels, List<Track> tracks) {
        public Weighting {
            levels = Set.copyOf(levels);
            tracks = List.copyOf(tracks);
            var sum = tracks.stream().map(Track::weight).reduce(Fraction.ZERO, Fraction::plus);
            if (!sum.equals(Fraction.ONE)) {
                throw new IllegalArgumentException("the weights of " + tracks + " add up to " + sum + ", not 1");
            }
        }
    }

    /// @param catalogue the name of the catalogue whose score is taken, rolled up to the unit; empty for a score that
    /// is
    ///     entered by hand (专业评价)
    public record Track(String name, Fraction weight, Optional<String> catalogue) {}

    public Composite {
        weightings = List.copyOf(weightings);
    }

    public Optional<Weighting> weightingFor(Level level) {
        return weightings.stream()
                .filter(one -> one.levels().isEmpty() || one.levels().contains(level))
                .findFirst();
    }

    /// The names of the tracks, each once, those of the last weighting first: it holds for most.
    public List<String> trackNames() {
        return weightings.reversed().stream()
                .flatMap(one -> one.tracks().stream())
                .map(Track::name)
                .distinct()
                .toList();
    }

    /// The weight that a track has for everybody; empty where it differs, or not everybody has it.
    public Optional<Fraction> weightOf(String track) {
        var weights = weightings.stream()
                .map(one -> one.tracks().stream()
                        .filter(each -> each.name().equals(track))
                        .map(Track::weight)
                        .findFirst())
                .distinct()
                .toList();
        return weights.size() == 1 ? weights.getFirst() : Optional.empty();
    }

    /// The weighted sum, exact; empty while a track has no score, for no other track can stand in for it.
    ///
    /// @param scores by name of the track
    public Optional<Fraction> score(Level level, Map<String, Fraction> scores) {
        return weightingFor(level)
                .filter(one -> one.tracks().stream().allMatch(track -> scores.containsKey(track.name())))
                .map(one -> one.tracks().stream()
                        .map(track -> track.weight().times(scores.getOrDefault(track.name(), Fraction.ZERO)))
                        .reduce(Fraction.ZERO, Fraction::plus));
    }
}
