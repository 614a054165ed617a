package tongbao.workbench.inspect.axis;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.domain.words.Words;
import tongbao.workbench.inspect.WhoseBar;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The left pane: every clause that asks anybody, with its problems and what is still unseen.
final class AxisClauses {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final double NUMBER = 44;

    private final AxisViewModel axis;
    private final Messages messages;
    private final Words words;
    private final ListView<AxisClause> list = new ListView<>();
    private final VBox node = new VBox();
    private final TextField text = new TextField();

    /// @param toggle the choice between the two axes
    /// @param leave what happens when the text filter is left
    AxisClauses(AxisViewModel axis, Messages messages, Words words, Node toggle, Runnable leave) {
        this.axis = axis;
        this.messages = messages;
        this.words = words;
        text.setId("axis-filter");
        text.setPromptText(messages.get("inspect.axis.filter"));
        text.textProperty().bindBidirectional(axis.textProperty());
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
                if (event.getCode() == KeyCode.ESCAPE) {
                    text.clear();
                } else {
                    axis.clauses().stream().findFirst().ifPresent(first -> axis.choose(first.code()));
                }
                leave.run();
                event.consume();
            }
        });
        var key = Parts.key("/");
        key.getStyleClass().add("in-field");
        key.setMouseTransparent(true);
        var field = new StackPane(text, key);
        field.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(field, Priority.ALWAYS);
        var bar = new HBox(field);
        bar.getStyleClass().add("pane-bar");
        var top = new HBox(toggle);
        top.getStyleClass().add("pane-bar");
        var head = new HBox(
                8,
                Parts.whole(messages.get("inspect.clauses"), "muted", "small"),
                Parts.space(),
                Parts.column(messages.get("inspect.answer.problem"), NUMBER, Pos.CENTER_RIGHT, "muted", "small"),
                Parts.column(messages.get("inspect.answer.unseen"), NUMBER, Pos.CENTER_RIGHT, "muted", "small"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("axis-head");
        list.getStyleClass().addAll("rows", "axis-clauses", "edge-to-edge");
        list.setAccessibleText(messages.get("inspect.clauses"));
        list.setItems(axis.clauses());
        list.setCellFactory(_ -> new Cell());
        list.setFocusTraversable(false);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                axis.choose(item.code());
            }
        });
        axis.clauseProperty().subscribe(_ -> follow());
        axis.revisionProperty().subscribe(_ -> list.refresh());
        var whose = new WhoseBar(axis.filter().whose(), messages, "axis-whose").node();
        node.getChildren().addAll(top, whose, bar, head, list);
        node.getStyleClass().add("axis-pane");
        node.setMinWidth(224);
    }

    private void follow() {
        axis.clauseProperty().get().ifPresent(at -> {
            var index = axis.clauses().indexOf(at);
            if (index >= 0 && list.getSelectionModel().getSelectedIndex() != index) {
                list.getSelectionModel().select(index);
                list.scrollTo(Math.max(0, index - 6));
            }
        });
    }

    Node node() {
        return node;
    }

    /// Puts the cursor into the text filter.
    void find() {
        text.requestFocus();
        text.selectAll();
    }

    private final class Cell extends ListCell<AxisClause> {
        private final Label group = Parts.whole("", "group-title");
        private final Label name = new Label();
        private final Label problems = Parts.column("", NUMBER, Pos.CENTER_RIGHT, "number", "problems");
        private final Label unseen = Parts.column("", NUMBER, Pos.CENTER_RIGHT, "number", "muted");
        private final HBox row = new HBox(8, name, Parts.space(), problems, unseen);
        private final HBox title = new HBox(group);
        private final VBox both = new VBox();

        Cell() {
            setPrefWidth(0);
            name.setMinWidth(0);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("axis-clause");
            title.getStyleClass().add("axis-group");
        }

        @Override
        protected void updateItem(AxisClause item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            pseudoClassStateChanged(HEAD, !empty && item != null && item.head());
            setGraphic(empty || item == null ? null : both);
            if (!empty && item != null) {
                fill(item);
            }
        }

        private void fill(AxisClause item) {
            var tally = axis.tally(item);
            var kind = axis.hasSeveralKinds() ? words.name(item.kind()) + " · " : "";
            group.setText(kind + item.place().group().name());
            name.setText(item.place().clause().name());
            problems.setText(tally.problems() == 0 ? "–" : Integer.toString(tally.problems()));
            problems.getStyleClass().remove("some");
            if (tally.problems() > 0) {
                problems.getStyleClass().add("some");
            }
            unseen.setText(tally.unseen() == 0 ? "–" : Integer.toString(tally.unseen()));
            setAccessibleText(
                    messages.get("inspect.axis.clause.spoken", name.getText(), tally.problems(), tally.unseen()));
            if (item.head()) {
                both.getChildren().setAll(title, row);
            } else {
                both.getChildren().setAll(row);
            }
        }
    }
}
