package tongbao.workbench.inspect.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.domain.inspection.Evidence;
import tongbao.workbench.inspect.Thumbnails;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The other pictures of the clause, at the foot.
final class MarkShelf {
    private static final double WIDTH = 88;
    private static final double HEIGHT = 54;

    private final Thumbnails thumbnails;
    private final Messages messages;
    private final IntConsumer show;
    private final HBox line = new HBox(8);
    private final HBox node = new HBox(16);

    /// @param show takes the picture of this place in the line
    MarkShelf(Thumbnails thumbnails, Messages messages, IntConsumer show) {
        this.thumbnails = thumbnails;
        this.messages = messages;
        this.show = show;
        line.setAlignment(Pos.CENTER_LEFT);
        var scroll = new ScrollPane(line);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "shelf-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var keys = new HBox(
                4, Parts.key("←"), Parts.key("→"), Parts.whole(messages.get("inspect.viewer.next"), "muted", "small"));
        keys.setAlignment(Pos.CENTER);
        node.getChildren().addAll(scroll, keys);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("mark-shelf");
    }

    Node node() {
        return node;
    }

    void show(List<Evidence> pictures, int chosen) {
        fill(pictures, chosen);
        thumbnails.make(
                pictures.stream().map(evidence -> evidence.shown().digest()).toList(), () -> fill(pictures, chosen));
    }

    private void fill(List<Evidence> pictures, int chosen) {
        var thumbs = new ArrayList<Node>();
        for (var i = 0; i < pictures.size(); i++) {
            thumbs.add(thumb(pictures.get(i), i, i == chosen));
        }
        line.getChildren().setAll(thumbs);
    }

    private Node thumb(Evidence evidence, int index, boolean chosen) {
        var frame = new StackPane();
        frame.getStyleClass().add("thumb-frame");
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setMaxSize(WIDTH, HEIGHT);
        thumbnails.find(evidence.shown().digest()).flatMap(found -> found).ifPresent(image -> {
            var shown = new ImageView(image);
            shown.setFitWidth(WIDTH - 4);
            shown.setFitHeight(HEIGHT - 4);
            shown.setPreserveRatio(true);
            frame.getChildren().add(shown);
        });
        var caption =
                new Label(evidence.caption().isBlank() ? messages.minute(evidence.addedAt()) : evidence.caption());
        caption.getStyleClass().add("caption");
        var foot = new HBox(4);
        foot.setAlignment(Pos.CENTER_LEFT);
        if (evidence.marked().isPresent()) {
            foot.getChildren().add(new Icon("pencil", 14));
        }
        foot.getChildren().add(caption);
        foot.setMaxWidth(WIDTH);
        var box = new VBox(2, frame, foot);
        box.getStyleClass().add("shelf-thumb");
        if (chosen) {
            box.getStyleClass().add("chosen");
        }
        box.setAccessibleText(evidence.picture().name());
        box.setOnMouseClicked(_ -> show.accept(index));
        return box;
    }
}
