package tongbao.workbench.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Entry.InspectionEdit;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.Round;
import tongbao.domain.verdict.Scoring;
import tongbao.domain.verdict.Verdict;
import tongbao.store.Store;

/// What setting a mark on several findings would change. It is looked at first and then recorded as one step; both
/// read the store at their moment, so that nothing written in between is lost.
///
/// @param chosen how many were selected; those that bear the mark already stay as they are
/// @param verdicts how many subjects would have another conclusion
record FlagChange(Flag flag, boolean to, int chosen, List<InspectionEdit> edits, int verdicts) {
    /// More subjects than these are read in one pass over the round.
    private static final int ONE_BY_ONE = 300;

    FlagChange {
        edits = List.copyOf(edits);
    }

    /// How many findings change.
    int findings() {
        return edits.stream().mapToInt(edit -> edit.findings().size()).sum();
    }

    int subjects() {
        return edits.size();
    }

    /// Runs on the worker.
    static FlagChange of(Store store, Round round, List<FoundLine> lines, Flag flag, boolean to) {
        var wanted = new LinkedHashMap<SubjectId, List<FindingId>>();
        lines.forEach(line -> wanted.computeIfAbsent(line.subject().id(), _ -> new ArrayList<>())
                .add(line.finding().id()));
        var all = wanted.size() > ONE_BY_ONE
                ? Optional.of(store.inspections().all(round.id()))
                : Optional.<Map<SubjectId, Inspection>>empty();
        var catalogues = store.catalogues().of(round);
        var edits = new ArrayList<InspectionEdit>();
        var verdicts = 0;
        var subjects = lines.stream()
                .collect(Collectors.toMap(line -> line.subject().id(), FoundLine::subject, (first, _) -> first));
        for (var each : wanted.entrySet()) {
            var id = each.getKey();
            var before = all.flatMap(read -> Optional.ofNullable(read.get(id)))
                    .orElseGet(() -> store.inspections().get(round.id(), id));
            var after = before;
            var changed = changed(before, Set.copyOf(each.getValue()), flag, to);
            for (var edit : changed) {
                after = edit.after().map(after::with).orElse(after);
            }
            if (!changed.isEmpty()) {
                edits.add(new InspectionEdit(id, List.of(), changed));
                var subject = subjects.get(id);
                var catalogue = subject == null ? null : catalogues.get(subject.kind());
                if (subject != null && catalogue != null) {
                    var was = Scoring.verdict(catalogue, round.policy(), subject, before);
                    var is = Scoring.verdict(catalogue, round.policy(), subject, after);
                    verdicts += differ(was, is) ? 1 : 0;
                }
            }
        }
        return new FlagChange(flag, to, lines.size(), edits, verdicts);
    }

    /// One step that can be taken back as a whole; nothing is recorded where nothing changes. Runs on the worker.
    ///
    /// @throws tongbao.store.failure.StoreException if nothing was recorded
    void record(Store store, Round round) {
        if (findings() == 1) {
            var only = edits.getFirst();
            store.record(new Entry.FindingWritten(
                    round.id(), only.subject(), only.findings().getFirst(), Optional.empty()));
        } else if (findings() > 1) {
            store.record(new Entry.ResultsImported(round.id(), "", edits));
        }
    }

    private static List<Edit<Finding>> changed(Inspection inspection, Set<FindingId> wanted, Flag flag, boolean to) {
        return inspection.findings().stream()
                .filter(finding -> wanted.contains(finding.id()) && flag.of(finding) != to)
                .map(finding -> Edit.changed(finding, flag.set(finding, to)))
                .toList();
    }

    private static boolean differ(Verdict was, Verdict is) {
        return was.getClass() != is.getClass();
    }
}
