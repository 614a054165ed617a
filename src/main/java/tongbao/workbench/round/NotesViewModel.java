package tongbao.workbench.round;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.domain.round.Round;
import tongbao.domain.round.note.RoundNote;
import tongbao.intake.plan.ImportContext;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.plan.ImportPlan;
import tongbao.intake.plan.ImportWords;
import tongbao.intake.plan.Imports;
import tongbao.intake.plan.NoteText;
import tongbao.intake.plan.RowMessage;
import tongbao.store.reading.PresentReading;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// 另记 of the round at hand, by kind: written, changed and taken away by hand. What is typed is read by the rules of
/// an import, so that a form and a sheet say the same.
public final class NotesViewModel {
    /// In the order in which they are shown.
    static final List<ImportKind> KINDS = List.of(
            ImportKind.MESSAGES,
            ImportKind.UNITS,
            ImportKind.MERITS,
            ImportKind.SPECIALS,
            ImportKind.SELFCHECKS,
            ImportKind.MISMATCHES,
            ImportKind.WEIGHTS,
            ImportKind.SCORES);

    private final Session session;
    private final ReadOnlyObjectWrapper<List<RoundNote>> notes = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<ImportKind> kind = new SimpleObjectProperty<>(ImportKind.MESSAGES);

    private Regions regions = Regions.NONE;

    public NotesViewModel(Session session) {
        this.session = session;
        session.changes().revisionProperty().subscribe(_ -> read());
        session.roundProperty().subscribe(_ -> read());
    }

    private record Read(List<RoundNote> notes, Regions regions) {}

    /// The name of the region whose code stands in a line; the code where nobody knows it.
    String region(String code) {
        return code.isEmpty()
                ? ""
                : regions.find(new RegionCode(code)).map(Region::name).orElse(code);
    }

    private void read() {
        var round = session.getRound();
        session.background()
                .run(
                        () -> new Read(
                                round.map(at -> session.store()
                                                .rounds()
                                                .notes(at.id())
                                                .all())
                                        .orElse(List.of()),
                                session.store().register().regions()),
                        read -> {
                            regions = read.regions();
                            notes.set(read.notes());
                        },
                        failure -> session.report(Problem.of(failure)));
    }

    /// Every note of the round, in the order in which it was recorded.
    public ReadOnlyObjectProperty<List<RoundNote>> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    public ObjectProperty<ImportKind> kindProperty() {
        return kind;
    }

    List<RoundNote> of(ImportKind wanted) {
        return notes.get().stream()
                .filter(note -> NoteText.kind(note) == wanted)
                .toList();
    }

    /// Records what was typed, in the place of `before` if there is one.
    ///
    /// @param line the texts of the fields of the kind at hand
    /// @param refused is told in words what does not fit; nothing is recorded then
    public void record(Optional<RoundNote> before, List<String> line, Runnable done, Consumer<String> refused) {
        var of = kind.get();
        session.getRound()
                .ifPresent(round -> session.background()
                        .run(
                                () -> plan(round, of, line),
                                plan -> take(round, before, plan, done, refused),
                                failure -> session.report(Problem.of(failure))));
    }

    private ImportPlan plan(Round round, ImportKind of, List<String> line) {
        return Imports.plan(
                of,
                NoteText.sheet(of, line),
                new ImportContext(
                        PresentReading.of(session.store(), Optional.of(round.id())),
                        session.inspectorProperty().get(),
                        LocalDateTime.now(ZoneId.systemDefault()),
                        session.messages().locale()));
    }

    private void take(
            Round round, Optional<RoundNote> before, ImportPlan plan, Runnable done, Consumer<String> refused) {
        if (plan.hasRefusals()) {
            var words = ImportWords.of(session.messages().locale());
            refused.accept(
                    Stream.concat(plan.general().stream(), plan.rows().stream().flatMap(row -> row.messages().stream()))
                            .filter(message -> message.severity() == RowMessage.Severity.REFUSAL)
                            .map(words::text)
                            .distinct()
                            .collect(Collectors.joining(" ")));
            return;
        }
        var edits = new ArrayList<Edit<RoundNote>>();
        plan.entry()
                .filter(Entry.NotesChanged.class::isInstance)
                .map(entry -> ((Entry.NotesChanged) entry).notes())
                .ifPresent(edits::addAll);
        // the same note under another key takes the place of the former
        before.filter(former -> edits.stream()
                        .flatMap(edit -> edit.after().stream())
                        .noneMatch(after -> after.key().equals(former.key())))
                .filter(_ -> !edits.isEmpty())
                .ifPresent(former -> edits.add(Edit.removed(former)));
        if (edits.isEmpty()) {
            done.run();
            return;
        }
        change(round, edits, done);
    }

    public void remove(RoundNote note) {
        session.getRound().ifPresent(round -> change(round, List.of(Edit.removed(note)), () -> {}));
    }

    private void change(Round round, List<Edit<RoundNote>> edits, Runnable done) {
        session.changes()
                .record(
                        () -> session.store().record(new Entry.NotesChanged(round.id(), "", edits)),
                        _ -> done.run(),
                        _ -> {});
    }
}
