package tongbao.workbench.inspect.axis;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.register.SubjectId;
import tongbao.domain.words.Words;
import tongbao.workbench.inspect.AnswerButtons;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Preferences;
import tongbao.workbench.ui.Shortcut;
import tongbao.workbench.ui.SplitMemory;

/// 按指标: the clauses, the subjects under the one at hand, and what answering several of them would do.
public final class AxisView {
    private static final double TRIAL = 304;
    private static final double ROOM = TRIAL + 640;

    private final AxisViewModel axis;
    private final Messages messages;
    private final AxisTable table;
    private final Label picked = Parts.whole("", "section-title");
    private final HBox foot = new HBox(8);
    private final SplitPane panes = new SplitPane();
    private final StackPane node = new StackPane(panes);
    private final AxisKeys keys;

    /// @param toggle the choice between the two axes
    /// @param leave goes back to the other axis
    /// @param open shows a subject with a clause on the other axis
    public AxisView(
            AxisViewModel axis,
            Messages messages,
            Words words,
            Preferences preferences,
            Node toggle,
            Runnable leave,
            BiConsumer<SubjectId, ClauseCode> open) {
        this.axis = axis;
        this.messages = messages;
        var hideDone = axis.filter().hideDoneProperty();
        hideDone.set(preferences.find("axis.hide-done").equals(Optional.of("true")));
        hideDone.subscribe(hide -> preferences.keep("axis.hide-done", Boolean.toString(hide)));
        table = new AxisTable(axis, messages, preferences);
        var clauses = new AxisClauses(axis, messages, words, toggle, this::focus);
        keys = new AxisKeys(axis, messages, clauses::find, leave, open);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        var middle = new VBox(new AxisHead(axis, messages).node(), table.node(), foot);
        middle.getStyleClass().add("axis-pane");
        middle.setMinWidth(0);
        var trial = new TrialPane(axis, messages);
        StackPane.setAlignment(trial.node(), Pos.CENTER_RIGHT);
        var right = new StackPane(middle, trial.node());
        right.setMinWidth(0);
        // where there is room it stands beside the table, else over it
        Runnable place = () -> StackPane.setMargin(
                middle,
                new javafx.geometry.Insets(0, trial.node().isVisible() && right.getWidth() > ROOM ? TRIAL : 0, 0, 0));
        right.widthProperty().subscribe(_ -> place.run());
        axis.picks().trialProperty().subscribe(_ -> place.run());
        SplitPane.setResizableWithParent(clauses.node(), false);
        panes.getStyleClass().add("panes");
        panes.getItems().addAll(clauses.node(), right);
        SplitMemory.keep(panes, "axis", preferences, 0.203);
        node.setId("axis");
        node.setVisible(false);
        fillFoot();
        axis.picks().pickedCountProperty().subscribe(many -> {
            picked.setText(
                    many.intValue() == 0
                            ? messages.get("inspect.axis.one")
                            : messages.get("inspect.axis.picked", many.intValue()));
            foot.getStyleClass().remove("picking");
            if (many.intValue() > 0) {
                foot.getStyleClass().add("picking");
            }
        });
    }

    private void fillFoot() {
        picked.setId("picked");
        foot.getChildren().add(picked);
        for (var choice : AnswerButtons.choices()) {
            var button = new Button(messages.get("inspect.axis.answer." + choice.key()));
            var sign = new HBox(5, Parts.key(choice.key()), choice.glyph().sign());
            sign.setAlignment(Pos.CENTER);
            sign.getStyleClass().addAll("state", choice.glyph().styleClass());
            button.setGraphic(sign);
            button.setId("axis-answer-" + choice.key());
            button.setMinWidth(Button.USE_PREF_SIZE);
            button.setFocusTraversable(false);
            button.setOnAction(_ -> axis.answer(choice.answer()));
            foot.getChildren().add(button);
        }
        var none = Parts.button(messages.get("inspect.axis.pick-none"), "Esc", axis.picks()::none);
        none.getStyleClass().add("flat");
        none.setFocusTraversable(false);
        foot.getChildren().addAll(Parts.space(), none);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("axis-foot");
    }

    public Node node() {
        return node;
    }

    public boolean isShown() {
        return node.isVisible();
    }

    /// Comes to the front at a clause and a subject.
    public void show(Optional<ClauseCode> at, Optional<SubjectId> on) {
        node.setVisible(true);
        axis.show(at, on);
        focus();
    }

    public void hide() {
        node.setVisible(false);
        axis.hide();
    }

    private void focus() {
        table.focus();
    }

    /// Takes a key pressed while no text field has the focus. True if it was one of ours.
    public boolean handle(KeyEvent event) {
        return keys.handle(event);
    }

    /// The keys, for the sheet of all keys.
    public List<Shortcut> shortcuts() {
        return keys.shortcuts();
    }

    /// What it shows, for tests and measurements.
    public AxisViewModel viewModel() {
        return axis;
    }
}
