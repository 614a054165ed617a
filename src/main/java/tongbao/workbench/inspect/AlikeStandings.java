package tongbao.workbench.inspect;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Subject;
import tongbao.domain.register.Traits;

/// The standings of many subjects, each found out once for all that are asked alike and were answered alike: of
/// 100,000 most are untouched or all clear. It knows no rule of its own. One thread.
final class AlikeStandings {
    /// Answers that are remembered at most; so much is held in memory and no more.
    private static final int REMEMBERED = 10_000;

    private record Row(Traits.Asked asked, Map<ClauseCode, Answer> answers) {}

    private final BiFunction<Subject, Inspection, Standing> each;
    private final Map<Row, Standing> remembered = new HashMap<>();

    /// @param each the standing of one subject, that follows from its traits and its inspection alone
    AlikeStandings(BiFunction<Subject, Inspection, Standing> each) {
        this.each = each;
    }

    Standing of(Subject subject, Inspection inspection) {
        if (saysMore(inspection)) {
            return each.apply(subject, inspection);
        }
        if (remembered.size() == REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(
                new Row(Traits.of(subject).asked(), inspection.answers()), _ -> each.apply(subject, inspection));
    }

    /// Findings, pictures, reviews and a ruling are hardly ever alike.
    private static boolean saysMore(Inspection inspection) {
        return !inspection.findings().isEmpty()
                || !inspection.evidence().isEmpty()
                || !inspection.reviews().isEmpty()
                || inspection.ruling().isPresent();
    }
}
