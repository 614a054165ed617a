package tongbao.workbench.register;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// What stands in the place of the preview before there is one.
final class ImportStart {
    private final Messages messages;
    private final Runnable choose;
    private final Runnable cancel;

    /// @param choose asks for a file
    /// @param cancel stops reading
    ImportStart(Messages messages, Runnable choose, Runnable cancel) {
        this.messages = messages;
        this.choose = choose;
        this.cancel = cancel;
    }

    Node choosing() {
        var text = new Label(messages.get("register.import.choose.text"));
        text.setWrapText(true);
        text.getStyleClass().add("muted");
        var button = Parts.button(messages.get("register.import.choose"), "Enter", choose);
        button.getStyleClass().add("accent");
        button.setId("choose-file");
        var zone = new VBox(12, Parts.whole(messages.get("register.import.choose.title"), "pane-title"), text, button);
        zone.getStyleClass().add("drop-zone");
        Platform.runLater(button::requestFocus);
        return placed(zone);
    }

    Node reading(String file) {
        var bar = new ProgressBar();
        bar.setPrefWidth(280);
        var stop = Parts.button(messages.get("register.import.cancel"), "Esc", cancel);
        var zone = new VBox(12, new Label(messages.get("register.import.reading.text", file)), bar, stop);
        zone.getStyleClass().add("drop-zone");
        return placed(zone);
    }

    private static Node placed(VBox zone) {
        zone.setMaxSize(640, VBox.USE_PREF_SIZE);
        StackPane.setAlignment(zone, Pos.TOP_CENTER);
        StackPane.setMargin(zone, new Insets(96, 0, 0, 0));
        return zone;
    }

    /// @param why what is wrong and what to do
    Node refused(String why) {
        var again = Parts.button(messages.get("register.import.again"), "", choose);
        again.getStyleClass().add("accent");
        return Parts.empty(messages.get("register.import.refused"), why, again);
    }
}
