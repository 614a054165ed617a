package tongbao.intake.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongbao.domain.bulletin.Arrangement;
import tongbao.domain.bulletin.ChartAnnex;
import tongbao.domain.bulletin.Office;
import tongbao.domain.bulletin.PaperForm;
import tongbao.domain.bulletin.Section;
import tongbao.domain.number.Rounding;
import tongbao.intake.json.JsonTree;
import tongbao.intake.json.NotJsonException;

/// Reads an office profile: a JSON object of format `tongbao-office/1` with the fields of [Office]. Every field but
/// `ownWord`, `contact`, `copyTo`, `sealDiameter` (whole mm), `form` (`letter` or `file`) and `sections` (the keys of
/// [Section] and [ChartAnnex] in their order) is required; an unknown field is refused, because it would be a mistyped
/// one.
public final class OfficeFile {
    private static final String FORMAT = "tongbao-office/1";
    private static final long MOST_BYTES = 1 << 20;
    private static final Set<String> FIELDS = Set.of(
            "format",
            "name",
            "numberPrefix",
            "area",
            "cityWord",
            "addressees",
            "ownWord",
            "departmentsWord",
            "departmentsLast",
            "basis",
            "reportTo",
            "contact",
            "copyTo",
            "rounding",
            "sealDiameter",
            "form",
            "sections");
    private final String file;
    private final JsonNode root;

    private OfficeFile(String file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /// @throws OfficeException if the content is not a profile
    /// @throws IOException if the file cannot be read
    public static Office read(Path path) throws IOException {
        var name = String.valueOf(path.getFileName());
        if (Files.size(path) > MOST_BYTES) {
            throw new OfficeException("office.too-big", name);
        }
        try {
            return new OfficeFile(name, JsonTree.read(Files.readAllBytes(path))).office();
        } catch (NotJsonException e) {
            throw new OfficeException("office.not-json", name, e.line(), e.column());
        }
    }

    private Office office() {
        if (!root.path("format").asText().equals(FORMAT)) {
            throw new OfficeException("office.format", file, FORMAT);
        }
        var unknown = new TreeSet<String>();
        root.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(FIELDS);
        if (!unknown.isEmpty()) {
            throw new OfficeException("office.unknown-field", file, unknown.first());
        }
        return new Office(
                text("name"),
                text("numberPrefix"),
                text("area"),
                text("cityWord"),
                text("addressees"),
                root.path("ownWord").asText(""),
                text("departmentsWord"),
                truth(root, "departmentsLast"),
                text("basis"),
                text("reportTo"),
                root.path("contact").asText(""),
                root.path("copyTo").asText(""),
                rounding(root.path("rounding")),
                sealDiameter(root.path("sealDiameter")),
                form(root.path("form")),
                arrangement(root.path("sections")));
    }

    private String text(String field) {
        var value = root.path(field);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new OfficeException("office.text-missing", file, field);
        }
        return value.textValue().strip();
    }

    private boolean truth(JsonNode node, String field) {
        if (!node.path(field).isBoolean()) {
            throw new OfficeException("office.truth-missing", file, field);
        }
        return node.path(field).booleanValue();
    }

    private Optional<PaperForm> form(JsonNode node) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (node.asText()) {
                    case "letter" -> PaperForm.LETTER;
                    case "file" -> PaperForm.FILE;
                    default -> throw new OfficeException("office.form", file);
                });
    }

    private Arrangement arrangement(JsonNode node) {
        if (node.isMissingNode()) {
            return Arrangement.USUAL;
        }
        if (!node.isArray() || node.isEmpty()) {
            throw new OfficeException("office.sections", file, known());
        }
        var keys = new ArrayList<String>();
        for (var each : node) {
            if (Section.find(each.asText()).isEmpty()
                    && ChartAnnex.find(each.asText()).isEmpty()) {
                throw new OfficeException("office.section", file, each.asText(), known());
            }
            keys.add(each.asText());
        }
        return Arrangement.parsed(String.join(",", keys));
    }

    private static String known() {
        return Stream.concat(
                        Stream.of(Section.values()).map(Section::key),
                        Stream.of(ChartAnnex.values()).map(ChartAnnex::key))
                .collect(Collectors.joining(", "));
    }

    private int sealDiameter(JsonNode node) {
        if (node.isMissingNode()) {
            return Office.SEAL;
        }
        if (!node.isInt() || node.intValue() < Office.SMALLEST_SEAL || node.intValue() > Office.LARGEST_SEAL) {
            throw new OfficeException(
                    "office.seal", file, Integer.toString(Office.SMALLEST_SEAL), Integer.toString(Office.LARGEST_SEAL));
        }
        return node.intValue();
    }

    private Rounding rounding(JsonNode node) {
        var decimals = node.path("decimals");
        if (!decimals.isInt() || decimals.intValue() < 0 || decimals.intValue() > 6) {
            throw new OfficeException("office.decimals", file);
        }
        var mode = switch (node.path("mode").asText()) {
            case "half-up" -> Rounding.Mode.HALF_UP;
            case "truncate" -> Rounding.Mode.TRUNCATE;
            default -> throw new OfficeException("office.mode", file);
        };
        return new Rounding(decimals.intValue(), mode, truth(node, "trailingZeros"));
    }
}
