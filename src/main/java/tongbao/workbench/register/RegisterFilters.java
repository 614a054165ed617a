package tongbao.workbench.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import tongbao.domain.register.Status;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.OrAll;
import tongbao.workbench.ui.Parts;

/// The line of choices under the bar of the register: state, region, type, level, class, doubtful ones.
final class RegisterFilters {
    private final RegisterViewModel viewModel;
    private final Messages messages;
    private final ComboBox<Optional<Status>> status = new ComboBox<>();
    private final List<AspectBox> aspects;
    private final CheckBox twins = new CheckBox();
    private final Button clear;
    private final HBox node;

    RegisterFilters(RegisterViewModel viewModel, Messages messages, Words words) {
        this.viewModel = viewModel;
        this.messages = messages;
        status.setId("status");
        status.setAccessibleText(messages.get("register.status"));
        status.getItems().add(Optional.empty());
        Arrays.stream(Status.values()).map(Optional::of).forEach(status.getItems()::add);
        status.setConverter(new OrAll<>(messages.get("register.status.all"), words::name));
        status.valueProperty().bindBidirectional(viewModel.statusProperty());
        status.setMinWidth(112);
        aspects = Arrays.stream(Aspect.values())
                .map(aspect -> new AspectBox(viewModel, aspect, messages, words))
                .toList();
        twins.setId("register-twins");
        twins.setMinWidth(Region.USE_PREF_SIZE);
        twins.selectedProperty().bindBidirectional(viewModel.doubtfulProperty());
        clear = Parts.button(messages.get("register.none.clear"), "0", viewModel::clearFilter);
        clear.setId("clear-filter");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        node = new HBox(8, Parts.key("F"), status);
        node.setId("register-filters");
        node.getChildren().addAll(aspects);
        node.getChildren().addAll(twins, Parts.space(), clear);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("bar");
    }

    Node node() {
        return node;
    }

    void focus() {
        status.requestFocus();
    }

    void refresh() {
        var shown = viewModel.tabProperty().get().kind().isPresent();
        node.setVisible(shown);
        node.setManaged(shown);
        aspects.forEach(AspectBox::refresh);
        mark(status, viewModel.statusProperty().get().isPresent());
        twins.setText(messages.get("register.twins", viewModel.twins()));
        twins.setVisible(viewModel.twins() > 0 || twins.isSelected());
        twins.setManaged(twins.isVisible());
        clear.setDisable(viewModel.isAll());
    }

    private static void mark(Node box, boolean chosen) {
        box.getStyleClass().remove("chosen");
        if (chosen) {
            box.getStyleClass().add("chosen");
        }
    }
}
