package tongbao.workbench.inspect;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.domain.inspection.Evidence;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// One small picture with the number of its finding and when it was entered. Enter or a double click shows it full
/// size, Delete takes it away from the clause.
final class Thumb {
    private static final double WIDTH = 88;
    private static final double HEIGHT = 56;

    private final VBox node;

    /// @param image empty while it is being made; empty inside where it cannot be opened
    Thumb(
            Evidence evidence,
            Optional<Optional<Image>> image,
            Optional<Integer> finding,
            Messages messages,
            Runnable view,
            Runnable detach) {
        var frame = new StackPane();
        frame.getStyleClass().add("thumb-frame");
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setMaxSize(WIDTH, HEIGHT);
        image.ifPresent(made -> made.ifPresentOrElse(
                picture -> {
                    var shown = new ImageView(picture);
                    shown.setFitWidth(WIDTH - 4);
                    shown.setFitHeight(HEIGHT - 4);
                    shown.setPreserveRatio(true);
                    shown.setSmooth(true);
                    frame.getChildren().add(shown);
                },
                () -> frame.getChildren()
                        .add(Parts.whole(messages.get("inspect.evidence.damaged"), "muted", "small"))));
        finding.ifPresent(number -> {
            var badge = Parts.whole(Integer.toString(number), "thumb-number");
            StackPane.setAlignment(badge, Pos.BOTTOM_LEFT);
            frame.getChildren().add(badge);
        });
        var caption =
                new Label(evidence.caption().isBlank() ? messages.minute(evidence.addedAt()) : evidence.caption());
        caption.getStyleClass().add("caption");
        caption.setMaxWidth(WIDTH);
        if (evidence.marked().isPresent()) {
            var pencil = new Icon("pencil", 14);
            caption.setGraphic(pencil);
        }
        node = new VBox(2, frame, caption);
        node.getStyleClass().add("picture-thumb");
        node.setFocusTraversable(true);
        node.setAccessibleText(evidence.picture().name());
        Tooltip.install(node, new Tooltip(evidence.picture().name()));
        node.setOnMouseClicked(event -> {
            node.requestFocus();
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                view.run();
            }
        });
        node.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                view.run();
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                detach.run();
                event.consume();
            }
        });
        var away = new MenuItem(messages.get("inspect.evidence.detach"));
        away.setOnAction(_ -> detach.run());
        var menu = new ContextMenu(away);
        node.setOnContextMenuRequested(event -> menu.show(node, event.getScreenX(), event.getScreenY()));
    }

    Node node() {
        return node;
    }
}
