package tongbao.intake.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.consistency.Twins;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.Field;
import tongbao.domain.register.Status;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectFields;
import tongbao.domain.register.SubjectFields.Difference;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.words.FieldWords;

/// Plans an import of sites or accounts into the register.
final class SubjectPlan {
    private record Read(int row, Subject subject) {}

    private final Table table;
    private final ImportContext context;
    private final SubjectKind kind;
    private final SubjectCells subjects;
    private final SubjectRows rows;
    private final Twins twins;
    private final FieldWords words;
    private final Map<SubjectId, Read> seen = new HashMap<>();
    private final List<Edit<Subject>> edits = new ArrayList<>();

    private SubjectPlan(Table table, ImportContext context) {
        this.table = table;
        this.context = context;
        subjects = new SubjectCells(context);
        rows = SubjectRows.of(table.kind(), subjects);
        kind = rows.kind();
        twins = new Twins(registered());
        words = FieldWords.of(context.locale());
    }

    static ImportPlan of(Table table, ImportContext context) {
        var plan = new SubjectPlan(table, context);
        if (table.match().has(Columns.DRAWN)) {
            table.say(RowMessage.Severity.NOTE, "sheet.drawnUnused", Columns.DRAWN.header());
        }
        var planned = table.rows().map(plan::row).toList();
        return table.plan(
                planned,
                plan.missing(),
                plan.edits.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Entry.RegisterChanged(table.file(), plan.edits)));
    }

    private List<Subject> registered() {
        return context.subjects().stream()
                .filter(subject -> subject.kind() == kind)
                .toList();
    }

    private List<ImportPlan.Missing> missing() {
        return registered().stream()
                .filter(subject -> !seen.containsKey(subject.id()))
                .map(subject -> new ImportPlan.Missing(subject.code(), subject.name()))
                .toList();
    }

    private PlannedRow row(RowCells cells) {
        var subject = rows.read(cells);
        if (subject.isEmpty()) {
            return planned(cells, Outcome.REFUSED, List.of(), Optional.empty(), Optional.empty());
        }
        var first = Optional.ofNullable(seen.putIfAbsent(subject.get().id(), new Read(cells.number(), subject.get())));
        return first.isPresent() ? again(cells, first.get(), subject.get()) : fresh(cells, subject.get());
    }

    private PlannedRow again(RowCells cells, Read first, Subject subject) {
        var differences = SubjectFields.differences(first.subject(), subject);
        var code = rows.code();
        var row = String.valueOf(first.row());
        if (differences.isEmpty()) {
            cells.note("row.again", code, row);
            return planned(cells, Outcome.UNCHANGED, List.of(), Optional.of(subject), Optional.empty());
        }
        cells.refuse(
                "row.conflict", code, row, words.name(differences.getFirst().field()));
        return planned(cells, Outcome.REFUSED, List.of(), Optional.empty(), Optional.empty());
    }

    private PlannedRow fresh(RowCells cells, Subject subject) {
        var before = subjects.registered(subject.id());
        var twin = twins.of(subject);
        var choice = before.isEmpty() && twin.isPresent() ? table.chosen(cells.number()) : Optional.<TwinChoice>empty();
        if (choice.isPresent()) {
            return decided(cells, subject, twin.get(), choice.get());
        }
        twins.add(subject);
        if (before.isEmpty()) {
            edits.add(Edit.added(subject));
            twin.ifPresent(other -> warn(cells, other));
            return planned(
                    cells,
                    twin.isPresent() ? Outcome.POSSIBLE_DUPLICATE : Outcome.NEW,
                    List.of(),
                    Optional.of(subject),
                    twin.map(Twins.Twin::subject));
        }
        return known(cells, before.get(), subject, twin, Optional.empty());
    }

    /// A row of which a person said whether it is the one it resembles.
    private PlannedRow decided(RowCells cells, Subject subject, Twins.Twin twin, TwinChoice choice) {
        var other = twin.subject();
        return switch (choice) {
            case SKIP -> {
                cells.note("twin.skip", rows.code(), other.code(), other.name());
                yield planned(cells, Outcome.UNCHANGED, List.of(), Optional.of(subject), Optional.of(other));
            }
            case BOTH -> {
                twins.add(subject);
                edits.add(Edit.added(subject));
                cells.note("twin.both", rows.code(), other.code(), other.name());
                yield planned(cells, Outcome.NEW, List.of(), Optional.of(subject), Optional.of(other));
            }
            case SAME -> same(cells.with(rows.naming(other)), other);
        };
    }

    /// The row as if it bore the code of what it is the same as: what it does not tell stays as registered.
    private PlannedRow same(RowCells cells, Subject other) {
        var subject = rows.read(cells);
        var before = subjects.registered(other.id());
        if (subject.isEmpty() || before.isEmpty()) {
            cells.note("twin.skip", rows.code(), other.code(), other.name());
            return planned(cells, Outcome.UNCHANGED, List.of(), Optional.empty(), Optional.of(other));
        }
        var first = Optional.ofNullable(seen.putIfAbsent(other.id(), new Read(cells.number(), subject.get())));
        if (first.isPresent()) {
            return again(cells, first.get(), subject.get());
        }
        twins.add(subject.get());
        cells.note("twin.same", rows.code(), other.code(), other.name());
        return known(cells, before.get(), subject.get(), Optional.empty(), Optional.of(other));
    }

    private PlannedRow known(
            RowCells cells, Subject before, Subject subject, Optional<Twins.Twin> twin, Optional<Subject> sameAs) {
        var differences = SubjectFields.differences(before, subject);
        if (differences.isEmpty()) {
            return planned(cells, Outcome.UNCHANGED, List.of(), Optional.of(subject), sameAs);
        }
        edits.add(Edit.changed(before, subject));
        if (changes(differences, Field.URL) || changes(differences, Field.NAME)) {
            twin.ifPresent(other -> warn(cells, other));
        }
        return planned(
                cells,
                outcome(differences, subject),
                differences.stream().map(this::change).toList(),
                Optional.of(subject),
                sameAs);
    }

    private void warn(RowCells cells, Twins.Twin twin) {
        cells.warn(
                switch (twin.shared()) {
                    case ADDRESS -> "twin.url";
                    case NAME -> "twin.name";
                    case ACCOUNT -> "twin.account";
                },
                rows.code(),
                twin.subject().code(),
                twin.subject().name());
    }

    private static Outcome outcome(List<Difference> differences, Subject after) {
        var status = after.state().status();
        if (changes(differences, Field.STATUS) && (status == Status.CLOSED || status == Status.CANCELLED)) {
            return Outcome.CLOSED;
        }
        return changes(differences, Field.NAME)
                ? Outcome.RENAMED
                : changes(differences, Field.URL) ? Outcome.MOVED : Outcome.CHANGED;
    }

    private static boolean changes(List<Difference> differences, Field field) {
        return differences.stream().anyMatch(difference -> difference.field() == field);
    }

    private FieldChange change(Difference difference) {
        return new FieldChange(
                words.name(difference.field()),
                words.text(difference.before(), context.regions()),
                words.text(difference.after(), context.regions()));
    }

    private PlannedRow planned(
            RowCells cells,
            Outcome outcome,
            List<FieldChange> changes,
            Optional<Subject> subject,
            Optional<Subject> twin) {
        var code = subject.map(Subject::code).or(() -> cells.text(rows.code()));
        var name = cells.text(rows.name());
        return new PlannedRow(
                cells.number(), outcome, code.orElse(""), name.orElse(""), changes, cells.messages(), subject, twin);
    }
}
