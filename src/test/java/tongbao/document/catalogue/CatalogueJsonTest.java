package tongbao.document.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tongbao.domain.catalogue.Applicability;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.catalogue.RandomCatalogue;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.Rule.Per;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.SubjectKind;
import tongbao.intake.catalogue.BundledCatalogues;
import tongbao.intake.catalogue.CatalogueFile;

class CatalogueJsonTest {
    static Stream<Catalogue> catalogues() {
        return Stream.concat(BundledCatalogues.all().stream(), Stream.of(local()));
    }

    @Test
    void everyRandomCatalogueIsWrittenAndReadBackAsItWas() {
        for (var seed = 0; seed < 500; seed++) {
            var catalogue = RandomCatalogue.of(seed);

            assertThat(CatalogueFile.read(CatalogueJson.write(catalogue).getBytes(UTF_8)))
                    .as("seed %d", seed)
                    .isEqualTo(catalogue);
        }
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void whatIsWrittenIsReadBackAsTheSameCatalogue(Catalogue catalogue) {
        assertThat(CatalogueFile.read(CatalogueJson.write(catalogue).getBytes(UTF_8)))
                .isEqualTo(catalogue);
    }

    @Test
    void theBundledFileIsWrittenAsItIsOnlySpacedOtherwise() throws IOException {
        var json = new JsonMapper();
        try (var in = BundledCatalogues.class.getResourceAsStream("2019-website.json")) {
            assertThat(json.readTree(CatalogueJson.write(BundledCatalogues.sites2019())))
                    .isEqualTo(json.readTree(in));
        }
    }

    /// What the catalogues of 2019 do not have: unscored clauses, odd fractions, counted awards.
    private static Catalogue local() {
        return new Catalogue(
                new CatalogueId("示例", "2"),
                "示例指标",
                "示例文件",
                LocalDate.of(2026, 1, 1),
                SubjectKind.ACCOUNT,
                new Procedure(
                        Set.of(SubjectClass.APP, SubjectClass.WECHAT),
                        Fraction.of(10, 3),
                        Fraction.ONE,
                        Fraction.of(2),
                        Fraction.ZERO,
                        Optional.empty()),
                List.of(new Group(
                        "扣分",
                        Group.Kind.DEDUCTION,
                        Optional.of(Fraction.of(10, 3)),
                        new Applicability(Set.of(SubjectClass.APP, SubjectClass.WECHAT), true),
                        List.of(new Indicator(
                                "I1",
                                "示例指标甲",
                                Optional.of(Fraction.of(10, 3)),
                                Map.of(),
                                Applicability.ALL,
                                List.of(
                                        clause("C1", new Rule.Unscored(), Confidence.UNSURE),
                                        clause(
                                                "C2",
                                                new Rule.Deduction(Fraction.of(1, 3), Per.EACH),
                                                Confidence.KNOWN)))))));
    }

    private static Clause clause(String code, Rule rule, Confidence confidence) {
        return new Clause(
                new ClauseCode(code),
                "示例细则" + code,
                "示例说明。",
                "",
                new Measure.Checklist(List.of("要素甲", "要素乙")),
                rule,
                Optional.empty(),
                new Applicability(Set.of(SubjectClass.APP), false),
                Map.of(),
                confidence);
    }
}
