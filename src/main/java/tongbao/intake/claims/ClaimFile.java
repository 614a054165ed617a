package tongbao.intake.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tongbao.domain.bulletin.Visible;
import tongbao.domain.consistency.claim.Claim;
import tongbao.domain.consistency.claim.PrintedBulletin;
import tongbao.domain.round.Periods;
import tongbao.intake.json.JsonTree;
import tongbao.intake.json.NotJsonException;

/// Reads a table of printed figures: `{"bulletins": [{"id", "issuer", "period", "claims": [{"id", "subject", "scope",
/// "printed": {…}}]}]}`, or a list of such bulletins, or of claims alone. A figure is a number or a text as printed;
/// the fields it may stand in are those of [FieldNames]. Every other field is passed over. Written down with examples
/// in `src/docs/claims-format.md`.
public final class ClaimFile {
    private static final int MOST_BYTES = 16 << 20;
    private static final int MOST_ITEMS = 100_000;
    private static final int MOST_FIGURES = 1_000;
    private static final int MOST_CHARS = 2_000;
    private final String file;

    private ClaimFile(String file) {
        this.file = file;
    }

    /// @throws ClaimException if the content is no such table
    /// @throws IOException if the file cannot be read
    public static List<PrintedBulletin> read(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return read(String.valueOf(path.getFileName()), in.readNBytes(MOST_BYTES + 1));
        }
    }

    /// @param name of the file, for the reader of a refusal
    /// @throws ClaimException if the content is no such table
    public static List<PrintedBulletin> read(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new ClaimException("claims.too-big", name, Integer.toString(MOST_BYTES >> 20));
        }
        return new ClaimFile(name).bulletins(tree(name, bytes));
    }

    private static JsonNode tree(String name, byte[] bytes) {
        try {
            return JsonTree.read(bytes);
        } catch (NotJsonException e) {
            throw new ClaimException("claims.not-json", name, e.line(), e.column());
        }
    }

    private List<PrintedBulletin> bulletins(JsonNode root) {
        if (root.has("bulletins")) {
            return list(root.path("bulletins"), "bulletins");
        }
        if (root.has("claims")) {
            return List.of(bulletin(root, ""));
        }
        if (!root.isArray()) {
            throw new ClaimException("claims.not-table", file);
        }
        return !root.isEmpty() && root.get(0).has("printed")
                ? List.of(new PrintedBulletin("", "", Periods.parse(""), claims(root, "")))
                : list(root, "");
    }

    private List<PrintedBulletin> list(JsonNode node, String place) {
        var bulletins = new ArrayList<PrintedBulletin>();
        for (var i = 0; i < size(node, place); i++) {
            bulletins.add(bulletin(node.get(i), place + "[" + i + "]"));
        }
        return bulletins;
    }

    private PrintedBulletin bulletin(JsonNode node, String place) {
        requireObject(node, place);
        // 2022年第二季度暨上半年 is the second quarter
        var period = text(node, "period", place).replaceAll("[暨(（].*", "");
        return new PrintedBulletin(
                text(node, "id", place),
                text(node, "issuer", place),
                Periods.parse(period),
                claims(node.path("claims"), place.isEmpty() ? "claims" : place + ".claims"));
    }

    private List<Claim> claims(JsonNode node, String place) {
        var claims = new ArrayList<Claim>();
        for (var i = 0; i < size(node, place); i++) {
            claims.add(claim(node.get(i), place + "[" + i + "]"));
        }
        return claims;
    }

    private Claim claim(JsonNode node, String place) {
        requireObject(node, place);
        var printed = node.path("printed");
        if (printed.isMissingNode()) {
            throw new ClaimException("claims.no-printed", file, place);
        }
        requireObject(printed, place + ".printed");
        if (leaves(printed) > MOST_FIGURES) {
            throw new ClaimException("claims.too-many", file, place + ".printed", Integer.toString(MOST_FIGURES));
        }
        var fields = PrintedFields.of(printed);
        var id = text(node, "id", place);
        return new Claim(
                id.isEmpty() ? place : id,
                text(node, "subject", place),
                text(node, "scope", place),
                fields.word("rate_is", "ratio_is", "what"),
                Relations.of(fields));
    }

    private static int leaves(JsonNode node) {
        var leaves = node.isContainerNode() ? 0 : 1;
        for (var child : node) {
            leaves += leaves(child);
        }
        return leaves;
    }

    private int size(JsonNode node, String place) {
        if (!node.isArray()) {
            throw new ClaimException("claims.not-list", file, place);
        }
        if (node.size() > MOST_ITEMS) {
            var most = Integer.toString(MOST_ITEMS);
            throw place.isEmpty()
                    ? new ClaimException("claims.too-many-claims", file, most)
                    : new ClaimException("claims.too-many", file, place, most);
        }
        return node.size();
    }

    private void requireObject(JsonNode node, String place) {
        if (!node.isObject()) {
            throw new ClaimException("claims.not-object", file, place);
        }
    }

    private String text(JsonNode node, String field, String place) {
        var text = node.path(field).asText("").strip();
        if (text.length() > MOST_CHARS) {
            throw new ClaimException("claims.too-long", file, place + "." + field, Integer.toString(MOST_CHARS));
        }
        return Visible.of(text.replaceAll("\\p{Cntrl}", " "));
    }
}
