package tongbao.domain.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.journal.Entry.SubjectEdit;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;

/// What giving one clause the same answer on many subjects would do, told before anything is written. Nobody's answer
/// is overwritten unless that is asked for, and one with findings written to it never is.
///
/// @param wanted the answer, without numbers
/// @param writes those nobody has answered in this round
/// @param same those that are so already
/// @param overwrites those with another answer
/// @param kept those with findings, which stay as they are
public record ClauseAnswering(
        RoundId round,
        ClauseCode clause,
        Answer wanted,
        List<SubjectEdit> writes,
        List<SubjectId> same,
        List<SubjectEdit> overwrites,
        List<SubjectEdit> kept) {
    public ClauseAnswering {
        writes = List.copyOf(writes);
        same = List.copyOf(same);
        overwrites = List.copyOf(overwrites);
        kept = List.copyOf(kept);
    }

    /// @param inspections of the chosen subjects, untouched ones too
    public static ClauseAnswering of(RoundId round, ClauseCode clause, Answer wanted, List<Inspection> inspections) {
        var writes = new ArrayList<SubjectEdit>();
        var same = new ArrayList<SubjectId>();
        var overwrites = new ArrayList<SubjectEdit>();
        var kept = new ArrayList<SubjectEdit>();
        for (var inspection : inspections) {
            var before = inspection.answer(clause);
            var edit = new SubjectEdit(inspection.subject(), before, wanted);
            if (before.getClass().equals(wanted.getClass())) {
                same.add(inspection.subject());
            } else if (Answer.isUnchecked(before)) {
                writes.add(edit);
            } else if (inspection.findings(clause).findAny().isPresent()) {
                kept.add(edit);
            } else {
                overwrites.add(edit);
            }
        }
        return new ClauseAnswering(round, clause, wanted, writes, same, overwrites, kept);
    }

    /// How many subjects would get the answer.
    public int count(boolean overwriting) {
        return writes.size() + (overwriting ? overwrites.size() : 0);
    }

    /// What to record; empty if nothing would change.
    public Optional<Entry> entry(boolean overwriting) {
        var edits = Stream.concat(writes.stream(), overwriting ? overwrites.stream() : Stream.of())
                .toList();
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Entry.ClauseAnswered(round, clause, edits));
    }
}
