package tongbao.workbench.inspect.axis;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.register.SubjectId;
import tongbao.workbench.inspect.AnswerButtons;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Shortcut;

/// The keys of 按指标. A digit answers the row at hand and goes on to the next; with rows picked it tries, and Enter
/// writes.
final class AxisKeys {
    private final AxisViewModel axis;
    private final Messages messages;
    private final Runnable find;
    private final Runnable leave;
    private final BiConsumer<SubjectId, ClauseCode> open;

    /// @param find puts the cursor into the text filter
    /// @param leave goes back to the other axis
    /// @param open shows a subject with a clause on the other axis
    AxisKeys(
            AxisViewModel axis,
            Messages messages,
            Runnable find,
            Runnable leave,
            BiConsumer<SubjectId, ClauseCode> open) {
        this.axis = axis;
        this.messages = messages;
        this.find = find;
        this.leave = leave;
        this.open = open;
    }

    /// Takes a key pressed while no text field has the focus. True if it was one of ours.
    boolean handle(KeyEvent event) {
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
            case V -> axis.filter().next();
            case H ->
                axis.filter()
                        .hideDoneProperty()
                        .set(!axis.filter().hideDoneProperty().get());
            case P -> {
                if (!axis.filter().whose().isOffered()) {
                    return false;
                }
                axis.filter().whose().next();
            }
            case SLASH, DIVIDE -> {
                if (event.isShiftDown()) {
                    return false; // a question mark: the sheet of keys
                }
                find.run();
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
    List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut(List.of("1", "2", "3", "4", "0"), messages.get("inspect.axis.help.answer")),
                new Shortcut(List.of("Space"), messages.get("inspect.keys.next")),
                new Shortcut(List.of("J", "K"), messages.get("inspect.keys.move")),
                new Shortcut(List.of("X", "Shift ↓"), messages.get("inspect.axis.help.pick")),
                new Shortcut(List.of("Ctrl A", "U"), messages.get("inspect.axis.help.pick-all")),
                new Shortcut(List.of("Enter"), messages.get("inspect.axis.help.open")),
                new Shortcut(List.of("[", "]"), messages.get("inspect.axis.help.clause")),
                new Shortcut(List.of("V"), messages.get("inspect.axis.help.filter")),
                new Shortcut(List.of("H"), messages.get("inspect.help.hide-done")),
                new Shortcut(List.of("P"), messages.get("inspect.help.whose")),
                new Shortcut(List.of("/"), messages.get("inspect.axis.filter")),
                new Shortcut(List.of("O"), messages.get("inspect.axis.help.overwrite")),
                new Shortcut(List.of("I"), messages.get("inspect.axis.help.leave")));
    }
}
