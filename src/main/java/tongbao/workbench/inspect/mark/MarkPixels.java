package tongbao.workbench.inspect.mark;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import tongbao.document.ArgbImage;
import tongbao.document.MarkedPicture;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.EvidenceId;
import tongbao.intake.picture.Thumbnail;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.ScreenPicture;
import tongbao.workbench.ui.Session;

/// The pixels of the picture at hand, read and drawn beside the screen, as they are looked at: with the marks, without
/// them, or both.
final class MarkPixels {
    private final Session session;
    private final MarkingViewModel marking;
    private final MarkCanvas canvas;
    private final Runnable drawn;
    private final Label damaged;
    private Optional<EvidenceId> wanted = Optional.empty();
    private Optional<ArgbImage> pixels = Optional.empty();
    private View view = View.MARKED;
    private boolean peeking;

    /// @param drawn runs whenever the marks are drawn anew
    MarkPixels(Session session, MarkingViewModel marking, MarkCanvas canvas, Runnable drawn) {
        this.session = session;
        this.marking = marking;
        this.canvas = canvas;
        this.drawn = drawn;
        damaged = Parts.whole(session.messages().get("inspect.evidence.damaged"), "muted");
        damaged.setVisible(false);
    }

    /// Says that the picture cannot be shown, while that is so.
    Node damaged() {
        return damaged;
    }

    /// The original; empty until it is read, and if it is damaged.
    Optional<ArgbImage> get() {
        return pixels;
    }

    void forget() {
        wanted = Optional.empty();
        pixels = Optional.empty();
        damaged.setVisible(false);
    }

    void read(Evidence picture) {
        wanted = Optional.of(picture.id());
        var original = picture.picture();
        session.background()
                .start(
                        session.messages().get("inspect.mark.reading"),
                        _ -> Thumbnail.of(
                                session.store().pictures().read(original.digest()),
                                Math.max(original.width(), original.height())),
                        read -> take(picture.id(), read),
                        _ -> damaged.setVisible(true));
    }

    private void take(EvidenceId of, Optional<Thumbnail> read) {
        if (!wanted.equals(Optional.of(of))) {
            return;
        }
        damaged.setVisible(read.isEmpty());
        pixels = read.map(one -> new ArgbImage(one.width(), one.height(), one.argb()));
        render();
    }

    /// Draws the marks beside the screen and shows what came of it, unless something newer was drawn since.
    void render() {
        var marks = marking.marksProperty().get();
        drawn.run();
        pixels.ifPresent(original -> session.background()
                .run(
                        () -> ScreenPicture.of(
                                view == View.ORIGINAL || peeking ? original : MarkedPicture.whole(original, marks)),
                        picture -> {
                            if (pixels.equals(Optional.of(original))
                                    && marks.equals(marking.marksProperty().get())) {
                                canvas.show(picture);
                            }
                        },
                        failure -> session.report(Problem.of(failure))));
    }

    void look(View wantedView) {
        view = wantedView;
        canvas.showBeside(view == View.BOTH ? pixels.map(ScreenPicture::of) : Optional.empty());
        render();
    }

    /// Shows the original as long as a key is held.
    void peek(boolean now) {
        if (peeking != now) {
            peeking = now;
            render();
        }
    }
}
