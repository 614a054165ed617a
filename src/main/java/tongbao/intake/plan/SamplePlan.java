package tongbao.intake.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Present;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;

/// Plans the listing of a round's sample: of the enrolled subjects of one kind, those marked 抽查 are inspected, the
/// others are not. The register is not touched, since a round works on its frozen copy.
final class SamplePlan {
    private final ImportContext context;
    private final SubjectRows rows;
    private final SubjectKind kind;
    private final Map<SubjectId, Enrolled> enrolled = new TreeMap<>();
    private final Map<SubjectId, Integer> seen = new HashMap<>();
    private final TreeSet<SubjectId> drawn = new TreeSet<>();

    private SamplePlan(Table table, ImportContext context, Present.RoundState round) {
        this.context = context;
        var subjects = new SubjectCells(context);
        rows = SubjectRows.of(table.kind(), subjects);
        kind = rows.kind();
        round.enrolled().stream()
                .filter(one -> one.subject().kind() == kind)
                .forEach(one -> enrolled.put(one.subject().id(), one));
    }

    static ImportPlan of(Table table, ImportContext context, Present.RoundState round) {
        var plan = new SamplePlan(table, context, round);
        var planned = table.rows().map(plan::row).toList();
        var before = plan.enrolled.values().stream()
                .filter(Enrolled::drawn)
                .map(one -> one.subject().id())
                .toList();
        var after = List.copyOf(plan.drawn);
        if (after.isEmpty()) {
            table.say(RowMessage.Severity.REFUSAL, "sample.empty", Columns.DRAWN.header());
        }
        table.say(RowMessage.Severity.NOTE, "sample.only", round.round().id().value());
        var missing = new ArrayList<ImportPlan.Missing>();
        plan.enrolled.forEach((id, one) -> {
            if (!plan.seen.containsKey(id)) {
                missing.add(new ImportPlan.Missing(
                        one.subject().code(), one.subject().name()));
            }
        });
        return table.plan(
                planned,
                missing,
                after.isEmpty() || after.equals(before)
                        ? Optional.empty()
                        : Optional.of(new Entry.SampleListed(
                                round.round().id(),
                                plan.kind,
                                before,
                                after,
                                Optional.ofNullable(round.protocols().get(plan.kind)),
                                Optional.empty())));
    }

    private PlannedRow row(RowCells cells) {
        var id = rows.id(cells);
        var marked = cells.yes(Columns.DRAWN, false);
        var found = id.flatMap(one -> Optional.ofNullable(enrolled.get(one)));
        var code = rows.code();
        if (id.isPresent() && found.isEmpty() && marked) {
            cells.refuse("sample.notEnrolled", code);
        }
        if (cells.isRefused() || id.isEmpty()) {
            return planned(cells, Outcome.REFUSED, Optional.empty(), List.of());
        }
        if (found.isEmpty()) {
            cells.note("sample.notEnrolledUnmarked", code);
            return planned(cells, Outcome.UNCHANGED, Optional.empty(), List.of());
        }
        var first = Optional.ofNullable(seen.putIfAbsent(id.get(), cells.number()));
        if (first.isPresent()) {
            return again(cells, code, first.get(), id.get(), marked, found.get());
        }
        if (marked) {
            drawn.add(id.get());
        }
        if (marked == found.get().drawn()) {
            return planned(cells, Outcome.UNCHANGED, Optional.of(found.get().subject()), List.of());
        }
        var words = new ResultWords(context.locale());
        return planned(
                cells,
                Outcome.CHANGED,
                Optional.of(found.get().subject()),
                List.of(new FieldChange(words.drawn(), words.yesNo(found.get().drawn()), words.yesNo(marked))));
    }

    private PlannedRow again(RowCells cells, Column code, int first, SubjectId id, boolean marked, Enrolled found) {
        if (marked == drawn.contains(id)) {
            cells.note("row.again", code, String.valueOf(first));
            return planned(cells, Outcome.UNCHANGED, Optional.of(found.subject()), List.of());
        }
        cells.refuse("row.conflict", code, String.valueOf(first), Columns.DRAWN.header());
        return planned(cells, Outcome.REFUSED, Optional.empty(), List.of());
    }

    private PlannedRow planned(RowCells cells, Outcome outcome, Optional<Subject> subject, List<FieldChange> changes) {
        return new PlannedRow(
                cells.number(),
                outcome,
                cells.text(rows.code()).orElse(""),
                subject.map(Subject::name).or(() -> cells.text(rows.name())).orElse(""),
                changes,
                cells.messages(),
                subject,
                Optional.empty());
    }
}
