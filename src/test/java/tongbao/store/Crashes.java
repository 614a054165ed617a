package tongbao.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import tongbao.store.disk.DiskEvent;
import tongbao.store.disk.DiskLog;
import tongbao.store.disk.LoggedFileSystem;
import tongbao.store.disk.LoggedTables;
import tongbao.store.disk.PowerCut;
import tongbao.store.failure.StoreException;
import tongbao.store.journal.JournalReader;
import tongbao.store.table.Held;

/// Ends mixed work in the three ways an office PC ends it, and tells what was lost: the process is killed, the power
/// fails, the disk is full. By command: `installer/crash kills|cuts|full COUNT [SEED [encrypted]]`.
final class Crashes {
    /// After so many kills in one store a new one is begun, so that opening stays quick.
    private static final int KILLS_A_STORE = 20;
    private static final int CUTS_A_RUN = 100;
    private static final int STEPS = 90;

    private final Path work;
    private final long seed;
    private final boolean encrypted;
    private final List<String> wrong = new ArrayList<>();
    private long acknowledged;

    /// @param work an empty folder
    /// @param encrypted whether the stores have a password
    Crashes(Path work, long seed, boolean encrypted) {
        this.work = work;
        this.encrypted = encrypted;
        this.seed = seed;
    }

    /// What was lost or wrong so far.
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /// Kills a working process so many times, at any moment from its start to its orderly stop.
    void kills(int count) throws Exception {
        var random = new Random(seed);
        var said = new ArrayList<String>();
        for (var kill = 0; kill < count; kill++) {
            if (kill % KILLS_A_STORE == 0) {
                said.clear();
                prepare(work.resolve("kills-" + kill / KILLS_A_STORE));
            }
            var folder = work.resolve("kills-" + kill / KILLS_A_STORE);
            var process = Children.start(Working.class, folder.toString(), String.valueOf(random.nextLong()));
            killIn(process, random, said);
            if (process.exitValue() != 128 + 9 && process.exitValue() != 0) {
                wrong.add("kill " + kill + ": the process ended by itself with " + process.exitValue());
            }
            judge("kill " + kill, folder, said, kill % 4 == 3);
            said.removeIf(line -> line.startsWith("entry "));
            said.add(lastEntry(folder));
        }
    }

    private void prepare(Path folder) throws IOException {
        if (encrypted) {
            MixedWork.encrypt(folder);
        }
    }

    /// At some time while it opens, or behind so many things it said, a little later or not.
    private static void killIn(Process process, Random random, List<String> said) throws Exception {
        var patience = Math.max(0, random.nextInt(-10, 80));
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                var opening = line.equals(Working.OPENING);
                if (!opening) {
                    said.add(line);
                }
                if (patience-- == 0) {
                    var stillRuns = !process.waitFor(random.nextLong(opening ? 1_500 : 20), TimeUnit.MILLISECONDS);
                    if (stillRuns) {
                        process.toHandle().destroyForcibly(); // unlike the process's own, keeps what it printed
                    }
                }
            }
        }
        process.waitFor();
    }

    private static String lastEntry(Path folder) throws IOException {
        var tail = JournalReader.tail(MixedWork.vault(folder), folder.resolve(Opening.JOURNAL));
        return "entry " + tail.last() + " " + tail.digest().hex();
    }

    /// Cuts the power so many times, at any moment of work on a disk that keeps what was forced and little else.
    void cuts(int count) throws Exception {
        var random = new Random(seed);
        for (var run = 0; run * CUTS_A_RUN < count; run++) {
            var folder = work.resolve("run-" + run);
            var log = new DiskLog();
            worked(log, folder, seed + run);
            var events = log.events();
            for (var cut = 0; cut < Math.min(CUTS_A_RUN, count - run * CUTS_A_RUN); cut++) {
                var at = random.nextInt(events.size() + 1);
                var left = work.resolve("cut");
                var powerCut = new PowerCut(events.subList(0, at), new Random(random.nextLong()));
                powerCut.write(folder, left);
                Files.deleteIfExists(left.resolve("holder")); // names this process, which was to have died
                judge("run " + run + ", " + powerCut + " behind event " + at, left, said(events.subList(0, at)), true);
                Leftovers.delete(left);
            }
            Leftovers.delete(folder);
        }
    }

    private static List<String> said(List<DiskEvent> events) {
        return events.stream()
                .flatMap(event -> event instanceof DiskEvent.Said(String what) ? List.of(what).stream() : null)
                .toList();
    }

    /// Works through two orderly stops.
    private void worked(DiskLog log, Path folder, long seed) throws IOException {
        LoggedTables.register(log);
        try {
            var random = new Random(seed);
            prepare(new LoggedFileSystem(log).of(folder));
            for (var day = 0; day < 3; day++) {
                try (var store = MixedWork.open(new LoggedFileSystem(log).of(folder))) {
                    var work = new MixedWork(store, random, log::said);
                    work.begin();
                    for (var step = 0; step < STEPS / 3; step++) {
                        work.step();
                    }
                }
            }
        } finally {
            LoggedTables.unregister();
        }
    }

    /// Lets the disk run full at one write after the other, the first of them, the one `stride` behind it and so on
    /// until no write fails, then makes room.
    ///
    /// @return how many writes failed
    int full(int stride) throws Exception {
        var tried = 0;
        for (var write = 1L; ; write += stride) {
            var folder = work.resolve("full");
            var log = new DiskLog();
            prepare(folder);
            log.fullFrom(write);
            var said = new ArrayList<String>();
            LoggedTables.register(log);
            try {
                fill(log, folder, said);
            } finally {
                LoggedTables.unregister();
            }
            judge("no room from write " + write + " on", folder, said, true);
            Leftovers.delete(folder);
            if (log.writes() < write) {
                return tried;
            }
            tried++;
        }
    }

    /// Works until the disk is full, then makes room and works on in the same store.
    private void fill(DiskLog log, Path folder, List<String> said) {
        var disk = new LoggedFileSystem(log).of(folder);
        try (var store = MixedWork.open(disk)) {
            var work = new MixedWork(store, new Random(seed), said::add);
            try {
                work.begin();
                for (var step = 0; step < STEPS; step++) {
                    work.step();
                }
            } catch (StoreException e) {
                log.fullFrom(Long.MAX_VALUE);
                settle(store, said, e);
                askAgain(store);
                work.begin();
                work.step();
            }
        } catch (StoreException e) {
            if (!log.isFull()) {
                wrong.add("with room again: " + e);
            }
        }
    }

    /// The first question may find out that the tables are of no use any more; the next is answered.
    private static void askAgain(Store store) {
        try {
            store.rounds().all();
        } catch (StoreException.Failed e) {
            store.rounds().all();
        }
    }

    /// So many random stores are backed up, damaged and restored.
    void drill(int count) throws Exception {
        for (var index = 0; index < count; index++) {
            var drill = new RestoreDrill(work.resolve("drill"), seed + index);
            for (var what : drill.run()) {
                wrong.add("drill " + (seed + index) + ": " + what);
            }
            Leftovers.delete(work.resolve("drill"));
        }
    }

    /// What is said not to be recorded must not be there, what is said to be must.
    private static void settle(Store store, List<String> said, StoreException failure) {
        askAgain(store);
        var held = store.database().read(Held::of);
        if (failure instanceof StoreException.Failed failed && failed.outcome() == StoreException.Outcome.RECORDED) {
            said.add("entry " + held.number() + " " + held.digest().hex());
        } else if (said.stream().filter(line -> line.startsWith("entry ")).count() != held.number()) {
            said.add("entry " + Long.MAX_VALUE + " of the full disk was recorded, and said not to be");
        }
    }

    private void judge(String when, Path folder, List<String> said, boolean whole) {
        acknowledged += said.size();
        Aftermath.of(folder, said, whole).forEach(what -> wrong.add(when + ": " + what));
    }

    /// Works until it is killed and says what is acknowledged; run as a process of its own.
    static final class Working {
        static final String OPENING = "opening";

        private Working() {}

        public static void main(String[] arguments) {
            System.out.println(OPENING);
            try (var store = MixedWork.open(Path.of(arguments[0]))) {
                var work = new MixedWork(store, new Random(Long.parseLong(arguments[1])), System.out::println);
                work.begin();
                for (var step = 0; step < 2_000; step++) {
                    work.step();
                }
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        var count = Integer.parseInt(arguments[1]);
        var seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime();
        var work = Files.createTempDirectory("tongbao-crash");
        var crashes = new Crashes(work, seed, arguments.length > 3 && arguments[3].equals("encrypted"));
        switch (arguments[0]) {
            case "kills" -> crashes.kills(count);
            case "cuts" -> crashes.cuts(count);
            case "full" -> count = crashes.full(count);
            case "drill" -> crashes.drill(count);
            case "soak" -> System.out.printf("the last day took %.2f of the first%n", new Soak(work, seed).work(count));
            default -> throw new IllegalArgumentException("kills, cuts, full, drill or soak");
        }
        Leftovers.delete(work);
        crashes.wrong().forEach(System.out::println);
        System.out.printf(
                "%s %d, seed %d, acknowledged %d, wrong %d%n",
                arguments[0], count, seed, crashes.acknowledged, crashes.wrong().size());
        System.exit(crashes.wrong().isEmpty() ? 0 : 1);
    }
}
