package tongbao.workbench.bulletin;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import tongbao.document.FontLint;
import tongbao.document.Impression;
import tongbao.document.font.Fonts;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.BulletinLint;
import tongbao.domain.bulletin.Composer;
import tongbao.domain.bulletin.Draft;
import tongbao.domain.bulletin.Extract;
import tongbao.domain.bulletin.Figures;
import tongbao.domain.bulletin.LetterFields;
import tongbao.domain.bulletin.Lint;
import tongbao.domain.bulletin.audit.Discrepancy;
import tongbao.domain.bulletin.publication.Published;
import tongbao.domain.consistency.Severity;
import tongbao.domain.journal.Entry.BlockRewritten;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.round.Round;
import tongbao.store.Store;
import tongbao.store.reading.RoundReading;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Reading;
import tongbao.workbench.ui.Session;

/// The bulletin of the round at hand: composed anew whenever something was recorded, set as pages, and sent out. Used
/// on the JavaFX thread.
public final class BulletinViewModel {
    /// A pause in typing after which the pages follow.
    private static final Duration PAUSE = Duration.millis(60);

    private final Session session;
    private final Preview preview;
    private final Issuing issuing;
    private final Sealing sealing;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Reading());
    private final ReadOnlyObjectWrapper<Optional<Proof>> proof = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Reading<State> reading;

    /// What there is to show.
    public sealed interface State {
        record Reading() implements State {}

        record NoRound() implements State {}

        /// Nobody said yet for which office the letter is.
        record NoOffice() implements State {}

        /// @param published every issue that was sent out
        /// @param since what the data say otherwise than the last of them
        record Known(
                Draft draft,
                Bulletin bulletin,
                Figures figures,
                List<Lint> lints,
                List<Published> published,
                List<Discrepancy> since)
                implements State {
            public Known {
                lints = List.copyOf(lints);
                published = List.copyOf(published);
                since = List.copyOf(since);
            }

            /// How many errors keep it from being published.
            public long stops() {
                return lints.stream()
                        .filter(lint -> lint.severity() == Severity.STOPS)
                        .count();
            }
        }
    }

    public BulletinViewModel(Session session) {
        this.session = session;
        preview = new Preview(session);
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

    public ReadOnlyObjectProperty<State> stateProperty() {
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

    private State read(Optional<Round> round) {
        return round.map(at -> composed(
                        session.store(),
                        RoundReading.of(session.store(), at.id()),
                        LocalDate.now(ZoneId.systemDefault()),
                        preview.fonts().get()))
                .orElseGet(State.NoRound::new);
    }

    private static State composed(Store store, RoundReading reading, LocalDate today, Fonts fonts) {
        return reading.office()
                .<State>map(office -> {
                    var draft = reading.draft(office, today);
                    var bulletin = Composer.compose(draft);
                    var published =
                            store.bulletins().publications(reading.round().id());
                    return new State.Known(
                            draft,
                            bulletin,
                            Composer.figures(draft),
                            lints(draft, bulletin, fonts),
                            published,
                            published.isEmpty()
                                    ? List.of()
                                    : published.getLast().publication().differences(bulletin));
                })
                .orElseGet(State.NoOffice::new);
    }

    private static List<Lint> lints(Draft draft, Bulletin bulletin, Fonts fonts) {
        return Stream.concat(BulletinLint.of(draft, bulletin).stream(), FontLint.of(bulletin, fonts).stream())
                .sorted(Comparator.comparing(Lint::severity))
                .toList();
    }

    private Pressing pressing() {
        return sealing.pressingProperty().get();
    }

    private Impression impression(Draft draft) {
        return pressing().impression(draft.office());
    }

    private void set() {
        if (state.get() instanceof State.Known known) {
            preview.set(known.bulletin(), impression(known.draft()));
        }
    }

    /// Shows on the pages how a block would read, without recording it; they follow a pause in typing.
    public void tryOut(String key, String template) {
        if (state.get() instanceof State.Known known) {
            pause.setOnFinished(_ -> session.background()
                    .run(
                            () -> {
                                var wordings = new HashMap<>(known.draft().wordings());
                                wordings.put(key, template);
                                return Composer.compose(known.draft().withWordings(wordings));
                            },
                            tried -> preview.set(tried, impression(known.draft())),
                            failure -> session.report(Problem.of(failure))));
            pause.playFromStart();
        }
    }

    /// Goes back to what is recorded.
    public void leaveTrial() {
        pause.stop();
        set();
    }

    /// Records the wording of a block or what was filled in for the letter.
    ///
    /// @param template empty to go back to what is drafted
    public void rewrite(String key, Optional<String> template) {
        pause.stop();
        if (!(state.get() instanceof State.Known known)) {
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
        if (state.get() instanceof State.Known known) {
            issuing.export(known.draft(), known.bulletin(), pressing(), file);
        }
    }

    /// Writes one extract for each place or unit into the folder of `file`, whose name says what they are.
    public void extracts(Extract.By by, Path file) {
        var folder = file.getParent();
        if (state.get() instanceof State.Known known && folder != null) {
            issuing.extracts(known.bulletin(), by, folder, "{name} " + file.getFileName(), _ -> {});
        }
    }

    public void print() {
        if (state.get() instanceof State.Known known) {
            issuing.print(known.draft(), known.bulletin(), pressing());
        }
    }

    /// Holds a file that was printed or edited against the letter.
    public void audit(Path file) {
        if (state.get() instanceof State.Known known) {
            issuing.audit(known.bulletin(), known.published(), file, found -> proof.set(Optional.of(found)));
        }
    }

    /// Lists what the data say otherwise than what was published.
    public void compare() {
        if (state.get() instanceof State.Known known && !known.published().isEmpty()) {
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
        if (!(state.get() instanceof State.Known known)) {
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
