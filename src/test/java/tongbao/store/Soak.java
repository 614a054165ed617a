package tongbao.store;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import tongbao.domain.journal.Entry;
import tongbao.domain.register.Site;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.store.file.PictureFiles;

/// The equivalent of working days, one behind the other in one process: each day the store is opened, worked in,
/// backed up and closed. Tells for each what stays in the heap, the open handles, the sizes on the disk, and how long
/// things took; what grows without reason shows between the first line and the last. By command:
/// `installer/crash soak DAYS [SEED]`.
final class Soak {
    /// Ticks, findings, pictures and the like an inspector records on a busy day.
    private static final int STEPS = 3_000;

    /// What is recorded of one subject before the next is taken: thirty subjects a day.
    private static final int STEPS_A_SUBJECT = 100;

    private static final RoundId ROUND = new RoundId("示例轮次");

    private final Path folder;
    private final Random random;
    private final List<Site> sites;

    Soak(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
        this.sites = IntStream.range(0, 1_000)
                .mapToObj(number -> MixedWork.site("99030%05d".formatted(number)))
                .toList();
    }

    /// @return the median step of the last day, as a multiple of the first
    double work(int days) throws IOException {
        System.out.println("day  steps  entries  heap MB  handles  journal MB  tables MB  pictures MB  backups MB"
                + "  open ms  step ms median  p99  max");
        var first = 0.0;
        var last = 0.0;
        for (var day = 1; day <= days; day++) {
            last = day(day);
            first = day == 1 ? last : first;
        }
        return last / first;
    }

    private double day(int day) throws IOException {
        var start = System.nanoTime();
        var took = new ArrayList<Double>();
        try (var store = Store.open(folder)) {
            var opened = millis(start);
            var work = new MixedWork(store, random, _ -> {});
            work.begin();
            open(store);
            for (var step = 0; step < STEPS; step++) {
                work.goTo(ROUND, site((day - 1) * STEPS + step).id());
                var begun = System.nanoTime();
                work.recordingStep();
                took.add(millis(begun));
            }
            store.backups().make(() -> false);
            Collections.sort(took);
            System.out.printf(
                    Locale.ROOT,
                    "%3d  %5d  %7d  %7d  %7d  %10d  %9d  %11d  %10d  %7.0f  %14.2f  %.1f  %.0f%n",
                    day,
                    STEPS,
                    store.anchor().entry(),
                    heap() >> 20,
                    handles(),
                    size(Opening.JOURNAL) >> 20,
                    size(Opening.TABLES) >> 20,
                    size(PictureFiles.FOLDER) >> 20,
                    size(Backups.FOLDER) >> 20,
                    opened,
                    part(took, 0.5),
                    part(took, 0.99),
                    took.getLast());
        }
        return part(took, 0.5);
    }

    private Site site(int step) {
        return sites.get(step / STEPS_A_SUBJECT % sites.size());
    }

    private void open(Store store) {
        if (store.rounds().find(ROUND).isEmpty()) {
            store.record(new Entry.RoundOpened(
                    new Round(ROUND, World.ROUND.period(), World.ROUND.dates(), World.ROUND.catalogues()),
                    sites.stream().map(site -> new Enrolled(site, true)).toList()));
        }
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static double part(List<Double> sorted, double part) {
        return sorted.get((int) (part * (sorted.size() - 1)));
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /// Open files of this process; -1 where the system does not list them.
    private static long handles() throws IOException {
        var list = Path.of("/proc/self/fd");
        if (!Files.isDirectory(list)) {
            return -1;
        }
        try (var open = Files.list(list)) {
            return open.count();
        }
    }

    private long size(String part) throws IOException {
        var below = folder.resolve(part);
        if (!Files.isDirectory(below)) {
            return 0;
        }
        try (var files = Files.walk(below)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
