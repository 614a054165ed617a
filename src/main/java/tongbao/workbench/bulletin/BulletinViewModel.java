package tongbao.workbench.bulletin;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.document.Impression;
import tongbao.domain.bulletin.Composer;
import tongbao.domain.bulletin.Draft;
import tongbao.domain.bulletin.Extract;
import tongbao.domain.bulletin.LetterFields;
import tongbao.domain.journal.Entry.BlockRewritten;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.round.Round;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Reading;
import tongbao.workbench.ui.Session;

/// The bulletin of the round at hand: composed anew whenever something was recorded, set as pages, and sent out. Used
/// on the JavaFX thread.
public final class BulletinViewModel {
    private final Session session;
    private final Preview preview;
    private final Issuing issuing;
    private final Sealing sealing;
    private final ReadOnlyObjectWrapper<BulletinState> state = new ReadOnlyObjectWrapper<>(new BulletinState.Reading());
    private final ReadOnlyObjectWrapper<Optional<Proof>> proof = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Trial trial;
    private final Reading<BulletinState> reading;

    public BulletinViewModel(Session session) {
        this.session = session;
        preview = new Preview(session);
        trial = new Trial(session, (draft, tried) -> preview.set(tried, impression(draft)));
        issuing = new Issuing(session);
        reading = Reading.ofRound(session, this::read, read -> {
            state.set(read);
            set();
        });
        sealing = new Sealing(session);
        sealing.pressingProperty().subscribe(_ -> set());
    }

    public void show() {
        reading.show();
    }

    public void hide() {
        reading.hide();
        preview.leave();
    }

    public ReadOnlyObjectProperty<BulletinState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The pages of the letter.
    public Preview preview() {
        return preview;
    }

    /// What was compared last, until it is put away.
    public ReadOnlyObjectProperty<Optional<Proof>> proofProperty() {
        return proof.getReadOnlyProperty();
    }

    /// How the letter is sealed and signed.
    Sealing sealing() {
        return sealing;
    }

    /// Of the letter: what files are called at first; empty text while there is none.
    String title() {
        return state.get() instanceof BulletinState.Known known
                ? known.bulletin().title()
                : "";
    }

    private BulletinState read(Optional<Round> round) {
        return round.map(at -> Composition.of(
                        session.store(),
                        at.id(),
                        LocalDate.now(ZoneId.systemDefault()),
                        preview.fonts().get()))
                .orElseGet(BulletinState.NoRound::new);
    }

    private Pressing pressing() {
        return sealing.pressingProperty().get();
    }

    private Impression impression(Draft draft) {
        return pressing().impression(draft.office());
    }

    private void set() {
        if (state.get() instanceof BulletinState.Known known) {
            preview.set(known.bulletin(), impression(known.draft()));
        }
    }

    /// Shows on the pages how a block would read, without recording it; they follow a pause in typing.
    public void tryOut(String key, String template) {
        if (state.get() instanceof BulletinState.Known known) {
            trial.of(known.draft(), key, template);
        }
    }

    /// Goes back to what is recorded.
    public void leaveTrial() {
        trial.stop();
        set();
    }

    /// Records the wording of a block or what was filled in for the letter.
    ///
    /// @param template empty to go back to what is drafted
    public void rewrite(String key, Optional<String> template) {
        trial.stop();
        if (!(state.get() instanceof BulletinState.Known known)) {
            return;
        }
        var before = Optional.ofNullable(known.draft().wordings().get(key));
        if (before.equals(template)) {
            set();
            return;
        }
        var entry = new BlockRewritten(known.draft().round().id(), key, new Edit<>(before, template));
        session.changes().record(() -> session.store().record(entry), _ -> {}, session::report);
    }

    /// Writes the letter to `file`: PDF, DOCX or XLSX by its ending.
    public void export(Path file) {
        if (state.get() instanceof BulletinState.Known known) {
            issuing.export(known.draft(), known.bulletin(), pressing(), file);
        }
    }

    /// Writes one extract for each place or unit into the folder of `file`, whose name says what they are.
    public void extracts(Extract.By by, Path file) {
        var folder = file.getParent();
        if (state.get() instanceof BulletinState.Known known && folder != null) {
            issuing.extracts(known.bulletin(), by, folder, "{name} " + file.getFileName(), _ -> {});
        }
    }

    public void print() {
        if (state.get() instanceof BulletinState.Known known) {
            issuing.print(known.draft(), known.bulletin(), pressing());
        }
    }

    /// Holds a file that was printed or edited against the letter.
    public void audit(Path file) {
        if (state.get() instanceof BulletinState.Known known) {
            issuing.audit(known.bulletin(), known.published(), file, found -> proof.set(Optional.of(found)));
        }
    }

    /// Lists what the data say otherwise than what was published.
    public void compare() {
        if (state.get() instanceof BulletinState.Known known
                && !known.published().isEmpty()) {
            var issue = known.published().getLast().publication().issue();
            proof.set(Optional.of(new Proof.Since(issue, known.since())));
        }
    }

    public void putProofAway() {
        proof.set(Optional.empty());
    }

    /// Publishes the letter into `file`.
    ///
    /// @param reason why it is issued again; empty text for the first issue
    public void publish(Path file, String reason) {
        if (!(state.get() instanceof BulletinState.Known known)) {
            return;
        }
        int issue = known.published().size() + 1;
        if (reason.isEmpty()) {
            issuing.publish(known.draft(), known.bulletin(), pressing(), file, issue, reason);
            return;
        }
        var wordings = new HashMap<>(known.draft().wordings());
        var before = Optional.ofNullable(wordings.get(LetterFields.NOTE));
        var note = LetterFields.reissued(before.orElse(""), reason);
        wordings.put(LetterFields.NOTE, note);
        var draft = known.draft().withWordings(wordings);
        var entry = new BlockRewritten(draft.round().id(), LetterFields.NOTE, new Edit<>(before, Optional.of(note)));
        Runnable publish = () -> issuing.publish(draft, Composer.compose(draft), pressing(), file, issue, reason);
        if (before.equals(Optional.of(note))) {
            publish.run();
        } else {
            session.changes().record(() -> session.store().record(entry), _ -> publish.run(), session::report);
        }
    }

    public void go(Place place) {
        session.go(place);
    }
}
