package tongbao.domain.verdict;

import java.util.Optional;
import tongbao.domain.catalogue.Band;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.number.Fraction;

/// 公布档次: by which number a bulletin ranks a subject and under which names it lists it.
public final class Banding {
    private Banding() {}

    /// The number a subject is ranked, banded and rolled up by; empty while it is open, for who is exempt,
    /// not scored, or fails by a veto that has no score of its own (检查指标 2019: a veto ends the inspection, no
    /// points are given).
    public static Optional<Fraction> total(Procedure procedure, Verdict verdict) {
        var score = verdict.score();
        return switch (verdict) {
            case Verdict.Open _, Verdict.Exempt _ -> Optional.empty();
            case Verdict.Passed _ -> Optional.of(score).filter(Score::scored).map(Score::total);
            case Verdict.Failed(var _, var reason) ->
                Optional.of(score)
                        .filter(Score::scored)
                        .filter(_ -> hasScore(procedure, reason))
                        .map(Score::total);
        };
    }

    private static boolean hasScore(Procedure procedure, Reason reason) {
        return switch (reason) {
            case Reason.VetoReached _, Reason.Unrectified _ ->
                procedure.vetoScore().isPresent();
            case Reason.BelowPassLine _, Reason.Ruled _, Reason.Mismatched _ -> true;
        };
    }

    /// Whether a band holds a subject with this total.
    ///
    /// @param before the total of the period it is compared with; empty where there is none: nothing has risen
    public static boolean holds(Band band, Fraction total, Optional<Fraction> before) {
        return switch (band.basis()) {
            case TOTAL -> band.contains(total);
            case RISE -> before.map(total::minus).filter(band::contains).isPresent();
        };
    }
}
