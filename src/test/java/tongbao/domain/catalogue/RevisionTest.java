package tongbao.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tongbao.domain.number.Fraction;
import tongbao.intake.catalogue.BundledCatalogues;

class RevisionTest {
    private static final Catalogue PARENT = BundledCatalogues.sites2019();
    private static final Catalogue COPY = Revision.derived(PARENT, "示例-1");
    private static final ClauseCode ANY = code(rule -> rule instanceof Rule.Veto(Line.AtLeast _));
    private static final ClauseCode POINTS = code(Rule.Deduction.class::isInstance);

    @Test
    void aCopyKeepsItsParentAndDiffersInNothing() {
        assertThat(COPY.id()).isEqualTo(new CatalogueId(PARENT.id().name(), "示例-1"));
        assertThat(COPY.origin().parent()).contains(PARENT.id());
        assertThat(EditionChange.between(PARENT, COPY)).isEmpty();
    }

    @Test
    void anotherLineIsNamedAndSpoilsTheAnswers() {
        var changed = Revision.with(COPY, ANY, clause -> ClauseRevision.lined(clause, new Line.AtLeast(99)));

        assertThat(EditionChange.between(PARENT, changed))
                .containsExactly(new EditionChange.Changed(
                        place(PARENT, ANY), place(changed, ANY), Set.of(EditionChange.Part.RULE)));
        assertThat(place(changed, ANY).clause().rule()).isEqualTo(new Rule.Veto(new Line.AtLeast(99)));
        assertThat(only(changed).keepsAnswers()).isFalse();
    }

    @Test
    void aClassGetsPointsAndALineOfItsOwnAndTheGeneralOnesAgain() {
        var points = place(COPY, POINTS).clause();
        var line = place(COPY, ANY).clause();
        var own = ClauseRevision.pointed(points, SubjectClass.OTHER_SITE, Optional.of(Fraction.of(9)));
        var lined = ClauseRevision.lined(line, SubjectClass.OTHER_SITE, Optional.of(new Line.AtLeast(9)));

        assertThat(own.pointsFor(SubjectClass.OTHER_SITE)).contains(Fraction.of(9));
        assertThat(own.pointsFor(SubjectClass.LOCAL_PORTAL)).isEqualTo(points.pointsFor(SubjectClass.LOCAL_PORTAL));
        assertThat(lined.lineFor(SubjectClass.OTHER_SITE)).contains(new Line.AtLeast(9));
        assertThat(ClauseRevision.pointed(own, SubjectClass.OTHER_SITE, Optional.empty()))
                .isEqualTo(points);
        assertThat(ClauseRevision.lined(lined, SubjectClass.OTHER_SITE, Optional.empty()))
                .isEqualTo(line);
        assertThat(ClauseRevision.pointed(line, SubjectClass.OTHER_SITE, Optional.of(Fraction.of(9))))
                .isEqualTo(line);
    }

    @Test
    void aBetterNameKeepsTheAnswers() {
        var changed = Revision.with(
                COPY,
                POINTS,
                clause -> ClauseRevision.worded(clause, clause.name() + "（示例）", clause.text(), clause.guide()));

        assertThat(only(changed).parts()).containsExactly(EditionChange.Part.NAME);
        assertThat(only(changed).keepsAnswers()).isTrue();
    }

    @Test
    void otherPointsStandBesideEverythingElseTheRuleSays() {
        var before = (Rule.Deduction) place(PARENT, POINTS).clause().rule();

        var changed = Revision.with(COPY, POINTS, clause -> ClauseRevision.pointed(clause, Fraction.of(7, 2)));

        assertThat(place(changed, POINTS).clause().rule())
                .isEqualTo(new Rule.Deduction(
                        Fraction.of(7, 2), before.per(), before.when(), before.escalates(), before.most()));
    }

    @Test
    void aClauseThatWasTakenOutComesBackWhereItStood() {
        for (var place : PARENT.places().toList()) {
            var code = place.clause().code();
            var without = Revision.without(COPY, code);

            assertThat(EditionChange.between(PARENT, without))
                    .filteredOn(EditionChange.Removed.class::isInstance)
                    .isEqualTo(List.of(new EditionChange.Removed(place)));
            assertThat(Revision.restored(without, PARENT, code)).isEqualTo(COPY);
        }
    }

    private static EditionChange.Changed only(Catalogue changed) {
        var changes = EditionChange.between(PARENT, changed);
        assertThat(changes).hasSize(1);
        return (EditionChange.Changed) changes.getFirst();
    }

    private static Catalogue.Place place(Catalogue in, ClauseCode code) {
        return in.find(code).orElseThrow();
    }

    private static ClauseCode code(java.util.function.Predicate<Rule> rule) {
        return PARENT.places()
                .filter(place -> rule.test(place.clause().rule()))
                .findFirst()
                .map(place -> place.clause().code())
                .orElseThrow();
    }
}
