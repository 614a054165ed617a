package tongbao.store.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Group;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Subject;
import tongbao.domain.round.Policy;
import tongbao.domain.round.RoundId;
import tongbao.domain.statistics.Made;
import tongbao.domain.verdict.Scoring;
import tongbao.domain.verdict.Verdict;
import tongbao.intake.catalogue.BundledCatalogues;

/// What rows of letters say at once is what the scoring says of the answers they stand for.
class RowScoringTest {
    private static final List<Subject> SUBJECTS = List.of(
            Made.site(1, Made.city(0), Level.CITY, SiteType.PORTAL),
            Made.site(2, Made.city(0), Level.CITY, SiteType.DEPARTMENT),
            Made.site(3, Made.city(0), Level.MINISTRY, SiteType.PORTAL));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void noRowIsSettledOtherwiseThanTheScoringWould(int which) {
        check(BundledCatalogues.sites2019(), SUBJECTS.get(which));
    }

    @Test
    void accountsAreSettledLikewise() {
        check(BundledCatalogues.accounts2019(), Made.account(1, Made.city(0), Level.CITY, "微信"));
    }

    @Test
    void rowsThatFailOrPassByPointsAloneAreSettledToTheLastPoint() {
        var catalogue = BundledCatalogues.sites2019();
        var subject = SUBJECTS.getFirst();
        var scoring = scoring(catalogue, subject);
        var random = new Random(11);
        var conclusions = EnumSet.noneOf(Conclusion.class);
        for (var run = 0; run < 2_000; run++) {
            var problems = run % 100;
            var row = new StringBuilder();
            catalogue
                    .places()
                    .forEach(place -> row.append(
                            place.group().kind() != Group.Kind.VETO && random.nextInt(100) < problems ? 'p' : 'c'));
            var states = row.toString();
            var verdict =
                    Conclusion.of(verdict(catalogue, subject, new States(states, "").answers(clauses(catalogue))));
            conclusions.add(verdict);

            assertThat(scoring.conclusion(states)).describedAs(states).isIn(Optional.empty(), Optional.of(verdict));
        }
        assertThat(conclusions).containsExactlyInAnyOrder(Conclusion.PASSED, Conclusion.FAILED);
    }

    @Test
    void mostRowsOfAFinishedRoundAreSettledAtOnce() {
        var catalogue = BundledCatalogues.sites2019();
        var subject = SUBJECTS.getFirst();
        var scoring = scoring(catalogue, subject);
        var random = new Random(7);
        var settled = 0;
        for (var run = 0; run < 1_000; run++) {
            settled += scoring.conclusion(row(catalogue, random, "p", 97)).isPresent() ? 1 : 0;
        }

        assertThat(settled).isGreaterThan(500);
    }

    private static void check(Catalogue catalogue, Subject subject) {
        var clauses = clauses(catalogue);
        var scoring = scoring(catalogue, subject);
        var random = new Random(subject.id().value().hashCode());
        for (var run = 0; run < 3_000; run++) {
            var states = row(
                    catalogue,
                    random,
                    List.of("p", "pn", ".", "p.", "pnu.", "n", "n.").get(run % 7),
                    70 + run % 30);
            var verdict = verdict(catalogue, subject, new States(states, "").answers(clauses));

            assertThat(scoring.conclusion(states))
                    .describedAs(states)
                    .isIn(Optional.empty(), Optional.of(Conclusion.of(verdict)));
        }
    }

    /// So many of a hundred letters are 未发现, the others one of `letters`.
    private static String row(Catalogue catalogue, Random random, String letters, int clear) {
        var row = new StringBuilder();
        catalogue
                .places()
                .forEach(_ -> row.append(
                        random.nextInt(100) < clear ? 'c' : letters.charAt(random.nextInt(letters.length()))));
        return row.toString();
    }

    private static RowScoring scoring(Catalogue catalogue, Subject subject) {
        return RowScoring.of(catalogue, subject, clauses(catalogue), answers -> verdict(catalogue, subject, answers));
    }

    private static Verdict verdict(Catalogue catalogue, Subject subject, Map<ClauseCode, Answer> answers) {
        return Scoring.verdict(
                catalogue,
                Policy.AT_ONCE,
                subject,
                new Inspection(new RoundId("-"), subject.id(), new HashMap<>(answers), List.of(), List.of()));
    }

    private static List<ClauseCode> clauses(Catalogue catalogue) {
        return catalogue.places().map(place -> place.clause().code()).toList();
    }
}
