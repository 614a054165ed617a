package tongbao.workbench.catalogue;

import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.consistency.Severity;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// What is unsound or doubtful in the edition, what stops it first, each line leading to the clause that is meant.
final class LintPane extends VBox {
    private final ListView<LintLine> problems = new ListView<>();
    private final Label note;

    LintPane(Messages messages, Consumer<LintLine> open) {
        problems.setId("lint");
        problems.getStyleClass().addAll("rows", "tall", Tweaks.EDGE_TO_EDGE);
        problems.setAccessibleText(messages.get("catalogue.tab.lint"));
        problems.setPlaceholder(Parts.whole(messages.get("catalogue.lint.none"), "muted"));
        problems.setCellFactory(_ -> new Cell());
        problems.getSelectionModel().selectedItemProperty().subscribe(problem -> {
            if (problem != null) {
                open.accept(problem);
            }
        });
        note = new Label(messages.get("catalogue.lint.note"));
        note.getStyleClass().add("secondary");
        var bar = new HBox(note);
        bar.getStyleClass().add("section-bar");
        VBox.setVgrow(problems, Priority.ALWAYS);
        getChildren().addAll(bar, problems);
    }

    /// @param draft whether what stops is still to be mended here
    void show(List<LintLine> found, boolean draft) {
        problems.getItems().setAll(found);
        note.setVisible(draft && found.stream().anyMatch(line -> line.severity() == Severity.STOPS));
    }

    private static final class Cell extends ListCell<LintLine> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(LintLine problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setGraphic(null);
                return;
            }
            var where = new Label(problem.where());
            where.setVisible(!problem.where().isEmpty());
            where.setManaged(!problem.where().isEmpty());
            where.getStyleClass().add("secondary");
            var sentence = new Label(problem.sentence());
            sentence.setWrapText(true);
            sentence.setTooltip(new Tooltip(sentence.getText()));
            sentence.maxWidthProperty().bind(getListView().widthProperty().subtract(72));
            var text = new VBox(where, sentence);
            text.setAlignment(Pos.CENTER_LEFT);
            var line = new HBox(8, Glyph.of(problem.severity()).alone(""), text);
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
        }
    }
}
