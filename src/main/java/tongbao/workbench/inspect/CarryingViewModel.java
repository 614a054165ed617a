package tongbao.workbench.inspect;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.domain.journal.RoundCarrying;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.RoundId;
import tongbao.store.Store;
import tongbao.store.reading.PresentReading;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// 从上轮开始: lays the answers of the round before ready in this one. It is tried first; none of them counts until it
/// is confirmed.
public final class CarryingViewModel {
    private final Session session;
    private final InspectViewModel inspect;
    private final ReadOnlyObjectWrapper<Optional<RoundCarrying>> tried = new ReadOnlyObjectWrapper<>(Optional.empty());

    public CarryingViewModel(Session session, InspectViewModel inspect) {
        this.session = session;
        this.inspect = inspect;
    }

    /// Tells what would be laid ready for the kind of the subject on the desk; nothing if there was no round before.
    public void attempt() {
        inspect.deskProperty()
                .get()
                .ifPresent(in -> in.before()
                        .ifPresent(before -> inspect.getOpened().ifPresent(at -> {
                            var kind = at.subject().kind();
                            session.background()
                                    .run(
                                            () -> carrying(
                                                    session.store(), in.round().id(), before, kind),
                                            read -> tried.set(Optional.of(read)),
                                            failure -> session.report(Problem.of(failure)));
                        })));
    }

    private static RoundCarrying carrying(Store store, RoundId now, RoundId before, SubjectKind kind) {
        return RoundCarrying.of(
                PresentReading.of(store, Optional.of(before)).round().orElseThrow(),
                PresentReading.of(store, Optional.of(now)).round().orElseThrow(),
                kind,
                before.value());
    }

    /// Lays ready what was tried, in one step.
    public void confirm() {
        tried.get()
                .flatMap(RoundCarrying::entry)
                .ifPresent(
                        entry -> session.changes().record(() -> session.store().record(entry), _ -> {}, _ -> {}));
        cancel();
    }

    public void cancel() {
        tried.set(Optional.empty());
    }

    /// What would be laid ready, while it is looked at.
    public ReadOnlyObjectProperty<Optional<RoundCarrying>> triedProperty() {
        return tried.getReadOnlyProperty();
    }
}
