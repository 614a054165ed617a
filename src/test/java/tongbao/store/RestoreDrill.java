package tongbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import tongbao.store.failure.Fault;
import tongbao.store.failure.StoreException;

/// Fills a random store, backs it up, records on, damages it in a random way and restores: everything is there again,
/// also what was recorded after the backup as far as the damage left it.
final class RestoreDrill {
    private static final int STEPS = 30;

    private final Path folder;
    private final Random random;
    private final List<String> wrong = new ArrayList<>();

    RestoreDrill(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /// What was not as it should be; empty if all was.
    List<String> run() throws Exception {
        var store = folder.resolve("store");
        var usb = Files.createDirectories(folder.resolve("usb"));
        Backup backup;
        Contents last;
        try (var open = MixedWork.open(store)) {
            work(open, random.nextInt(STEPS));
            backup = open.backups(usb).to("drill" + Backups.ENDING);
            work(open, random.nextInt(STEPS));
            expectRefused(
                    store,
                    damaged(open.backups(usb).to("newer" + Backups.ENDING).file()));
            last = open.head().contents();
        }
        var damage = damage(store);
        var damaged = opens(store, last);
        try {
            var restored = new Restore(store, backup.file()).mend();
            try (var open = MixedWork.open(store)) {
                var faults = open.verify();
                expect(faults.isEmpty() || isLost(damage, faults), damage + ": faults " + faults);
                expect(open.head().contents().equals(restored.contents()), damage + ": other contents than said");
            }
            expect(restored.contents().entries() >= backup.contents().entries(), damage + ": less than the backup");
            expect(
                    restored.contents().equals(last) || damage.startsWith("journal") || damage.startsWith("deltas"),
                    damage + ": what could be read was not fetched: " + restored.contents() + " of " + last);
        } catch (StoreException.Refused refused) {
            // tables that differ from the journal are made anew by the next opening, which the restoring was
            var left = opens(store, last);
            expect(left.isEmpty(), damage + ": not restored though " + left + ", before " + damaged);
        }
        return List.copyOf(wrong);
    }

    /// A damaged backup is refused; the older one beside it is as it was.
    private void expectRefused(Path store, Path backup) {
        try {
            new Restore(store, backup).look();
            wrong.add("a damaged backup was taken");
        } catch (StoreException.BadBackup | StoreException.Newer refused) {
            expect(refused.getMessage() != null, "no reason");
        }
    }

    private Path damaged(Path backup) throws IOException {
        var bytes = Files.readAllBytes(backup);
        if (random.nextBoolean()) {
            return Files.write(backup, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        }
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Files.write(backup, bytes);
    }

    private void work(Store open, int steps) {
        var work = new MixedWork(open, random, _ -> {});
        work.begin();
        for (var step = 0; step < steps; step++) {
            work.step();
        }
    }

    /// Overwrites, cuts or deletes one of the store's files, or deletes a folder.
    private String damage(Path store) throws IOException {
        var files = new ArrayList<Path>();
        for (var part : List.of("journal", "deltas", "pictures", "database", "snapshots")) {
            if (Files.isDirectory(store.resolve(part))) {
                try (var inside = Files.walk(store.resolve(part))) {
                    inside.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            }
        }
        var file = files.get(random.nextInt(files.size()));
        var what = store.relativize(file) + " ";
        var bytes = Files.readAllBytes(file);
        return switch (random.nextInt(4)) {
            case 0 -> {
                Files.delete(file);
                yield what + "deleted";
            }
            case 1 -> {
                Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
                yield what + "cut";
            }
            case 2 -> {
                Leftovers.delete(store.resolve(store.relativize(file).getName(0)));
                yield what + "and all beside it deleted";
            }
            default -> {
                var at = random.nextInt(bytes.length);
                for (var index = at; index < Math.min(bytes.length, at + 64); index++) {
                    bytes[index] = (byte) random.nextInt(256);
                }
                Files.write(file, bytes);
                yield what + "overwritten at " + at;
            }
        };
    }

    /// A picture that came after the backup and was damaged is nowhere any more.
    private static boolean isLost(String damage, List<Fault> faults) {
        return damage.startsWith("pictures")
                && faults.stream().allMatch(fault -> fault.kind() == Fault.Kind.FILE_MISSING);
    }

    private static List<String> opens(Path store, Contents last) {
        try (var open = MixedWork.open(store)) {
            var faults =
                    new ArrayList<>(open.verify().stream().map(Fault::toString).toList());
            if (!open.head().contents().equals(last)) {
                faults.add("it holds " + open.head().contents());
            }
            return faults;
        } catch (StoreException e) {
            return List.of(e.toString());
        }
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }
}
