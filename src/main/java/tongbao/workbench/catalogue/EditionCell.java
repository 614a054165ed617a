package tongbao.workbench.catalogue;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// An edition in the list: its title, what it is for, and where it stands.
final class EditionCell extends ListCell<Edition> {
    private final Messages messages;

    EditionCell(Messages messages) {
        this.messages = messages;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Edition edition, boolean empty) {
        super.updateItem(edition, empty);
        if (empty || edition == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        var catalogue = edition.catalogue();
        var title = new Label(catalogue.title());
        title.setMinWidth(0);
        var about = new Label(messages.get(
                "catalogue.about", catalogue.id().edition(), catalogue.places().count()));
        about.getStyleClass().add("secondary");
        about.setMinWidth(0);
        var standing =
                Parts.tag(messages.get("catalogue.standing." + edition.standing()), edition.isDraft() ? "accent" : "");
        var second = new HBox(8, standing, about);
        second.setAlignment(Pos.CENTER_LEFT);
        if (edition.rounds() > 0) {
            second.getChildren()
                    .addAll(Parts.space(), Parts.whole(messages.get("catalogue.used", edition.rounds()), "secondary"));
        }
        var box = new VBox(2, title, second);
        box.setAlignment(Pos.CENTER_LEFT);
        setGraphic(box);
        setTooltip(new Tooltip(catalogue.title() + "\n" + catalogue.document()));
    }
}
