package tongbao.intake.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Period;
import tongbao.domain.round.Periods;
import tongbao.domain.statistics.PastTotal;
import tongbao.domain.words.Words;

/// Plans an import of totals of earlier rounds.
final class HistoryPlan {
    /// Two rows are about the same total if they name the same place in the calendar, or the same words.
    private record Key(Object period, SubjectKind kind, Optional<RegionCode> region) {
        static Key of(PastTotal total) {
            var period = total.period();
            return new Key(period.slot().<Object>map(slot -> slot).orElse(period.text()), total.kind(), total.region());
        }
    }

    private record Read(int row, PastTotal total) {}

    private final ImportContext context;
    private final RegionCell place;
    private final ImportWords words;
    private final Map<Key, PastTotal> known = new HashMap<>();
    private final Map<Key, Read> seen = new HashMap<>();
    private final List<Edit<PastTotal>> edits = new ArrayList<>();

    private HistoryPlan(ImportContext context) {
        this.context = context;
        place = new RegionCell(context.regions());
        words = ImportWords.of(context.locale());
        context.history().forEach(total -> known.put(Key.of(total), total));
    }

    static ImportPlan of(Table table, ImportContext context) {
        var plan = new HistoryPlan(context);
        var rows = table.rows().map(plan::row).toList();
        var missing = plan.known.entrySet().stream()
                .filter(total -> !plan.seen.containsKey(total.getKey()))
                .map(total -> new ImportPlan.Missing(total.getValue().period().text(), plan.name(total.getValue())))
                .sorted(Comparator.comparing(ImportPlan.Missing::toString))
                .toList();
        return table.plan(
                rows,
                missing,
                plan.edits.isEmpty() ? Optional.empty() : Optional.of(new Entry.HistoryChanged(plan.edits)));
    }

    private PlannedRow row(RowCells cells) {
        var total = total(cells);
        if (total.isEmpty()) {
            return planned(cells, Outcome.REFUSED, "", List.of());
        }
        var key = Key.of(total.get());
        var first = Optional.ofNullable(seen.putIfAbsent(key, new Read(cells.number(), total.get())));
        if (first.isPresent()) {
            return again(cells, first.get(), total.get());
        }
        var before = Optional.ofNullable(known.get(key));
        if (before.equals(total)) {
            return planned(cells, Outcome.UNCHANGED, name(total.get()), List.of());
        }
        edits.add(new Edit<>(before, total));
        return before.isEmpty()
                ? planned(cells, Outcome.NEW, name(total.get()), List.of())
                : planned(cells, Outcome.CHANGED, name(total.get()), changes(before.get(), total.get()));
    }

    private PlannedRow again(RowCells cells, Read first, PastTotal total) {
        if (first.total().equals(total)) {
            cells.note("row.again", Columns.PERIOD, String.valueOf(first.row()));
            return planned(cells, Outcome.UNCHANGED, name(total), List.of());
        }
        cells.refuse("history.conflict", Columns.PERIOD, String.valueOf(first.row()));
        return planned(cells, Outcome.REFUSED, name(total), List.of());
    }

    private Optional<PastTotal> total(RowCells cells) {
        var period = period(cells);
        var kind = cells.word(Columns.KIND, RegisterWords::kind, "kind");
        if (kind.isEmpty() && cells.text(Columns.KIND).isEmpty()) {
            cells.refuse("cell.kind", Columns.KIND, "");
        }
        var region = place.read(cells, Columns.PAST_REGION);
        var inspected = cells.count(Columns.INSPECTED);
        var failed = cells.count(Columns.FAILED);
        if (cells.text(Columns.INSPECTED).isEmpty()) {
            cells.refuse("cell.empty", Columns.INSPECTED, Columns.INSPECTED.header());
        }
        if (cells.text(Columns.FAILED).isEmpty()) {
            cells.refuse("cell.empty", Columns.FAILED, Columns.FAILED.header());
        }
        var written = cells.count(Columns.REGISTERED);
        var registered = written.isPresent() ? written : inspected;
        if (cells.isRefused()
                || period.isEmpty()
                || kind.isEmpty()
                || inspected.isEmpty()
                || failed.isEmpty()
                || registered.isEmpty()) {
            return Optional.empty();
        }
        if (written.isEmpty()) {
            cells.note("history.registeredAssumed", Columns.REGISTERED, String.valueOf(inspected.getAsInt()));
        }
        if (failed.getAsInt() > inspected.getAsInt()) {
            cells.refuse(
                    "history.failedMore",
                    Columns.FAILED,
                    String.valueOf(failed.getAsInt()),
                    String.valueOf(inspected.getAsInt()));
            return Optional.empty();
        }
        if (inspected.getAsInt() > registered.getAsInt()) {
            cells.refuse(
                    "history.inspectedMore",
                    Columns.INSPECTED,
                    String.valueOf(inspected.getAsInt()),
                    String.valueOf(registered.getAsInt()));
            return Optional.empty();
        }
        return Optional.of(new PastTotal(
                period.get(), kind.get(), region, registered.getAsInt(), inspected.getAsInt(), failed.getAsInt()));
    }

    private static Optional<Period> period(RowCells cells) {
        var period = cells.text(Columns.PERIOD).map(Periods::parse);
        if (period.isEmpty()) {
            cells.refuse("cell.empty", Columns.PERIOD, Columns.PERIOD.header());
        }
        period.filter(known -> known.slot().isEmpty())
                .ifPresent(free -> cells.warn("history.freePeriod", Columns.PERIOD, free.text()));
        return period;
    }

    private List<FieldChange> changes(PastTotal before, PastTotal after) {
        return List.of(
                        new FieldChange(
                                words.word("field.period"),
                                before.period().text(),
                                after.period().text()),
                        change("field.registered", before.registered(), after.registered()),
                        change("field.inspected", before.inspected(), after.inspected()),
                        change("field.failed", before.failed(), after.failed()))
                .stream()
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private FieldChange change(String field, int before, int after) {
        return new FieldChange(words.word(field), String.valueOf(before), String.valueOf(after));
    }

    private String name(PastTotal total) {
        var where = place.name(total.region(), words);
        return where + " " + Words.of(context.locale()).name(total.kind());
    }

    private static PlannedRow planned(RowCells cells, Outcome outcome, String name, List<FieldChange> changes) {
        return PlannedRow.of(cells, outcome, cells.text(Columns.PERIOD).orElse(""), name, changes);
    }
}
