package tongbao.workbench.inspect.axis;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
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

/// 按指标: the clauses, the subjects under the one at hand, and what answering several of them would do. A digit
/// answers the row at hand and goes on to the next; with rows picked it tries, and Enter writes.
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
    private final Runnable leave;
    private final BiConsumer<SubjectId, ClauseCode> open;

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
        this.leave = leave;
        this.open = open;
        table = new AxisTable(axis, messages, preferences);
        var clauses = new AxisClauses(axis, messages, words, toggle, this::focus);
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
        if (event.isAltDown()) {
            return false;
        }
        if (event.isShortcutDown()) {
            if (event.getCode() == KeyCode.A) {
                axis.pickAll(false);
                return true;
            }
            return false;
        }
        var onButton = event.getTarget() instanceof ButtonBase;
        if (axis.picks().trialProperty().get().isPresent()) {
            switch (event.getCode()) {
                case ENTER -> {
                    if (onButton) {
                        return false;
                    }
                    axis.picks().confirm();
                    return true;
                }
                case ESCAPE -> {
                    axis.picks().cancel();
                    return true;
                }
                case O -> {
                    axis.picks()
                            .overwritingProperty()
                            .set(!axis.picks().overwritingProperty().get());
                    return true;
                }
                default -> {}
            }
        }
        return plain(event, onButton);
    }

    private boolean plain(KeyEvent event, boolean onButton) {
        var name = event.getCode().getName();
        var digit = AnswerButtons.of(name.substring(name.length() - 1));
        if ((event.getCode().isDigitKey() || event.getCode().isKeypadKey())
                && digit.isPresent()
                && !event.isShiftDown()) {
            axis.answer(digit.get());
            return true;
        }
        switch (event.getCode()) {
            case J, DOWN -> move(+1, event);
            case K, UP -> move(-1, event);
            case PAGE_DOWN -> axis.rows().move(+10);
            case PAGE_UP -> axis.rows().move(-10);
            case HOME -> axis.rows().move(-1_000_000);
            case END -> axis.rows().move(+1_000_000);
            case X -> axis.rows().cursorProperty().get().ifPresent(axis.picks()::pick);
            case U -> axis.pickAll(true);
            case SPACE -> {
                if (onButton) {
                    return false;
                }
                axis.nextUnseen();
            }
            case OPEN_BRACKET -> axis.step(-1);
            case CLOSE_BRACKET -> axis.step(+1);
            case ENTER -> {
                if (onButton) {
                    return false;
                }
                axis.rows()
                        .cursorProperty()
                        .get()
                        .ifPresent(subject ->
                                axis.clauseProperty().get().ifPresent(clause -> open.accept(subject, clause.code())));
            }
            case I -> leave.run();
            case ESCAPE -> {
                return axis.picks().none();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pickHere() {
        axis.rows()
                .cursorProperty()
                .get()
                .filter(at -> !axis.picks().isPicked(at))
                .ifPresent(axis.picks()::pick);
    }

    /// With Shift the rows that are passed are picked.
    private void move(int by, KeyEvent event) {
        if (event.isShiftDown()) {
            pickHere();
        }
        axis.rows().move(by);
        if (event.isShiftDown()) {
            pickHere();
        }
    }

    /// The keys, for the sheet of all keys.
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut(List.of("1", "2", "3", "4", "0"), messages.get("inspect.axis.help.answer")),
                new Shortcut(List.of("Space"), messages.get("inspect.keys.next")),
                new Shortcut(List.of("J", "K"), messages.get("inspect.keys.move")),
                new Shortcut(List.of("X", "Shift ↓"), messages.get("inspect.axis.help.pick")),
                new Shortcut(List.of("Ctrl A", "U"), messages.get("inspect.axis.help.pick-all")),
                new Shortcut(List.of("Enter"), messages.get("inspect.axis.help.open")),
                new Shortcut(List.of("[", "]"), messages.get("inspect.axis.help.clause")),
                new Shortcut(List.of("O"), messages.get("inspect.axis.help.overwrite")),
                new Shortcut(List.of("I"), messages.get("inspect.axis.help.leave")));
    }

    /// What it shows, for tests and measurements.
    public AxisViewModel viewModel() {
        return axis;
    }
}
