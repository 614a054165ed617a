package tongbao.domain.consistency;

import java.util.Optional;
import java.util.function.Consumer;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.consistency.Reading.Touched;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.verdict.Effect;
import tongbao.domain.verdict.Judged;

/// Numbers that cannot be: more than there are, or too few to tell whether the line is reached.
final class AmountCheck {
    private AmountCheck() {}

    static void check(Reading reading, Consumer<Concern> found) {
        reading.touched()
                .filter(touched ->
                        touched.inspection().answers().values().stream().anyMatch(AmountCheck::mayHaveNumbers))
                .forEach(touched -> reading.judgement(touched)
                        .clauses()
                        .forEach(judged -> check(touched, judged).ifPresent(found)));
    }

    /// Most answers are plain 未发现; their subjects need not be judged again.
    private static boolean mayHaveNumbers(Answer answer) {
        return answer instanceof Answer.Problem
                || (answer instanceof Answer.Clear(var amount) && !amount.equals(Amount.NONE));
    }

    private static Optional<Concern> check(Touched touched, Judged judged) {
        var place = judged.place();
        return switch (judged.answer()) {
            case Answer.Clear(var amount) when isBeyond(amount) -> Optional.of(beyond(touched, place, amount));
            case Answer.Problem(var amount) when isBeyond(amount) -> Optional.of(beyond(touched, place, amount));
            case Answer.Problem _
            when judged.effect() instanceof Effect.Incomplete ->
                Optional.of(Concern.of(
                        Kind.AMOUNT_INCOMPLETE,
                        spot(touched, place),
                        touched.name(),
                        place.clause().name()));
            case Answer.Unseen _,
                    Answer.Clear _,
                    Answer.Problem _,
                    Answer.NotApplicable _,
                    Answer.Undecided _,
                    Answer.Carried _ -> Optional.empty();
        };
    }

    private static boolean isBeyond(Amount amount) {
        return amount.count().isPresent()
                && amount.of().isPresent()
                && amount.count().getAsInt() > amount.of().getAsInt();
    }

    private static Concern beyond(Touched touched, Place place, Amount amount) {
        return Concern.of(
                Kind.COUNT_BEYOND_WHOLE,
                spot(touched, place),
                touched.name(),
                place.clause().name(),
                amount.count().orElseThrow(),
                amount.of().orElseThrow());
    }

    private static Spot spot(Touched touched, Place place) {
        return new Spot.OfClause(touched.id(), place.clause().code());
    }
}
