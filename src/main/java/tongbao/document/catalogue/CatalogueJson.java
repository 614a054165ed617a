package tongbao.document.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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

    private static ObjectNode tree(Catalogue catalogue) {
        var node = object().put("format", "tongbao-catalogue/1")
                .put("name", catalogue.id().name())
                .put("edition", catalogue.id().edition())
                .put("title", catalogue.title())
                .put("document", catalogue.document())
                .put("effectiveFrom", catalogue.effectiveFrom().toString())
                .put("kind", written(catalogue.kind()));
        if (catalogue.procedure().equals(Procedure.vetoOnly())) {
            node.put("procedure", "veto-only");
        } else {
            node.set("procedure", procedure(catalogue.procedure()));
        }
        list(node, "groups", catalogue.groups().stream().map(CatalogueJson::group));
        return node;
    }

    private static ObjectNode procedure(Procedure procedure) {
        var node = object();
        classes(node, "scored", procedure.scored());
        number(node, "base", procedure.base());
        number(node, "passLine", procedure.passLine());
        number(node, "bonusGate", procedure.bonusGate());
        number(node, "bonusMost", procedure.bonusMost());
        procedure.rescale().ifPresent(rescale -> {
            var inner = node.putObject("rescale");
            classes(inner, "classes", rescale.classes());
            inner.put("group", rescale.group());
            number(inner, "base", rescale.base());
            number(inner, "factor", rescale.factor());
        });
        return node;
    }

    private static ObjectNode group(Group group) {
        var node = object().put("name", group.name()).put("kind", written(group.kind()));
        group.points().ifPresent(points -> number(node, "points", points));
        applicability(node, group.applicability());
        list(node, "indicators", group.indicators().stream().map(CatalogueJson::indicator));
        return node;
    }

    private static ObjectNode indicator(Indicator indicator) {
        var node = object().put("code", indicator.code()).put("name", indicator.name());
        indicator.points().ifPresent(points -> number(node, "points", points));
        pointsByClass(node, indicator.pointsByClass());
        applicability(node, indicator.applicability());
        list(node, "clauses", indicator.clauses().stream().map(ClauseJson::clause));
        return node;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static void applicability(ObjectNode node, Applicability applicability) {
        if (!applicability.classes().isEmpty()) {
            classes(node, "classes", applicability.classes());
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
                    .forEach(entry -> number(inner, written(entry.getKey()), entry.getValue()));
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

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void classes(ObjectNode node, String name, Collection<SubjectClass> classes) {
        var list = node.putArray(name);
        classes.stream()
                .sorted(Comparator.naturalOrder())
                .map(CatalogueJson::written)
                .forEach(list::add);
    }

    private static void list(ObjectNode node, String name, Stream<ObjectNode> items) {
        var list = node.putArray(name);
        items.forEach(list::add);
    }
}
