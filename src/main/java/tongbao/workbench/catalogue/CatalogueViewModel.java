package tongbao.workbench.catalogue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.document.catalogue.CatalogueJson;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.catalogue.EditionChange;
import tongbao.domain.catalogue.Revision;
import tongbao.domain.journal.Entry;
import tongbao.intake.catalogue.CatalogueException;
import tongbao.intake.catalogue.CatalogueFile;
import tongbao.intake.catalogue.CatalogueProblem;
import tongbao.workbench.catalogue.Edition.Standing;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Reading;
import tongbao.workbench.ui.Session;

/// The editions there are, the one that is looked at, and the changes of a draft. Used on the JavaFX thread.
public final class CatalogueViewModel {
    private final Session session;
    private final Drafts drafts;
    private final ReadOnlyObjectWrapper<List<Edition>> editions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Edition>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<CatalogueId> sought = Optional.empty();
    /// What the draft that is looked at was before each change since the window opened, the last one first.
    private final Deque<Catalogue> former = new ArrayDeque<>();
    private final Reading<List<Edition>> reading;

    public CatalogueViewModel(Session session) {
        this.session = session;
        drafts = new Drafts(session.store().folder().resolve("drafts"));
        reading = new Reading<>(
                session.background(), () -> () -> Editions.of(session.store(), drafts), this::take, this::report);
        reading.follow(session.changes());
    }

    public void show() {
        reading.show();
    }

    public void hide() {
        reading.hide();
    }

    /// Looks at the edition `id` as soon as the editions are read.
    public void seek(CatalogueId id) {
        sought = Optional.of(id);
        take(editions.get());
    }

    /// The one that was looked at stays, unless another is looked for; at first it is the first.
    private void take(List<Edition> read) {
        var found = sought.filter(
                id -> read.stream().anyMatch(each -> each.catalogue().id().equals(id)));
        var wanted = found.or(() -> chosen.get().map(Edition::catalogue).map(Catalogue::id));
        if (found.isPresent()) {
            sought = Optional.empty();
            former.clear();
        }
        editions.set(read);
        chosen.set(read.stream()
                .filter(each -> wanted.equals(Optional.of(each.catalogue().id())))
                .findFirst()
                .or(() -> read.stream().findFirst()));
    }

    private void report(Throwable failure) {
        session.report(
                failure instanceof CatalogueException refused
                        ? Problem.of(
                                "catalogue", refused.text(session.messages().locale()))
                        : Problem.of(failure));
    }

    public void choose(Edition edition) {
        former.clear();
        chosen.set(Optional.of(edition));
    }

    /// Copies the edition that is looked at as a draft to be adapted, and looks at the draft.
    public void copy() {
        chosen.get().map(Edition::catalogue).ifPresent(parent -> {
            var draft = Revision.derived(parent, freeEdition(parent));
            former.clear();
            put(Edition.draft(draft), Optional.empty());
        });
    }

    private String freeEdition(Catalogue parent) {
        var number = 1;
        while (isTaken(new CatalogueId(parent.id().name(), parent.id().edition() + "-" + number))) {
            number++;
        }
        return parent.id().edition() + "-" + number;
    }

    private boolean isTaken(CatalogueId id) {
        return editions.get().stream().anyMatch(each -> each.catalogue().id().equals(id));
    }

    /// Changes the draft that is looked at; any other edition stays as it is.
    public void edit(UnaryOperator<Catalogue> change) {
        chosen.get().filter(Edition::isDraft).ifPresent(edition -> {
            var before = edition.catalogue();
            var changed = change.apply(before);
            if (!changed.equals(before) && (changed.id().equals(before.id()) || !isTaken(changed.id()))) {
                former.push(before);
                put(Edition.draft(changed), Optional.of(before.id()));
            }
        });
    }

    /// Takes the last change of the draft back; false if there is none since it was taken to hand.
    public boolean takeBack() {
        var at = chosen.get().filter(Edition::isDraft);
        if (at.isEmpty() || former.isEmpty()) {
            return false;
        }
        put(Edition.draft(former.pop()), at.map(edition -> edition.catalogue().id()));
        return true;
    }

    /// Whether a change of the draft can be taken back.
    public boolean canTakeBack() {
        return !former.isEmpty();
    }

    /// Shows the draft at once and keeps it; what cannot be kept is said, and what is kept is shown again.
    private void put(Edition draft, Optional<CatalogueId> former) {
        var after = new ArrayList<>(editions.get());
        after.removeIf(each ->
                each.isDraft() && former.equals(Optional.of(each.catalogue().id())));
        after.addFirst(draft);
        reading.overtake();
        editions.set(List.copyOf(after));
        chosen.set(Optional.of(draft));
        session.background()
                .run(
                        () -> {
                            drafts.keep(draft.catalogue());
                            if (former.isPresent()
                                    && !former.get().equals(draft.catalogue().id())) {
                                drafts.remove(former.get());
                            }
                            return draft;
                        },
                        _ -> {},
                        failure -> {
                            report(failure);
                            reading.again();
                        });
    }

    /// Throws the draft that is looked at away.
    public void discard() {
        chosen.get()
                .filter(Edition::isDraft)
                .ifPresent(edition -> session.background()
                        .run(
                                () -> {
                                    drafts.remove(edition.catalogue().id());
                                    return edition;
                                },
                                _ -> reading.again(),
                                this::report));
    }

    /// Why the draft cannot be adopted yet: the key of a sentence; empty if it can.
    public Optional<String> obstacle() {
        return chosen.get().filter(Edition::isDraft).flatMap(edition -> {
            var catalogue = edition.catalogue();
            var adopted = editions.get().stream()
                    .anyMatch(each -> !each.isDraft() && each.catalogue().id().equals(catalogue.id()));
            return adopted
                    ? Optional.of("catalogue.adopt.taken")
                    : !lint().isEmpty()
                            ? Optional.of("catalogue.adopt.lint")
                            : changes(parent()).isEmpty() && parent().isPresent()
                                    ? Optional.of("catalogue.adopt.same")
                                    : Optional.empty();
        });
    }

    /// Takes the draft into the store as an edition that never changes again.
    public void adopt() {
        if (obstacle().isPresent()) {
            return;
        }
        chosen.get()
                .filter(Edition::isDraft)
                .map(Edition::catalogue)
                .ifPresent(catalogue -> session.changes()
                        .record(
                                () -> {
                                    var recorded = session.store().record(new Entry.CatalogueAdopted(catalogue));
                                    drafts.remove(catalogue.id());
                                    return recorded;
                                },
                                _ -> {},
                                session::report));
    }

    /// Takes a catalogue file into the store, unless it is held already.
    public void importFile(Path file) {
        session.background().run(() -> CatalogueFile.read(file), this::importRead, this::report);
    }

    private void importRead(Catalogue read) {
        var held = editions.get().stream()
                .filter(each -> !each.isDraft() && each.catalogue().id().equals(read.id()))
                .findFirst();
        if (held.isEmpty()) {
            chosen.set(Optional.of(new Edition(read, Standing.ADOPTED, 0)));
            session.changes()
                    .record(() -> session.store().record(new Entry.CatalogueAdopted(read)), _ -> {}, problem -> {
                        session.report(problem);
                        reading.again();
                    });
        } else if (held.get().catalogue().equals(read)) {
            choose(held.get());
        } else {
            session.report(Problem.of("catalogue-differs", read.id().toString()));
        }
    }

    /// Writes the edition that is looked at as a catalogue file.
    public void export(Path file) {
        chosen.get()
                .map(Edition::catalogue)
                .ifPresent(catalogue -> session.background()
                        .run(
                                () -> {
                                    CatalogueJson.write(catalogue, file);
                                    return file;
                                },
                                _ -> {},
                                this::report));
    }

    /// What is unsound in the edition that is looked at.
    public List<CatalogueProblem> lint() {
        return chosen.get()
                .map(edition -> CatalogueFile.lint(edition.catalogue()))
                .orElse(List.of());
    }

    /// The edition it was copied from, if that is known here.
    public Optional<Edition> parent() {
        return chosen.get()
                .flatMap(edition -> edition.catalogue().origin().parent())
                .flatMap(id -> editions.get().stream()
                        .filter(each -> !each.isDraft() && each.catalogue().id().equals(id))
                        .findFirst());
    }

    /// What the edition that is looked at changes against `older`.
    public List<EditionChange> changes(Optional<Edition> older) {
        return older.flatMap(from -> chosen.get().map(to -> EditionChange.between(from.catalogue(), to.catalogue())))
                .orElse(List.of());
    }

    /// The other editions of the same kind, which it can be compared with.
    public List<Edition> others() {
        return chosen.get()
                .map(at -> editions.get().stream()
                        .filter(each -> each.catalogue().kind()
                                        == at.catalogue().kind()
                                && !each.catalogue().id().equals(at.catalogue().id()))
                        .toList())
                .orElse(List.of());
    }

    /// Drafts first, then what was adopted, then what comes with the program.
    public ReadOnlyObjectProperty<List<Edition>> editionsProperty() {
        return editions.getReadOnlyProperty();
    }

    /// The one that is looked at; empty until the store was read.
    public ReadOnlyObjectProperty<Optional<Edition>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
