package tongbao.workbench.bulletin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.document.ArgbImage;
import tongbao.document.BulletinPdf;
import tongbao.document.PagePictures;
import tongbao.document.Stamp;
import tongbao.document.problem.PrintException;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.BulletinLint;
import tongbao.domain.bulletin.Composer;
import tongbao.domain.bulletin.Draft;
import tongbao.domain.bulletin.Figures;
import tongbao.domain.bulletin.Lint;
import tongbao.domain.journal.Entry.BlockRewritten;
import tongbao.domain.journal.Entry.Edit;
import tongbao.store.RoundReading;
import tongbao.workbench.ui.Job;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Progress;
import tongbao.workbench.ui.Session;

/// The bulletin of the round at hand: composed anew whenever something was recorded, then set as pages. Used on the
/// JavaFX thread.
public final class BulletinViewModel {
    /// Pixels a point: a page of A4 is about 620 wide.
    private static final double SCALE = 1.05;
    /// More pages are not drawn on the screen; they are in the file.
    private static final int MOST_PAGES = 40;

    private final Session session;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Reading());
    private final ReadOnlyObjectWrapper<Pages> pages = new ReadOnlyObjectWrapper<>(new Pages.Setting());
    private Optional<byte[]> seal = Optional.empty();
    private Optional<Job> setting = Optional.empty();
    private boolean shown;
    private long asked;

    /// What there is to show.
    public sealed interface State {
        record Reading() implements State {}

        record NoRound() implements State {}

        /// Nobody said yet for which office the letter is.
        record NoOffice() implements State {}

        record Known(Draft draft, Bulletin bulletin, Figures figures, List<Lint> lints) implements State {
            public Known {
                lints = List.copyOf(lints);
            }
        }
    }

    /// The pages as they will be printed.
    public sealed interface Pages {
        record Setting() implements Pages {}

        /// @param count of all pages; the pictures may be fewer
        record Set(List<ArgbImage> pictures, int count) implements Pages {
            public Set {
                pictures = List.copyOf(pictures);
            }
        }

        /// @param why one sentence
        record Failed(String why) implements Pages {}
    }

    public BulletinViewModel(Session session) {
        this.session = session;
        session.changes().revisionProperty().subscribe(_ -> refresh());
        session.roundProperty().subscribe(_ -> refresh());
    }

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

    public ReadOnlyObjectProperty<Pages> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /// Presses the picture of a seal over name and date, as large as the office's profile says, or leaves its place
    /// free.
    ///
    /// @param png with a transparent ground
    public void press(Optional<byte[]> png) {
        seal = png;
        set();
    }

    private Stamp stamp(State.Known known) {
        return seal.<Stamp>map(
                        png -> new Stamp.Image(png, known.draft().office().sealDiameter()))
                .orElseGet(Stamp.None::new);
    }

    private void refresh() {
        if (!shown) {
            return;
        }
        var turn = ++asked;
        var round = session.getRound();
        var today = LocalDate.now(ZoneId.systemDefault());
        session.background()
                .run(
                        () -> round.<State>map(at -> composed(RoundReading.of(session.store(), at.id()), today))
                                .orElseGet(State.NoRound::new),
                        read -> {
                            if (turn == asked) {
                                state.set(read);
                                set();
                            }
                        },
                        failure -> session.report(Problem.of(failure)));
    }

    private static State composed(RoundReading reading, LocalDate today) {
        return reading.office()
                .<State>map(office -> {
                    var draft = reading.draft(office, today);
                    var bulletin = Composer.compose(draft);
                    return new State.Known(draft, bulletin, Composer.figures(draft), BulletinLint.of(draft, bulletin));
                })
                .orElseGet(State.NoOffice::new);
    }

    /// Sets the letter as pages beside the other work; an older setting still under way is stopped.
    private void set() {
        setting.ifPresent(Job::cancel);
        setting = Optional.empty();
        if (state.get() instanceof State.Known known) {
            var pressed = stamp(known);
            setting = Optional.of(session.background()
                    .start(
                            session.messages().get("bulletin.setting"),
                            progress -> pictures(known.bulletin(), pressed, progress),
                            pages::set,
                            failure -> pages.set(new Pages.Failed(why(failure)))));
        }
    }

    private static Pages pictures(Bulletin bulletin, Stamp stamp, Progress progress) throws Exception {
        var folder = Files.createTempDirectory("tongbao");
        var file = folder.resolve("bulletin.pdf");
        try {
            BulletinPdf.write(bulletin, file, stamp, _ -> {}, progress::isCancelled);
            var pictures = new ArrayList<ArgbImage>();
            if (Files.notExists(file)) {
                return new Pages.Setting();
            }
            try (var open = PagePictures.open(file)) {
                for (var i = 0; i < Math.min(MOST_PAGES, open.count()) && !progress.isCancelled(); i++) {
                    pictures.add(open.page(i, SCALE));
                    progress.show(i + 1L, open.count());
                }
                return new Pages.Set(pictures, open.count());
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private String why(Throwable failure) {
        return failure instanceof PrintException known
                ? known.sentence(session.messages().locale())
                : Problem.of(failure).what(session.messages());
    }

    /// Records the wording of a block or what was filled in for the letter.
    ///
    /// @param template empty to go back to what is drafted
    public void rewrite(String key, Optional<String> template) {
        if (!(state.get() instanceof State.Known known)) {
            return;
        }
        var before = Optional.ofNullable(known.draft().wordings().get(key));
        if (before.equals(template)) {
            return;
        }
        var entry = new BlockRewritten(known.draft().round().id(), key, new Edit<>(before, template));
        session.changes().record(() -> session.store().record(entry), _ -> {}, session::report);
    }

    /// Prints to `file` beside the other work.
    public void export(Path file) {
        if (state.get() instanceof State.Known known) {
            var pressed = stamp(known);
            session.background()
                    .start(
                            session.messages().get("bulletin.exporting", String.valueOf(file.getFileName())),
                            progress -> BulletinPdf.write(
                                    known.bulletin(),
                                    file,
                                    pressed,
                                    done -> progress.show(done, done + 1L),
                                    progress::isCancelled),
                            _ -> {},
                            failure -> session.report(
                                    failure instanceof PrintException refused
                                            ? Problem.of(
                                                    "print",
                                                    refused.sentence(
                                                            session.messages().locale()))
                                            : Problem.of(failure)));
        }
    }

    /// Takes the picture of a seal the office supplies.
    public void seal(Path file) {
        session.background()
                .run(
                        () -> Files.readAllBytes(file),
                        png -> press(Optional.of(png)),
                        failure -> session.report(Problem.of(failure)));
    }

    public void go(Place place) {
        session.go(place);
    }
}
