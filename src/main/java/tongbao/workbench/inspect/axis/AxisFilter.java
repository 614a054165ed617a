package tongbao.workbench.inspect.axis;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import tongbao.domain.inspection.Answer;
import tongbao.domain.register.SubjectId;
import tongbao.workbench.inspect.ClausesViewModel.Filter;
import tongbao.workbench.inspect.Headway;
import tongbao.workbench.inspect.Whose;

/// Which subjects are listed under the clause at hand: by their answer, and by who inspects them.
public final class AxisFilter {
    private final Headway headway;
    private final ObjectProperty<Filter> answer = new SimpleObjectProperty<>(Filter.ALL);
    private final BooleanProperty hideDone = new SimpleBooleanProperty();

    AxisFilter(Headway headway) {
        this.headway = headway;
    }

    /// What is listed under `clause`, in working order.
    List<AxisRow> listed(AxisReading read, AxisClause clause) {
        return ofWhom(read, clause)
                .filter(row -> answer.get().takes(row.answer(clause.code())))
                .filter(row -> !hideDone.get() || Answer.isUnchecked(row.answer(clause.code())))
                .toList();
    }

    /// How many subjects of the chosen inspector have an answer that `which` takes.
    long count(AxisReading read, AxisClause clause, Filter which) {
        return ofWhom(read, clause)
                .filter(row -> which.takes(row.answer(clause.code())))
                .count();
    }

    private Stream<AxisRow> ofWhom(AxisReading read, AxisClause clause) {
        return read.rows(clause).stream()
                .filter(row -> whose().takes(headway.inspector(row.subject().id())));
    }

    /// Takes the subjects of the chosen inspector; empty for everybody's.
    Optional<Predicate<SubjectId>> people() {
        return whose().chosenProperty()
                .get()
                .map(who -> subject -> headway.inspector(subject).equals(who));
    }

    Whose whose() {
        return headway.whose();
    }

    /// Lists the subjects with the next kind of answer.
    void next() {
        answer.set(answer.get().next());
    }

    /// By which answers the subjects are listed.
    public ObjectProperty<Filter> answerProperty() {
        return answer;
    }

    /// Whether subjects whose answer is there are left out.
    public BooleanProperty hideDoneProperty() {
        return hideDone;
    }
}
