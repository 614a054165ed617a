package tongbao.document.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.document.JsonName;
import tongbao.document.WholeFile;
import tongbao.domain.catalogue.Applicability;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.number.Fraction;

/// Writes a catalogue in the format `tongbao-catalogue/1`; reading it back gives the same catalogue. What is as it is
/// when nothing is said is left out.
public final class CatalogueJson {
    private static final JsonMapper JSON = new JsonMapper();

    private CatalogueJson() {}

    /// The file as indented text.
    public static String write(Catalogue catalogue) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree(catalogue)) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree in memory is written without fail", e);
        }
    }

    /// Writes the file, which appears whole or not at all.
    ///
    /// @throws IOException if it cannot be written
    public static void write(Catalogue catalogue, Path file) throws IOException {
        var text = write(catalogue).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> {
            out.write(text);
            return true;
        });
    }

    private static ObjectNode tree(Catalogue catalogue) {
        var node = object().put("format", "tongbao-catalogue/1")
                .put("name", catalogue.id().name())
                .put("edition", catalogue.id().edition())
                .put("title", catalogue.title())
                .put("document", catalogue.document())
                .put("effectiveFrom", catalogue.effectiveFrom().toString())
                .put("kind", JsonName.of(catalogue.kind()));
        catalogue
                .origin()
                .parent()
                .ifPresent(parent ->
                        node.putObject("derivedFrom").put("name", parent.name()).put("edition", parent.edition()));
        if (!catalogue.origin().complete()) {
            node.put("complete", false);
        }
        if (!catalogue.origin().note().isEmpty()) {
            node.put("note", catalogue.origin().note());
        }
        if (catalogue.procedure().equals(Procedure.vetoOnly())) {
            node.put("procedure", "veto-only");
        } else {
            node.set("procedure", ProcedureJson.procedure(catalogue.procedure()));
        }
        list(node, "groups", catalogue.groups().stream().map(CatalogueJson::group));
        return node;
    }

    private static ObjectNode group(Group group) {
        var node = object().put("name", group.name()).put("kind", JsonName.of(group.kind()));
        optional(node, "points", group.points());
        optional(node, "most", group.most());
        applicability(node, group.applicability());
        list(node, "indicators", group.indicators().stream().map(CatalogueJson::indicator));
        return node;
    }

    private static ObjectNode indicator(Indicator indicator) {
        var node = object().put("code", indicator.code()).put("name", indicator.name());
        optional(node, "points", indicator.points());
        pointsByClass(node, indicator.pointsByClass());
        applicability(node, indicator.applicability());
        if (!indicator.clauses().isEmpty() || indicator.parts().isEmpty()) {
            list(node, "clauses", indicator.clauses().stream().map(ClauseJson::clause));
        }
        if (!indicator.parts().isEmpty()) {
            list(node, "parts", indicator.parts().stream().map(CatalogueJson::indicator));
        }
        return node;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static void applicability(ObjectNode node, Applicability applicability) {
        if (!applicability.classes().isEmpty()) {
            choices(node, "classes", applicability.classes());
        }
        if (!applicability.levels().isEmpty()) {
            choices(node, "levels", applicability.levels());
        }
        if (applicability.needsService()) {
            node.put("needsService", true);
        }
    }

    static void pointsByClass(ObjectNode node, Map<SubjectClass, Fraction> points) {
        if (!points.isEmpty()) {
            var inner = node.putObject("pointsByClass");
            points.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> number(inner, JsonName.of(entry.getKey()), entry.getValue()));
        }
    }

    /// A number where a decimal is exact, else a quotient as text.
    static void number(ObjectNode node, String name, Fraction value) {
        var text = value.toString();
        if (text.contains("/")) {
            node.put(name, text);
        } else {
            node.put(name, new BigDecimal(text));
        }
    }

    static void optional(ObjectNode node, String name, Optional<Fraction> value) {
        value.ifPresent(there -> number(node, name, there));
    }

    static <E extends Enum<E>> void choices(ObjectNode node, String name, Collection<E> choices) {
        var list = node.putArray(name);
        choices.stream().sorted(Comparator.naturalOrder()).map(JsonName::of).forEach(list::add);
    }

    static void list(ObjectNode node, String name, Stream<ObjectNode> items) {
        var list = node.putArray(name);
        items.forEach(list::add);
    }
}
