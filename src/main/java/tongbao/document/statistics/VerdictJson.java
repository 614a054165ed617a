package tongbao.document.statistics;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.verdict.Banding;
import tongbao.domain.verdict.Reason;
import tongbao.domain.verdict.Score;
import tongbao.domain.verdict.Verdict;

/// How a verdict came about: the deciding clauses, and where the subject is scored every exact step of the arithmetic.
public final class VerdictJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private VerdictJson() {}

    public static ObjectNode object(Catalogue catalogue, Inspection inspection, Verdict verdict) {
        var object = JSON.createObjectNode();
        object.put("catalogue", catalogue.id().name())
                .put("edition", catalogue.id().edition());
        switch (verdict) {
            case Verdict.Failed(var _, Reason.VetoReached(var clauses)) ->
                codes(object.put("rule", "veto"), "deciding", clauses);
            case Verdict.Open open -> {
                object.put("rule", "open");
                codes(object, "unseen", open.unseen());
                codes(object, "undecided", open.undecided());
            }
            case Verdict.Exempt _ -> object.put("rule", "exempt");
            case Verdict.Failed _, Verdict.Passed _ ->
                object.put("rule", verdict.score().scored() ? "pass-line" : "vetoes");
        }
        if (verdict.score().scored()) {
            score(object.putObject("score"), verdict.score());
            Banding.total(catalogue.procedure(), verdict).ifPresent(total -> object.put("total", total.toString()));
            object.put("passLine", catalogue.procedure().passLine().toString());
        }
        return object.put("findings", inspection.findings().size())
                .put("evidence", inspection.evidence().size());
    }

    private static void score(ObjectNode object, Score score) {
        object.put("base", score.base().toString());
        var lines = object.putArray("lines");
        for (var line : score.lines()) {
            var entry = lines.addObject().put("indicator", line.indicator());
            codes(entry, "clauses", line.clauses());
            entry.put("raw", line.raw().toString())
                    .put("counted", line.capped().toString())
                    .put("bonus", line.bonus());
        }
        object.put("deducted", score.deducted().toString())
                .put("factor", score.factor().toString())
                .put("main", score.main().toString())
                .put("bonus", score.bonus().toString());
    }

    private static void codes(ObjectNode object, String name, List<ClauseCode> clauses) {
        var list = object.putArray(name);
        clauses.forEach(clause -> list.add(clause.value()));
    }
}
