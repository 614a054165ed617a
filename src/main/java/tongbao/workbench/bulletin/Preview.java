package tongbao.workbench.bulletin;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.document.ArgbImage;
import tongbao.document.Impression;
import tongbao.document.audit.PassagePlaces;
import tongbao.document.problem.PrintException;
import tongbao.domain.bulletin.Bulletin;
import tongbao.workbench.ui.Job;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// The letter set on paper beside the other work whenever it changes; the newest wish wins, and what stands on the
/// screen stays until the next is ready. Used on the JavaFX thread.
public final class Preview {
    private final Session session;
    private final MachineFonts fonts = new MachineFonts();
    private final ReadOnlyObjectWrapper<Pages> pages = new ReadOnlyObjectWrapper<>(new Pages.Setting());
    private final ReadOnlyObjectWrapper<PassagePlaces> places = new ReadOnlyObjectWrapper<>(PassagePlaces.NONE);
    private Optional<Job> setting = Optional.empty();
    private long asked;

    /// The pages as they will be printed.
    public sealed interface Pages {
        record Setting() implements Pages {}

        /// The pages of one file, drawn when they are looked at.
        record Set(PaperPages paper) implements Pages {}

        /// @param why one sentence
        record Failed(String why) implements Pages {}
    }

    Preview(Session session) {
        this.session = session;
    }

    public ReadOnlyObjectProperty<Pages> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /// Where each block stands; follows the pages a moment later.
    public ReadOnlyObjectProperty<PassagePlaces> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /// What the pages are set with.
    MachineFonts fonts() {
        return fonts;
    }

    /// Sets `bulletin`; an older setting still under way is stopped.
    void set(Bulletin bulletin, Impression impression) {
        setting.ifPresent(Job::cancel);
        var turn = ++asked;
        setting = Optional.of(session.background()
                .start(
                        session.messages().get("bulletin.setting"),
                        progress -> PaperPages.set(bulletin, impression, fonts.get(), progress::isCancelled),
                        paper -> paper.ifPresent(ready -> show(ready, turn)),
                        failure -> {
                            if (turn == asked) {
                                replace(new Pages.Failed(why(failure)));
                            }
                        }));
    }

    private void show(PaperPages ready, long turn) {
        if (turn != asked) {
            ready.close();
            return;
        }
        replace(new Pages.Set(ready));
        session.background()
                .run(
                        ready::places,
                        found -> {
                            if (turn == asked) {
                                places.set(found);
                            }
                        },
                        failure -> session.report(Problem.of(failure)));
    }

    private void replace(Pages next) {
        var before = pages.get();
        pages.set(next);
        if (before instanceof Pages.Set(var paper)) {
            session.background().run(() -> close(paper), _ -> {}, failure -> session.report(Problem.of(failure)));
        }
    }

    private static boolean close(PaperPages paper) {
        paper.close();
        return true;
    }

    /// Draws one page; `drawn` is told on the JavaFX thread, unless the pages were replaced meanwhile.
    void draw(PaperPages paper, int page, double scale, Consumer<ArgbImage> drawn) {
        session.background()
                .run(
                        () -> paper.draw(page, scale),
                        picture -> picture.ifPresent(drawn),
                        failure -> replace(new Pages.Failed(why(failure))));
    }

    /// Lets the file go: the screen is left.
    void leave() {
        setting.ifPresent(Job::cancel);
        asked++;
        fonts.forget();
        replace(new Pages.Setting());
    }

    private String why(Throwable failure) {
        return failure instanceof PrintException known
                ? known.sentence(session.messages().locale())
                : Problem.of(failure).what(session.messages());
    }
}
