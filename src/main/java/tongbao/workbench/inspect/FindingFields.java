package tongbao.workbench.inspect;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.inspection.Finding;
import tongbao.domain.personal.PersonalNumbers;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The fields of a finding. Points at personal numbers in its texts while they are written.
final class FindingFields {
    private final Messages messages;
    private final Label number = Parts.column("", 32, Pos.CENTER_LEFT, "finding-number");
    private final TextField column = new TextField();
    private final TextField url = new TextField();
    private final TextArea description = new TextArea();
    private final CheckBox counts = new CheckBox();
    private final CheckBox published = new CheckBox();
    private final Label meta = Parts.whole("", "muted", "small");
    private final Label personal = new Label();
    private final VBox node = new VBox(4);

    /// @param touched a text was changed
    /// @param left a field was left or a flag changed: what it holds is to be recorded
    FindingFields(Messages messages, Runnable touched, Runnable left) {
        this.messages = messages;
        text(column, "column", touched, left);
        text(url, "url", touched, left);
        text(description, "description", touched, left);
        description.setWrapText(true);
        description.setPrefRowCount(2);
        flag(counts, "counts", left);
        flag(published, "published", left);
        personal.setId("finding-personal");
        personal.getStyleClass().addAll("warning-text", "small");
        personal.setWrapText(true);
        node.getStyleClass().add("finding-form");
    }

    /// @param withdraw the button that takes the finding back
    void finish(Node withdraw) {
        var foot = new HBox(16, counts, published, Parts.space(), withdraw, meta);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("finding-foot");
        node.getChildren()
                .addAll(
                        line(number, column),
                        line(name("url"), url),
                        line(name("description"), description),
                        line(Parts.column("", 32, Pos.CENTER_LEFT), personal),
                        line(Parts.column("", 32, Pos.CENTER_LEFT), foot));
        watch();
    }

    private Label name(String field) {
        return Parts.column(messages.get("inspect.finding." + field), 32, Pos.CENTER_LEFT, "muted");
    }

    private static HBox line(Node name, Node field) {
        var line = new HBox(8, name, field);
        HBox.setHgrow(field, Priority.ALWAYS);
        line.setAlignment(field instanceof TextArea ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        return line;
    }

    private void text(TextInputControl field, String name, Runnable touched, Runnable left) {
        field.setId("finding-" + name);
        field.setPromptText(messages.get("inspect.finding." + name + ".prompt"));
        field.setAccessibleText(messages.get("inspect.finding." + name));
        field.textProperty().subscribe(() -> {
            watch();
            touched.run();
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                left.run();
            }
        });
    }

    private void flag(CheckBox box, String name, Runnable left) {
        box.setId("finding-" + name);
        box.setText(messages.get("inspect.finding." + name));
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        box.setOnAction(_ -> left.run());
    }

    /// Says so where the texts hold a number that should not be printed.
    private void watch() {
        var found = PersonalNumbers.in(column.getText() + " " + description.getText());
        personal.setText(
                found.isEmpty()
                        ? ""
                        : messages.get(
                                "inspect.finding.personal", found.getFirst().masked()));
        if (personal.getParent() != null) {
            personal.getParent().setVisible(!found.isEmpty());
            personal.getParent().setManaged(!found.isEmpty());
        }
    }

    void fill(Finding finding) {
        column.setText(finding.column());
        url.setText(finding.url());
        description.setText(finding.description());
        counts.setSelected(finding.counts());
        published.setSelected(finding.published());
        meta.setText(messages.get("inspect.finding.meta", finding.inspector(), messages.minute(finding.foundAt())));
    }

    /// `open` with what the fields hold now.
    Finding read(Finding open) {
        return open.withText(
                        column.getText().strip(),
                        url.getText().strip(),
                        description.getText().strip())
                .withFlags(counts.isSelected(), published.isSelected());
    }

    TextField column() {
        return column;
    }

    TextField url() {
        return url;
    }

    TextArea description() {
        return description;
    }

    CheckBox counts() {
        return counts;
    }

    Label number() {
        return number;
    }

    Node node() {
        return node;
    }
}
