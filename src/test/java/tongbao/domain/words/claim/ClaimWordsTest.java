package tongbao.domain.words.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tongbao.domain.consistency.claim.Finding;
import tongbao.domain.consistency.claim.Role;

class ClaimWordsTest {
    @Test
    void bothLanguagesHaveTheSamePhrasesWithTheSameArguments() throws IOException {
        assertThat(arguments("claims_en.properties")).isEqualTo(arguments("claims.properties"));
    }

    @Test
    void everyOutcomeKindAndRoleHasItsWords() throws IOException {
        assertThat(arguments("claims.properties").keySet())
                .containsAll(Stream.of(
                                keys("outcome", Finding.Outcome.values()),
                                keys("role", Role.values()),
                                keys("follows", Finding.How.values()),
                                keys("contradiction", Finding.Kind.values()))
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void everyLanguageButEnglishReadsChinese() {
        assertThat(Stream.of("zh", "en", "fr", "und")
                        .map(tag -> ClaimWords.of(Locale.forLanguageTag(tag)).name(Role.FAILING)))
                .containsExactly("不合格数", "failing", "不合格数", "不合格数");
    }

    private static List<String> keys(String kind, Enum<?>... values) {
        return Arrays.stream(values).map(value -> kind + "." + value).toList();
    }

    private static Map<String, Integer> arguments(String bundle) throws IOException {
        try (var in = ClaimWords.class.getResourceAsStream(bundle)) {
            assertThat(in).isNotNull();
            var phrases = new Properties();
            phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return phrases.stringPropertyNames().stream()
                    .collect(Collectors.toMap(
                            key -> key,
                            key -> new MessageFormat(phrases.getProperty(key), Locale.ROOT)
                                    .getFormatsByArgumentIndex()
                                    .length));
        }
    }
}
