package tongbao.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongbao.intake.sheet.SheetException;

class ImportWordsTest {
    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tongbao.intake.messages", "tongbao.domain.words.fields"})
    void bothLanguagesHaveTheSameSentencesWithTheSameArguments(String name) {
        var chinese = bundle(name, Locale.CHINESE);
        var english = bundle(name, Locale.ENGLISH);

        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(chinese.keySet()));
        assertThat(chinese.keySet())
                .allSatisfy(key -> assertThat(arguments(english.getString(key)))
                        .as(key)
                        .isEqualTo(arguments(chinese.getString(key))));
    }

    private static List<String> arguments(String sentence) {
        return Pattern.compile("\\{\\d}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void everyColumnOutcomeAndRefusalHasItsWords() {
        for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            var words = ImportWords.of(locale);
            assertThat(Arrays.stream(ImportKind.values())
                            .flatMap(kind -> kind.columns().stream())
                            .map(words::hint))
                    .doesNotContain("");
            assertThat(Arrays.stream(Outcome.values()).map(words::name)).doesNotContain("");
            assertThat(Arrays.stream(SheetException.Problem.values())
                            .map(problem -> words.text(new SheetException(problem, "示例.xlsx", "5"))))
                    .allSatisfy(
                            sentence -> assertThat(sentence).contains("示例.xlsx").doesNotContain("{"));
        }
    }

    @Test
    void anotherLanguageGetsChinese() {
        assertThat(ImportWords.of(Locale.FRENCH).name(Outcome.NEW)).isEqualTo("新增");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SITES", "ACCOUNTS", "REGIONS", "RESULTS", "HISTORY"})
    void theTemplateIsReadBackAndItsExampleIsSkipped(String name) {
        var kind = ImportKind.valueOf(name);
        var sheet = Sheets.csv(String.join(";", kind.headers()) + "\n" + String.join(";", kind.example()));
        var match = ColumnMatch.of(sheet, kind.columns()).orElseThrow();

        assertThat(match.columns()).hasSize(kind.columns().size());
        assertThat(match.unknown()).isEmpty();
        assertThat(Imports.plan(kind, sheet, Sheets.register(List.of())).rows()).isEmpty();
        assertThat(ImportWords.of(Locale.CHINESE).notes(kind))
                .hasSize(kind.columns().size() + 2);
    }
}
