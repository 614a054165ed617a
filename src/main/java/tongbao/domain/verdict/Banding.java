package tongbao.domain.verdict;

import java.util.List;
import java.util.Optional;
import tongbao.domain.catalogue.Band;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.number.Fraction;

/// 公布档次: under which names a bulletin lists a subject.
public final class Banding {
    private Banding() {}

    /// The bands a verdict falls into, in the order of the procedure; none while it is open, for who is exempt, not
    /// scored, or fails by a veto that has no score.
    ///
    /// @param before the total of the period it is compared with; empty where there is none
    public static List<Band> of(Procedure procedure, Verdict verdict, Optional<Fraction> before) {
        return total(procedure, verdict).stream()
                .flatMap(total -> procedure.bands().stream()
                        .filter(band -> number(band, total, before)
                                .filter(band::contains)
                                .isPresent()))
                .toList();
    }

    /// The number a subject is ranked and banded by; empty where it has none.
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

    private static Optional<Fraction> number(Band band, Fraction total, Optional<Fraction> before) {
        return switch (band.basis()) {
            case TOTAL -> Optional.of(total);
            case RISE -> before.map(total::minus);
        };
    }
}
