package tongbao.workbench.inspect;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Problem;

/// The address of the subject: opened in the browser, copied, or shown as a code for the phone.
final class AddressBar {
    private final Hyperlink address = new Hyperlink();
    private final Consumer<String> browser;
    private final Consumer<Problem> report;
    private final Consumer<String> code;
    private final HBox node;

    /// @param browser opens a web address outside the program
    /// @param code shows an address as a code for the phone
    AddressBar(Messages messages, Consumer<String> browser, Consumer<Problem> report, Consumer<String> code) {
        this.browser = browser;
        this.report = report;
        this.code = code;
        address.setId("address");
        address.setFocusTraversable(false);
        address.setOnAction(_ -> browse());
        node = new HBox(
                8,
                Parts.divider(),
                Parts.whole(messages.get("inspect.address"), "muted"),
                address,
                button("copyAddress", "copy", messages.get("inspect.copy"), () -> copy(address.getText())),
                button("openAddress", "open", messages.get("inspect.open-browser"), this::browse),
                button("qr", "qr", messages.get("inspect.qr"), this::showCode));
        node.setAlignment(Pos.CENTER_LEFT);
    }

    private static Button button(String id, String icon, String what, Runnable action) {
        var button = new Button("", new Icon(icon, 14));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(what));
        button.setAccessibleText(what);
        button.setOnAction(_ -> action.run());
        return button;
    }

    Node node() {
        return node;
    }

    void show(String url) {
        address.setText(url);
        address.setVisited(false);
        node.setVisible(!url.isEmpty());
        node.setManaged(!url.isEmpty());
    }

    /// Shows the address as a code for the phone, if there is one.
    void showCode() {
        if (!address.getText().isBlank()) {
            code.accept(address.getText().strip());
        }
    }

    static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void browse() {
        var url = address.getText().strip();
        var lower = url.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            browser.accept(url);
        } else if (url.contains("://") || url.contains(" ")) {
            report.accept(Problem.of("no-address", url));
        } else {
            browser.accept("http://" + url);
        }
    }
}
