package tongbao.workbench.statistics;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.document.RateChart;
import tongbao.document.SheetFile;
import tongbao.document.WholeFile;
import tongbao.domain.register.Subject;
import tongbao.domain.words.derivation.DerivationWords;
import tongbao.store.PastRounds;
import tongbao.store.RoundReading;
import tongbao.workbench.statistics.Sheet.Drawing;
import tongbao.workbench.statistics.Sheet.Shown;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// The statistics of the round at hand. Reads again whenever something was recorded while it is in front; another
/// choice is counted anew from what was read. Earlier rounds are read behind the round itself, so that its figures
/// stand at once.
public final class StatisticsViewModel {
    private static final String KEPT = "statistics-choice";
    private static final int SAVED_WIDTH = 900;

    private final Session session;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Reading());
    private Choice choice;
    private Optional<Source> source = Optional.empty();
    private boolean shown;
    private long asked;

    /// What there is to show.
    public sealed interface State {
        record Reading() implements State {}

        /// No round was opened yet.
        record NoRound() implements State {}

        record Known(Shown shown) implements State {}
    }

    public StatisticsViewModel(Session session) {
        this.session = session;
        choice = session.preferences().find(KEPT).map(Choice::of).orElse(Choice.FIRST);
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

    Choice choice() {
        return choice;
    }

    void choose(Choice wanted) {
        if (!wanted.equals(choice)) {
            choice = wanted;
            session.preferences().keep(KEPT, wanted.kept());
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
                        () -> at.map(round -> read(RoundReading.of(session.store(), round.id()))),
                        read -> {
                            if (turn == asked) {
                                source = read;
                                count();
                                readPast(turn);
                            }
                        },
                        failure -> session.report(Problem.of(failure)));
    }

    private Source read(RoundReading reading) {
        var all = reading.outcomes();
        return new Source(
                reading,
                all,
                reading.rectification(all),
                Optional.empty(),
                session.messages(),
                session.words(),
                DerivationWords.of(session.messages().locale()));
    }

    private void readPast(long turn) {
        source.ifPresent(known -> session.background()
                .run(
                        () -> known.withPast(PastRounds.of(session.store(), known.reading())),
                        whole -> {
                            if (turn == asked) {
                                source = Optional.of(whole);
                                if (Sheets.needsPast(choice.topic())) {
                                    count();
                                }
                            }
                        },
                        failure -> session.report(Problem.of(failure))));
    }

    private void count() {
        if (source.isEmpty()) {
            state.set(new State.NoRound());
            return;
        }
        var from = source.get();
        var kinds = from.kinds();
        var wanted = kinds.contains(choice.kind()) || kinds.isEmpty() ? choice : choice.with(kinds.getFirst());
        choice = wanted;
        session.background()
                .run(
                        () -> new Shown(wanted, Sheets.of(from, wanted), from, from::why),
                        counted -> {
                            if (wanted.equals(choice)) {
                                state.set(new State.Known(counted));
                            }
                        },
                        failure -> session.report(Problem.of(failure)));
    }

    /// Goes to where `subject` is inspected.
    void open(Subject subject) {
        session.inspect(subject.id());
    }

    void openRound() {
        session.go(Place.ROUND);
    }

    /// Writes the table to a spreadsheet beside the other work.
    void export(Sheet sheet, Path file) {
        var rows = sheet.lines().stream().map(sheet::texts).toList();
        write(file, () -> {
            SheetFile.write(file, List.of(new SheetFile.Page(sheet.title(), sheet.headTexts(), rows)));
            return file;
        });
    }

    /// Writes the chart as SVG or PNG, as the name of the file ends.
    void save(Drawing drawing, Path file) {
        write(file, () -> {
            var svg = file.toString().endsWith(".svg");
            var bytes = svg
                    ? RateChart.svg(drawing.chart(), drawing.words(), SAVED_WIDTH)
                    : RateChart.png(drawing.chart(), drawing.words(), SAVED_WIDTH);
            WholeFile.write(file, out -> {
                out.write(bytes);
                return true;
            });
            return file;
        });
    }

    private void write(Path file, Callable<Path> work) {
        session.background()
                .start(
                        session.messages().get("statistics.exporting", String.valueOf(file.getFileName())),
                        _ -> work.call(),
                        _ -> {},
                        failure -> session.report(Problem.of(failure)));
    }
}
