package tongbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.inspection.Answer;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Entry.InspectionEdit;
import tongbao.domain.register.Level;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Dates;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Period;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.Span;
import tongbao.domain.statistics.Made;
import tongbao.intake.catalogue.BundledCatalogues;
import tongbao.store.Store;

/// A made-up province of the size of a large real one, in a store of its own that is removed in the end.
final class Province implements AutoCloseable {
    static final RoundId ROUND = new RoundId("示例轮次");
    static final Map<SubjectKind, Catalogue> CATALOGUES = Map.of(
            SubjectKind.SITE, BundledCatalogues.sites2019(), SubjectKind.ACCOUNT, BundledCatalogues.accounts2019());
    private static final int SITES = 515;
    private static final int ACCOUNTS = 3_040;
    private static final int MANY = 100_000;
    private static final int CITIES = 21;

    private final Path folder;
    private Store store;

    private Province(Path folder) {
        this.folder = folder;
        store = Store.open(folder);
    }

    /// An empty store.
    static Province empty() throws IOException {
        return new Province(Files.createTempDirectory("tongbao-bench"));
    }

    /// A store with an open round of 515 sites and 3,040 accounts that nobody has looked at.
    static Province opened() throws IOException {
        return opened(subjects());
    }

    /// The same with 100,000 subjects, of which the usual number is answered whole.
    static Province many() throws IOException {
        var province =
                opened(IntStream.range(0, MANY).mapToObj(Province::subject).toList());
        province.store.record(new Entry.ResultsImported(
                ROUND, "", subjects().stream().map(Province::allClear).toList()));
        return province;
    }

    private static Province opened(List<Subject> subjects) throws IOException {
        var province = empty();
        province.store.signIn("示例检查人");
        province.store.record(new Entry.RegionsChanged(
                regions().all().stream().map(Edit::added).toList()));
        province.store.record(register(subjects));
        CATALOGUES.values().forEach(catalogue -> province.store.record(new Entry.CatalogueAdopted(catalogue)));
        var round = new Round(
                ROUND,
                new Period("示例季度", Optional.empty()),
                new Dates(
                        LocalDate.of(2026, 8, 6),
                        new Span(LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 28)),
                        Optional.empty(),
                        LocalDate.of(2026, 8, 17)),
                Map.of(
                        SubjectKind.SITE,
                        catalogue(SubjectKind.SITE).id(),
                        SubjectKind.ACCOUNT,
                        catalogue(SubjectKind.ACCOUNT).id()));
        province.store.record(new Entry.RoundOpened(
                round,
                subjects.stream().map(subject -> new Enrolled(subject, true)).toList()));
        return province;
    }

    /// The same with every clause of every subject answered.
    static Province inspected() throws IOException {
        var province = opened();
        province.store.record(new Entry.ResultsImported(
                ROUND, "", subjects().stream().map(Province::allClear).toList()));
        return province;
    }

    static Catalogue catalogue(SubjectKind kind) {
        return CATALOGUES.getOrDefault(kind, BundledCatalogues.sites2019());
    }

    /// What an import of the whole register records.
    static Entry register() {
        return register(subjects());
    }

    private static Entry register(List<Subject> subjects) {
        return new Entry.RegisterChanged(
                "示例.xlsx", subjects.stream().map(Edit::added).toList());
    }

    static Regions regions() {
        return Made.province(
                IntStream.rangeClosed(1, CITIES).mapToObj(city -> "示例" + city).toArray(String[]::new));
    }

    static List<Subject> subjects() {
        return IntStream.range(0, SITES + ACCOUNTS).mapToObj(Province::subject).toList();
    }

    Store store() {
        return store;
    }

    /// Closes the store and opens it again.
    Store reopened() {
        store.close();
        store = Store.open(folder);
        return store;
    }

    /// The folder, with the store closed: for another process.
    Path closed() {
        store.close();
        return folder;
    }

    @Override
    public void close() throws IOException {
        store.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Subject subject(int number) {
        var region = Made.city(number % CITIES);
        return number < SITES
                ? Made.site(number, region, Level.CITY, SiteType.PORTAL)
                : Made.account(number, region, Level.CITY, number % 3 == 0 ? "微博" : "微信");
    }

    private static InspectionEdit allClear(Subject subject) {
        var answers = catalogue(subject.kind()).placesFor(subject).stream()
                .map(place -> new AnswerEdit(place.clause().code(), Answer.UNSEEN, Answer.CLEAR))
                .toList();
        return new InspectionEdit(subject.id(), answers, List.of());
    }
}
