package tongbao.workbench.round;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import tongbao.domain.round.Round;
import tongbao.workbench.ui.Messages;

/// A round in the list: its name over its window.
final class RoundCell extends ListCell<Round> {
    private final Messages messages;
    private final Label name = new Label();
    private final Label window = new Label();
    private final VBox box = new VBox(name, window);

    RoundCell(Messages messages) {
        this.messages = messages;
        name.getStyleClass().add("strong");
        window.getStyleClass().add("secondary");
        box.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(Round round, boolean empty) {
        super.updateItem(round, empty);
        if (empty || round == null) {
            setGraphic(null);
            return;
        }
        name.setText(round.id().value());
        window.setText(messages.span(round.dates().inspection()));
        setGraphic(box);
    }
}
