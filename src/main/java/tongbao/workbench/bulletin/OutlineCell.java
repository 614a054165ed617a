package tongbao.workbench.bulletin;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tongbao.domain.consistency.Severity;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// A line of the outline as it is shown: its words, never cut, the worst that is to be looked at in it, and its page.
final class OutlineCell extends ListCell<OutlineEntry> {
    private static final double LINE = 28;
    private static final double SIDES = 28;
    private static final double STEP = 16;

    private final Messages messages;
    private final Function<OutlineEntry, Optional<Severity>> worst;
    private final Function<OutlineEntry, Optional<Integer>> page;
    private final Label words = new Label();
    private final HBox row = new HBox(6);

    /// @param page on which the block stands, from 1; empty until the pages are set
    OutlineCell(
            Messages messages,
            Function<OutlineEntry, Optional<Severity>> worst,
            Function<OutlineEntry, Optional<Integer>> page) {
        this.messages = messages;
        this.worst = worst;
        this.page = page;
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(10);
    }

    @Override
    protected void updateItem(OutlineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setPrefWidth(10);
        if (empty || entry == null) {
            setGraphic(null);
            return;
        }
        words.setText(entry.text());
        row.setPadding(new Insets(0, 0, 0, (entry.level() - 1) * STEP));
        row.getChildren().setAll(words);
        worst.apply(entry)
                .ifPresent(severity ->
                        row.getChildren().add(Glyph.of(severity).alone(messages.get("bulletin.lint." + severity))));
        page.apply(entry)
                .ifPresent(number -> row.getChildren().add(Parts.whole(Integer.toString(number), "secondary")));
        setGraphic(row);
    }

    /// As many lines as the words need at this width.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return LINE;
        }
        double beside = row.getChildren().stream()
                .skip(1)
                .mapToDouble(node -> node.prefWidth(-1) + row.getSpacing())
                .sum();
        double room = width - SIDES - row.getPadding().getLeft() - beside;
        return Math.max(LINE, words.prefHeight(room) + 8);
    }
}
