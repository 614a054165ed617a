package tongbao.domain.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tongbao.domain.catalogue.CarryOver;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.InspectionEdit;
import tongbao.domain.journal.Present.RoundState;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;

/// What has to be recorded to lay the answers of an earlier round ready in another: for every drawn subject of one kind
/// that both rounds have, each clause nobody has answered yet. None of it counts until it is checked, see
/// [Answer.Carried].
///
/// @param entry empty if there is nothing to carry over
/// @param subjects how many subjects get answers
/// @param answers how many answers they get together
/// @param changed how many of those are to clauses that ask something else now
public record RoundCarrying(Optional<Entry> entry, int subjects, int answers, int changed) {
    /// @param source what the change is called, such as the name of the earlier round
    public static RoundCarrying of(RoundState earlier, RoundState now, SubjectKind kind, String source) {
        var older = Optional.ofNullable(earlier.catalogues().get(kind));
        var newer = Optional.ofNullable(now.catalogues().get(kind));
        if (older.isEmpty() || newer.isEmpty()) {
            return new RoundCarrying(Optional.empty(), 0, 0, 0);
        }
        var same = CarryOver.between(older.get(), newer.get());
        var inspections = new ArrayList<InspectionEdit>();
        for (var enrolled : now.enrolled()) {
            var subject = enrolled.subject();
            var before = earlier.inspections().get(subject.id());
            if (subject.kind() == kind && enrolled.drawn() && before != null) {
                var edits = edits(subject, before, standing(now, subject), newer.get(), same);
                if (!edits.isEmpty()) {
                    inspections.add(new InspectionEdit(subject.id(), edits, List.of()));
                }
            }
        }
        var all = inspections.stream().flatMap(edit -> edit.answers().stream()).toList();
        return new RoundCarrying(
                inspections.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Entry.ResultsImported(now.round().id(), source, inspections)),
                inspections.size(),
                all.size(),
                (int) all.stream().filter(edit -> !same.contains(edit.clause())).count());
    }

    private static Inspection standing(RoundState now, Subject subject) {
        var touched = now.inspections().get(subject.id());
        return touched == null ? Inspection.untouched(now.round().id(), subject.id()) : touched;
    }

    private static List<AnswerEdit> edits(
            Subject subject, Inspection before, Inspection now, Catalogue catalogue, Set<ClauseCode> same) {
        var edits = new ArrayList<AnswerEdit>();
        for (var place : catalogue.placesFor(subject)) {
            var code = place.clause().code();
            if (now.answer(code) instanceof Answer.Unseen) {
                carried(before, code, !same.contains(code))
                        .ifPresent(answer -> edits.add(new AnswerEdit(code, Answer.UNSEEN, answer)));
            }
        }
        return edits;
    }

    private static Optional<Answer> carried(Inspection before, ClauseCode code, boolean changed) {
        return switch (before.answer(code)) {
            case Answer.Clear clear -> Optional.of(new Answer.Carried(before.round(), clear, changed));
            case Answer.Problem problem -> Optional.of(new Answer.Carried(before.round(), problem, changed));
            case Answer.NotApplicable none ->
                Optional.of(new Answer.Carried(before.round(), new Answer.NotApplicable(none.reason()), changed));
            case Answer.Unseen _, Answer.Undecided _, Answer.Carried _ -> Optional.empty();
        };
    }
}
