package tongbao.workbench.inspect;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Pressable;
import tongbao.workbench.ui.Shortcut;

/// The keys of an inspector's one hand. They act on the clause and the subject at hand wherever the focus is, except
/// in a text field.
final class InspectKeys {
    private final InspectViewModel inspect;
    private final ClausesViewModel clauses;
    private final WorklistViewModel worklist;
    private final WorklistDoor door;
    private final ClauseView clauseView;
    private final PictureEntry pictures;
    private final Runnable focusClauses;

    InspectKeys(
            InspectViewModel inspect,
            ClausesViewModel clauses,
            WorklistViewModel worklist,
            WorklistDoor door,
            ClauseView clauseView,
            PictureEntry pictures,
            Runnable focusClauses) {
        this.inspect = inspect;
        this.clauses = clauses;
        this.worklist = worklist;
        this.door = door;
        this.clauseView = clauseView;
        this.pictures = pictures;
        this.focusClauses = focusClauses;
    }

    /// Takes a key pressed while no text field has the focus. True if it was one of ours.
    boolean handle(KeyEvent event) {
        if (inspect.getOpened().isEmpty() || event.isAltDown()) {
            return false;
        }
        if (event.isShortcutDown()) {
            return event.getCode() == KeyCode.V && pictures.paste();
        }
        return switch (event.getCode()) {
            case DIGIT0, DIGIT1, DIGIT2, DIGIT3, DIGIT4, NUMPAD0, NUMPAD1, NUMPAD2, NUMPAD3, NUMPAD4 ->
                event.isShiftDown() ? switchGroup(event.getCode()) : answer(event.getCode());
            case DIGIT9, NUMPAD9 -> {
                inspect.writing().recordRest();
                yield true;
            }
            case SPACE -> !isButton(event) && nextUnseen();
            case J -> move(+1);
            case K -> move(-1);
            case DOWN -> !door.isInside() && move(+1);
            case UP -> !door.isInside() && move(-1);
            case PAGE_DOWN -> !door.isInside() && move(+10);
            case PAGE_UP -> !door.isInside() && move(-10);
            case HOME -> !door.isInside() && move(-10_000);
            case END -> !door.isInside() && move(+10_000);
            case OPEN_BRACKET -> step(-1);
            case CLOSE_BRACKET -> step(+1);
            case ENTER -> !isButton(event) && !door.isInside() && !isOwnTarget(event) && write();
            case DIGIT5, NUMPAD5 -> confirm();
            case E -> writeOutside();
            case S -> takeAlike(event.isShiftDown());
            case C -> count();
            case PLUS, ADD, EQUALS -> add(+1);
            case MINUS, SUBTRACT -> add(-1);
            case SLASH, DIVIDE -> find(event);
            case W -> showWorklist();
            case F -> filterWorklist(worklist::nextFilter);
            case P ->
                inspect.headway().whose().isOffered()
                        && filterWorklist(inspect.headway().whose()::next);
            case V -> filterClauses();
            case H -> hideDone();
            default -> false;
        };
    }

    private boolean answer(KeyCode code) {
        var name = code.getName();
        var digit = name.substring(name.length() - 1);
        clauses.getCurrent()
                .ifPresent(place -> AnswerButtons.of(digit)
                        .ifPresent(answer ->
                                inspect.writing().record(place.clause().code(), answer)));
        return true;
    }

    private boolean nextUnseen() {
        clauses.nextUnseen();
        focusClauses.run();
        return true;
    }

    private boolean move(int by) {
        clauses.move(by);
        return true;
    }

    private boolean step(int by) {
        worklist.step(by);
        return true;
    }

    /// Shift 3: the whole group.
    private boolean switchGroup(KeyCode code) {
        if (code != KeyCode.DIGIT3) {
            return false;
        }
        clauses.getCurrent().ifPresent(place -> inspect.writing().switchGroup(place.group()));
        return true;
    }

    /// As last time; then on to the next unseen.
    private boolean confirm() {
        if (clauses.getCurrent()
                .map(place -> inspect.writing().confirm(place.clause().code()))
                .orElse(false)) {
            clauses.nextUnseen();
        }
        return true;
    }

    private boolean writeOutside() {
        clauseView.findings().writeOutside();
        return true;
    }

    private boolean takeAlike(boolean withAmount) {
        clauseView.findings().takeAlike(withAmount);
        return true;
    }

    private boolean write() {
        clauseView.findings().write();
        return true;
    }

    private boolean count() {
        clauseView.focusAmount();
        return true;
    }

    private boolean add(int by) {
        clauseView.addToAmount(by);
        return true;
    }

    private boolean find(KeyEvent event) {
        if (event.isShiftDown()) {
            return false; // a question mark: the sheet of keys
        }
        door.find();
        return true;
    }

    private boolean showWorklist() {
        door.turn();
        return true;
    }

    /// What is filtered is seen: a narrow window lays the worklist over the panes.
    private boolean filterWorklist(Runnable filter) {
        door.open();
        filter.run();
        return true;
    }

    private boolean filterClauses() {
        clauses.filterProperty().set(clauses.filterProperty().get().next());
        return true;
    }

    private boolean hideDone() {
        clauses.hideDoneProperty().set(!clauses.hideDoneProperty().get());
        return true;
    }

    private static boolean isButton(KeyEvent event) {
        return event.getTarget() instanceof ButtonBase || Pressable.takes(event);
    }

    /// Rows of findings and pictures open themselves by Enter.
    private static boolean isOwnTarget(KeyEvent event) {
        return event.getTarget() instanceof Node target
                && (target.getStyleClass().contains("finding-row")
                        || target.getStyleClass().contains("picture-thumb"));
    }

    /// In a text field one key stays ours: a picture in the clipboard is pasted beside the clause, not into the text.
    void whileTyping(KeyEvent event) {
        var board = Clipboard.getSystemClipboard();
        if (event.getCode() == KeyCode.V
                && event.isShortcutDown()
                && event.getTarget() instanceof javafx.scene.control.TextInputControl
                && !board.hasString()
                && Drops.hasPictures(board)
                && pictures.paste()) {
            event.consume();
        }
    }

    List<Shortcut> shortcuts(Messages messages) {
        return List.of(
                new Shortcut(List.of("1", "2", "3", "4", "0"), messages.get("inspect.help.answers")),
                new Shortcut(List.of("9"), messages.get("inspect.help.rest")),
                new Shortcut(List.of("Shift 3"), messages.get("inspect.help.group")),
                new Shortcut(List.of("5"), messages.get("inspect.help.confirm")),
                new Shortcut(List.of("E"), messages.get("inspect.help.outside")),
                new Shortcut(List.of("S", "Shift S"), messages.get("inspect.help.alike")),
                new Shortcut(List.of("Alt 1"), messages.get("inspect.help.phrase")),
                new Shortcut(List.of("Ctrl Enter"), messages.get("inspect.help.written")),
                new Shortcut(List.of("Space"), messages.get("inspect.keys.next")),
                new Shortcut(List.of("J", "K"), messages.get("inspect.keys.move")),
                new Shortcut(List.of("[", "]"), messages.get("inspect.keys.subject")),
                new Shortcut(List.of("Enter"), messages.get("inspect.keys.finding")),
                new Shortcut(List.of("C", "+", "-"), messages.get("inspect.keys.count")),
                new Shortcut(List.of("Ctrl V"), messages.get("inspect.keys.paste")),
                new Shortcut(List.of("/"), messages.get("inspect.help.filter")),
                new Shortcut(List.of("W"), messages.get("inspect.help.worklist")),
                new Shortcut(List.of("F"), messages.get("inspect.help.worklist.filter")),
                new Shortcut(List.of("P"), messages.get("inspect.help.whose")),
                new Shortcut(List.of("V"), messages.get("inspect.help.clauses.filter")),
                new Shortcut(List.of("H"), messages.get("inspect.help.hide-done")),
                new Shortcut(List.of("A"), messages.get("inspect.help.assign")),
                new Shortcut(List.of("Q"), messages.get("inspect.qr")),
                new Shortcut(List.of("I"), messages.get("inspect.help.axis")));
    }
}
