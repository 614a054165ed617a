package tongbao.workbench.inspect;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import tongbao.domain.register.SubjectId;

/// How far the subjects of the round are, who inspects them, and whose of them are listed.
public final class Headway {
    /// That a subject is further than before, or that all were read again.
    ///
    /// @param subject empty for all
    /// @param number tells one time from the next
    public record Moved(Optional<SubjectId> subject, long number) {}

    private final ObservableValue<String> me;
    private final Whose whose;
    private final ReadOnlyObjectWrapper<Moved> moved = new ReadOnlyObjectWrapper<>(new Moved(Optional.empty(), 0));
    private Standings standings = Standings.NONE;

    /// @param me who sits at the desk
    Headway(ObservableValue<String> me) {
        this.me = me;
        whose = new Whose(me::getValue);
        whose.chosenProperty().subscribe(chosen -> {
            standings = standings.of(chosen);
            tell(Optional.empty());
        });
        me.addListener((_, _, _) -> share(standings.inspectors()));
    }

    /// Takes over what was read; [#tell] has to follow.
    void take(Standings read) {
        standings = read.of(whose.chosenProperty().get());
        whose.share(standings.shares());
    }

    /// Takes over how the round is shared out now.
    void share(Map<SubjectId, String> inspectors) {
        take(standings.assigned(inspectors));
        tell(Optional.empty());
    }

    void moveOn(SubjectId subject, Standing now) {
        standings.put(subject, now);
        tell(Optional.of(subject));
    }

    /// @param subject empty for all
    void tell(Optional<SubjectId> subject) {
        moved.set(new Moved(subject, moved.get().number() + 1));
    }

    Standing standing(SubjectId subject) {
        return standings.get(subject);
    }

    /// Who inspects `subject`; empty text for nobody.
    public String inspector(SubjectId subject) {
        return standings.inspector(subject);
    }

    /// Whether `subject` was given to whoever sits at the desk.
    boolean isMine(SubjectId subject) {
        return inspector(subject).equals(me.getValue());
    }

    /// Who inspects what; subjects of nobody are absent.
    Map<SubjectId, String> inspectors() {
        return standings.inspectors();
    }

    /// Whose subjects are listed.
    public Whose whose() {
        return whose;
    }

    /// Whether `subject` is of those that are listed and in a state that `filter` takes, as things stand now.
    boolean isTaken(WorkFilter filter, SubjectId subject) {
        return whose.takes(inspector(subject)) && filter.takes(standings.get(subject));
    }

    /// How many of the subjects that are listed `which` takes.
    int count(WorkFilter which) {
        return standings.count(which);
    }

    /// Which subject moved on last.
    public ReadOnlyObjectProperty<Moved> movedProperty() {
        return moved.getReadOnlyProperty();
    }
}
