package tongbao.intake.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Present;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.Enrolled;

/// Plans an import of results into a round. The rows that name a clause are settled first; a row for 全部 or 其余 covers
/// what they leave, and is refused where another row of its subject is, since what that row meant is not known.
final class ResultPlan {
    private final Table table;
    private final Present.RoundState round;
    private final ResultRows rows;
    private final ResultWords words;
    private final ImportContext context;
    private final Map<SubjectId, SubjectResults> bySubject = new LinkedHashMap<>();
    private final Map<Integer, PlannedRow> settled = new HashMap<>();

    private ResultPlan(Table table, ImportContext context, Present.RoundState round) {
        this.table = table;
        this.context = context;
        this.round = round;
        rows = new ResultRows(context, round);
        words = new ResultWords(context.locale());
    }

    static ImportPlan of(Table table, ImportContext context) {
        if (context.round().isEmpty()) {
            table.say(RowMessage.Severity.REFUSAL, "sheet.noRound");
            return table.plan(List.of(), List.of(), Optional.empty());
        }
        return new ResultPlan(table, context, context.round().get()).plan();
    }

    private ImportPlan plan() {
        var rest = new ArrayList<ResultRow>();
        var order = new ArrayList<RowCells>();
        table.rows().forEach(cells -> {
            order.add(cells);
            read(cells).ifPresent(row -> {
                if (row.place().isEmpty()) {
                    rest.add(row);
                } else {
                    settled.put(cells.number(), results(row.subject()).settle(row));
                }
            });
        });
        rest.forEach(row -> settled.put(
                row.cells().number(),
                results(row.subject())
                        .settleRest(row, rows.applicable(row.subject().subject()))));
        var planned = order.stream()
                .map(cells ->
                        Optional.ofNullable(settled.get(cells.number())).orElseGet(() -> PlannedRow.refused(cells)))
                .toList();
        var edits = bySubject.values().stream()
                .flatMap(results -> results.edit().stream())
                .toList();
        return table.plan(
                planned,
                missing(),
                edits.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Entry.ResultsImported(round.round().id(), table.file(), edits)));
    }

    private Optional<ResultRow> read(RowCells cells) {
        var subject = rows.subject(cells);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        var row = rows.read(cells, subject.get());
        if (row.isEmpty()) {
            results(subject.get()).refuseRest(cells.number());
        }
        return row;
    }

    private SubjectResults results(Enrolled enrolled) {
        var id = enrolled.subject().id();
        return bySubject.computeIfAbsent(
                id,
                _ -> new SubjectResults(
                        Optional.ofNullable(round.inspections().get(id))
                                .orElseGet(
                                        () -> Inspection.untouched(round.round().id(), id)),
                        enrolled.subject(),
                        context,
                        words));
    }

    private List<ImportPlan.Missing> missing() {
        return round.enrolled().stream()
                .filter(Enrolled::drawn)
                .map(Enrolled::subject)
                .filter(subject -> !bySubject.containsKey(subject.id()))
                .map(subject -> new ImportPlan.Missing(subject.code(), subject.name()))
                .toList();
    }
}
