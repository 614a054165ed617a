package tongbao.workbench.findings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.workbench.ui.Messages;

/// The whole text of the finding that is selected, which a row has no room for.
final class FindingDetail extends VBox {
    private final Messages messages;
    private final Label title = new Label();
    private final Label description = new Label();
    private final Label warning = new Label();

    FindingDetail(Messages messages) {
        super(2);
        this.messages = messages;
        getStyleClass().add("finding-detail");
        title.getStyleClass().add("secondary");
        title.setMinWidth(0);
        description.setId("description");
        description.setWrapText(true);
        description.setMinHeight(40);
        description.setPrefHeight(40);
        description.setMaxHeight(40);
        warning.setId("personal-found");
        warning.getStyleClass().addAll("secondary", "warning-text");
        warning.setMinWidth(Label.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        getChildren().setAll(new HBox(12, title, warning), description);
        show(List.of());
    }

    void show(List<FoundLine> selected) {
        if (selected.size() != 1) {
            title.setText("");
            warning.setText("");
            description.setText(selected.isEmpty() ? messages.get("findings.detail.none") : "");
            return;
        }
        var line = selected.getFirst();
        var finding = line.finding();
        title.setText(Stream.of(line.region(), line.subject().name(), line.clause(), finding.column(), finding.url())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
        description.setText(finding.description());
        var personal = line.personal().stream()
                .map(number -> messages.get("findings.personal." + number.kind()) + " " + number.masked())
                .collect(Collectors.joining(messages.get("findings.comma")));
        warning.setText(personal.isEmpty() ? "" : messages.get("findings.personal.found", personal));
    }
}
