package tongbao.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongbao.domain.catalogue.Composite;
import tongbao.domain.catalogue.Composite.Track;
import tongbao.domain.catalogue.Composite.Weighting;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;

class CompositeFileTest {
    private static final String WHOLE = """
            {"format": "tongbao-composite/1", "title": "示例综合考评", "document": "示例〔2026〕1号",
             "weightings": [
               {"levels": ["county"], "tracks": [{"name": "网站", "weight": 1, "catalogue": "2019-website"}]},
               {"tracks": [{"name": "网站", "weight": "1/3", "catalogue": "2019-website"}, {"name": "专业评价", "weight": "2/3"}]}],
             "entered": [{"unit": "示例单位", "track": "专业评价", "score": 88.5}]}
            """;

    private static CompositeFile read(String text) {
        return CompositeFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void weightsAndScoresByHandAreReadExactly() {
        var site = Optional.of("2019-website");

        assertThat(read(WHOLE))
                .isEqualTo(new CompositeFile(
                        new Composite(
                                "示例综合考评",
                                "示例〔2026〕1号",
                                List.of(
                                        new Weighting(
                                                Set.of(Level.COUNTY), List.of(new Track("网站", Fraction.ONE, site))),
                                        new Weighting(
                                                Set.of(),
                                                List.of(
                                                        new Track("网站", Fraction.of(1, 3), site),
                                                        new Track("专业评价", Fraction.of(2, 3), Optional.empty()))))),
                        Map.of("示例单位", Map.of("专业评价", Fraction.parse("88.5")))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2/3\"            | 0.6              | weightings[1].tracks   | sum",
                "\"name\": \"专业评价\" | \"name\": \"网站\" | weightings[1].tracks[1].name | twice",
                "[\"county\"]       | [\"village\"]    | weightings[0].levels[0] | not-choice",
                "\"weight\": 1,     | \"wait\": 1,     | weightings[0].tracks[0].wait | unknown-field",
                "88.5               | -1               | entered[0].score | not-number",
                "composite/1        | composite/2      | format | other-version",
                "tongbao-composite/1 | tongbao-catalogue/1 | format | other-format"
            })
    void aBadFileIsRefusedWithThePlaceAndTheReason(String sound, String bad, String place, String key) {
        assertThatThrownBy(() -> read(WHOLE.replace(sound, bad)))
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        refused -> assertThat(refused.problems()).anySatisfy(problem -> {
                            assertThat(problem.place()).isEqualTo(place);
                            assertThat(problem.key()).isEqualTo(key);
                        }));
    }
}
