package tongbao.workbench.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.intake.plan.ImportPlan;
import tongbao.intake.plan.PlannedRow;
import tongbao.intake.plan.TwinChoice;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// What can be made of a row that may be a duplicate: one card each, with its key, the chosen one marked.
final class TwinChoices {
    /// In the order of their keys, from 1 on.
    private static final List<TwinChoice> CHOICES = List.of(TwinChoice.SAME, TwinChoice.BOTH, TwinChoice.SKIP);

    private final Messages messages;
    private final ImportViewModel viewModel;

    TwinChoices(Messages messages, ImportViewModel viewModel) {
        this.messages = messages;
        this.viewModel = viewModel;
    }

    /// @param next goes on to the next row that is to be looked at
    Node node(PlannedRow row, Runnable next) {
        var decided = viewModel.decided(row.number());
        var parts = new ArrayList<Node>();
        for (var choice : CHOICES) {
            parts.add(card(row, choice, decided));
        }
        decided.ifPresent(choice -> {
            int rest = viewModel.stateProperty().get() instanceof ImportState.Planned(ImportPlan plan)
                    ? plan.undecided()
                    : 0;
            if (rest > 0) {
                var all =
                        Parts.link(messages.get("register.import.twin.rest", rest), () -> viewModel.decideRest(choice));
                all.setId("twin-rest");
                parts.add(all);
            }
            var on = Parts.button(messages.get("register.import.twin.next"), "Enter", next);
            on.setId("twin-next");
            parts.add(on);
        });
        var box = new VBox(8);
        box.getChildren().setAll(parts);
        return box;
    }

    private Node card(PlannedRow row, TwinChoice choice, Optional<TwinChoice> decided) {
        var hint = new Label(messages.get("register.import.twin." + choice + ".hint"));
        hint.getStyleClass().add("secondary");
        hint.setWrapText(true);
        var text = new VBox(1, new Label(messages.get("register.import.twin." + choice)), hint);
        text.setMinWidth(0);
        var line = new HBox(8, text, Parts.space(), Parts.key(Integer.toString(CHOICES.indexOf(choice) + 1)));
        line.setAlignment(Pos.TOP_LEFT);
        var card = new ToggleButton();
        card.setId("twin-" + choice);
        card.setGraphic(line);
        card.setAccessibleText(messages.get("register.import.twin." + choice));
        card.getStyleClass().add("choice-card");
        card.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(card.widthProperty().subtract(24));
        card.setSelected(decided.equals(Optional.of(choice)));
        card.setOnAction(_ -> viewModel.decide(row.number(), choice));
        return card;
    }

    /// The choice of a digit key; empty for other digits.
    static Optional<TwinChoice> of(int digit) {
        return digit >= 1 && digit <= CHOICES.size() ? Optional.of(CHOICES.get(digit - 1)) : Optional.empty();
    }
}
