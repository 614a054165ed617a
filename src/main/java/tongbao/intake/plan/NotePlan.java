package tongbao.intake.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Present;
import tongbao.domain.round.note.MessageCount;
import tongbao.domain.round.note.NoteKey;
import tongbao.domain.round.note.RoundNote;

/// Plans an import of what a round records beside its subjects. A sheet says nothing about notes that are not in it.
final class NotePlan {
    private final NoteRows rows;
    private final Map<NoteKey, RoundNote> known = new LinkedHashMap<>();
    private final Map<NoteKey, RoundNote> read = new LinkedHashMap<>();
    private final Map<NoteKey, Integer> first = new LinkedHashMap<>();

    private record Row(RowCells cells, Optional<NoteKey> note, boolean again) {}

    private NotePlan(NoteRows rows, Present.RoundState round) {
        this.rows = rows;
        round.notes().all().forEach(note -> known.put(note.key(), note));
    }

    static ImportPlan of(Table table, ImportContext context) {
        if (context.round().isEmpty()) {
            table.say(RowMessage.Severity.REFUSAL, "sheet.noRound");
            return table.plan(List.of(), List.of(), Optional.empty());
        }
        var round = context.round().get();
        var words = ImportWords.of(context.locale());
        var plan = new NotePlan(NoteRows.of(table.kind(), new RegionCell(context.regions()), words, context), round);
        var read = table.rows().map(plan::read).toList();
        plan.checkSum(table);
        var refused = plan.rows.refused(plan.read.values());
        refused.ifPresent(why -> table.say(
                RowMessage.Severity.REFUSAL, why.key(), why.arguments().toArray(String[]::new)));
        var edits = refused.isPresent() ? List.<Edit<RoundNote>>of() : plan.edits();
        return table.plan(
                read.stream().map(plan::planned).toList(),
                List.of(),
                edits.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Entry.NotesChanged(round.round().id(), table.file(), edits)));
    }

    private Row read(RowCells cells) {
        var note = rows.read(cells);
        if (note.isEmpty() || cells.isRefused()) {
            return new Row(cells, Optional.empty(), false);
        }
        var key = note.get().key();
        var earlier = Optional.ofNullable(read.putIfAbsent(key, note.get()));
        first.putIfAbsent(key, cells.number());
        if (earlier.isEmpty()) {
            return new Row(cells, Optional.of(key), false);
        }
        var joined = rows.joined(earlier.get(), note.get());
        joined.ifPresent(both -> read.put(key, both));
        if (joined.isEmpty() && !earlier.get().equals(note.get())) {
            cells.refuse("note.conflict", rows.subject(), row(key));
            return new Row(cells, Optional.empty(), false);
        }
        if (joined.isEmpty()) {
            cells.note("row.again", rows.subject(), row(key));
        }
        return new Row(cells, Optional.of(key), joined.isEmpty());
    }

    private String row(NoteKey key) {
        return String.valueOf(first.getOrDefault(key, 0));
    }

    private List<Edit<RoundNote>> edits() {
        var edits = new ArrayList<Edit<RoundNote>>();
        read.forEach((key, note) -> {
            var before = Optional.ofNullable(known.get(key));
            if (!before.equals(Optional.of(note))) {
                edits.add(new Edit<>(before, Optional.of(note)));
            }
        });
        return edits;
    }

    /// A row of the whole area has to be the sum of its regions, or one of them is wrong.
    private void checkSum(Table table) {
        var counts = read.values().stream()
                .filter(MessageCount.class::isInstance)
                .map(MessageCount.class::cast)
                .toList();
        var whole = counts.stream().filter(count -> count.region().isEmpty()).findFirst();
        var sum = counts.stream().filter(count -> count.region().isPresent()).reduce(MessageCount::plus);
        if (whole.isPresent() && sum.isPresent() && !sameCounts(whole.get(), sum.get())) {
            table.say(RowMessage.Severity.WARNING, "messages.sumDiffers", counts(whole.get()), counts(sum.get()));
        }
    }

    private static boolean sameCounts(MessageCount one, MessageCount other) {
        return counts(one).equals(counts(other));
    }

    private static String counts(MessageCount count) {
        return count.received() + "／" + count.handled() + "／" + count.inTime();
    }

    private PlannedRow planned(Row row) {
        var note = row.note().map(read::get);
        if (note.isEmpty()) {
            return PlannedRow.of(row.cells(), Outcome.REFUSED, code(row.cells()), "", List.of());
        }
        var before = row.note().map(known::get);
        var name = rows.name(note.get());
        if (row.again() || before.equals(note)) {
            return PlannedRow.of(row.cells(), Outcome.UNCHANGED, code(row.cells()), name, List.of());
        }
        return before.isEmpty()
                ? PlannedRow.of(row.cells(), Outcome.NEW, code(row.cells()), name, List.of())
                : PlannedRow.of(
                        row.cells(), Outcome.CHANGED, code(row.cells()), name, changes(before.get(), note.get()));
    }

    private String code(RowCells cells) {
        return cells.text(rows.subject()).orElse("");
    }

    private List<FieldChange> changes(RoundNote before, RoundNote after) {
        var old = new LinkedHashMap<String, String>();
        rows.said(before).forEach(said -> old.put(said.field(), said.text()));
        var changes = new ArrayList<FieldChange>();
        for (var said : rows.said(after)) {
            var was = old.getOrDefault(said.field(), "");
            if (!was.equals(said.text())) {
                changes.add(new FieldChange(said.field(), was, said.text()));
            }
        }
        return List.copyOf(changes);
    }
}
