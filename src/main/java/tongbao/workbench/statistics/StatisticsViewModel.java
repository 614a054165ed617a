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
import tongbao.store.reading.PastRounds;
import tongbao.store.reading.RoundReading;
import tongbao.workbench.statistics.Sheet.Drawing;
import tongbao.workbench.statistics.Sheet.Shown;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Reading;
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
    private final Reading<Optional<Source>> reading;
    private final Reading<Optional<Source>> past;

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
        past = new Reading<>(
                session.background(),
                () -> {
                    var known = source;
                    return () -> known.map(at -> at.withPast(PastRounds.of(session.store(), at.reading())));
                },
                this::takeWhole,
                failure -> session.report(Problem.of(failure)));
        reading = Reading.ofRound(
                session, round -> round.map(at -> read(RoundReading.of(session.store(), at.id()))), this::take);
    }

    /// Reads from now on; reads at once.
    public void show() {
        past.showAsRead();
        reading.show();
    }

    public void hide() {
        reading.hide();
        past.hide();
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

    private void take(Optional<Source> read) {
        source = read;
        count();
        past.again();
    }

    private void takeWhole(Optional<Source> read) {
        source = read;
        if (source.isPresent() && Sheets.needsPast(choice.topic())) {
            count();
        }
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

    private void count() {
        var from = source;
        var kinds = from.map(Source::kinds).orElse(List.of());
        var wanted = kinds.contains(choice.kind()) || kinds.isEmpty() ? choice : choice.with(kinds.getFirst());
        choice = wanted;
        session.background()
                .run(
                        () -> from.<State>map(known ->
                                        new State.Known(new Shown(wanted, Sheets.of(known, wanted), known, known::why)))
                                .orElseGet(State.NoRound::new),
                        counted -> {
                            if (wanted.equals(choice)) {
                                state.set(counted);
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
