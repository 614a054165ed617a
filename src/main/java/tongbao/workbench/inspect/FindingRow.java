package tongbao.workbench.inspect;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tongbao.domain.inspection.Finding;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// A finding in one line; a click or Enter opens it.
final class FindingRow {
    private final HBox node;

    FindingRow(int number, Finding finding, long pictures, Messages messages, Runnable open) {
        var title = new Label(titleOf(finding, messages));
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        node = new HBox(8, Parts.column(Integer.toString(number), 32, Pos.CENTER_LEFT, "muted"), title);
        if (pictures > 0) {
            var count = new HBox(4, new Icon("picture", 14), Parts.whole(Long.toString(pictures), "muted"));
            count.setAlignment(Pos.CENTER_LEFT);
            count.setAccessibleText(messages.get("inspect.pictures", pictures));
            node.getChildren().add(count);
        }
        var flags = new ArrayList<String>();
        if (finding.counts()) {
            flags.add(messages.get("inspect.finding.counts.short"));
        }
        if (finding.published()) {
            flags.add(messages.get("inspect.finding.published.short"));
        }
        node.getChildren()
                .addAll(
                        Parts.column(
                                String.join(" ", flags),
                                messages.locale().getLanguage().equals("en") ? 96 : 64,
                                Pos.CENTER_LEFT,
                                "muted",
                                "small"),
                        Parts.whole(messages.minute(finding.foundAt()), "muted", "small"));
        node.getStyleClass().add("finding-row");
        node.setAlignment(Pos.CENTER_LEFT);
        node.setFocusTraversable(true);
        node.setAccessibleText(title.getText());
        node.setOnMouseClicked(_ -> open.run());
        node.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open.run();
                event.consume();
            }
        });
    }

    /// The line that stands for several findings.
    static Node folded(String count, String titles, Node unfold) {
        var text = new Label(titles);
        text.getStyleClass().add("muted");
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(8, Parts.whole(count, "muted"), text, unfold);
        line.getStyleClass().add("finding-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// What stands over the findings of another kind.
    static Node title(String text) {
        var line = new HBox(Parts.whole(text, "muted", "small"));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("finding-title");
        return line;
    }

    /// The column, or the beginning of the description where no column was given.
    static String titleOf(Finding finding, Messages messages) {
        return !finding.column().isBlank()
                ? finding.column()
                : finding.description().isBlank()
                        ? messages.get("inspect.finding.untitled")
                        : finding.description().lines().findFirst().orElse("");
    }

    Node node() {
        return node;
    }
}
