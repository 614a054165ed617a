package tongbao.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.verdict.Inspected;
import tongbao.domain.verdict.Verdict;

/// The numbers of 国办发〔2015〕15号, held against the data by scoring with it.
class Survey2015Test {
    private static final Catalogue SURVEY = BundledCatalogues.all().stream()
            .filter(catalogue -> catalogue.id().name().equals("2015-survey"))
            .findFirst()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # deductions of 40 pass, of more than 40 fail
                    S15-D2.2.2*10,                   60,   true
                    S15-D2.2.2*10 S15-D1.2.2*1,      59.9, false
                    S15-D2.2.2*9 S15-D1.2.1*4,       60,   true
                    # each full percentage point costs 5; 5 % is a veto besides
                    S15-D1.1.1*2/140,                95,   true
                    S15-D1.1.1*1/140,                100,  true
                    S15-D1.1.1*6/140,                80,   true
                    S15-D1.1.1*7/140,                100,  false
                    S15-V1.1*7/140,                  100,  false
                    # few updates cost, none is a veto
                    S15-D2.1.1*9,                    95,   true
                    S15-D2.1.1*10,                   100,  true
                    S15-D2.1.1*0,                    100,  false
                    # each missing class of elements costs 2, at most all eight
                    S15-D4.1.1*8,                    84,   true
                    # no interview costs 5, few cost 3, never both
                    S15-D3.3.1 S15-D3.3.2*0,         95,   true
                    S15-D3.3.2*5,                    97,   true
                    S15-D3.3.2*6,                    100,  true
                    # what is not known costs nothing
                    S15-D3.2.3*2 S15-D4.1.2*9 S15-D4.2.1*9 S15-D4.2.2*9 S15-D4.3.1*9, 100, true
                    # vetoes
                    S15-V3.2*10,                     100,  false
                    S15-V3.2*9,                      100,  true
                    S15-V3.3*5,                      100,  false
                    S15-V3.3*4,                      100,  true
                    S15-V5.1*1,                      100,  false
                    S15-V4.1,                        100,  false
                    """)
    void aPortalIsScored(String problems, String points, boolean passes) {
        var inspected = of(SiteType.PORTAL).problems(problems);

        assertThat(inspected.score().main()).isEqualTo(Fraction.parse(points));
        assertThat(inspected.verdict()).isInstanceOf(passes ? Verdict.Passed.class : Verdict.Failed.class);
    }

    @Test
    void otherSitesAreScoredTooAndNeedHalfAsManyInterviews() {
        assertThat(of(SiteType.DEPARTMENT).problems("S15-D3.3.2*3").score().main())
                .isEqualTo(Fraction.of(100));
        assertThat(of(SiteType.DEPARTMENT).problems("S15-D3.3.2*2").score().main())
                .isEqualTo(Fraction.of(97));
    }

    @Test
    void whatIsUnsureHasNoPointsAndTheRestHas() {
        assertThat(SURVEY.places())
                .allSatisfy(place -> assertThat(place.clause().rule() instanceof Rule.Unscored)
                        .as(place.clause().code().value())
                        .isEqualTo(place.clause().confidence() == Confidence.UNSURE));
    }

    private static Inspected of(SiteType type) {
        return Inspected.of(SURVEY, Inspected.site(Level.COUNTY, type, true)).clear();
    }
}
