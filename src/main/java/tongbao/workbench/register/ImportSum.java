package tongbao.workbench.register;

import java.util.ArrayList;
import java.util.List;
import tongbao.intake.plan.ImportPlan;
import tongbao.intake.plan.ImportWords;
import tongbao.intake.plan.Outcome;
import tongbao.workbench.ui.Messages;

/// What an import would write, in one sentence.
final class ImportSum {
    private ImportSum() {}

    static String of(ImportPlan plan, Messages messages, ImportWords words) {
        var comma = messages.get("register.comma");
        var written = new ArrayList<String>();
        plan.counts().forEach((outcome, count) -> {
            if (outcome.writes()) {
                written.add(messages.get("register.import.sum.part", words.name(outcome), count));
            }
        });
        var rest = new ArrayList<String>();
        add(plan, Outcome.UNCHANGED, "register.import.sum.unchanged", messages, rest);
        add(plan, Outcome.REFUSED, "register.import.sum.refused", messages, rest);
        var others = rest.isEmpty() ? "" : messages.get("register.import.sum.rest", String.join(comma, rest));
        return written.isEmpty()
                ? messages.get("register.import.sum.none", others)
                : messages.get("register.import.sum", plan.writing(), String.join(comma, written), others);
    }

    private static void add(ImportPlan plan, Outcome outcome, String key, Messages messages, List<String> into) {
        var count = plan.counts().getOrDefault(outcome, 0);
        if (count > 0) {
            into.add(messages.get(key, count));
        }
    }
}
