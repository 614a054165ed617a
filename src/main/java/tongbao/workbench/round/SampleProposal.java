package tongbao.workbench.round;

import java.util.Optional;
import tongbao.domain.journal.Entry;
import tongbao.domain.round.RoundId;
import tongbao.intake.plan.ImportPlan;

/// A list of the subjects to be inspected, read from a sheet and not yet recorded.
///
/// @param drawn how many the list marks
public record SampleProposal(RoundId round, ImportPlan plan, int drawn) {
    static SampleProposal of(RoundId round, ImportPlan plan) {
        var drawn = plan.entry()
                .filter(Entry.SampleListed.class::isInstance)
                .map(entry -> ((Entry.SampleListed) entry).after().size())
                .orElse(0);
        return new SampleProposal(round, plan, drawn);
    }

    public Optional<Entry> entry() {
        return plan.entry();
    }
}
