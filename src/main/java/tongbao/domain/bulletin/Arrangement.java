package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which sections a letter has and in which order, and which tables with charts stand among its annexes. An office has
/// one in its profile; a round may have its own.
///
/// @param charts in the order of the annexes
public record Arrangement(List<Section> sections, List<ChartAnnex> charts) {
    /// Of a letter nobody arranged.
    public static final Arrangement USUAL = new Arrangement(Section.USUAL, List.of());

    public Arrangement {
        sections = List.copyOf(new LinkedHashSet<>(sections));
        charts = charts.stream().distinct().sorted().toList();
    }

    /// The round's own, else that of the office's profile.
    public static Arrangement of(Draft draft) {
        return Optional.ofNullable(draft.wordings().get(LetterFields.SECTIONS))
                .map(Arrangement::parsed)
                .orElse(draft.office().arrangement());
    }

    /// What [#text()] wrote; what is neither section nor chart is passed over.
    public static Arrangement parsed(String text) {
        var keys = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        return new Arrangement(
                keys.stream().flatMap(key -> Section.find(key).stream()).toList(),
                keys.stream().flatMap(key -> ChartAnnex.find(key).stream()).toList());
    }

    /// As it is recorded for a round.
    public String text() {
        return Stream.concat(
                        sections.stream().map(Section::key), charts.stream().map(ChartAnnex::key))
                .collect(Collectors.joining(","));
    }

    public Arrangement withSections(List<Section> others) {
        return new Arrangement(others, charts);
    }

    /// With `section` where it usually stands, behind what usually precedes it; without it if it was there.
    public Arrangement toggled(Section section) {
        var next = new ArrayList<>(sections);
        if (!next.remove(section)) {
            int at = (int) sections.stream()
                    .filter(other -> other.compareTo(section) < 0)
                    .count();
            next.add(at, section);
        }
        return withSections(next);
    }

    /// With `chart`; without it if it was there.
    public Arrangement toggled(ChartAnnex chart) {
        var next = new LinkedHashSet<>(charts);
        if (!next.remove(chart)) {
            next.add(chart);
        }
        return new Arrangement(sections, List.copyOf(next));
    }

    /// With `section` moved by so many places; the same where it has no room to.
    public Arrangement moved(Section section, int by) {
        int at = sections.indexOf(section);
        int to = at + by;
        if (at < 0 || to < 0 || to >= sections.size()) {
            return this;
        }
        var next = new ArrayList<>(sections);
        next.add(to, next.remove(at));
        return withSections(next);
    }
}
