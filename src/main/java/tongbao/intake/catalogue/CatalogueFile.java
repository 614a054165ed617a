package tongbao.intake.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tongbao.domain.catalogue.Catalogue;
import tongbao.intake.json.JsonTree;
import tongbao.intake.json.NotJsonException;

/// Reads a catalogue of format `tongbao-catalogue/1`: JSON in UTF-8, at most 4 MiB. What may stand in it is written
/// down with examples in `src/docs/catalogue-format.md`. A field that is not named there is refused, since it would be
/// a mistyped one. Points and shares are exact: `0.5` or `"4/3"`.
public final class CatalogueFile {
    static final String FORMAT = "tongbao-catalogue/1";
    static final int MOST_BYTES = 4 << 20;

    private CatalogueFile() {}

    /// @throws CatalogueException if the content is no sound catalogue
    /// @throws IOException if the file cannot be read
    public static Catalogue read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in.readNBytes(MOST_BYTES + 1));
        }
    }

    /// @throws CatalogueException if the content is no sound catalogue
    public static Catalogue read(byte[] bytes) {
        var catalogue = draft(bytes);
        var found = lint(catalogue);
        if (!found.isEmpty()) {
            throw new CatalogueException(found);
        }
        return catalogue;
    }

    /// What does not fit together in `catalogue`; empty if it is sound.
    public static List<CatalogueProblem> lint(Catalogue catalogue) {
        var problems = new Problems();
        Consistency.check(catalogue, problems);
        return problems.found();
    }

    /// A catalogue whose every field can be read and whose parts need not fit together yet.
    ///
    /// @throws CatalogueException if a field cannot be read
    public static Catalogue draft(byte[] bytes) {
        var problems = new Problems();
        var catalogue = CatalogueReader.catalogue(root(bytes, FORMAT, problems));
        problems.refuseIfAny();
        return catalogue;
    }

    /// The whole of a file of this format.
    ///
    /// @throws CatalogueException if it is too big, no JSON, or of another format
    static Field root(byte[] bytes, String wanted, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add("", "too-big", Integer.toString(MOST_BYTES >> 20));
            problems.refuseIfAny();
        }
        var root = new Field("", tree(bytes, problems), problems);
        problems.refuseIfAny();
        refuseOtherFormats(root, wanted);
        problems.refuseIfAny();
        return root;
    }

    private static JsonNode tree(byte[] bytes, Problems problems) {
        try {
            return JsonTree.read(bytes);
        } catch (NotJsonException e) {
            problems.add("", "not-json", e.line(), e.column());
            return MissingNode.getInstance();
        }
    }

    private static void refuseOtherFormats(Field root, String wanted) {
        var format = root.at("format").node();
        if (!wanted.equals(format.textValue())) {
            var family = wanted.substring(0, wanted.indexOf('/') + 1);
            var newer = format.isTextual() && format.textValue().startsWith(family);
            root.at("format").problem(newer ? "other-version" : "other-format", wanted);
        }
    }
}
