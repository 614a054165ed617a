package tongbao.workbench.inspect;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.domain.journal.RoundCarrying;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// What would be laid ready from the round before, over the panes, before it is.
final class CarryingPane {
    private final Messages messages;
    private final Label told = new Label();
    private final Button carry;
    private final VBox node;

    CarryingPane(CarryingViewModel carrying, Messages messages, Runnable leave) {
        this.messages = messages;
        told.setWrapText(true);
        told.setId("carrying-told");
        carry = Parts.button("", "", () -> {
            carrying.confirm();
            leave.run();
        });
        carry.getStyleClass().add("accent");
        carry.setId("carry");
        var cancel = Parts.button(messages.get("inspect.trial.cancel"), "Esc", () -> {
            carrying.cancel();
            leave.run();
        });
        var buttons = new HBox(8, carry, cancel);
        buttons.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(8, Parts.whole(messages.get("inspect.carrying.title"), "pane-title"), told, buttons);
        node.getStyleClass().add("carrying");
        node.setMaxSize(420, Region.USE_PREF_SIZE);
        StackPane.setAlignment(node, Pos.TOP_CENTER);
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancel.fire();
                event.consume();
            }
        });
        carrying.triedProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(Optional<RoundCarrying> tried) {
        node.setVisible(tried.isPresent());
        tried.ifPresent(it -> {
            var none = it.entry().isEmpty();
            told.setText(
                    none
                            ? messages.get("inspect.carrying.none")
                            : messages.get("inspect.carrying.told", it.subjects(), it.answers(), it.changed()));
            carry.setText(messages.get("inspect.carrying.do", it.answers()));
            carry.setVisible(!none);
            carry.setManaged(!none);
            javafx.application.Platform.runLater(none ? node::requestFocus : carry::requestFocus);
        });
    }
}
