package tongbao.workbench.catalogue;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import tongbao.workbench.catalogue.Edition.Standing;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// Above the tree: which edition it is, what can be done with it, and why it cannot be adopted yet.
final class EditionHead {
    private final Messages messages;
    private final CatalogueViewModel viewModel;
    private final Label title = new Label();
    private final Label note = new Label();
    private final Label obstacle = new Label();
    private final Button copy;
    private final Button adopt;
    private final Button discard;
    private final Button undo;
    private boolean asking;
    private final HBox actions;

    EditionHead(Messages messages, CatalogueViewModel viewModel) {
        this.messages = messages;
        this.viewModel = viewModel;
        title.getStyleClass().add("pane-title");
        title.setMinWidth(0);
        note.getStyleClass().add("secondary");
        note.setWrapText(true);
        note.setMinHeight(Label.USE_PREF_SIZE);
        obstacle.setId("obstacle");
        obstacle.getStyleClass().add("warning-text");
        obstacle.setMinWidth(0);
        copy = Parts.button(messages.get("catalogue.copy"), "", viewModel::copy);
        copy.setId("copy");
        adopt = Parts.button(messages.get("catalogue.adopt"), "", viewModel::adopt);
        adopt.setId("adopt");
        adopt.getStyleClass().add("accent");
        discard = Parts.button(messages.get("catalogue.discard"), "", this::discard);
        discard.setId("discard");
        undo = Parts.button(messages.get("catalogue.undo"), "Ctrl Z", viewModel::takeBack);
        undo.setId("take-back");
        actions = new HBox(8);
        actions.setAlignment(Pos.CENTER_LEFT);
    }

    List<Node> nodes() {
        return List.of(title, note, actions);
    }

    /// A draft that is thrown away is gone: the button asks once more before it is.
    private void discard() {
        if (asking) {
            viewModel.discard();
        }
        ask(!asking);
    }

    private void ask(boolean now) {
        asking = now;
        discard.setText(messages.get(now ? "catalogue.discard.sure" : "catalogue.discard"));
        discard.getStyleClass().remove("danger");
        if (now) {
            discard.getStyleClass().add("danger");
            obstacle.setText(messages.get("catalogue.discard.gone"));
        }
    }

    /// @param changed how many clauses differ from the parent
    void show(Edition edition, int changed) {
        var catalogue = edition.catalogue();
        title.setText(catalogue.title() + "　"
                + messages.get("catalogue.edition", catalogue.id().edition()));
        note.setText(
                switch (edition.standing()) {
                    case DRAFT -> messages.get("catalogue.head.draft", changed);
                    case ADOPTED -> messages.get("catalogue.head.fixed");
                    case BUNDLED -> messages.get("catalogue.head.bundled");
                });
        if (edition.standing() == Standing.DRAFT) {
            var hindering = viewModel.shelf().obstacle();
            adopt.setDisable(hindering.isPresent());
            obstacle.setText(hindering.map(messages::get).orElse(""));
            actions.getChildren().setAll(adopt, obstacle, Parts.space());
            if (viewModel.canTakeBack()) {
                actions.getChildren().add(undo);
            }
            actions.getChildren().add(discard);
            ask(false);
        } else {
            actions.getChildren().setAll(copy);
        }
    }
}
