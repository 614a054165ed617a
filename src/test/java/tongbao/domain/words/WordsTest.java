package tongbao.domain.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongbao.domain.calendar.Length;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.inspection.Answer;
import tongbao.domain.number.Fraction;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Level;
import tongbao.domain.register.Region;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Status;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Criterion;
import tongbao.domain.round.MismatchKind;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.verdict.Inspected;

class WordsTest {
    private static final Path SOURCES = Path.of("src/main/java/tongbao/domain/words");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*)\"");
    private static final Map<String, Enum<?>[]> NAMED = Map.ofEntries(
            Map.entry("level", Level.values()),
            Map.entry("type", SiteType.values()),
            Map.entry("form", Channel.Form.values()),
            Map.entry("status", Status.values()),
            Map.entry("criterion", Criterion.values()),
            Map.entry("mismatch", MismatchKind.values()),
            Map.entry("kind", SubjectKind.values()),
            Map.entry("class", SubjectClass.values()),
            Map.entry("dimension", Dimension.values()),
            Map.entry("group", Group.Kind.values()),
            Map.entry("confidence", Confidence.values()),
            Map.entry("region", Region.Kind.values()),
            Map.entry("rounding", Rounding.Mode.values()),
            Map.entry("length", Length.Unit.values()));

    @Test
    void bothLanguagesHaveTheSamePhrasesWithTheSameArguments() throws IOException {
        var chinese = phrases("words.properties");
        var english = phrases("words_en.properties");

        assertThat(arguments(english)).isEqualTo(arguments(chinese));
    }

    @Test
    void everyPhraseIsUsedAndEveryUsedPhraseExists() throws IOException {
        assertThat(phrases("words.properties").keySet()).isEqualTo(used());
    }

    @Test
    void noPhraseHasAQuoteThatWouldSwallowAnArgument() throws IOException {
        assertThat(phrases("words.properties").values()).noneMatch(phrase -> phrase.contains("'"));
        assertThat(phrases("words_en.properties").values()).noneMatch(phrase -> phrase.contains("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-TW", "fr", "und"})
    void everyLanguageButEnglishReadsChinese(String tag) {
        assertThat(Words.of(Locale.forLanguageTag(tag)).name(Level.COUNTY)).isEqualTo("县级");
    }

    @Test
    void theLanguageOfTheMachinePlaysNoPart() {
        var machine = Locale.getDefault();
        Locale.setDefault(Locale.US);
        try {
            assertThat(Words.of(Locale.CHINA).name(Level.COUNTY)).isEqualTo("县级");
            assertThat(Words.of(Locale.UK).name(Level.COUNTY)).isEqualTo("County");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void aRecordedMeritIsCalledSo() {
        var words = Words.of(Locale.CHINESE);

        assertThat(Stream.of(Answer.UNSEEN, Answer.CLEAR, Answer.PROBLEM, Answer.NOT_APPLICABLE, Answer.UNDECIDED)
                        .map(words::name))
                .containsExactly("未查", "未发现", "有问题", "不适用", "待定");
        assertThat(words.name(Answer.PROBLEM, Group.Kind.BONUS)).isEqualTo("有亮点");
        assertThat(words.name(Answer.PROBLEM, Group.Kind.VETO)).isEqualTo("有问题");
    }

    @Test
    void verdictsHaveTheirOfficialNames() {
        var words = Words.of(Locale.CHINESE);

        assertThat(words.name(Inspected.department().clear().verdict())).isEqualTo("合格");
        assertThat(words.name(Inspected.department().problems("W19-V1.1").verdict()))
                .isEqualTo("不合格");
        assertThat(words.name(Inspected.department().verdict())).isEqualTo("未定");
    }

    @Test
    void numbersAreShownPlainAndMarkedWhereTheyAreNotExact() {
        var words = Words.of(Locale.ENGLISH);

        assertThat(Stream.of("83.2", "100", "12345.5", "0.05", "1/3", "0.125", "898/15")
                        .map(Fraction::parse)
                        .map(words::number))
                .containsExactly("83.2", "100", "12345.5", "0.05", "≈ 0.33", "≈ 0.13", "≈ 59.87");
    }

    private static Map<String, String> phrases(String bundle) throws IOException {
        try (var in = Words.class.getResourceAsStream(bundle)) {
            assertThat(in).isNotNull();
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, properties::getProperty));
        }
    }

    /// Which arguments a phrase takes; their order is the language's matter.
    private static Map<String, Set<String>> arguments(Map<String, String> phrases) {
        return phrases.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, phrase -> arguments(phrase.getValue())));
    }

    private static Set<String> arguments(String phrase) {
        return Pattern.compile("\\{(\\d)}")
                .matcher(new MessageFormat(phrase, Locale.ROOT).toPattern())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The keys written in the sources, and those made of an enum's values.
    private static Set<String> used() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.list(SOURCES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> key.contains(".") || key.equals("amount"))
                        .filter(key -> !key.startsWith("tongbao."))
                        .forEach(keys::add);
            }
        }
        NAMED.forEach((kind, values) ->
                Arrays.stream(values).map(value -> Phrases.key(kind, value)).forEach(keys::add));
        return keys;
    }

    @Test
    void everyNamedEnumIsAskedForByItsKind() {
        var words = Words.of(Locale.ENGLISH);

        assertThat(List.of(
                        words.name(Level.MINISTRY),
                        words.name(SiteType.PORTAL),
                        words.name(Status.CLOSED),
                        words.name(SubjectKind.SITE),
                        words.name(SubjectClass.WECHAT),
                        words.name(Dimension.LEVEL),
                        words.name(Group.Kind.VETO),
                        words.name(Confidence.SEEN),
                        words.name(Region.Kind.DEPARTMENTS),
                        words.name(Rounding.Mode.HALF_UP)))
                .containsExactly(
                        "State Council department",
                        "Portal",
                        "Closed",
                        "Government websites",
                        "WeChat account",
                        "Level",
                        "Vetoes",
                        "Read in a published text",
                        "Own departments",
                        "Half up");
    }
}
