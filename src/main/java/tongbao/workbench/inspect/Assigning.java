package tongbao.workbench.inspect;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AssignmentEdit;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;
import tongbao.store.Store;
import tongbao.workbench.ui.Session;

/// 分工: who inspects the subject on the desk, or all of its unit, of its region, or of what the worklist shows.
final class Assigning {
    private final Session session;
    private final InspectViewModel inspect;
    private final WorklistViewModel worklist;

    Assigning(Session session, InspectViewModel inspect, WorklistViewModel worklist) {
        this.session = session;
        this.inspect = inspect;
        this.worklist = worklist;
    }

    /// Everyone who inspects something in this round, and whoever sits at the desk.
    List<String> names() {
        var names = new TreeSet<>(inspect.headway().inspectors().values());
        names.add(session.inspectorProperty().get());
        names.remove("");
        return List.copyOf(names);
    }

    /// Who inspects the subject on the desk, or else whoever sits there.
    String proposed() {
        return subject().stream()
                .map(inspect.headway()::inspector)
                .filter(who -> !who.isEmpty())
                .findFirst()
                .orElseGet(() -> session.inspectorProperty().get());
    }

    List<SubjectId> subject() {
        return inspect.getOpened().map(at -> at.subject().id()).stream().toList();
    }

    List<SubjectId> unit() {
        return subject().stream()
                .flatMap(at -> worklist.officeOf(at).stream())
                .flatMap(office -> office.subjects().stream())
                .toList();
    }

    List<SubjectId> region() {
        return subject().stream()
                .flatMap(at -> worklist.areaOf(at).stream())
                .flatMap(area -> area.subjects().stream())
                .toList();
    }

    List<SubjectId> listed() {
        return worklist.listed();
    }

    /// Gives `subjects` to `who` in one step; nothing is recorded where nothing changes.
    ///
    /// @param who empty text for nobody
    void assign(List<SubjectId> subjects, String who) {
        inspect.deskProperty()
                .get()
                .ifPresent(in -> session.changes()
                        .record(
                                () -> edit(session.store(), in.round().id(), subjects, who.strip())
                                        .map(session.store()::record),
                                _ -> {},
                                _ -> {}));
    }

    private static Optional<Entry> edit(Store store, RoundId round, List<SubjectId> subjects, String who) {
        var before = store.rounds().assigned(round);
        var edits = subjects.stream()
                .flatMap(subject -> Stream.of(before.getOrDefault(subject, ""))
                        .filter(then -> !then.equals(who))
                        .map(then -> new AssignmentEdit(subject, then, who)))
                .toList();
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Entry.SubjectsAssigned(round, edits));
    }
}
