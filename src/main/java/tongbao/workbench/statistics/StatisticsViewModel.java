package tongbao.workbench.statistics;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.document.SheetFile;
import tongbao.domain.register.Level;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.Outcome;
import tongbao.store.RoundReading;
import tongbao.workbench.statistics.Board.Choice;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// The statistics of the round at hand. Reads again whenever something was recorded while it is in front; another
/// choice is counted anew from what was read.
public final class StatisticsViewModel {
    private final Session session;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Reading());
    private Choice choice = new Choice(SubjectKind.SITE, Dimension.REGION, Optional.empty());
    private Optional<Round> round = Optional.empty();
    private boolean shown;
    private long asked;

    /// What there is to show.
    public sealed interface State {
        record Reading() implements State {}

        /// No round was opened yet.
        record NoRound() implements State {}

        record Known(Board board) implements State {}
    }

    /// What was read, with every verdict.
    private record Round(RoundReading reading, List<Outcome> outcomes) {}

    public StatisticsViewModel(Session session) {
        this.session = session;
        session.changes().revisionProperty().subscribe(_ -> refresh());
        session.roundProperty().subscribe(_ -> refresh());
    }

    /// Reads from now on; reads at once.
    public void show() {
        shown = true;
        refresh();
    }

    public void hide() {
        shown = false;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public void choose(SubjectKind kind) {
        choose(new Choice(kind, choice.dimension(), choice.level()));
    }

    public void choose(Dimension dimension) {
        choose(new Choice(choice.kind(), dimension, choice.level()));
    }

    /// @param level empty for all levels
    public void choose(Optional<Level> level) {
        choose(new Choice(choice.kind(), choice.dimension(), level));
    }

    private void choose(Choice wanted) {
        if (!wanted.equals(choice)) {
            choice = wanted;
            count();
        }
    }

    private void refresh() {
        if (!shown) {
            return;
        }
        var turn = ++asked;
        var at = session.getRound();
        session.background()
                .run(
                        () -> at.map(known -> RoundReading.of(session.store(), known.id()))
                                .map(reading -> new Round(reading, reading.outcomes())),
                        read -> {
                            if (turn == asked) {
                                round = read;
                                count();
                            }
                        },
                        failure -> session.report(Problem.of(failure)));
    }

    private void count() {
        if (round.isEmpty()) {
            state.set(new State.NoRound());
            return;
        }
        var from = round.get();
        var wanted = choice;
        var total = session.messages().get("statistics.total");
        session.background()
                .run(
                        () -> Board.of(from.reading(), from.outcomes(), wanted, session.words(), total),
                        board -> {
                            if (wanted.equals(choice)) {
                                choice = board.choice();
                                state.set(new State.Known(board));
                            }
                        },
                        failure -> session.report(Problem.of(failure)));
    }

    /// Goes to where `subject` is inspected.
    public void open(Subject subject) {
        session.inspect(subject.id());
    }

    public void openRound() {
        session.go(Place.ROUND);
    }

    /// Writes the table to a spreadsheet beside the other work.
    public void export(String name, List<String> heads, List<List<String>> rows, Path file) {
        session.background()
                .start(
                        session.messages().get("statistics.exporting", String.valueOf(file.getFileName())),
                        _ -> {
                            SheetFile.write(file, List.of(new SheetFile.Page(name, heads, new ArrayList<>(rows))));
                            return file;
                        },
                        _ -> {},
                        failure -> session.report(Problem.of(failure)));
    }
}
