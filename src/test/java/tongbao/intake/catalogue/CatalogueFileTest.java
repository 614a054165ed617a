package tongbao.intake.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueFileTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void aFileOnDiskIsReadAsItsBytesAre() throws IOException {
        var file = Files.write(folder.resolve("指标.json"), bundled().toString().getBytes(UTF_8));

        assertThat(CatalogueFile.read(file)).isEqualTo(BundledCatalogues.sites2019());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # where it is spoilt                         | with what             | what is said
                    name                                         | (nothing)             | name: missing
                    title                                        | 7                     | title: not-text
                    title                                        | "  "                  | title: empty
                    title                                        | "a\\u0007b"           | title: bad-character
                    title                                        | "a\\ud800b"           | title: bad-character
                    effectiveFrom                                | "2019-02-30"          | effectiveFrom: not-date
                    kind                                         | "SITE"                | kind: not-choice
                    kind                                         | "account"             | procedure.scored: other-kind
                    extra                                        | 1                     | extra: unknown-field
                    groups                                       | []                    | groups: empty
                    groups                                       | {}                    | groups: not-list
                    procedure.base                               | 90                    | procedure.base: sum
                    procedure.bonusMost                          | 31                    | procedure.bonusMost: sum
                    procedure.passLine                           | 101                   | procedure.passLine: out-of-range
                    procedure.passLine                           | "sixty"               | procedure.passLine: not-number
                    procedure.passLine                           | 6e1                   | procedure.passLine: not-number
                    procedure.passLine                           | 1e999999999           | procedure.passLine: not-number
                    procedure.passLine                           | "60/0"                | procedure.passLine: not-number
                    procedure.passLine                           | -60                   | procedure.passLine: not-number
                    procedure.passLine                           | 60.1234567            | procedure.passLine: not-number
                    procedure.scored                             | ["local-portal","local-portal"] | procedure.scored[1]: twice
                    procedure.leftOut.part                       | "没有的组"              | procedure.leftOut.part: no-such-part
                    procedure.leftOut.part                       | "单项否决"              | procedure.leftOut.part: no-such-part
                    procedure.leftOut.method                     | "half"                | procedure.leftOut.method: not-choice
                    procedure.leftOut.classes                    | ["wechat"]            | procedure.leftOut.classes: other-kind
                    procedure.vetoScore                          | 60                    | procedure.vetoScore: veto-score
                    procedure.rollUp                             | {"to":"town","method":"average"} | procedure.rollUp.to: not-choice
                    procedure.bands                              | [{"name":"靠前"}]       | procedure.bands[0]: band-bounds
                    procedure.bands                              | [{"name":"靠前","atLeast":9,"below":8}] | procedure.bands[0]: band-bounds
                    procedure.bands                              | [{"name":"靠前","atLeast":9,"above":9}] | procedure.bands[0]: band-bounds
                    derivedFrom                                  | {"name":"2019-website","edition":"1"} | derivedFrom: own-parent
                    complete                                     | "no"                  | complete: not-truth
                    groups[1].most                               | 32                    | groups[1].most: more-than-points
                    groups[0].most                               | 1                     | groups[0].points: veto-with-points
                    groups[1].indicators[0].parts                | []                    | groups[1].indicators[0].parts: empty
                    groups[1].indicators[0].levels               | ["village"]           | groups[1].indicators[0].levels[0]: not-choice
                    groups[1].indicators[0].levels               | ["county"]            | groups[1].points: sum
                    groups[1].indicators[0].clauses[0].window    | "14 d"                | groups[1].indicators[0].clauses[0].window: not-length
                    groups[1].indicators[0].clauses[0].window    | {"back":"6 months"}   | groups[1].indicators[0].clauses[0].window.until: missing
                    groups[1].indicators[0].clauses[0].columnSet | ""                    | groups[1].indicators[0].clauses[0].columnSet: empty
                    groups[0].indicators[0].clauses[0].columnSet | "栏目"                  | groups[0].indicators[0].clauses[0].columnSet: no-columns
                    groups[1].indicators[0].clauses[0].lineByClass | {"local-portal":"any"} | groups[1].indicators[0].clauses[0].lineByClass: only-with-line
                    groups[1].indicators[0].clauses[0].measure   | {"choice":[{"name":"甲","share":1}]} | groups[1].indicators[0].clauses[0].measure.choice: two-or-more
                    groups[1].indicators[0].clauses[0].measure   | {"choice":[{"name":"甲","share":2}]} | groups[1].indicators[0].clauses[0].measure.choice[0].share: out-of-range
                    groups[1].indicators[0].clauses[0].measure   | {"sum":"个","parts":[{"name":"甲"}]} | groups[1].indicators[0].clauses[0].measure.parts: two-or-more
                    groups[1].indicators[0].clauses[1].rule.per  | "percent"             | groups[1].indicators[0].clauses[1].measure: measure-does-not-fit
                    groups[1].indicators[0].clauses[1].rule.when | {"less-than":3}       | groups[1].indicators[0].clauses[1].rule.when: when-once
                    groups[1].indicators[0].clauses[1].rule.when | {"more":3}            | groups[1].indicators[0].clauses[1].rule.when: no-line
                    groups[1].indicators[0].clauses[1].rule.escalates | {"share":0.1}    | groups[1].indicators[0].clauses[1].measure: measure-does-not-fit
                    groups[1].indicators[0].clauses[1].rule.most | 0                     | groups[1].indicators[0].clauses[1].rule: no-points
                    procedure                                    | "veto-only"           | procedure: veto-only-with-points
                    groups[0].points                             | 1                     | groups[0].points: veto-with-points
                    groups[1].points                             | 30                    | groups[1].points: sum
                    groups[1].name                               | "单项否决"              | groups[1].name: duplicate
                    groups[1].indicators[0].points               | 3                     | groups[1].points: sum
                    groups[1].indicators[0].points               | (nothing)             | groups[1].indicators[0].points: missing
                    groups[1].indicators[0].classes              | ["wechat"]            | groups[1].indicators[0].classes: other-kind
                    groups[1].indicators[0].code                 | "W19-D1.2"            | groups[1].indicators[1].code: duplicate
                    groups[1].indicators[1].pointsByClass        | {"ministry-portal":3} | groups[1].points: sum
                    groups[1].indicators[1].pointsByClass        | {"ministry":4}        | groups[1].indicators[1].pointsByClass.ministry: unknown-field
                    groups[0].indicators[0].clauses[0].code      | "W19-V1.2"            | groups[0].indicators[0].clauses[1].code: duplicate
                    groups[0].indicators[0].clauses[0].rule      | (nothing)             | groups[0].indicators[0].clauses[0].rule: not-object
                    groups[0].indicators[0].clauses[0].rule      | {}                    | groups[0].indicators[0].clauses[0].rule: no-rule
                    groups[0].indicators[0].clauses[0].rule      | {"veto":"some"}       | groups[0].indicators[0].clauses[0].rule.veto: not-choice
                    groups[0].indicators[0].clauses[0].rule      | {"veto":"any","count":1} | groups[0].indicators[0].clauses[0].rule.count: unknown-field
                    groups[0].indicators[0].clauses[0].rule      | {"veto":{"any-of":[{"any-of":["any"]}]}} | groups[0].indicators[0].clauses[0].rule.veto.any-of[0]: no-line
                    groups[0].indicators[0].clauses[0].rule      | {"veto":{"at-least":2}} | groups[0].indicators[0].clauses[0].measure: measure-does-not-fit
                    groups[0].indicators[0].clauses[0].rule      | {"deduct":1}          | groups[0].indicators[0].clauses[0].rule: other-group
                    groups[0].indicators[3].clauses[2].rule.veto | {"at-least":0}         | groups[0].indicators[3].clauses[2].rule.veto.at-least: out-of-range
                    groups[0].indicators[3].clauses[2].rule.veto | {"at-least":2.5}       | groups[0].indicators[3].clauses[2].rule.veto.at-least: not-whole
                    groups[0].indicators[1].clauses[0].measure   | {"count":"次"}         | groups[0].indicators[1].clauses[0].measure: measure-does-not-fit
                    groups[0].indicators[1].clauses[0].measure   | {"weight":"次"}        | groups[0].indicators[1].clauses[0].measure: no-measure
                    groups[0].indicators[0].clauses[0].tier      | {"group":"甲","rank":1} | groups[0].indicators[0].clauses[0].tier: veto-with-tier
                    groups[0].indicators[0].clauses[0].pointsByClass | {"local-portal":1} | groups[0].indicators[0].clauses[0].pointsByClass: only-with-points
                    groups[1].indicators[0].clauses[0].rule.deduct | 0                   | groups[1].indicators[0].clauses[0].rule: no-points
                    groups[1].indicators[0].clauses[0].rule.per  | "each"                | groups[1].indicators[0].clauses[0].measure: measure-does-not-fit
                    groups[1].indicators[0].clauses[0].confidence | "unsure"             | groups[1].indicators[0].clauses[0].rule: unsure-with-points
                    groups[1].indicators[0].clauses[0].needsService | "yes"              | groups[1].indicators[0].clauses[0].needsService: not-truth
                    groups[1].indicators[0].clauses[0].tier      | {"group":"办事统计","rank":1} | groups[2].indicators[2].clauses[0].tier.group: tier-across-indicators
                    groups[2].indicators[2].clauses[1].tier.rank | 1                     | groups[2].indicators[2].clauses[1].tier.rank: duplicate
                    groups[2].indicators[2].clauses[0].rule.deduct | 1                   | groups[2].indicators[2].clauses[2].tier.rank: tier-order
                    groups[1].indicators[0].clauses[1].tier      | {"group":"甲","rank":1} | groups[1].indicators[0].clauses[1].tier.rank: tier-order
                    groups[2].indicators[3].clauses[1].measure.draw | 4                  | groups[2].indicators[3].clauses[1].measure.sample: sample-differs
                    groups[5].indicators[0].clauses[0].rule.when | "all"                 | (nothing)
                    groups[7].indicators[1].clauses[1].rule.per  | "each"                | groups[7].indicators[1].clauses[1].rule.when: when-once
                    """)
    void aSpoiltFileIsRefusedAndThePlaceNamed(String place, String value, String said) throws IOException {
        var problems = problems(spoilt(place, value));

        assertThat(problems.isEmpty() ? List.of("(nothing)") : problems).contains(said);
    }

    @Test
    void everyProblemIsFoundInOneReading() throws IOException {
        var root = bundled();
        root.remove("title");
        root.put("kind", "ship");
        ((ObjectNode) root.at("/groups/3/indicators/1/clauses/0"))
                .put("name", "")
                .put("weight", 3);

        assertThat(problems(root.toString()))
                .containsExactly(
                        "title: missing",
                        "kind: not-choice",
                        "groups[3].indicators[1].clauses[0].weight: unknown-field",
                        "groups[3].indicators[1].clauses[0].name: empty");
    }

    @Test
    void aHundredProblemsSayEnough() throws IOException {
        var root = bundled();
        root.findParents("code").forEach(node -> ((ObjectNode) node).put("mistyped", 1));

        assertThat(problems(root.toString())).hasSize(100);
    }

    @ParameterizedTest
    @CsvSource({
        "tongbao-catalogue/2, format: other-version",
        "tongbao-catalogue/1.1, format: other-version",
        "tongbao-office/1, format: other-format"
    })
    void anotherFormatOrVersionIsRefusedBeforeAnythingElseIsLookedAt(String format, String said) throws IOException {
        assertThat(problems(bundled().put("format", format).put("title", 1).toString()))
                .containsExactly(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]x", "{\"a\":1,\"a\":2}", "{} {}", "\u0000", "PK\u0003\u0004", "null null"})
    void whatIsNotJsonIsRefused(String text) {
        assertThat(problems(text))
                .hasSize(1)
                .allMatch(said -> said.endsWith("not-json") || said.endsWith("other-format"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "7", "\"tongbao-catalogue/1\"", "{}"})
    void whatIsNoCatalogueIsRefused(String text) {
        assertThat(problems(text)).containsExactly("format: other-format");
    }

    @Test
    void aFileDeeperOrLargerThanAnyCatalogueIsRefused() {
        assertThat(problems("[".repeat(100_000))).containsExactly("not-json");
        assertThat(problems(" ".repeat((4 << 20) + 1))).containsExactly("too-big");
    }

    @Test
    void textsAndListsAreBounded() throws IOException {
        assertThat(problems(bundled().put("title", "长".repeat(101)).toString())).containsExactly("title: too-long");
        var many = bundled();
        for (var i = 0; i < 60; i++) {
            many.withArray("groups").addObject();
        }
        assertThat(problems(many.toString())).containsExactly("groups: too-many");
    }

    @Test
    void aFileWithBitsFlippedIsReadOrRefusedButNeverBreaksAnything() throws IOException {
        var whole = bundled().toString().getBytes(UTF_8);
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var bytes = whole.clone();
            for (var i = 0; i < 3; i++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                assertThat(CatalogueFile.read(bytes).places()).isNotEmpty();
            } catch (CatalogueException refused) {
                assertThat(refused.problems()).isNotEmpty();
            }
        }
    }

    @Test
    void problemsAreSaidInTheReadersLanguage() throws IOException {
        var refused = refused(spoilt("groups[1].points", "30"));

        assertThat(refused.text(Locale.CHINESE)).isEqualTo("""
                        procedure.base: 写的是 100，各项相加却是 99。
                        groups[1].points: 写的是 30，各项相加却是 31。""");
        assertThat(refused.text(Locale.ENGLISH)).isEqualTo("""
                        procedure.base: This says 100, but the parts add up to 99.
                        groups[1].points: This says 30, but the parts add up to 31.""");
    }

    @Test
    void everyProblemHasASentenceInBothLanguagesWithTheSameArguments() throws IOException {
        var chinese = bundle("messages.properties");
        var english = bundle("messages_en.properties");
        var used = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/java/tongbao/intake/catalogue"))) {
            for (var file : files.toList()) {
                Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(chinese::containsKey)
                        .forEach(used::add);
            }
        }

        assertThat(used).isEqualTo(chinese.stringPropertyNames());
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        chinese.stringPropertyNames()
                .forEach(key -> assertThat(arguments(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(chinese.getProperty(key))));
    }

    private static Set<String> arguments(String phrase) {
        return Pattern.compile("\\{\\d}")
                .matcher(phrase)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/tongbao/intake/catalogue", name))) {
            properties.load(in);
        }
        return properties;
    }

    private static ObjectNode bundled() throws IOException {
        try (var in = BundledCatalogues.class.getResourceAsStream("2019-website.json")) {
            return (ObjectNode) JSON.readTree(in);
        }
    }

    /// The bundled catalogue with one value put in, or taken out where `value` is `(nothing)`.
    private static String spoilt(String place, String value) throws IOException {
        var root = bundled();
        var dot = place.lastIndexOf('.');
        var parent = dot < 0 ? root : (ObjectNode) root.at(pointer(place.substring(0, dot)));
        var name = place.substring(dot + 1);
        if (value.equals("(nothing)")) {
            parent.remove(name);
            return root.toString();
        }
        parent.put(name, "@spoilt@");
        return root.toString().replace("\"@spoilt@\"", value);
    }

    private static String pointer(String place) {
        return "/" + place.replace('.', '/').replace("[", "/").replace("]", "");
    }

    private static List<String> problems(String text) {
        try {
            assertThat(CatalogueFile.read(text.getBytes(UTF_8))).isNotNull();
            return List.of();
        } catch (CatalogueException refused) {
            assertThat(refused.getMessage()).isNotBlank();
            return refused.problems().stream()
                    .map(problem -> (problem.place().isEmpty() ? "" : problem.place() + ": ") + problem.key())
                    .toList();
        }
    }

    private static CatalogueException refused(String text) {
        return catchThrowableOfType(CatalogueException.class, () -> CatalogueFile.read(text.getBytes(UTF_8)));
    }
}
