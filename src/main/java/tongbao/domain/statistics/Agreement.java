package tongbao.domain.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.SecondLook;
import tongbao.domain.register.Subject;

/// 一致率: how far two persons who did not see each other's answers agree. Only clauses both answered are compared, and
/// only subjects the second person has finished, so that it stays blind. Two answers agree when they say the same;
/// what was counted may differ.
///
/// @param subjects finished of those drawn
/// @param answers the same of those compared
/// @param vetoes the same among the clauses that can fail a subject
/// @param differences what differs, in the order of the subjects and of their catalogue
public record Agreement(Share subjects, Share answers, Share vetoes, List<Difference> differences) {
    /// One clause the two answered differently.
    public record Difference(Subject subject, Catalogue.Place place, Answer first, SecondLook second) {}

    /// One drawn subject with both answers.
    public record Looked(Subject subject, Catalogue catalogue, Inspection first, Map<ClauseCode, SecondLook> second) {
        public Looked {
            second = Map.copyOf(second);
        }

        /// Clauses the second person has yet to look at.
        public int left() {
            return (int) catalogue.placesFor(subject).stream()
                    .filter(place -> !second.containsKey(place.clause().code()))
                    .count();
        }

        public boolean isFinished() {
            return left() == 0;
        }
    }

    public Agreement {
        differences = List.copyOf(differences);
    }

    public static Agreement of(Collection<Looked> drawn) {
        var finished = drawn.stream().filter(Looked::isFinished).toList();
        var differences = new ArrayList<Difference>();
        var compared = 0;
        var vetoes = 0;
        for (var one : finished) {
            for (var place : one.catalogue().placesFor(one.subject())) {
                var code = place.clause().code();
                var first = one.first().answer(code);
                var second = one.second().get(code);
                if (second == null || Answer.isUnchecked(first)) {
                    continue;
                }
                compared++;
                vetoes += isVeto(place) ? 1 : 0;
                if (!first.getClass().equals(second.answer().getClass())) {
                    differences.add(new Difference(one.subject(), place, first, second));
                }
            }
        }
        var differing =
                (int) differences.stream().filter(one -> isVeto(one.place())).count();
        return new Agreement(
                new Share(finished.size(), drawn.size()),
                new Share(compared - differences.size(), compared),
                new Share(vetoes - differing, vetoes),
                differences);
    }

    private static boolean isVeto(Catalogue.Place place) {
        return switch (place.clause().rule()) {
            case Rule.Veto _ -> true;
            case Rule.Deduction _, Rule.Bonus _, Rule.Unscored _ -> false;
        };
    }
}
