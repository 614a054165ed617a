package tongbao.intake.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongbao.domain.inspection.Finding;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Present;
import tongbao.domain.rectification.Recheck;
import tongbao.domain.register.Subject;

/// Plans an import of rechecks. A row is about the findings of its subject: all of them, those of a clause, or the one
/// of a description. A sheet says nothing about rechecks of other days.
final class RecheckPlan {
    private final Present.RoundState round;
    private final ResultRows rows;
    private final ImportWords words;
    private final Map<String, Recheck> known;
    private final Map<String, Recheck> read = new LinkedHashMap<>();
    private final Map<String, Integer> first = new TreeMap<>();

    private RecheckPlan(ImportContext context, Present.RoundState round) {
        this.round = round;
        rows = new ResultRows(context, round);
        words = ImportWords.of(context.locale());
        known = round.rechecks().all().stream().collect(Collectors.toMap(Recheck::key, recheck -> recheck));
    }

    static ImportPlan of(Table table, ImportContext context) {
        if (context.round().isEmpty()) {
            table.say(RowMessage.Severity.REFUSAL, "sheet.noRound");
            return table.plan(List.of(), List.of(), Optional.empty());
        }
        var round = context.round().get();
        var plan = new RecheckPlan(context, round);
        var planned = table.rows().map(plan::row).toList();
        var edits = plan.edits();
        return table.plan(
                planned,
                List.of(),
                edits.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Entry.RechecksRecorded(round.round().id(), table.file(), edits)));
    }

    private PlannedRow row(RowCells cells) {
        var enrolled = rows.subject(cells);
        var on = cells.day(Columns.RECHECKED_ON);
        var result = cells.word(Columns.RECHECK_RESULT, RoundWords::recheck, "recheck");
        for (var column : List.of(Columns.RECHECKED_ON, Columns.RECHECK_RESULT)) {
            if (cells.text(column).isEmpty()) {
                cells.refuse("cell.empty", column, column.header());
            }
        }
        if (enrolled.isEmpty() || on.isEmpty() || result.isEmpty()) {
            return PlannedRow.refused(cells);
        }
        var subject = enrolled.get().subject();
        var rechecks = findings(cells, subject).stream()
                .map(finding -> new Recheck(
                        subject.id(),
                        finding.id(),
                        on.get(),
                        result.get(),
                        cells.text(Columns.RECHECKED_BY).orElse(""),
                        cells.text(Columns.RECHECK_NOTE).orElse("")))
                .toList();
        rechecks.forEach(recheck -> refuseContradiction(cells, recheck));
        if (cells.isRefused()) {
            return PlannedRow.refused(cells);
        }
        return planned(cells, subject, rechecks);
    }

    private List<Finding> findings(RowCells cells, Subject subject) {
        var inspection = Optional.ofNullable(round.inspections().get(subject.id()));
        var clause = cells.text(Columns.RECHECKED_CLAUSE).map(ResultRows::plain);
        var description = cells.text(Columns.RECHECKED_FINDING);
        var found = inspection.stream()
                .flatMap(touched -> touched.findings().stream())
                .filter(finding -> clause.isEmpty()
                        || finding.clause()
                                .filter(code -> ResultRows.plain(code.value()).equals(clause.get()))
                                .isPresent())
                .filter(finding -> description.isEmpty()
                        || finding.description().strip().replaceAll("\\s+", " ").equals(description.get()))
                .toList();
        if (found.isEmpty()) {
            cells.refuse("recheck.noFinding", Columns.RECHECKED_FINDING, subject.name());
        }
        var on = cells.day(Columns.RECHECKED_ON).orElseThrow();
        found.stream()
                .map(finding -> finding.foundAt().toLocalDate())
                .filter(on::isBefore)
                .findFirst()
                .ifPresent(day -> cells.warn("recheck.before", Columns.RECHECKED_ON, day.toString()));
        return found;
    }

    private void refuseContradiction(RowCells cells, Recheck recheck) {
        var earlier = read.get(recheck.key());
        if (earlier != null && !earlier.equals(recheck)) {
            cells.refuse(
                    "recheck.conflict",
                    Columns.RECHECK_RESULT,
                    String.valueOf(first.getOrDefault(recheck.key(), cells.number())));
        }
    }

    private PlannedRow planned(RowCells cells, Subject subject, List<Recheck> rechecks) {
        var isNew = false;
        var changes = new ArrayList<FieldChange>();
        for (var recheck : rechecks) {
            var before = Optional.ofNullable(known.get(recheck.key()));
            if (read.put(recheck.key(), recheck) == null) {
                first.put(recheck.key(), cells.number());
                isNew |= before.isEmpty();
                before.filter(old -> !old.equals(recheck))
                        .ifPresent(old -> changes.add(new FieldChange(text(recheck), said(old), said(recheck))));
            }
        }
        var outcome = isNew ? Outcome.NEW : changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
        return PlannedRow.of(cells, outcome, subject.code(), subject.name(), changes);
    }

    private String said(Recheck recheck) {
        return Stream.of(words.word("recheck." + recheck.result()), recheck.who(), recheck.note())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("，"));
    }

    private String text(Recheck recheck) {
        return Optional.ofNullable(round.inspections().get(recheck.subject())).stream()
                .flatMap(inspection -> inspection.findings().stream())
                .filter(finding -> finding.id().equals(recheck.finding()))
                .map(Finding::description)
                .findFirst()
                .orElse("");
    }

    private List<Edit<Recheck>> edits() {
        var edits = new ArrayList<Edit<Recheck>>();
        read.forEach((key, recheck) -> {
            var before = Optional.ofNullable(known.get(key));
            if (!before.equals(Optional.of(recheck))) {
                edits.add(new Edit<>(before, Optional.of(recheck)));
            }
        });
        return edits;
    }
}
