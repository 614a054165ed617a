package tongbao.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tongbao.domain.calendar.Length;
import tongbao.domain.calendar.Window;
import tongbao.domain.catalogue.Overridden.Aspect;
import tongbao.domain.number.Fraction;
import tongbao.intake.catalogue.BundledCatalogues;

class OverriddenTest {
    private static final Catalogue PARENT = BundledCatalogues.sites2019();
    private static final Catalogue COPY =
            PARENT.derived(new CatalogueId("示例市网站", "1"), "示例市网站指标", "示例〔2026〕1号", LocalDate.of(2026, 1, 1));

    @Test
    void aCopyRemembersItsParentAndOverridesNothing() {
        assertThat(COPY.origin().parent()).contains(PARENT.id());
        assertThat(Overridden.of(PARENT, COPY)).isEmpty();
    }

    @Test
    void whatADerivedCatalogueSaysOtherwiseIsListedByAspect() {
        var scored = new Group(
                "解读",
                Group.Kind.DEDUCTION,
                Optional.empty(),
                Applicability.ALL,
                List.of(new Indicator(
                        "JM-1",
                        "解读形式",
                        Optional.empty(),
                        java.util.Map.of(),
                        Applicability.ALL,
                        List.of(changed(
                                clause("W19-B1.2.1"),
                                new Rule.Deduction(Fraction.ONE, Rule.Per.ONCE),
                                new Look(
                                        Optional.of(Window.of(new Length(1, Length.Unit.WEEKS))),
                                        Optional.empty(),
                                        List.of()))))));
        var local = new Catalogue(
                COPY.id(),
                COPY.title(),
                COPY.document(),
                COPY.effectiveFrom(),
                COPY.kind(),
                COPY.procedure(),
                List.of(PARENT.groups().getFirst(), scored),
                COPY.origin());

        var overridden = Overridden.of(PARENT, local);

        assertThat(overridden.getFirst())
                .isEqualTo(new Overridden(
                        new ClauseCode("W19-B1.2.1"), Set.of(Aspect.KIND, Aspect.POINTS, Aspect.LOOK, Aspect.PLACE)));
        assertThat(overridden.subList(1, overridden.size()))
                .hasSize((int) PARENT.places().count() - 17 - 1)
                .allMatch(one -> one.aspects().equals(Set.of(Aspect.REMOVED)));
        assertThat(Overridden.of(local, PARENT))
                .contains(new Overridden(new ClauseCode("W19-D1.1.1"), Set.of(Aspect.ADDED)));
    }

    private static Clause clause(String code) {
        return PARENT.find(new ClauseCode(code)).orElseThrow().clause();
    }

    private static Clause changed(Clause all, Rule rule, Look look) {
        return new Clause(
                all.code(),
                all.name(),
                all.text(),
                all.guide(),
                look,
                all.measure(),
                rule,
                all.tier(),
                all.applicability(),
                all.pointsByClass(),
                all.lineByClass(),
                all.columnSet(),
                all.confidence());
    }
}
