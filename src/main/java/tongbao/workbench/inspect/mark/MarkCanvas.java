package tongbao.workbench.inspect.mark;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import tongbao.domain.inspection.mark.Box;
import tongbao.domain.inspection.mark.Mark;
import tongbao.domain.inspection.mark.Spot;

/// The picture on its desk: as large as fits, or zoomed and scrolled; the mouse draws, chooses, moves and pulls marks.
final class MarkCanvas {
    private static final double MOST = 8;
    private static final double LEAST = 0.05;
    private static final double MARGIN = 24;
    private static final double GRASP = 8;

    /// What the mouse does between being pressed and let go.
    private sealed interface Pull {
        record Nothing() implements Pull {}

        record Draw(Spot from) implements Pull {}

        record Move(Mark mark, Spot from) implements Pull {}

        record Handle(Mark mark, int index) implements Pull {}
    }

    private final MarkingViewModel marking;
    private final ImageView marked = new ImageView();
    private final ImageView original = new ImageView();
    private final Overlay overlay = new Overlay();
    private final Pane sheet = new Pane(marked, overlay.node());
    private final HBox pages = new HBox(MARGIN, sheet);
    private final StackPane middle = new StackPane(pages);
    private final ScrollPane node = new ScrollPane(middle);
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private Box whole = new Box(0, 0, 1, 1);
    private Pull pull = new Pull.Nothing();
    private boolean fitted = true;
    private boolean twice;

    MarkCanvas(MarkingViewModel marking) {
        this.marking = marking;
        pages.setAlignment(Pos.CENTER);
        pages.setMaxSize(Pane.USE_PREF_SIZE, Pane.USE_PREF_SIZE);
        middle.getStyleClass().add("mark-desk");
        node.getStyleClass().addAll("edge-to-edge", "mark-scroll");
        node.setFocusTraversable(false);
        node.setFitToWidth(true);
        node.setFitToHeight(true);
        node.viewportBoundsProperty().subscribe(_ -> refit());
        node.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        sheet.setId("mark-sheet");
        sheet.setOnMousePressed(this::press);
        sheet.setOnMouseDragged(this::drag);
        sheet.setOnMouseReleased(this::release);
        marked.setSmooth(true);
        original.setSmooth(true);
        zoom.subscribe(_ -> resize());
        marking.chosenProperty().subscribe(_ -> draw(Optional.empty()));
        marking.marksProperty().subscribe(_ -> draw(Optional.empty()));
    }

    Node node() {
        return node;
    }

    /// Takes another picture of this size, in pixels of the original.
    void open(int width, int height) {
        whole = new Box(0, 0, width, height);
        marked.setImage(null);
        original.setImage(null);
        fit();
        resize();
    }

    /// @param upright the picture with its marks
    void show(Image upright) {
        marked.setImage(upright);
    }

    /// Shows the original beside it, or not.
    void showBeside(Optional<Image> other) {
        original.setImage(other.orElse(null));
        twice = other.isPresent();
        if (twice) {
            pages.getChildren().setAll(original, sheet);
        } else {
            pages.getChildren().setAll(sheet);
        }
        refit();
    }

    /// What of the picture is seen, in its pixels.
    Box seen() {
        var bounds = sheet.sceneToLocal(node.localToScene(node.getViewportBounds()));
        return new Box(
                        (int) (-Math.min(0, sheet.getBoundsInParent().getMinX())
                                + Math.max(0, bounds.getMinX()) / zoom.get()),
                        (int) (Math.max(0, bounds.getMinY()) / zoom.get()),
                        Math.max(1, (int) (node.getViewportBounds().getWidth() / zoom.get())),
                        Math.max(1, (int) (node.getViewportBounds().getHeight() / zoom.get())))
                .within(whole.width(), whole.height());
    }

    DoubleProperty zoomProperty() {
        return zoom;
    }

    /// The whole picture, no larger than it is.
    void fit() {
        fitted = true;
        refit();
    }

    void zoom(double by) {
        fitted = false;
        zoom.set(Math.clamp(zoom.get() * by, LEAST, MOST));
    }

    private void refit() {
        var room = node.getViewportBounds();
        if (fitted && room.getWidth() > 2 * MARGIN && room.getHeight() > 2 * MARGIN) {
            var wide = (room.getWidth() - 2 * MARGIN - (twice ? MARGIN : 0)) / (twice ? 2 : 1) / whole.width();
            var high = (room.getHeight() - 2 * MARGIN) / whole.height();
            zoom.set(Math.clamp(Math.min(wide, high), LEAST, 1));
        }
    }

    private void resize() {
        var width = whole.width() * zoom.get();
        var height = whole.height() * zoom.get();
        sheet.setMinSize(width, height);
        sheet.setPrefSize(width, height);
        sheet.setMaxSize(width, height);
        for (var view : List.of(marked, original)) {
            view.setFitWidth(width);
            view.setFitHeight(height);
        }
        draw(Optional.empty());
    }

    private void draw(Optional<List<Spot>> drawn) {
        overlay.show(
                marking.marksProperty().get(),
                marking.getChosen(),
                drawn,
                marking.toolProperty().get(),
                whole,
                zoom.get());
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            zoom(event.getDeltaY() > 0 ? 1.15 : 1 / 1.15);
            event.consume();
        }
    }

    private Spot spot(MouseEvent event) {
        return new Spot((int) Math.round(event.getX() / zoom.get()), (int) Math.round(event.getY() / zoom.get()));
    }

    private void press(MouseEvent event) {
        var at = spot(event);
        pull = handleAt(at).or(() -> moveAt(at)).orElseGet(() -> new Pull.Draw(at));
        event.consume();
    }

    private Optional<Pull> handleAt(Spot at) {
        return marking.getChosen().filter(this::canBePulled).flatMap(mark -> {
            var handles = Handles.of(mark);
            for (var i = 0; i < handles.size(); i++) {
                if (Math.hypot(handles.get(i).x() - at.x(), handles.get(i).y() - at.y()) * zoom.get() <= GRASP) {
                    return Optional.<Pull>of(new Pull.Handle(mark, i));
                }
            }
            return Optional.<Pull>empty();
        });
    }

    /// A handle under another tool is only in the way: a number is often put onto the corner of a frame.
    private boolean canBePulled(Mark mark) {
        var tool = marking.toolProperty().get();
        return tool == Tool.SELECT || tool == Tool.of(mark);
    }

    private Optional<Pull> moveAt(Spot at) {
        if (marking.toolProperty().get() != Tool.SELECT) {
            return Optional.empty();
        }
        marking.choose(marking.at(at));
        return marking.getChosen().map(mark -> new Pull.Move(mark, at));
    }

    private void drag(MouseEvent event) {
        var at = spot(event);
        switch (pull) {
            case Pull.Draw(var from) -> draw(Optional.of(List.of(from, at)));
            case Pull.Move(var mark, var from) -> {
                var moved = mark.moved(at.x() - from.x(), at.y() - from.y()).bounds();
                draw(Optional.of(List.of(moved.corner(), moved.farCorner())));
            }
            case Pull.Handle(var mark, var index) -> {
                var pulled = Handles.pulled(mark, index, at).bounds();
                draw(Optional.of(List.of(pulled.corner(), pulled.farCorner())));
            }
            case Pull.Nothing _ -> {}
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        var at = spot(event);
        switch (pull) {
            case Pull.Draw(var from) -> marking.draw(from, at);
            case Pull.Move(var mark, var from) -> marking.change(_ -> mark.moved(at.x() - from.x(), at.y() - from.y()));
            case Pull.Handle(var mark, var index) -> marking.change(_ -> Handles.pulled(mark, index, at));
            case Pull.Nothing _ -> {}
        }
        pull = new Pull.Nothing();
        draw(Optional.empty());
        event.consume();
    }
}
