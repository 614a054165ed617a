package tongbao.workbench.register;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.plan.ImportPlan;
import tongbao.intake.plan.Outcome;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The buttons above the preview: what the sheet is read as, and which rows are shown.
final class ImportToggles {
    /// What the filter and the sides of the bar need.
    private static final double BESIDE = 220;

    private final HBox kinds;
    private final HBox outcomes;
    private final Messages messages;
    private final ImportViewModel viewModel;

    private double width;

    ImportToggles(HBox kinds, HBox outcomes, Messages messages, ImportViewModel viewModel) {
        this.kinds = kinds;
        this.outcomes = outcomes;
        this.messages = messages;
        this.viewModel = viewModel;
    }

    /// What the sheet may be read as: one choice, because the names of all kinds side by side are wider than the
    /// smallest usual screen and would push the rest of the window out of it.
    void kinds(ImportKind now) {
        var choice = new ComboBox<ImportKind>();
        choice.setId("import-kind");
        choice.setAccessibleText(messages.get("register.import.kind"));
        choice.setConverter(new Named());
        choice.getItems().setAll(viewModel.kinds());
        choice.setVisibleRowCount(choice.getItems().size());
        choice.setValue(now);
        choice.setOnAction(_ -> {
            if (choice.getValue() != now) {
                viewModel.readAs(choice.getValue());
            }
        });
        kinds.getChildren().setAll(Parts.whole(messages.get("register.import.kind"), "secondary"), choice);
        if (!(viewModel.stateProperty().get() instanceof ImportViewModel.State.Matching)) {
            var other = Parts.link(messages.get("register.import.columns"), viewModel::match);
            other.setId("import-columns");
            kinds.getChildren().addFirst(other);
        }
    }

    private final class Named extends StringConverter<ImportKind> {
        @Override
        public String toString(ImportKind kind) {
            return kind == null ? "" : viewModel.words().name(kind);
        }

        @Override
        public ImportKind fromString(String name) {
            throw new UnsupportedOperationException("chosen, never typed: " + name);
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
            toggle.setTooltip(new Tooltip(toggle.getText()));
            toggle.setAccessibleText(toggle.getText());
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
        fit(width);
    }

    /// Where all names do not find room beside the filter, signs and counts stand alone; the names are in the tips.
    void fit(double room) {
        width = room;
        name(true);
        if (room > 0 && outcomes.prefWidth(-1) + BESIDE > room) {
            name(false);
        }
    }

    private void name(boolean named) {
        for (var child : outcomes.getChildren()) {
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

    void markOutcome() {
        for (var child : outcomes.getChildren()) {
            if (child instanceof ToggleButton toggle) {
                toggle.setSelected(
                        outcomeOf(toggle).equals(viewModel.outcomeProperty().get()));
            }
        }
    }
}
