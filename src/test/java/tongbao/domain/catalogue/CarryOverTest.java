package tongbao.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tongbao.domain.calendar.Length;
import tongbao.domain.calendar.Window;
import tongbao.domain.number.Fraction;
import tongbao.intake.catalogue.BundledCatalogues;

class CarryOverTest {
    private static final Catalogue PARENT = BundledCatalogues.accounts2019();
    private static final ClauseCode CODE = new ClauseCode("NM19-V2.1");

    @Test
    void betweenAnEditionAndItsCopyEveryAnswerIsKept() {
        assertThat(CarryOver.between(PARENT, Revision.derived(PARENT, "2")))
                .containsExactlyElementsOf(
                        PARENT.places().map(place -> place.clause().code()).toList());
    }

    @Test
    void anotherShortNameOrGuideKeepsTheAnswerAnotherTextDoesNot() {
        assertThat(CarryOver.between(
                        PARENT, changed(clause -> ClauseRevision.worded(clause, "示例", clause.text(), "示例"))))
                .contains(CODE);
        assertThat(CarryOver.between(
                        PARENT, changed(clause -> ClauseRevision.worded(clause, clause.name(), "示例", clause.guide()))))
                .doesNotContain(CODE)
                .hasSize((int) PARENT.places().count() - 1);
    }

    @Test
    void anotherWindowOrLineDropsTheAnswer() {
        assertThat(CarryOver.between(
                        PARENT,
                        changed(clause -> ClauseRevision.looking(
                                clause, Optional.of(Window.of(new Length(1, Length.Unit.WEEKS)))))))
                .doesNotContain(CODE);
        assertThat(CarryOver.between(
                        PARENT, changed(clause -> ClauseRevision.lined(clause, new Line.Share(Fraction.ONE)))))
                .doesNotContain(CODE);
    }

    @Test
    void whatIsNewOrGoneHasNoAnswerToKeep() {
        var shorter = Revision.without(PARENT, CODE);

        assertThat(CarryOver.between(PARENT, shorter)).doesNotContain(CODE);
        assertThat(CarryOver.between(shorter, PARENT)).doesNotContain(CODE);
    }

    @Test
    void nothingIsCarriedBetweenKinds() {
        assertThat(CarryOver.between(PARENT, BundledCatalogues.sites2019())).isEmpty();
    }

    private static Catalogue changed(UnaryOperator<Clause> change) {
        return Revision.with(PARENT, CODE, change);
    }
}
