package tongbao.workbench.catalogue;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.number.Fraction;
import tongbao.domain.words.Words;
import tongbao.workbench.catalogue.TreeRow.Mark;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// One row of the tree: number, name, and at the right what it costs and how it stands against the parent.
final class RowCell extends TreeCell<TreeRow> {
    private final Messages messages;
    private final Words words;

    RowCell(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(TreeRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        var line = switch (row) {
            case TreeRow.OfGroup(var group) ->
                new HBox(
                        8,
                        name(group.name(), "strong"),
                        Parts.space(),
                        group.points().map(this::points).orElseGet(() -> Parts.whole("")));
            case TreeRow.OfIndicator(var indicator) ->
                new HBox(
                        8,
                        Parts.whole(indicator.code(), "muted"),
                        name(indicator.name(), "strong"),
                        Parts.space(),
                        indicator.points().map(this::points).orElseGet(() -> Parts.whole("")));
            case TreeRow.OfClause clause -> clause(clause);
        };
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
    }

    private HBox clause(TreeRow.OfClause row) {
        var clause = row.place().clause();
        var name = name(clause.name(), row.mark() == Mark.GONE ? "gone" : "plain");
        setTooltip(new Tooltip(clause.name()));
        var line = new HBox(
                8, Parts.whole(clause.code().value(), "muted"), name, Parts.space(), Parts.whole(words.line(clause)));
        switch (row.mark()) {
            case SAME -> {
                if (clause.confidence() == Confidence.UNSURE) {
                    line.getChildren().add(Parts.tag(words.name(clause.confidence()), "warning"));
                }
            }
            case CHANGED -> line.getChildren().add(Parts.tag(messages.get("catalogue.mark.changed"), "accent"));
            case ADDED -> line.getChildren().add(Parts.tag(messages.get("catalogue.mark.added"), "success"));
            case GONE -> line.getChildren().add(Parts.tag(messages.get("catalogue.mark.gone"), ""));
        }
        return line;
    }

    private Label points(Fraction points) {
        return Parts.whole(messages.get("catalogue.points", words.number(points)), "muted");
    }

    private static Label name(String text, String style) {
        var name = new Label(text);
        name.getStyleClass().add(style);
        name.setMinWidth(0);
        return name;
    }
}
