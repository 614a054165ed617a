package tongbao.workbench.inspect.axis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import tongbao.domain.inspection.Answer;
import tongbao.domain.journal.ClauseAnswering;
import tongbao.domain.register.SubjectId;
import tongbao.workbench.ui.Session;

/// The subjects that are picked to be answered at once, and the trial of what that would do.
public final class AxisPicks {
    private final Session session;
    private final AxisRows rows;
    private final Runnable changed;
    private final Set<SubjectId> picked = new HashSet<>();
    private final ReadOnlyIntegerWrapper pickedCount = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<ClauseAnswering>> trial =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty overwriting = new SimpleBooleanProperty();

    /// @param changed runs when other subjects are picked
    AxisPicks(Session session, AxisRows rows, Runnable changed) {
        this.session = session;
        this.rows = rows;
        this.changed = changed;
    }

    /// Picks or lets go of a subject.
    void pick(SubjectId subject) {
        if (!picked.remove(subject)) {
            picked.add(subject);
        }
        count();
    }

    /// Picks these and no others.
    void set(Collection<SubjectId> subjects) {
        picked.clear();
        picked.addAll(subjects);
        count();
    }

    /// Lets go of everything; false if nothing was picked.
    boolean none() {
        var any = !picked.isEmpty();
        set(List.of());
        return any;
    }

    /// Lets go of those that `wanted` does not take. [#count] has to follow.
    void keep(Predicate<SubjectId> wanted) {
        picked.removeIf(wanted.negate());
    }

    /// Lets go of everything. [#count] has to follow.
    void clear() {
        picked.clear();
    }

    /// Tells how many are picked; what was tried no longer holds.
    void count() {
        cancel();
        tell();
    }

    private void tell() {
        pickedCount.set(picked.size());
        changed.run();
    }

    boolean isPicked(SubjectId subject) {
        return picked.contains(subject);
    }

    boolean isEmpty() {
        return picked.isEmpty();
    }

    /// Tries what giving the picked ones this answer would do.
    void attempt(AxisReading read, AxisClause at, Answer answer) {
        overwriting.set(false);
        trial.set(Optional.of(ClauseAnswering.of(
                read.desk().round().id(),
                at.code(),
                answer,
                read.rows(at).stream()
                        .filter(row -> picked.contains(row.subject().id()))
                        .map(AxisRow::inspection)
                        .toList())));
    }

    /// Lets go of what would be written although the round before had a problem there.
    ///
    /// @return the answer to try again; empty if nothing was tried
    Optional<Answer> dropFormerProblems() {
        var tried = trial.get();
        tried.ifPresent(it -> {
            new ArrayList<>(formerProblems(it))
                    .forEach(row -> picked.remove(row.subject().id()));
            tell();
        });
        return tried.map(ClauseAnswering::wanted);
    }

    /// What would be written although the round before had a problem there.
    List<AxisRow> formerProblems(ClauseAnswering tried) {
        if (tried.wanted() instanceof Answer.Problem) {
            return List.of();
        }
        return tried.writes().stream()
                .flatMap(edit -> rows.find(edit.subject()).stream())
                .filter(row ->
                        row.last().filter(Answer.Problem.class::isInstance).isPresent())
                .toList();
    }

    /// Writes what was tried, in one step.
    void confirm() {
        trial.get().flatMap(tried -> tried.entry(overwriting.get())).ifPresent(entry -> {
            cancel();
            picked.clear();
            pickedCount.set(0);
            session.changes().record(() -> session.store().record(entry), _ -> {}, _ -> {});
        });
    }

    void cancel() {
        trial.set(Optional.empty());
    }

    public ReadOnlyIntegerProperty pickedCountProperty() {
        return pickedCount.getReadOnlyProperty();
    }

    /// What answering the picked ones would do, while it is looked at.
    ReadOnlyObjectProperty<Optional<ClauseAnswering>> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    /// Whether other answers are overwritten, too.
    BooleanProperty overwritingProperty() {
        return overwriting;
    }
}
