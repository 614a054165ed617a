package tongbao.workbench.inspect.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import tongbao.domain.inspection.mark.Box;
import tongbao.domain.inspection.mark.Mark;
import tongbao.domain.inspection.mark.Spot;

/// What lies over the picture while it is worked on and is not part of it: what a cut leaves out, the frame and the
/// handles of the chosen mark, what is being drawn.
final class Overlay {
    private static final double HANDLE = 8;

    private final Pane node = new Pane();

    Overlay() {
        node.setMouseTransparent(true);
    }

    Node node() {
        return node;
    }

    /// @param drawn from where to where something is being drawn or pulled
    void show(List<Mark> marks, Optional<Mark> chosen, Optional<List<Spot>> drawn, Tool tool, Box whole, double zoom) {
        var shapes = new ArrayList<Node>();
        marks.stream()
                .filter(Mark.Crop.class::isInstance)
                .findFirst()
                .ifPresent(crop -> shapes.addAll(shade(crop.bounds(), whole, zoom)));
        chosen.ifPresent(mark -> {
            shapes.add(rectangle(mark.bounds(), zoom, "chosen-mark"));
            Handles.of(mark).forEach(spot -> shapes.add(handle(spot, zoom)));
        });
        drawn.ifPresent(spots -> shapes.add(
                tool == Tool.ARROW
                        ? line(spots.getFirst(), spots.getLast(), zoom)
                        : rectangle(Box.between(spots.getFirst(), spots.getLast()), zoom, "drawn-mark")));
        node.getChildren().setAll(shapes);
    }

    private static List<Node> shade(Box crop, Box whole, double zoom) {
        var left = Math.max(crop.x(), 1);
        var top = Math.max(crop.y(), 1);
        var right = whole.width() - crop.farCorner().x();
        var below = whole.height() - crop.farCorner().y();
        var parts = new ArrayList<Node>();
        parts.add(rectangle(new Box(0, 0, whole.width(), top), zoom, "cut-away"));
        parts.add(rectangle(new Box(0, crop.y(), left, crop.height()), zoom, "cut-away"));
        if (right > 0) {
            parts.add(rectangle(new Box(crop.farCorner().x(), crop.y(), right, crop.height()), zoom, "cut-away"));
        }
        if (below > 0) {
            parts.add(rectangle(new Box(0, crop.farCorner().y(), whole.width(), below), zoom, "cut-away"));
        }
        return parts;
    }

    private static Rectangle rectangle(Box box, double zoom, String styleClass) {
        var shape = new Rectangle(box.x() * zoom, box.y() * zoom, box.width() * zoom, box.height() * zoom);
        shape.getStyleClass().add(styleClass);
        return shape;
    }

    private static Line line(Spot from, Spot to, double zoom) {
        var shape = new Line(from.x() * zoom, from.y() * zoom, to.x() * zoom, to.y() * zoom);
        shape.getStyleClass().add("drawn-mark");
        return shape;
    }

    private static Rectangle handle(Spot spot, double zoom) {
        var shape = new Rectangle(spot.x() * zoom - HANDLE / 2, spot.y() * zoom - HANDLE / 2, HANDLE, HANDLE);
        shape.getStyleClass().add("mark-handle");
        return shape;
    }
}
