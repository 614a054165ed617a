package tongbao.workbench.catalogue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.document.catalogue.CatalogueJson;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.catalogue.Revision;
import tongbao.domain.journal.Entry;
import tongbao.intake.catalogue.CatalogueException;
import tongbao.intake.catalogue.CatalogueFile;
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
            var draft = Revision.derived(parent, shelf().freeEdition(parent));
            former.clear();
            put(Edition.draft(draft), Optional.empty());
        });
    }

    /// Changes the draft that is looked at; any other edition stays as it is.
    public void edit(UnaryOperator<Catalogue> change) {
        shelf().draft().ifPresent(edition -> {
            var before = edition.catalogue();
            var changed = change.apply(before);
            if (!changed.equals(before) && (changed.id().equals(before.id()) || !shelf().isTaken(changed.id()))) {
                former.push(before);
                put(Edition.draft(changed), Optional.of(before.id()));
            }
        });
    }

    /// Takes the last change of the draft back; false if there is none since it was taken to hand.
    public boolean takeBack() {
        var at = shelf().draft();
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
        var after = shelf().with(draft, former);
        reading.overtake();
        editions.set(after);
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
        shelf().draft()
                .ifPresent(edition -> session.background()
                        .run(
                                () -> {
                                    drafts.remove(edition.catalogue().id());
                                    return edition;
                                },
                                _ -> reading.again(),
                                this::report));
    }

    /// Takes the draft into the store as an edition that never changes again.
    public void adopt() {
        if (shelf().obstacle().isPresent()) {
            return;
        }
        shelf().draft()
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
        var held = shelf().settled(read.id());
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

    /// The editions as they are now, and what the one that is looked at says of the others.
    Shelf shelf() {
        return new Shelf(editions.get(), chosen.get());
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
