package tongbao.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tongbao.app.sample.SampleStore;
import tongbao.store.Store;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Password;
import tongbao.workbench.frame.FrameView;
import tongbao.workbench.opening.Look;
import tongbao.workbench.opening.Unopened;
import tongbao.workbench.opening.Waiting;
import tongbao.workbench.ui.Background;
import tongbao.workbench.ui.BackupRun;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.FolderChoice;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.PasswordChange;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Preferences;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Theme;

/// Puts the workbench together by hand: the store, the worker, the words, the frame and its screens.
public final class Desktop extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);
    private static final String LANGUAGE = "language";
    private static final String INSPECTOR = "inspector";
    private static final Duration BEFORE_BACKUP = Duration.seconds(20);

    private Optional<OpenStore> open = Optional.empty();
    private Optional<Forward> forward = Optional.empty();
    /// What waits to make the backup of the day.
    private Optional<Animation> backup = Optional.empty();
    /// Of the user's own store, to come back to it from the sample.
    private Optional<Password> password = Optional.empty();

    private final Background opening = opening();

    /// Opens the window over the store in `folder`; returns when it is closed.
    ///
    /// @param language empty for the one chosen last, Chinese at first
    /// @param inspector empty for the one who worked last
    public static void open(Path folder, Optional<Locale> language, Optional<String> inspector) {
        var parameters = new java.util.ArrayList<String>();
        parameters.add("--store=" + folder);
        language.ifPresent(chosen -> parameters.add("--language=" + chosen.toLanguageTag()));
        inspector.ifPresent(name -> parameters.add("--inspector=" + name));
        launch(Desktop.class, parameters.toArray(String[]::new));
    }

    @Override
    public void start(Stage window) {
        var folder = home();
        Theme.loadFonts();
        window.setTitle("Tongbao 通报");
        Icons.of(window);
        openStore(window, folder, Optional.empty());
    }

    /// On a thread nobody waits for when the window is closed: what opening a store leaves undone the next one does.
    private static Background opening() {
        var thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("opening").daemon().factory());
        return new Background(thread, thread, Platform::runLater, thread::shutdown);
    }

    /// Opens the store beside the screen, which shows how far it is if that takes long; asks for its password if it
    /// needs one.
    private void openStore(Stage window, Path folder, Optional<Password> typed) {
        var look = look(folder);
        var waiting = new Waiting(window, look);
        password = typed;
        opening.run(
                () -> Store.open(folder, typed, waiting),
                store -> {
                    waiting.end();
                    begin(window, OpenStore.of(store, folder, false), look);
                },
                failure -> {
                    waiting.end();
                    if (failure instanceof StoreException.InUse && Forward.ask(folder)) {
                        Platform.exit();
                    } else if (failure instanceof StoreException.Locked) {
                        ask(window, folder, look, Problem.of(failure));
                    } else {
                        unopened(window, folder, look, failure);
                    }
                });
    }

    /// As the workbench over the store in `folder` was seen last.
    private Look look(Path folder) {
        var kept = Preferences.of(folder.resolve(OpenStore.PREFERENCES));
        var language =
                Optional.ofNullable(getParameters().getNamed().get(LANGUAGE)).or(() -> kept.find(LANGUAGE));
        return new Look(
                Messages.of(locale(language)), Theme.of(kept.find("theme").orElse("")));
    }

    private void ask(Stage window, Path folder, Look look, Problem problem) {
        Locked.show(window, problem, look, entered -> openStore(window, folder, Optional.of(entered)));
    }

    private void unopened(Stage window, Path folder, Look look, Throwable failure) {
        new Unopened(window, folder, password, look, opening, () -> openStore(window, folder, password))
                .show(Problem.of(failure));
    }

    private void begin(Stage window, OpenStore opened, Look look) {
        open = Optional.of(opened);
        var folder = opened.store().folder();
        try {
            var given = getParameters().getNamed();
            var preferences = opened.preferences();
            Optional.ofNullable(given.get(LANGUAGE)).ifPresent(tag -> preferences.keep(LANGUAGE, tag));
            Optional.ofNullable(given.get(INSPECTOR)).ifPresent(name -> preferences.keep(INSPECTOR, name));
            var size = new WindowSize(window, preferences);
            show(window, opened);
            size.restore();
            window.show();
            LOG.info(
                    "window shown {} ms after start",
                    ManagementFactory.getRuntimeMXBean().getUptime());
            forward = Optional.of(Forward.listen(folder, () -> Platform.runLater(() -> bringForward(window))));
        } catch (IOException | RuntimeException e) {
            unopened(window, folder, look, e);
        }
    }

    private static void bringForward(Stage window) {
        window.setIconified(false);
        window.toFront();
        window.requestFocus();
    }

    /// Builds session and frame, and builds them anew when another language is chosen.
    private Session show(Stage window, OpenStore opened) {
        var preferences = opened.preferences();
        var messages = Messages.of(locale(preferences.find(LANGUAGE)));
        var session = new Session(
                opened.store(),
                opened.background(),
                messages,
                preferences,
                preferences.find(INSPECTOR).orElse(""));
        var frame = new FrameView(session, screens(window, opened, session));
        if (opened.sample()) {
            frame.sayItIsTheSample(() -> turnTo(window, home(), false, session));
        }
        if (window.getScene() == null) {
            window.setScene(new Scene(frame.node()));
        } else {
            window.getScene().setRoot(frame.node());
        }
        session.themeProperty().subscribe(theme -> theme.dress(window.getScene()));
        session.languageProperty().subscribe((_, chosen) -> {
            preferences.keep(LANGUAGE, chosen.toLanguageTag());
            Platform.runLater(() -> show(window, opened));
        });
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> session.report(Problem.of(failure)));
        opened.store().whenBackupFails(failure -> Platform.runLater(() -> session.report(Problem.of(failure))));
        backup.ifPresent(Animation::stop);
        backup = opened.sample() ? Optional.empty() : Optional.of(new BackupRun(session).ifDueAfter(BEFORE_BACKUP));
        return session;
    }

    private Path home() {
        return Path.of(getParameters().getNamed().get("store"));
    }

    /// Makes the sample beside the user's store, which takes seconds, and goes over to it.
    private void lookAtSample(Stage window, Session session, Runnable failed) {
        session.background()
                .start(
                        session.messages().get("frame.sample.making"),
                        _ -> SampleStore.beside(home()),
                        folder -> Platform.runLater(() -> turnTo(window, folder, true, session)),
                        failure -> {
                            failed.run();
                            session.report(Problem.of(failure));
                        });
    }

    /// Closes the store at hand and shows another in the same window, which keeps its language and looks. If the other
    /// cannot be opened, the one at hand is opened again and says why.
    private void turnTo(Stage window, Path folder, boolean sample, Session from) {
        close();
        var former = from.store().folder();
        OpenStore next;
        Optional<Problem> problem = Optional.empty();
        try {
            next = OpenStore.of(folder, sample, sample ? Optional.empty() : password);
        } catch (StoreException e) {
            problem = Optional.of(Problem.of(e));
            next = OpenStore.of(former, !sample, sample ? password : Optional.empty());
        }
        open = Optional.of(next);
        for (var kept : List.of(LANGUAGE, INSPECTOR, "theme")) {
            from.preferences()
                    .find(kept)
                    .ifPresent(value -> open.orElseThrow().preferences().keep(kept, value));
        }
        var session = show(window, next);
        problem.ifPresent(session::report);
    }

    /// Closes the store, gives it another password on a thread of its own, and opens it again.
    private void carryOut(Stage window, PasswordChange change, Session from) {
        var folder = from.store().folder();
        close();
        var waiting = Parts.whole(from.messages().get("settings.password.at-work"), "pane-title");
        waiting.setWrapText(true);
        waiting.setMaxWidth(560);
        window.getScene().setRoot(new StackPane(waiting));
        Thread.ofPlatform().name("password").start(() -> {
            Optional<Problem> problem = Optional.empty();
            try {
                change.in(folder);
            } catch (RuntimeException e) {
                problem = Optional.of(Problem.of(e));
            }
            var outcome = problem;
            Platform.runLater(() -> comeBack(window, outcome.isEmpty() ? change.next() : password, outcome));
        });
    }

    private void comeBack(Stage window, Optional<Password> present, Optional<Problem> problem) {
        try {
            var opened = OpenStore.of(home(), false, present);
            open = Optional.of(opened);
            password = present;
            var session = show(window, opened);
            session.go(Place.SETTINGS);
            problem.ifPresent(session::report);
        } catch (StoreException e) {
            unopened(window, home(), look(home()), e);
        }
    }

    private Map<Place, Supplier<Screen>> screens(Stage window, OpenStore opened, Session session) {
        return ScreenMakers.of(
                session,
                FileChoice.dialogs(session.preferences()),
                FolderChoice.dialog(),
                url -> getHostServices().showDocument(url),
                opened.sample() ? Optional.empty() : Optional.of(failed -> lookAtSample(window, session, failed)),
                opened.sample() ? Optional.empty() : Optional.of(change -> carryOut(window, change, session)));
    }

    private static Locale locale(Optional<String> tag) {
        return tag.map(Locale::forLanguageTag).orElse(Locale.SIMPLIFIED_CHINESE);
    }

    /// Waits for what is on its way to the disk, then closes the store.
    @Override
    public void stop() {
        forward.ifPresent(Forward::close);
        close();
        opening.close();
    }

    private void close() {
        backup.ifPresent(Animation::stop);
        open.ifPresent(OpenStore::close);
        open = Optional.empty();
    }
}
