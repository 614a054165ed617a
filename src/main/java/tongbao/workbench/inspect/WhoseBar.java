package tongbao.workbench.inspect;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.OrAll;
import tongbao.workbench.ui.Parts;

/// The choice of one inspector's subjects, with how many he has. Not seen before the round is shared out.
public final class WhoseBar {
    private final Whose whose;
    private final ComboBox<Optional<String>> box = new ComboBox<>();
    private final HBox node = new HBox(8, box, Parts.key("P"));
    private boolean showing;

    /// @param id of the box
    public WhoseBar(Whose whose, Messages messages, String id) {
        this.whose = whose;
        box.setId(id);
        box.setAccessibleText(messages.get("inspect.whose"));
        box.setConverter(new OrAll<>(
                messages.get("inspect.whose.all"),
                who -> who.equals(Whose.NOBODY)
                        ? messages.get("inspect.whose.nobody", whose.count(who))
                        : messages.get("inspect.whose.one", who, whose.count(who))));
        box.setFocusTraversable(false);
        box.setVisibleRowCount(16);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.valueProperty().subscribe(value -> {
            if (!showing && value != null) {
                whose.choose(value);
            }
        });
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("pane-bar");
        whose.sharesProperty().subscribe(_ -> show());
        whose.chosenProperty().subscribe(_ -> show());
    }

    private void show() {
        showing = true;
        node.setVisible(whose.isOffered());
        node.setManaged(whose.isOffered());
        // the same name may stand for another number of subjects now: the cells are filled anew
        box.getItems().setAll(whose.offered());
        box.setValue(null);
        box.setValue(whose.chosenProperty().get());
        box.getStyleClass().remove("chosen");
        if (whose.chosenProperty().get().isPresent()) {
            box.getStyleClass().add("chosen");
        }
        showing = false;
    }

    public Node node() {
        return node;
    }
}
