package tongbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Entry.InspectionEdit;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Dates;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Period;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.Span;
import tongbao.domain.statistics.History;
import tongbao.domain.statistics.Made;
import tongbao.store.Store;
import tongbao.store.reading.RoundRates;

/// Pass rates by region from a closed store of 100,000 subjects with 60 answers each, in turn with SQLite, which holds
/// the same answers in one row each. Both give the same rates or the measurement fails.
final class ClosedStoreMeasurements {
    private static final int SUBJECTS = 100_000;
    private static final int CITIES = 21;
    private static final int BATCH = 5_000;
    private static final int WARM_UPS = 3;
    private static final int RUNS = 9;
    static final RoundId ROUND = new RoundId("示例轮次");

    private ClosedStoreMeasurements() {}

    static List<Measurement> all() {
        return List.of(Measurement.ofMillis("rates-of-100000-closed", 300, 0, 1, ClosedStoreMeasurements::measure));
    }

    private static void measure(Watch watch) throws Exception {
        var folder = Files.createTempDirectory("tongbao-bench");
        try {
            fill(folder.resolve("store"));
            var rows = AnswerRows.filled(
                    folder.resolve("answers.sqlite"),
                    IntStream.range(0, SUBJECTS)
                            .mapToObj(number -> subject(number).region().value())
                            .toArray(String[]::new));
            var sqlite = new Watch();
            var unseen = new Watch();
            var heap = new ArrayList<Long>();
            for (var run = 0; run < WARM_UPS + RUNS; run++) {
                var ours = (run < WARM_UPS ? unseen : watch).time(() -> rates(folder.resolve("store")));
                heap.add(used());
                var theirs = (run < WARM_UPS ? unseen : sqlite).time(rows::rates);
                if (!ours.equals(theirs)) {
                    throw new IllegalStateException("the rates differ: " + ours + " and " + theirs);
                }
            }
            report(folder, rows, sqlite.samples(), heap);
        } finally {
            delete(folder);
        }
    }

    private static void report(Path folder, AnswerRows rows, Samples sqlite, List<Long> heap) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "  store: H2, one row a subject, one letter an answer, %.0f MB; verdicts in Java, straight from letters%n",
                Files.size(folder.resolve("store/database/tongbao.mv.db")) / 1e6);
        System.out.printf(
                Locale.ROOT,
                "  SQLite: one row an answer (%,d), clustered, all in its cache, %.0f MB; verdicts in SQL: median %.0f ms, min %.0f, max %.0f%n",
                SUBJECTS * Sixty.CLAUSES,
                rows.bytes() / 1e6,
                sqlite.median(),
                sqlite.min(),
                sqlite.max());
        System.out.printf(
                Locale.ROOT,
                "  heap after each run, collected: %s MB%n",
                heap.stream().map(bytes -> Long.toString(bytes / 1_000_000)).toList());
    }

    private static Map<String, String> rates(Path folder) {
        var rates = new TreeMap<String, String>();
        try (var store = Store.open(folder)) {
            RoundRates.byRegion(store, ROUND).values().stream()
                    .flatMap(table -> table.bars().stream())
                    .forEach(row -> History.region(row.slice())
                            .ifPresent(region -> rates.put(
                                    region.value(),
                                    row.tally().passed() + "/" + row.tally().failed())));
        }
        return rates;
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    static Subject subject(int number) {
        return Made.site(number, Made.city(number % CITIES), Level.COUNTY, SiteType.DEPARTMENT);
    }

    private static void fill(Path folder) {
        try (var store = Store.open(folder)) {
            openRound(
                    store,
                    IntStream.range(0, SUBJECTS)
                            .mapToObj(ClosedStoreMeasurements::subject)
                            .toList());
            for (var from = 0; from < SUBJECTS; from += BATCH) {
                store.record(new Entry.ResultsImported(
                        ROUND,
                        "",
                        IntStream.range(from, from + BATCH)
                                .mapToObj(ClosedStoreMeasurements::edit)
                                .toList()));
            }
        }
    }

    /// Opens a round over `subjects` with the catalogue of sixty clauses.
    static void openRound(Store store, List<Subject> subjects) {
        store.signIn("示例检查人");
        store.record(new Entry.RegionsChanged(
                Province.regions().all().stream().map(Edit::added).toList()));
        var catalogue = Sixty.catalogue();
        store.record(new Entry.CatalogueAdopted(catalogue));
        store.record(new Entry.RoundOpened(
                new Round(
                        ROUND,
                        new Period("示例", Optional.empty()),
                        new Dates(
                                LocalDate.of(2026, 8, 6),
                                new Span(LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 28)),
                                Optional.empty(),
                                LocalDate.of(2026, 8, 17)),
                        Map.of(SubjectKind.SITE, catalogue.id())),
                subjects.stream().map(subject -> new Enrolled(subject, true)).toList()));
    }

    private static InspectionEdit edit(int number) {
        var states = Sixty.states(number);
        return new InspectionEdit(
                subject(number).id(),
                IntStream.range(0, Sixty.CLAUSES)
                        .filter(clause -> states.charAt(clause) != '.')
                        .mapToObj(clause -> new AnswerEdit(
                                new ClauseCode("C%02d".formatted(clause)),
                                Answer.UNSEEN,
                                switch (states.charAt(clause)) {
                                    case 'c' -> Answer.CLEAR;
                                    case 'p' -> Answer.PROBLEM;
                                    default -> Answer.NOT_APPLICABLE;
                                }))
                        .toList(),
                List.of());
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
