package tongbao.workbench.round;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.journal.RoundOpening;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Periods;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.intake.catalogue.BundledCatalogues;
import tongbao.intake.plan.ImportContext;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.plan.Imports;
import tongbao.intake.sheet.SheetReader;
import tongbao.store.Store;
import tongbao.store.reading.PresentReading;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// Opens rounds and shows the one at hand. Everything that reads or writes runs on the worker.
public final class RoundViewModel {
    private final Session session;
    private final ReadOnlyObjectWrapper<List<Catalogue>> catalogues = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<RoundFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RoundOpening>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SampleProposal>> sample =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper();
    private int asked;

    public RoundViewModel(Session session) {
        this.session = session;
        session.changes().revisionProperty().subscribe(_ -> readFacts());
        session.roundProperty().subscribe(_ -> readFacts());
        session.background().run(() -> known(session.store()), catalogues::set, this::report);
    }

    /// The editions of the store and those that come with the program, each once.
    private static List<Catalogue> known(Store store) {
        return Stream.concat(store.catalogues().all().stream(), BundledCatalogues.all().stream())
                .distinct()
                .toList();
    }

    /// The edition a new round takes unless another is chosen: the newest that was not copied from another and is known
    /// whole. Local ones are chosen by hand, so that no office inspects by those of another.
    static Optional<Catalogue> usual(List<Catalogue> known, SubjectKind kind) {
        return known.stream()
                .filter(catalogue -> catalogue.kind() == kind)
                .filter(catalogue -> catalogue.origin().parent().isEmpty()
                        && catalogue.origin().complete())
                .max(Comparator.comparing(Catalogue::effectiveFrom));
    }

    private void readFacts() {
        var round = session.getRound();
        session.background()
                .run(
                        () -> round.map(at -> RoundFacts.of(session.store(), at)),
                        read -> {
                            if (!sample.get().map(SampleProposal::round).equals(round.map(Round::id))) {
                                sample.set(Optional.empty());
                            }
                            facts.set(read);
                        },
                        this::report);
    }

    /// Asks who would take part; the answer comes in [#previewProperty]. Only the last question is answered.
    public void ask(RoundForm form) {
        var number = ++asked;
        if (form.problem().isPresent()) {
            preview.set(Optional.empty());
            return;
        }
        session.background()
                .run(
                        () -> plan(session.store(), form),
                        answer -> {
                            if (number == asked) {
                                preview.set(Optional.of(answer));
                            }
                        },
                        this::report);
    }

    private static RoundOpening plan(Store store, RoundForm form) {
        return RoundOpening.of(
                new RoundId(form.name()),
                Periods.parse(form.name()),
                form.dates(),
                form.policy(),
                register(store),
                form.catalogues(),
                store.catalogues().all().stream().map(Catalogue::id).toList());
    }

    private static List<Subject> register(Store store) {
        return Arrays.stream(SubjectKind.values())
                .flatMap(kind -> store.register().subjects(kind).stream())
                .toList();
    }

    /// Opens the round over the register as it is now on the disk, and takes it to hand.
    public void open(RoundForm form) {
        opening.set(true);
        session.changes()
                .record(
                        () -> {
                            var plan = plan(session.store(), form);
                            plan.entries().forEach(session.store()::record);
                            return session.store().rounds().get(new RoundId(form.name()));
                        },
                        this::opened,
                        problem -> {
                            opening.set(false);
                            session.report(problem);
                        });
    }

    private void opened(Round round) {
        opening.set(false);
        session.choose(round);
    }

    /// Whether a round of this name exists.
    public boolean isTaken(String name) {
        return session.rounds().stream().anyMatch(round -> round.id().value().equals(name.strip()));
    }

    /// Reads a list of the subjects to be inspected in the round at hand; nothing is recorded yet.
    public void readSample(SubjectKind kind, Path file) {
        session.getRound()
                .ifPresent(round -> session.background()
                        .run(
                                () -> propose(round, kind, file),
                                proposal -> sample.set(Optional.of(proposal)),
                                this::report));
    }

    private SampleProposal propose(Round round, SubjectKind kind, Path file) {
        var context = new ImportContext(
                PresentReading.of(session.store(), Optional.of(round.id())),
                session.inspectorProperty().get(),
                LocalDateTime.now(ZoneId.systemDefault()),
                session.messages().locale());
        return SampleProposal.of(round.id(), Imports.plan(ImportKind.of(kind), SheetReader.read(file), context));
    }

    /// Records the list that was read.
    public void takeSample() {
        sample.get()
                .flatMap(SampleProposal::entry)
                .ifPresent(entry -> session.changes()
                        .record(
                                () -> session.store().record(entry),
                                _ -> sample.set(Optional.empty()),
                                session::report));
    }

    public void dropSample() {
        sample.set(Optional.empty());
    }

    private void report(Throwable failure) {
        session.report(Problem.of(failure));
    }

    /// The first day of the present quarter's name: 2026年第三季度.
    static String quarter(LocalDate day) {
        return day.getYear() + "年第" + "一二三四".charAt((day.getMonthValue() - 1) / 3) + "季度";
    }

    public ReadOnlyObjectProperty<List<Catalogue>> cataloguesProperty() {
        return catalogues.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<RoundFacts>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<RoundOpening>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<SampleProposal>> sampleProperty() {
        return sample.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty openingProperty() {
        return opening.getReadOnlyProperty();
    }
}
