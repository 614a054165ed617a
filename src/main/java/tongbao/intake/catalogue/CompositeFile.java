package tongbao.intake.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tongbao.domain.catalogue.Composite;
import tongbao.domain.catalogue.Composite.Track;
import tongbao.domain.catalogue.Composite.Weighting;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;

/// Reads a file of format `tongbao-composite/1`: the tracks of a composite score with their weights, and the scores
/// that are entered by hand. Written down with an example in `src/docs/catalogue-format.md`.
///
/// @param entered scores by unit, then by track
public record CompositeFile(Composite composite, Map<String, Map<String, Fraction>> entered) {
    static final String FORMAT = "tongbao-composite/1";
    private static final int MOST = 100_000;

    public CompositeFile {
        entered = Map.copyOf(entered);
    }

    /// @throws CatalogueException if the content is no sound composite
    /// @throws IOException if the file cannot be read
    public static CompositeFile read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in.readNBytes(CatalogueFile.MOST_BYTES + 1));
        }
    }

    /// @throws CatalogueException if the content is no sound composite
    public static CompositeFile read(byte[] bytes) {
        var problems = new Problems();
        var root = CatalogueFile.root(bytes, FORMAT, problems);
        root.allow("format", "title", "document", "weightings", "entered");
        var weightings = root.at("weightings").items(MOST);
        weightings.forEach(CompositeFile::check);
        var entered = entered(root);
        var title = root.at("title").text(CatalogueReader.NAME);
        var document = root.at("document").text(CatalogueReader.NAME * 2);
        problems.refuseIfAny();
        return new CompositeFile(
                new Composite(
                        title,
                        document,
                        weightings.stream().map(CompositeFile::weighting).toList()),
                entered);
    }

    /// Notes weights that do not add up to 1 and tracks of one name, before a weighting is made of them.
    private static void check(Field field) {
        field.allow("levels", "tracks");
        var sum = Fraction.ZERO;
        var names = new LinkedHashMap<String, Field>();
        for (var track : field.at("tracks").items(MOST)) {
            sum = sum.plus(track(track).weight());
            if (names.put(track.at("name").text(CatalogueReader.NAME), track) != null) {
                track.at("name").problem("twice");
            }
        }
        if (!names.isEmpty() && !sum.equals(Fraction.ONE)) {
            field.at("tracks").problem("sum", "1", sum.toString());
        }
        levels(field);
    }

    private static Weighting weighting(Field field) {
        return new Weighting(
                levels(field),
                field.at("tracks").items(MOST).stream()
                        .map(CompositeFile::track)
                        .toList());
    }

    private static Set<Level> levels(Field field) {
        return field.has("levels") ? CatalogueReader.choices(field.at("levels"), Level.class) : Set.of();
    }

    private static Track track(Field field) {
        field.allow("name", "weight", "catalogue");
        return new Track(
                field.at("name").text(CatalogueReader.NAME),
                field.at("weight").number(Fraction.ZERO, Fraction.ONE),
                field.has("catalogue")
                        ? Optional.of(field.at("catalogue").text(CatalogueReader.NAME))
                        : Optional.empty());
    }

    private static Map<String, Map<String, Fraction>> entered(Field root) {
        var entered = new LinkedHashMap<String, Map<String, Fraction>>();
        if (root.has("entered")) {
            for (var row : root.at("entered").items(MOST)) {
                row.allow("unit", "track", "score");
                var scores =
                        entered.computeIfAbsent(row.at("unit").text(CatalogueReader.NAME), _ -> new LinkedHashMap<>());
                var score = row.at("score").number(Fraction.ZERO, CatalogueReader.MOST_POINTS);
                if (scores.put(row.at("track").text(CatalogueReader.NAME), score) != null) {
                    row.problem("twice");
                }
            }
        }
        return entered;
    }
}
