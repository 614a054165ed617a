package tongbao.workbench.register;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import tongbao.intake.plan.ImportPlan;
import tongbao.intake.plan.Outcome;
import tongbao.workbench.ui.Messages;

/// Above the rows of an import: what becomes of them and how many of each; the one chosen is shown alone.
final class OutcomeToggles {
    /// What the filter and the sides of the bar need.
    private static final double BESIDE = 220;

    private final HBox place;
    private final Messages messages;
    private final ImportViewModel viewModel;
    private double width;

    /// @param place filled by [#show]
    OutcomeToggles(HBox place, Messages messages, ImportViewModel viewModel) {
        this.place = place;
        this.messages = messages;
        this.viewModel = viewModel;
        viewModel.rows().outcomeProperty().subscribe(_ -> mark());
    }

    void show(ImportPlan plan) {
        place.getChildren().clear();
        var group = new ToggleGroup();
        var toggles = new ArrayList<ToggleButton>();
        var all =
                new ToggleButton(messages.get("register.import.all", plan.rows().size()));
        all.setUserData(Optional.empty());
        toggles.add(all);
        plan.counts().forEach((outcome, count) -> toggles.add(toggle(outcome, count)));
        for (var toggle : toggles) {
            toggle.setToggleGroup(group);
            toggle.getStyleClass().add(pill(toggles.indexOf(toggle), toggles.size()));
            toggle.setMinWidth(Button.USE_PREF_SIZE);
            toggle.setOnAction(_ -> viewModel.rows().outcomeProperty().set(outcomeOf(toggle)));
            place.getChildren().add(toggle);
        }
        mark();
        fit(width);
    }

    private ToggleButton toggle(Outcome outcome, int count) {
        var name = viewModel.words().name(outcome);
        var toggle = new ToggleButton(
                messages.get("register.import.outcome", name, count),
                Marks.of(outcome).alone(name));
        toggle.setUserData(Optional.of(outcome));
        toggle.setId("outcome-" + outcome);
        toggle.setTooltip(new Tooltip(toggle.getText()));
        toggle.setAccessibleText(toggle.getText());
        return toggle;
    }

    private static String pill(int index, int of) {
        return index == 0 ? "left-pill" : index == of - 1 ? "right-pill" : "center-pill";
    }

    /// Where all names do not find room beside the filter, signs and counts stand alone; the names are in the tips.
    ///
    /// @param room the width of the whole bar
    void fit(double room) {
        width = room;
        name(true);
        if (room > 0 && place.prefWidth(-1) + BESIDE > room) {
            name(false);
        }
    }

    private void name(boolean named) {
        for (var child : place.getChildren()) {
            if (child instanceof ToggleButton toggle && toggle.getTooltip() != null) {
                var all = toggle.getTooltip().getText();
                toggle.setText(named ? all : all.substring(all.lastIndexOf(' ') + 1));
            }
        }
    }

    private static Optional<Outcome> outcomeOf(ToggleButton toggle) {
        return toggle.getUserData() instanceof Optional<?> chosen
                ? chosen.filter(Outcome.class::isInstance).map(Outcome.class::cast)
                : Optional.empty();
    }

    private void mark() {
        for (var child : place.getChildren()) {
            if (child instanceof ToggleButton toggle) {
                toggle.setSelected(outcomeOf(toggle)
                        .equals(viewModel.rows().outcomeProperty().get()));
            }
        }
    }
}
