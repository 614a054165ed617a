package tongbao.workbench.inspect;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Session;

/// Writes one finding. Nothing has to be saved: a field is recorded when it is left, when typing pauses, and before
/// anything else gets the form; an empty new finding is recorded by nothing.
final class FindingForm {
    private static final Duration PAUSE = Duration.seconds(3);

    private final InspectViewModel inspect;
    private final Session session;
    private final Messages messages;
    private final Supplier<LocalDateTime> now;
    private final Label number = Parts.column("", 32, Pos.CENTER_LEFT, "finding-number");
    private final TextField column = new TextField();
    private final TextField url = new TextField();
    private final TextArea description = new TextArea();
    private final CheckBox counts = new CheckBox();
    private final CheckBox published = new CheckBox();
    private final Label meta = Parts.whole("", "muted", "small");
    private final VBox node = new VBox(4);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Optional<Opened> desk = Optional.empty();
    private Optional<Finding> finding = Optional.empty();
    private Runnable leave = () -> {};
    private Runnable withdrawn = () -> {};
    private boolean existed;

    FindingForm(InspectViewModel inspect, Session session, Supplier<LocalDateTime> now) {
        this.inspect = inspect;
        this.session = session;
        messages = session.messages();
        this.now = now;
        text(column, "column");
        text(url, "url");
        text(description, "description");
        description.setWrapText(true);
        description.setPrefRowCount(2);
        flag(counts, "counts");
        flag(published, "published");
        var withdraw = Parts.link(messages.get("inspect.finding.withdraw"), this::withdraw);
        withdraw.setId("withdraw-finding");
        var foot = new HBox(16, counts, published, Parts.space(), withdraw, meta);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("finding-foot");
        node.getStyleClass().add("finding-form");
        node.getChildren()
                .addAll(
                        line(number, column),
                        line(name("url"), url),
                        line(name("description"), description),
                        line(Parts.column("", 32, Pos.CENTER_LEFT), foot));
        pause.setOnFinished(_ -> commit());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private Label name(String field) {
        return Parts.column(messages.get("inspect.finding." + field), 32, Pos.CENTER_LEFT, "muted");
    }

    private static HBox line(Node name, Node field) {
        var line = new HBox(8, name, field);
        HBox.setHgrow(field, Priority.ALWAYS);
        line.setAlignment(field instanceof TextArea ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        return line;
    }

    private void text(TextInputControl field, String name) {
        field.setId("finding-" + name);
        field.setPromptText(messages.get("inspect.finding." + name + ".prompt"));
        field.setAccessibleText(messages.get("inspect.finding." + name));
        field.textProperty().subscribe(() -> {
            if (isOpen()) {
                pause.playFromStart();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
    }

    private void flag(CheckBox box, String name) {
        box.setId("finding-" + name);
        box.setText(messages.get("inspect.finding." + name));
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        box.setOnAction(_ -> commit());
    }

    /// Enter goes on to the next field, Ctrl Enter and Esc leave the form; Tab goes on in the description too.
    private void keys(KeyEvent event) {
        var fields = List.of(column, url, description);
        var target = fields.indexOf(event.getTarget());
        switch (event.getCode()) {
            case ESCAPE -> leave.run();
            case ENTER -> {
                if (event.isControlDown()) {
                    leave.run();
                } else if (target == 0 || target == 1) {
                    fields.get(target + 1).requestFocus();
                    fields.get(target + 1).end();
                } else {
                    return;
                }
            }
            case TAB -> {
                if (target == 2 && !event.isControlDown()) {
                    (event.isShiftDown() ? url : counts).requestFocus();
                } else {
                    return;
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Opens for a new finding of `clause`.
    void open(Opened at, ClauseCode clause) {
        shut();
        desk = Optional.of(at);
        existed = false;
        fill(new Finding(
                new FindingId(UUID.randomUUID().toString()),
                Optional.of(clause),
                "",
                "",
                "",
                now.get(),
                session.inspectorProperty().get(),
                "",
                true,
                true));
    }

    void open(Opened at, Finding existing) {
        shut();
        desk = Optional.of(at);
        existed = true;
        fill(existing);
    }

    private void fill(Finding opened) {
        finding = Optional.empty();
        column.setText(opened.column());
        url.setText(opened.url());
        description.setText(opened.description());
        counts.setSelected(opened.counts());
        published.setSelected(opened.published());
        meta.setText(messages.get("inspect.finding.meta", opened.inspector(), messages.minute(opened.foundAt())));
        finding = Optional.of(opened);
    }

    /// Takes over what is stored where nothing else is typed or on its way: after an undo, for example.
    void follow(Opened at) {
        if (finding.isEmpty()
                || !desk.map(it -> it.subject().id().equals(at.subject().id())).orElse(false)) {
            return;
        }
        desk = Optional.of(at);
        var open = finding.get();
        var stored = stored();
        existed |= stored.isPresent();
        if (!typed(open).equals(open) || inspect.isSaving()) {
            return;
        }
        if (stored.isEmpty() && existed) {
            finding = Optional.empty();
        } else {
            stored.filter(it -> !it.equals(open)).ifPresent(this::fill);
        }
    }

    private Optional<Finding> stored() {
        return desk.flatMap(at -> at.inspection().findings().stream()
                .filter(it -> isOpenFor(it.id()))
                .findFirst());
    }

    private Finding typed(Finding open) {
        return open.withText(
                        column.getText().strip(),
                        url.getText().strip(),
                        description.getText().strip())
                .withFlags(counts.isSelected(), published.isSelected());
    }

    /// Records what is in the form where it differs from what is stored.
    ///
    /// @return the finding that is open and recorded or on its way
    Optional<FindingId> commit() {
        pause.stop();
        if (finding.isEmpty() || desk.isEmpty()) {
            return Optional.empty();
        }
        var typed = typed(finding.get());
        var stored = stored();
        var blank = typed.column().isEmpty()
                && typed.url().isEmpty()
                && typed.description().isEmpty();
        if (stored.isEmpty() && blank) {
            return Optional.empty();
        }
        finding = Optional.of(typed);
        if (!stored.equals(Optional.of(typed))) {
            inspect.write(desk.get(), typed);
        }
        return Optional.of(typed.id());
    }

    private void withdraw() {
        var gone = finding;
        finding = Optional.empty();
        pause.stop();
        desk.ifPresent(at -> gone.ifPresent(it -> inspect.withdraw(at, it)));
        withdrawn.run();
    }

    /// Records what is open and closes the form.
    void shut() {
        commit();
        finding = Optional.empty();
    }

    boolean isOpen() {
        return finding.isPresent();
    }

    boolean isOpenFor(FindingId id) {
        return finding.map(it -> it.id().equals(id)).orElse(false);
    }

    void number(int shown) {
        number.setText(Integer.toString(shown));
    }

    void focus() {
        column.requestFocus();
        column.end();
    }

    void setOnLeave(Runnable leaving) {
        leave = leaving;
    }

    void setOnWithdrawn(Runnable gone) {
        withdrawn = gone;
    }

    Node node() {
        return node;
    }
}
