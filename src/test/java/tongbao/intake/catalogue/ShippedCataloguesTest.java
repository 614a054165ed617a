package tongbao.intake.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tongbao.document.catalogue.CatalogueJson;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.catalogue.EditionChange;
import tongbao.domain.catalogue.Group;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.verdict.Inspected;
import tongbao.domain.verdict.Verdict;

class ShippedCataloguesTest {
    static Stream<Catalogue> all() {
        return BundledCatalogues.all().stream();
    }

    @Test
    void everyCatalogueHasANameOfItsOwn() {
        assertThat(all().map(Catalogue::id).map(CatalogueId::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void itsFileBearsItsName(Catalogue catalogue) {
        assertThat(BundledCatalogues.class.getResource(catalogue.id().name() + ".json"))
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsExportedIsImportedAsItWasAndExportedAsTheSameText(Catalogue catalogue) {
        var text = CatalogueJson.write(catalogue);
        var read = CatalogueFile.read(text.getBytes(UTF_8));

        assertThat(read).isEqualTo(catalogue);
        assertThat(CatalogueJson.write(read)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsNotCompleteOrNotReadInATextTellsItsUsersToCompare(Catalogue catalogue) {
        if (!catalogue.origin().complete()
                || catalogue.places().anyMatch(place -> place.clause().confidence() == Confidence.UNSURE)) {
            assertThat(catalogue.origin().note()).contains("请与正式文本核对");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aParentComesWithTheProgramToo(Catalogue catalogue) {
        assertThat(catalogue.origin().parent().stream().toList())
                .isSubsetOf(all().map(Catalogue::id).toList());
    }

    @Test
    void jiangmenDiffersFromTheNationalCatalogueByWhatItAddsAndByTheFormOfExplanations() {
        var changes = EditionChange.between(BundledCatalogues.sites2019(), named("jiangmen-2020"));

        assertThat(changes.stream().map(ShippedCataloguesTest::line).toList())
                .containsExactly(
                        "+JM-1.1",
                        "+JM-2.1",
                        "+JM-3.1",
                        "+JM-4.1",
                        "+JM-4.2",
                        "+JM-5.1",
                        "+JM-5.2",
                        "+JM-5.3",
                        "+JM-6.1",
                        "+JM-8.1",
                        "-W19-B1.2.1");
    }

    @Test
    void whatJiangmenOnlyRecordsIsAskedOfDepartmentSitesAndChangesNoVerdict() {
        var site = Inspected.of(named("jiangmen-2020"), Inspected.site(Level.COUNTY, SiteType.DEPARTMENT, true))
                .clear();

        assertThat(named("jiangmen-2020").placesFor(site.subject()).stream()
                        .filter(place -> place.group().kind() != Group.Kind.VETO)
                        .map(place -> place.clause().code()))
                .containsExactly(codes("JM-1.1", "JM-2.1", "JM-5.1", "JM-5.2", "JM-5.3", "JM-6.1", "JM-8.1"));
        assertThat(site.problems("JM-5.2*30 JM-2.1*5/5").verdict()).isInstanceOf(Verdict.Passed.class);
        assertThat(site.problems("W19-V4.2*10").verdict()).isInstanceOf(Verdict.Failed.class);
    }

    @Test
    void chongqingScoresDepartmentSitesToo() {
        var site = Inspected.of(named("chongqing-2019"), Inspected.site(Level.CITY, SiteType.DEPARTMENT, true))
                .clear();

        assertThat(site.problems("W19-D3.1.1").score().main()).isEqualTo(Fraction.of(93));
    }

    @Test
    void partsOfFujianHaveCapsOfTheirOwn() {
        var site = Inspected.of(named("fujian-2020"), Inspected.site(Level.PROVINCE, SiteType.DEPARTMENT, true))
                .clear();

        assertThat(site.problems("FJ-1.3b*50").score().main()).isEqualTo(Fraction.of(19));
        assertThat(site.problems("FJ-1.3 FJ-1.3b*50").score().main()).isEqualTo(Fraction.of(18));
        assertThat(site.problems("FJ-1.2*50 FJ-1.1*3").score().main()).isEqualTo(Fraction.parse("16.4"));
        assertThat(site.problems("FJ-2.1*4 FJ-2.2*4").score().main()).isEqualTo(Fraction.of(10));
    }

    private static ClauseCode[] codes(String... codes) {
        return Stream.of(codes).map(ClauseCode::new).toArray(ClauseCode[]::new);
    }

    private static String line(EditionChange change) {
        var sign = switch (change) {
            case EditionChange.Added _ -> "+";
            case EditionChange.Removed _ -> "-";
            case EditionChange.Changed(var _, var _, var parts) -> List.copyOf(parts) + " ";
        };
        return sign + change.place().clause().code();
    }

    private static Catalogue named(String name) {
        return all().filter(catalogue -> catalogue.id().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
