package tongbao.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.LoggerFactory;

/// Gives readers unsound files and tells what they did that a reader must not: throw what is no refusal, run out of
/// memory, take too long. By command: `installer/fuzz COUNT [READER [SEED]]`.
public final class Fuzz {
    private static final Duration HANGS = Duration.ofMinutes(2);
    private static final int MOST_FAULTS = 20;

    private final Reader reader;
    private final Random random;
    private final Duration slow;
    private final List<String> faults = new ArrayList<>();
    private final List<byte[]> files = new ArrayList<>();
    private long read;
    private long refused;

    /// @param slow what a file may take at most; where the machine may be busy with other things, as long as a hang
    public Fuzz(Reader reader, long seed, Duration slow) {
        this.reader = reader;
        this.random = new Random(seed);
        this.slow = slow;
    }

    /// The bombs, then so many mutations of the seeds.
    ///
    /// @return what was wrong, each with the file that shows it; empty if nothing was
    public List<String> run(int count) throws InterruptedException {
        var mutation = new Mutation(random, reader.words());
        for (var seed : reader.seeds()) {
            var before = refused;
            take(seed);
            if (refused > before) {
                fault("refuses a sound file", seed);
            }
        }
        for (var bomb : reader.bombs()) {
            take(bomb);
        }
        for (var index = 0; index < count && faults.size() < MOST_FAULTS; index++) {
            take(mutation.of(any(), any()));
        }
        return List.copyOf(faults);
    }

    /// The files of the faults, in their order.
    List<byte[]> files() {
        return List.copyOf(files);
    }

    @Override
    public String toString() {
        return "%-12s read %d, refused %d, faults %d".formatted(reader.name(), read, refused, faults.size());
    }

    private byte[] any() {
        return reader.seeds().get(random.nextInt(reader.seeds().size()));
    }

    private void take(byte[] file) throws InterruptedException {
        var begun = System.nanoTime();
        var ended = new CompletableFuture<Boolean>();
        var thread = Thread.ofPlatform().daemon().name("reader").start(() -> {
            try {
                reader.reading().read(file);
                ended.complete(true);
            } catch (Throwable e) {
                ended.completeExceptionally(e);
            }
        });
        try {
            ended.get(HANGS.toNanos(), TimeUnit.NANOSECONDS);
            read++;
        } catch (TimeoutException e) {
            fault("hangs at " + place(thread.getStackTrace()), file);
        } catch (ExecutionException e) {
            refused++;
            var cause = e.getCause();
            if (cause == null || reader.refusals().stream().noneMatch(refusal -> refusal.isInstance(cause))) {
                fault(String.valueOf(cause) + " at " + (cause == null ? "?" : place(cause.getStackTrace())), file);
            }
        }
        var taken = Duration.ofNanos(System.nanoTime() - begun);
        if (taken.compareTo(slow) > 0) {
            fault("takes " + taken.toMillis() + " ms", file);
        }
    }

    private static String place(StackTraceElement[] trace) {
        var places = List.of(trace).stream().limit(80).map(String::valueOf).toList();
        return places.stream().limit(2).toList() + " … "
                + places.stream()
                        .filter(place -> place.startsWith("tongbao"))
                        .limit(2)
                        .toList();
    }

    private void fault(String what, byte[] file) {
        var start = HexFormat.of().formatHex(file, 0, Math.min(file.length, 60));
        files.add(file);
        faults.add(reader.name() + " " + what + " on " + file.length + " bytes " + start);
    }

    public static void main(String[] arguments) throws Exception {
        var count = Integer.parseInt(arguments[0]);
        // what libraries say of damaged files
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        var wrong = 0;
        for (var reader : Readers.all()) {
            if (arguments.length < 2 || arguments[1].equals(reader.name())) {
                var seed = arguments.length < 3 ? 20_261_122 : Long.parseLong(arguments[2]);
                var fuzz = new Fuzz(reader, seed, Duration.ofSeconds(10));
                var faults = fuzz.run(count);
                faults.forEach(System.out::println);
                keep(reader.name(), fuzz.files());
                System.out.println(fuzz);
                wrong += faults.size();
            }
        }
        System.exit(wrong == 0 ? 0 : 1);
    }

    /// Lays the files of faults into the folder for temporary files, so that they can be looked at.
    private static void keep(String reader, List<byte[]> files) throws IOException {
        if (!files.isEmpty()) {
            var folder = Files.createTempDirectory("tongbao-fuzz-" + reader);
            for (var index = 0; index < files.size(); index++) {
                Files.write(folder.resolve(String.valueOf(index + 1)), files.get(index));
            }
            System.out.println(files.size() + " files kept in " + folder);
        }
    }
}
