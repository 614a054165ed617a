package tongbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.register.Subject;
import tongbao.store.LongJournal;
import tongbao.store.Store;

/// A store whose journal is many years long, made anew from nothing and from its last snapshot: seconds, and the most
/// memory that was in use meanwhile, by a sample each second: all ticks, and with a finding in every tenth and a
/// picture in every twentieth entry. `TONGBAO_ENTRIES` says how many, ten million by default.
final class RebuildMeasurements {
    private static final int SUBJECTS = 3_000;

    private RebuildMeasurements() {}

    static List<Measurement> all() {
        return List.of(
                new Measurement("rebuild", "s", 600, 0, 1, watch -> measure(watch, false)),
                new Measurement("rebuild-mixed", "s", 600, 0, 1, watch -> measure(watch, true)));
    }

    private static void measure(Watch watch, boolean isMixed) throws Exception {
        var entries = Long.parseLong(
                Optional.ofNullable(System.getenv("TONGBAO_ENTRIES")).orElse("10000000"));
        var folder = Files.createTempDirectory("tongbao-rebuild");
        try {
            var subjects = IntStream.range(0, SUBJECTS)
                    .mapToObj(ClosedStoreMeasurements::subject)
                    .toList();
            try (var store = Store.open(folder)) {
                ClosedStoreMeasurements.openRound(store, subjects);
            }
            var clauses = IntStream.range(0, Sixty.CLAUSES)
                    .mapToObj(number -> new ClauseCode("C%02d".formatted(number)))
                    .toList();
            LongJournal.continued(
                    folder,
                    ClosedStoreMeasurements.ROUND,
                    subjects.stream().map(Subject::id).toList(),
                    clauses,
                    entries,
                    isMixed);
            delete(folder.resolve("snapshots"));
            System.out.printf("  journal of %d entries: %d MB%n", entries, size(folder.resolve("journal")) >> 20);
            watch.note(opened("from nothing", folder));
            Files.delete(folder.resolve("stopped"));
            opened("from the last snapshot", folder);
            opened("after an orderly stop", folder);
        } finally {
            delete(folder);
        }
    }

    private static double opened(String how, Path folder) throws Exception {
        var start = System.nanoTime();
        try (var memory = new Memory();
                var store = Store.open(folder)) {
            var seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "  %s: %.1f s to entry %d, heap at most %d MB after collections, tables %d MB%n",
                    how, seconds, store.anchor().entry(), memory.most(), size(folder.resolve("database")) >> 20);
            return seconds;
        }
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
