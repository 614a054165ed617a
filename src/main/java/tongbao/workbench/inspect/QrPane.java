package tongbao.workbench.inspect;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.document.QrCode;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.ScreenPicture;

/// An address as a code for the phone, over the panes until it is put away.
final class QrPane {
    private static final int SCALE = 6;

    private final Messages messages;
    private final ImageView code = new ImageView();
    private final Label address = new Label();
    private final VBox node;

    QrPane(Messages messages) {
        this.messages = messages;
        address.setWrapText(true);
        address.getStyleClass().addAll("muted", "small");
        var close = Parts.button(messages.get("inspect.viewer.close"), "Esc", this::hide);
        close.setFocusTraversable(false);
        node = new VBox(8, Parts.whole(messages.get("inspect.qr.title"), "pane-title"), code, address, close);
        node.getStyleClass().add("carrying");
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        node.setId("qr-pane");
        node.setVisible(false);
        StackPane.setAlignment(node, javafx.geometry.Pos.TOP_CENTER);
    }

    Node node() {
        return node;
    }

    /// Any key puts it away. True if the key meant just that.
    boolean take(KeyEvent event) {
        var shown = node.isVisible();
        hide();
        return shown && (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.Q);
    }

    private void hide() {
        node.setVisible(false);
    }

    /// An address without a scheme is one of the web.
    void show(String url) {
        var whole = url.contains("://") ? url : "http://" + url;
        var made = QrCode.of(whole, SCALE);
        made.ifPresent(image -> code.setImage(ScreenPicture.of(image)));
        code.setVisible(made.isPresent());
        address.setText(made.isPresent() ? whole : messages.get("inspect.qr.none", whole));
        address.setMaxWidth(320);
        node.setVisible(true);
    }
}
