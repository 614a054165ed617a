package tongbao.document.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongbao.domain.catalogue.RandomCatalogue;
import tongbao.intake.catalogue.BundledCatalogues;
import tongbao.intake.catalogue.CatalogueFile;

/// The JSON schema beside the reader, as an editor of such files uses it. Only the few words it is written in are
/// understood here.
class SchemaTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void everyCatalogueThatIsWrittenFitsTheSchema() throws IOException {
        var written = Stream.concat(
                        BundledCatalogues.all().stream(),
                        IntStream.range(0, 300).mapToObj(RandomCatalogue::of))
                .map(CatalogueJson::write)
                .toList();

        for (var text : written) {
            assertThat(fits(JSON.readTree(text), schema())).as(text).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /name                                  | 7
                    /extra                                 | 1
                    /kind                                  | "ship"
                    /groups                                | []
                    /procedure/passLine                    | -1
                    /procedure/passLine                    | "sixty"
                    /groups/0/kind                         | "bad"
                    /groups/0/indicators/0/clauses/0/rule  | {"veto": "some"}
                    /groups/0/indicators/0/clauses/0/rule  | {"veto": "any", "deduct": 1}
                    /groups/0/indicators/0/clauses/0/window | "14 d"
                    /groups/0/indicators/0/clauses/0/measure | {"choice": []}
                    /groups/0/indicators/0/clauses/0/pointsByClass | {"ship": 1}
                    """)
    void whatTheReaderRefusesForItsFormDoesNotFitTheSchemaEither(String place, String value) throws IOException {
        var root = (ObjectNode) JSON.readTree(CatalogueJson.write(BundledCatalogues.sites2019()));
        var slash = place.lastIndexOf('/');
        ((ObjectNode) (slash == 0 ? root : root.at(place.substring(0, slash))))
                .set(place.substring(slash + 1), JSON.readTree(value));

        assertThat(fits(root, schema())).isFalse();
    }

    private static JsonNode schema() throws IOException {
        try (var in = CatalogueFile.class.getResourceAsStream("catalogue.schema.json")) {
            return JSON.readTree(in);
        }
    }

    private static boolean fits(JsonNode value, JsonNode rule) throws IOException {
        if (rule.has("$ref")) {
            return fits(value, schema().at(rule.get("$ref").textValue().substring(1)));
        }
        if (rule.has("oneOf")) {
            var fitting = 0;
            for (var one : rule.get("oneOf")) {
                fitting += fits(value, one) ? 1 : 0;
            }
            return fitting == 1;
        }
        if (rule.has("const")) {
            return value.equals(rule.get("const"));
        }
        if (rule.has("enum")) {
            return StreamSupport.stream(rule.get("enum").spliterator(), false).anyMatch(value::equals);
        }
        return switch (rule.path("type").asText()) {
            case "object" -> isObject(value, rule);
            case "array" -> isArray(value, rule);
            case "string" -> isText(value, rule);
            case "number" -> value.isNumber() && value.decimalValue().signum() >= 0;
            case "integer" ->
                value.isIntegralNumber()
                        && value.intValue() >= rule.get("minimum").intValue();
            case "boolean" -> value.isBoolean();
            default -> throw new IllegalStateException("a word of schemas that is not understood here: " + rule);
        };
    }

    private static boolean isObject(JsonNode value, JsonNode rule) throws IOException {
        if (!value.isObject()) {
            return false;
        }
        for (var name : rule.path("required")) {
            if (!value.has(name.textValue())) {
                return false;
            }
        }
        for (var field : value.properties()) {
            var known = rule.get("properties").get(field.getKey());
            if (known == null || !fits(field.getValue(), known)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isArray(JsonNode value, JsonNode rule) throws IOException {
        if (!value.isArray()
                || value.size() < rule.path("minItems").asInt()
                || value.size() > rule.path("maxItems").asInt(Integer.MAX_VALUE)) {
            return false;
        }
        for (var item : value) {
            if (!fits(item, rule.get("items"))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(JsonNode value, JsonNode rule) {
        return value.isTextual()
                && value.textValue().length() >= rule.path("minLength").asInt()
                && value.textValue().length() <= rule.path("maxLength").asInt(Integer.MAX_VALUE)
                && Pattern.compile(rule.path("pattern").asText(""))
                        .matcher(value.textValue())
                        .find();
    }
}
