package tongbao.workbench.register;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.plan.ImportPlan;
import tongbao.intake.plan.Outcome;
import tongbao.workbench.ui.Messages;

/// The buttons above the preview: what the sheet is read as, and which rows are shown.
final class ImportToggles {
    private final HBox kinds;
    private final HBox outcomes;
    private final Messages messages;
    private final ImportViewModel viewModel;

    ImportToggles(HBox kinds, HBox outcomes, Messages messages, ImportViewModel viewModel) {
        this.kinds = kinds;
        this.outcomes = outcomes;
        this.messages = messages;
        this.viewModel = viewModel;
    }

    /// What the sheet may be read as.
    void kinds(ImportKind now) {
        kinds.getChildren().clear();
        var group = new ToggleGroup();
        var offered = viewModel.kinds();
        for (var kind : offered) {
            var toggle = new ToggleButton(viewModel.words().name(kind));
            toggle.getStyleClass().addAll("small", pill(offered.indexOf(kind), offered.size()));
            toggle.setToggleGroup(group);
            toggle.setSelected(kind == now);
            toggle.setOnAction(_ -> {
                toggle.setSelected(true);
                if (kind != now) {
                    viewModel.readAs(kind);
                }
            });
            kinds.getChildren().add(toggle);
        }
    }

    private static String pill(int index, int of) {
        return index == 0 ? "left-pill" : index == of - 1 ? "right-pill" : "center-pill";
    }

    /// What becomes of the rows, and how many of each.
    void outcomes(ImportPlan plan) {
        outcomes.getChildren().clear();
        var group = new ToggleGroup();
        var counts = plan.counts();
        var all =
                new ToggleButton(messages.get("register.import.all", plan.rows().size()));
        all.setUserData(Optional.empty());
        var toggles = new ArrayList<ToggleButton>();
        toggles.add(all);
        counts.forEach((outcome, count) -> {
            var mark = Marks.of(outcome);
            var toggle = new ToggleButton(
                    messages.get("register.import.outcome", viewModel.words().name(outcome), count),
                    mark.alone(viewModel.words().name(outcome)));
            toggle.setUserData(Optional.of(outcome));
            toggle.setId("outcome-" + outcome);
            toggles.add(toggle);
        });
        for (var toggle : toggles) {
            toggle.setToggleGroup(group);
            toggle.getStyleClass().add(pill(toggles.indexOf(toggle), toggles.size()));
            toggle.setMinWidth(Button.USE_PREF_SIZE);
            toggle.setOnAction(_ -> viewModel.outcomeProperty().set(outcomeOf(toggle)));
            outcomes.getChildren().add(toggle);
        }
        markOutcome();
    }

    private static Optional<Outcome> outcomeOf(ToggleButton toggle) {
        return toggle.getUserData() instanceof Optional<?> chosen
                ? chosen.filter(Outcome.class::isInstance).map(Outcome.class::cast)
                : Optional.empty();
    }

    void markOutcome() {
        for (var child : outcomes.getChildren()) {
            if (child instanceof ToggleButton toggle) {
                toggle.setSelected(
                        outcomeOf(toggle).equals(viewModel.outcomeProperty().get()));
            }
        }
    }
}
