package tongbao.workbench.inspect;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Phrasing;
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
    private final FindingFields fields;
    private final PhraseBar phrases;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Optional<Opened> desk = Optional.empty();
    private Optional<Finding> finding = Optional.empty();
    private Runnable leave = () -> {};
    private Runnable withdrawn = () -> {};
    private Runnable alike = () -> {};
    private boolean existed;

    FindingForm(InspectViewModel inspect, Session session, Supplier<LocalDateTime> now) {
        this.inspect = inspect;
        this.session = session;
        messages = session.messages();
        this.now = now;
        fields = new FindingFields(messages, this::touched, this::commit);
        phrases = new PhraseBar(session, this::phrasing, fields.description(), this::focusDescription);
        var withdraw = Parts.link(messages.get("inspect.finding.withdraw"), this::withdraw);
        withdraw.setId("withdraw-finding");
        fields.finish(withdraw);
        pause.setOnFinished(_ -> commit());
        fields.node().addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private void touched() {
        if (isOpen()) {
            pause.playFromStart();
        }
    }

    private void focusDescription() {
        fields.description().requestFocus();
        fields.description().end();
    }

    /// What is filled into the sentences of the wording library.
    private Optional<PhraseBar.Use> phrasing() {
        return desk.flatMap(at -> finding.flatMap(open -> open.clause()
                .map(clause -> new PhraseBar.Use(
                        at.catalogue().id().name(),
                        clause,
                        new Phrasing(
                                fields.column().getText().strip(),
                                fields.url().getText().strip(),
                                at.dating().point(),
                                at.subject().name())))));
    }

    /// Enter goes on to the next field, Ctrl Enter and Esc leave the form; Tab goes on in the description too; Alt S
    /// writes what another subject was found with.
    private void keys(KeyEvent event) {
        if (phrases.take(event)) {
            event.consume();
            return;
        }
        var texts = List.of(fields.column(), fields.url(), fields.description());
        var target = texts.indexOf(event.getTarget());
        switch (event.getCode()) {
            case ESCAPE -> {
                if (event.isControlDown() || event.isAltDown()) {
                    return;
                }
                leave.run();
            }
            case S -> {
                if (!event.isAltDown()) {
                    return;
                }
                alike.run();
            }
            case ENTER -> {
                if (event.isAltDown()) {
                    return;
                } else if (event.isControlDown()) {
                    leave.run();
                } else if (target == 0 || target == 1) {
                    texts.get(target + 1).requestFocus();
                    texts.get(target + 1).end();
                } else {
                    return;
                }
            }
            case TAB -> {
                if (target == 2 && !event.isControlDown()) {
                    (event.isShiftDown() ? fields.url() : fields.counts()).requestFocus();
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

    /// Opens for a new finding of `clause`, or of none: outside the catalogue.
    void open(Opened at, Optional<ClauseCode> clause) {
        shut();
        desk = Optional.of(at);
        existed = false;
        fill(new Finding(
                new FindingId(UUID.randomUUID().toString()),
                clause,
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
        existed = at.inspection().findings().contains(existing);
        fill(existing);
    }

    private void fill(Finding opened) {
        finding = Optional.empty();
        fields.fill(opened);
        finding = Optional.of(opened);
        phrases.show();
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
        if (!typed(open).equals(open) || inspect.writing().isSaving()) {
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
        return fields.read(open);
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
            inspect.writing().write(desk.get(), typed);
        }
        return Optional.of(typed.id());
    }

    private void withdraw() {
        var gone = finding;
        finding = Optional.empty();
        pause.stop();
        desk.ifPresent(at -> gone.ifPresent(it -> inspect.writing().withdraw(at, it)));
        withdrawn.run();
    }

    /// Records what is open and closes the form.
    void shut() {
        commit();
        finding = Optional.empty();
        phrases.show();
    }

    /// The wording library, which stands over the findings; seen while the form is open.
    List<Node> phrases() {
        return phrases.nodes();
    }

    boolean isOpen() {
        return finding.isPresent();
    }

    boolean isOpenFor(FindingId id) {
        return finding.map(it -> it.id().equals(id)).orElse(false);
    }

    void number(int shown) {
        fields.number().setText(Integer.toString(shown));
    }

    void focus() {
        fields.column().requestFocus();
        fields.column().end();
    }

    void setOnLeave(Runnable leaving) {
        leave = leaving;
    }

    /// @param taking writes the finding of another subject in its words
    void setOnAlike(Runnable taking) {
        alike = taking;
    }

    void setOnWithdrawn(Runnable gone) {
        withdrawn = gone;
    }

    Node node() {
        return fields.node();
    }
}
