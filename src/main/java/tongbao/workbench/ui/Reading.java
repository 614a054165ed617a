package tongbao.workbench.ui;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import tongbao.domain.round.Round;

/// What a screen shows of the store: read off the JavaFX thread while the screen is in front, and again when what it
/// depends on is another. One reading is under way at a time; what changes meanwhile is read once that one is back, and
/// an outcome that was overtaken is never shown. What changes while the screen is away is read when it comes back.
/// Used on the JavaFX thread.
public final class Reading<T> {
    private final Background background;
    private final Supplier<Callable<T>> question;
    private final Consumer<T> told;
    private final Consumer<Throwable> failed;
    private boolean inFront;
    private boolean underWay;
    /// Whether something is other than what was read last or is being read.
    private boolean behind = true;
    /// How many changes of the screen's own are still to be told of by the store.
    private int own;

    /// @param question asked on the JavaFX thread when a reading begins, so that it can take along what is
    ///     chosen then; its answer runs on the worker
    /// @param told given what was read
    /// @param failed told what a reading failed by; what was shown before stays, and it is tried again when
    ///     the screen comes back or something changes
    public Reading(
            Background background, Supplier<Callable<T>> question, Consumer<T> told, Consumer<Throwable> failed) {
        this.background = background;
        this.question = question;
        this.told = told;
        this.failed = failed;
    }

    /// Reads again with every change of the store; a failure is shown over the screen.
    public static <T> Reading<T> ofStore(Session session, Supplier<Callable<T>> question, Consumer<T> told) {
        var reading =
                new Reading<>(session.background(), question, told, failure -> session.report(Problem.of(failure)));
        reading.follow(session.changes());
        return reading;
    }

    /// Reads again with every change of the store and of the round at hand, which may be none.
    public static <T> Reading<T> ofRound(Session session, Function<Optional<Round>, T> read, Consumer<T> told) {
        var reading = ofStore(
                session,
                () -> {
                    var round = session.getRound();
                    return () -> read.apply(round);
                },
                told);
        reading.follow(session.roundProperty());
        return reading;
    }

    /// Reads again whenever the store is another, except by [#record].
    public void follow(Changes changes) {
        changes.revisionProperty().subscribe((_, _) -> {
            if (own > 0) {
                own--;
            } else {
                again();
            }
        });
    }

    /// Reads again whenever `value` is another.
    public void follow(ObservableValue<?> value) {
        value.subscribe((_, _) -> again());
    }

    /// The screen comes to the front; reads at once.
    public void show() {
        behind = true;
        showAsRead();
    }

    /// The screen comes to the front; reads only if something changed since it was read last.
    public void showAsRead() {
        inFront = true;
        read();
    }

    /// The screen goes; what is under way is still shown when it comes in.
    public void hide() {
        inFront = false;
    }

    /// Reads anew: now, when the reading under way is back, or when the screen is in front again.
    public void again() {
        behind = true;
        read();
    }

    /// What is on the screen is newer than a reading under way, which is not shown.
    public void overtake() {
        if (underWay) {
            behind = true;
        }
    }

    /// Whether nothing changed since the outcome that was shown last.
    public boolean isCurrent() {
        return !behind && !underWay;
    }

    /// Records a change that the screen puts into what it shows by itself, before or in `done`, without reading again.
    /// If the change fails, it is read again, and what was put in goes.
    public <R> void record(Changes changes, Callable<R> work, Consumer<R> done) {
        own++;
        overtake();
        changes.record(work, done, _ -> {
            own--;
            again();
        });
    }

    private void read() {
        if (!inFront || underWay || !behind) {
            return;
        }
        underWay = true;
        behind = false;
        background.run(
                question.get(),
                read -> {
                    underWay = false;
                    if (behind) {
                        read();
                    } else {
                        told.accept(read);
                    }
                },
                failure -> {
                    underWay = false;
                    var overtaken = behind;
                    behind = true;
                    failed.accept(failure);
                    if (overtaken) {
                        read();
                    }
                });
    }
}
