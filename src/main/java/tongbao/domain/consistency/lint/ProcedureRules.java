package tongbao.domain.consistency.lint;

import java.util.Optional;
import java.util.function.Consumer;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Revision;
import tongbao.domain.consistency.lint.CatalogueLint.Kind;
import tongbao.domain.consistency.lint.CatalogueLint.Problem;
import tongbao.domain.number.Fraction;

/// What is doubtful about the whole and its procedure.
final class ProcedureRules {
    private ProcedureRules() {}

    static void check(Catalogue catalogue, Consumer<Problem> found) {
        if (!catalogue.origin().complete()) {
            found.accept(Problem.of(Kind.INCOMPLETE, catalogue.title()));
        }
        bonuses(catalogue, found);
        Revision.indicators(catalogue)
                .filter(indicator ->
                        indicator.clauses().isEmpty() && indicator.parts().isEmpty())
                .forEach(indicator -> found.accept(Problem.of(Kind.NO_CLAUSES, indicator.code(), indicator.name())));
    }

    private static void bonuses(Catalogue catalogue, Consumer<Problem> found) {
        var groups = catalogue.groups().stream()
                .filter(group -> group.kind() == Group.Kind.BONUS && !group.isRecordedOnly())
                .toList();
        if (groups.isEmpty()) {
            return;
        }
        var procedure = catalogue.procedure();
        if (procedure.bonusMost().signum() <= 0 || procedure.bonusGate().compareTo(procedure.base()) >= 0) {
            found.accept(Problem.of(
                    Kind.BONUS_SHUT_OUT,
                    procedure.bonusGate().toString(),
                    procedure.bonusMost().toString()));
        }
        var points = groups.stream().map(Group::points).toList();
        var sum = points.stream().flatMap(Optional::stream).reduce(Fraction.ZERO, Fraction::plus);
        if (points.stream().allMatch(Optional::isPresent) && sum.compareTo(procedure.bonusMost()) < 0) {
            found.accept(
                    Problem.of(Kind.BONUS_OUT_OF_REACH, procedure.bonusMost().toString(), sum.toString()));
        }
    }
}
