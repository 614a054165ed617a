package tongbao.workbench.inspect.mark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tongbao.domain.inspection.mark.Mark;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Shortcut;

/// The keys of a picture over the screen. A letter takes a tool, Enter draws in the middle of what is seen, the arrows
/// move what is chosen (Shift: its size) or go to another picture.
final class MarkKeys {
    private static final int STEP = 8;

    private final MarkingViewModel marking;
    private final MarkCanvas canvas;
    private final MarkDesk desk;

    MarkKeys(MarkingViewModel marking, MarkCanvas canvas, MarkDesk desk) {
        this.marking = marking;
        this.canvas = canvas;
        this.desk = desk;
    }

    void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            desk.make();
            event.consume();
        } else if (event.getTarget() instanceof TextInputControl) {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
                desk.focus();
                event.consume();
            }
        } else if (!event.isShortcutDown() && !event.isAltDown() && plain(event)) {
            event.consume();
        }
    }

    void released(KeyEvent event) {
        if (event.getCode() == KeyCode.O && !(event.getTarget() instanceof TextInputControl)) {
            desk.peek(false);
        }
    }

    private boolean plain(KeyEvent event) {
        return switch (event.getCode()) {
            case ESCAPE -> {
                if (marking.chosenProperty().get().isPresent()) {
                    marking.choose(Optional.empty());
                } else {
                    desk.close();
                }
                yield true;
            }
            case ENTER -> !isControl(event) && draw();
            case TAB -> !event.isShiftDown() && !marking.marksProperty().get().isEmpty() && next();
            case DELETE, BACK_SPACE -> delete();
            case F -> {
                canvas.fit();
                yield true;
            }
            case PLUS, ADD, EQUALS -> zoom(1.25);
            case MINUS, SUBTRACT -> zoom(0.8);
            case O -> {
                desk.peek(true);
                yield true;
            }
            case LEFT -> arrow(-1, 0, event);
            case RIGHT -> arrow(1, 0, event);
            case UP -> arrow(0, -1, event);
            case DOWN -> arrow(0, 1, event);
            case PAGE_UP -> desk.step(-1);
            case PAGE_DOWN, SPACE -> !isControl(event) && desk.step(1);
            default -> tool(event.getCode());
        };
    }

    private static boolean isControl(KeyEvent event) {
        return event.getTarget() instanceof javafx.scene.control.ButtonBase;
    }

    private boolean draw() {
        if (marking.toolProperty().get() == Tool.SELECT) {
            desk.editText();
        } else {
            marking.place(canvas.seen());
        }
        return true;
    }

    private boolean next() {
        marking.step(1);
        return true;
    }

    private boolean delete() {
        marking.delete();
        return true;
    }

    private boolean zoom(double by) {
        canvas.zoom(by);
        return true;
    }

    private boolean arrow(int right, int down, KeyEvent event) {
        if (marking.getChosen().isEmpty()) {
            return right != 0 && desk.step(right);
        }
        marking.change(mark -> moved(mark, right * STEP, down * STEP, event.isShiftDown()));
        return true;
    }

    private static Mark moved(Mark mark, int right, int down, boolean grow) {
        return grow ? mark.grown(right, down) : mark.moved(right, down);
    }

    private boolean tool(KeyCode code) {
        return Arrays.stream(Tool.values())
                .filter(tool -> tool.letter().equals(code.getName()))
                .findFirst()
                .map(tool -> {
                    marking.toolProperty().set(tool);
                    return true;
                })
                .orElse(false);
    }

    static List<Shortcut> shortcuts(Messages messages) {
        return List.of(
                new Shortcut(List.of("V", "C", "R", "A", "N", "T", "M"), messages.get("inspect.mark.help.tools")),
                new Shortcut(List.of("Enter"), messages.get("inspect.mark.help.place")),
                new Shortcut(List.of("Tab"), messages.get("inspect.mark.help.next")),
                new Shortcut(List.of("↑", "↓", "←", "→"), messages.get("inspect.mark.help.move")),
                new Shortcut(List.of("Shift ↑", "Shift →"), messages.get("inspect.mark.help.grow")),
                new Shortcut(List.of("Delete", "Backspace"), messages.get("inspect.mark.help.delete")),
                new Shortcut(List.of("+", "-", "F"), messages.get("inspect.mark.help.zoom")),
                new Shortcut(List.of("O"), messages.get("inspect.mark.peek")),
                new Shortcut(List.of("PgUp", "PgDn", "Space"), messages.get("inspect.mark.help.turn")),
                new Shortcut(List.of("Ctrl Enter"), messages.get("inspect.mark.make")));
    }
}
