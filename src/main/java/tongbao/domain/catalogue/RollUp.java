package tongbao.domain.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import tongbao.domain.number.Fraction;

/// How the scores of several subjects become one of their unit or region: a county scored by its accounts.
public record RollUp(To to, Method method) {
    /// Whose score it becomes.
    public enum To {
        UNIT,
        REGION
    }

    public enum Method {
        AVERAGE,
        MIN,
        MAX,
        SUM
    }

    /// The one score, exact; empty where there is none to begin with.
    public Optional<Fraction> of(Collection<Fraction> scores) {
        return switch (method) {
            case AVERAGE -> sum(scores).map(sum -> sum.dividedBy(Fraction.of(scores.size())));
            case MIN -> scores.stream().min(Comparator.naturalOrder());
            case MAX -> scores.stream().max(Comparator.naturalOrder());
            case SUM -> sum(scores);
        };
    }

    private static Optional<Fraction> sum(Collection<Fraction> scores) {
        return scores.stream().reduce(Fraction::plus);
    }
}
