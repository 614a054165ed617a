package tongbao.workbench.inspect.mark;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.EvidenceId;
import tongbao.domain.inspection.mark.Mark;
import tongbao.domain.inspection.mark.Marked;
import tongbao.workbench.inspect.EvidenceViewModel;
import tongbao.workbench.inspect.InspectViewModel;
import tongbao.workbench.inspect.Opened;
import tongbao.workbench.inspect.Thumbnails;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;

/// A picture over the whole screen, with the tools to mark it. What was drawn is made into the marked picture when the
/// inspector asks for it and whenever the picture is left, so that nothing drawn is lost.
public final class MarkDesk {
    private final Session session;
    private final InspectViewModel inspect;
    private final MarkSave save;
    private final MarkingViewModel marking = new MarkingViewModel();
    private final MarkCanvas canvas = new MarkCanvas(marking);
    private final MarkBar bar;
    private final MarkFacts facts;
    private final MarkShelf shelf;
    private final MarkPixels pixels;
    private final Button make;
    private final BorderPane node = new BorderPane();
    private List<EvidenceId> shown = List.of();
    private Optional<Opened> desk = Optional.empty();
    private Optional<Evidence> evidence = Optional.empty();
    private int at;
    private Runnable closed = () -> {};

    public MarkDesk(
            Session session,
            InspectViewModel inspect,
            EvidenceViewModel pictures,
            Thumbnails thumbnails,
            FileChoice files) {
        this.session = session;
        this.inspect = inspect;
        save = new MarkSave(session, files);
        var messages = session.messages();
        bar = new MarkBar(this, marking, canvas, messages, this::look);
        shelf = new MarkShelf(thumbnails, messages, this::go);
        make = Parts.button(messages.get("inspect.mark.make"), "Ctrl Enter", this::make);
        make.setId("make-marked");
        make.getStyleClass().add("accent");
        var discard = Parts.button(messages.get("inspect.mark.discard"), "", marking::clear);
        discard.setId("discard-marks");
        var export = Parts.button(messages.get("inspect.mark.export"), "", this::export);
        export.setId("export-marked");
        facts = new MarkFacts(marking, messages, this::name, pictures::beside, make, discard, export);
        pixels = new MarkPixels(session, marking, canvas, () -> make.setDisable(!marking.isChanged()));
        node.setTop(bar.node());
        node.setLeft(new ToolRail(marking, messages).node());
        node.setCenter(new BorderPane(new StackPane(canvas.node(), pixels.damaged()), null, null, shelf.node(), null));
        node.setRight(facts.node());
        node.getStyleClass().add("viewer");
        node.setId("viewer");
        node.managedProperty().bind(node.visibleProperty()); // while it is away the screen needs no room for it
        node.setFocusTraversable(true);
        node.setVisible(false);
        var keys = new MarkKeys(marking, canvas, this);
        node.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        node.addEventFilter(KeyEvent.KEY_RELEASED, keys::released);
        marking.marksProperty().subscribe(_ -> pixels.render());
        marking.chosenProperty().subscribe((before, now) -> {
            if (marking.getChosen()
                            .map(mark -> mark instanceof Mark.Note note
                                    && note.text().isEmpty())
                            .orElse(false)
                    && before.isEmpty()) {
                javafx.application.Platform.runLater(this::editText);
            }
        });
        inspect.openedProperty().subscribe(now -> now.ifPresent(this::follow));
        bar.show(View.MARKED);
    }

    public Node node() {
        return node;
    }

    public boolean isOpen() {
        return node.isVisible();
    }

    /// The keys, for the sheet of all keys.
    public List<Shortcut> shortcuts() {
        return MarkKeys.shortcuts(session.messages());
    }

    /// @param then gets the focus back
    public void setOnClosed(Runnable then) {
        closed = then;
    }

    /// Shows the picture of place `index` among `pictures` of the subject on the desk.
    public void open(List<Evidence> pictures, int index) {
        desk = inspect.getOpened();
        shown = pictures.stream().map(Evidence::id).toList();
        node.setVisible(true);
        node.requestFocus();
        at = -1;
        go(index);
    }

    /// Leaves the screen; what was drawn is kept.
    public void close() {
        leave();
        node.setVisible(false);
        evidence = Optional.empty();
        pixels.forget();
        closed.run();
    }

    /// Keeps what was drawn, for the window may be closed.
    public void commit() {
        if (isOpen()) {
            leave();
        }
    }

    /// One step back in the drawing; nothing that was recorded is taken back while a picture is open.
    public boolean undo() {
        if (isOpen()) {
            marking.undo();
        }
        return isOpen();
    }

    public boolean redo() {
        if (isOpen()) {
            marking.redo();
        }
        return isOpen();
    }

    void focus() {
        node.requestFocus();
    }

    void editText() {
        facts.editText();
    }

    boolean step(int by) {
        go(at + by);
        return true;
    }

    private void go(int index) {
        if (index < 0 || index >= shown.size() || index == at) {
            return;
        }
        leave();
        at = index;
        find(shown.get(index)).ifPresent(this::show);
    }

    private Optional<Evidence> find(EvidenceId id) {
        return desk.flatMap(opened -> opened.inspection().evidence().stream()
                .filter(one -> one.id().equals(id))
                .findFirst());
    }

    private void show(Evidence picture) {
        evidence = Optional.of(picture);
        pixels.forget();
        var original = picture.picture();
        canvas.open(original.width(), original.height());
        marking.open(picture.marked().map(Marked::marks).orElse(List.of()), original.width(), original.height());
        tell(picture);
        pixels.read(picture);
    }

    private void look(View wanted) {
        bar.show(wanted);
        pixels.look(wanted);
        focus();
    }

    /// Shows the original as long as a key is held.
    void peek(boolean now) {
        pixels.peek(now);
    }

    private void follow(Opened now) {
        if (!isOpen()
                || !desk.map(it -> it.subject().id().equals(now.subject().id())).orElse(false)) {
            return;
        }
        desk = Optional.of(now);
        evidence.flatMap(one -> find(one.id())).ifPresent(stored -> {
            if (stored.marked()
                    .map(Marked::marks)
                    .orElse(List.of())
                    .equals(marking.marksProperty().get())) {
                marking.stored();
                make.setDisable(true);
            }
            evidence = Optional.of(stored);
            tell(stored);
        });
    }

    private void tell(Evidence picture) {
        desk.ifPresent(opened -> {
            facts.show(opened, picture);
            bar.show(
                    opened.subject().name(),
                    picture.clause()
                            .flatMap(opened::find)
                            .map(place -> place.clause().name())
                            .orElse(session.messages().get("inspect.mark.outside")),
                    picture.caption().isBlank() ? picture.picture().name() : picture.caption());
            shelf.show(shown.stream().flatMap(id -> find(id).stream()).toList(), at);
        });
    }

    private void name(Evidence picture, String caption) {
        desk.ifPresent(opened -> inspect.writing().change(opened, picture.id(), one -> one.withCaption(caption)));
    }

    /// Makes the marked picture of what is drawn.
    void make() {
        if (marking.isChanged()) {
            desk.ifPresent(opened -> evidence.ifPresent(picture -> pixels.get()
                    .ifPresent(original -> inspect.writing()
                            .mark(
                                    opened,
                                    picture.id(),
                                    original,
                                    marking.marksProperty().get()))));
        }
    }

    private void leave() {
        focus();
        make();
    }

    private void export() {
        leave();
        desk.ifPresent(opened ->
                evidence.ifPresent(picture -> save.save(node.getScene().getWindow(), opened, picture)));
    }
}
