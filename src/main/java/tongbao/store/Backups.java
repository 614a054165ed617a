package tongbao.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Disk;
import tongbao.store.file.Vault;

/// The backups of one open store in one folder: beside the store, on another disk, on a USB stick. Each is one file,
/// and counts only after it was opened and compared ([Rehearsal]). Not on the store's thread: recording goes on.
public final class Backups {
    /// The ending of every backup.
    public static final String ENDING = ".backup";
    /// Below the store, where backups lie when nothing else is said.
    public static final String FOLDER = "backups";

    private static final Duration DUE = Duration.ofDays(1);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'tongbao-'uuuu-MM-dd-HHmmss'" + ENDING + "'");

    private final Store store;
    private final Path folder;

    Backups(Store store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /// Makes a backup, proves it, and removes those that are no longer to be kept. The one just made stays, also where
    /// the clock says that it is older than others. Where the disk is too full for one more, older ones are removed
    /// first, all but the newest if need be.
    ///
    /// @throws StoreException.BackupFailed if it could not be written, or not be restored if need were
    public Backup make(BooleanSupplier cancelled) {
        return make(store.head(), cancelled);
    }

    /// As [#make(BooleanSupplier)], of what was recorded up to `head`.
    Backup make(BackupFile.Head head, BooleanSupplier cancelled) {
        remove(BackupRoom::stayBefore, Optional.empty());
        var made = to(
                folder.resolve(NAME.format(LocalDateTime.ofInstant(head.at(), ZoneId.systemDefault()))),
                head,
                cancelled);
        remove(BackupRoom::stay, at(made.file()));
        return made;
    }

    /// Makes a backup under a name of one's own; an existing file is not replaced, and nothing is removed.
    ///
    /// @throws StoreException.BackupFailed as [#make(BooleanSupplier)]
    public Backup to(String name) {
        return to(folder.resolve(name), store.head(), () -> false);
    }

    private Backup to(Path file, BackupFile.Head head, BooleanSupplier cancelled) {
        var target = file.toAbsolutePath().normalize();
        try {
            if (Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            Disk.makeFolder(target.resolveSibling(""));
            new BackupRoom(store.folder(), target.resolveSibling("")).expect();
            var proved = new AtomicReference<Optional<Backup>>(Optional.empty());
            Disk.create(
                    target.resolveSibling(""),
                    target.getFileName().toString(),
                    new BackupWriting(store.vault(), store.folder(), head, cancelled)::write,
                    draft -> proved.set(Optional.of(Rehearsal.of(store.vault(), draft, store.folder(), cancelled))));
            store.backedUp(new LastBackup(target, head.at()));
            var backup = proved.get().orElseThrow();
            return new Backup(target, backup.at(), backup.bytes(), backup.contents());
        } catch (IOException | StoreException e) {
            throw new StoreException.BackupFailed(target, e);
        }
    }

    /// Whether the last backup here is older than a day, or there is none though something was recorded. What was
    /// backed up already is not backed up again.
    public boolean isDue(Instant now) {
        var newest = all().stream().findFirst();
        if (newest.isPresent() && !newest.get().at().plus(DUE).isBefore(now)) {
            return false;
        }
        var contents = store.head().contents(); // counts, which takes a while where there is much
        return contents.entries() > 0
                && newest.flatMap(backup -> head(store.vault(), backup.file()))
                        .filter(contents::equals)
                        .isEmpty();
    }

    /// The backups here by their names, the newest first; nothing if the folder is not there just now.
    public List<LastBackup> all() {
        return in(folder);
    }

    /// The backups in `folder` by their names, the newest first, where no store is open.
    public static List<LastBackup> in(Path folder) {
        var found = new TreeMap<LocalDateTime, LastBackup>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.forEach(file -> at(file).ifPresent(at -> found.put(
                        at,
                        new LastBackup(file, at.atZone(ZoneId.systemDefault()).toInstant()))));
            } catch (IOException e) {
                throw new StoreException.BackupFailed(folder, e);
            }
        }
        return List.copyOf(found.descendingMap().values());
    }

    private static Optional<LocalDateTime> at(Path file) {
        try {
            return Optional.of(LocalDateTime.parse(file.getFileName().toString(), NAME));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Contents> head(Vault vault, Path file) {
        try {
            return Optional.of(
                    BackupFile.head(BackupFile.fitting(vault, file), file).contents());
        } catch (IOException | StoreException e) {
            return Optional.empty();
        }
    }

    /// How many backups lie here, and how many bytes they take.
    public record Taken(int backups, long bytes) {}

    /// Nothing if the folder is not there just now.
    public Taken taken() {
        try {
            var bytes = 0L;
            var all = all();
            for (var backup : all) {
                bytes += Files.size(backup.file());
            }
            return new Taken(all.size(), bytes);
        } catch (IOException e) {
            throw new StoreException.BackupFailed(folder, e);
        }
    }

    @FunctionalInterface
    private interface Rule {
        Set<LocalDateTime> staying(BackupRoom room, Map<LocalDateTime, Path> backups) throws IOException;
    }

    private void remove(Rule rule, Optional<LocalDateTime> spared) {
        try {
            Disk.makeFolder(folder);
            var made = new TreeMap<LocalDateTime, Path>();
            all().forEach(backup -> made.put(at(backup.file()).orElseThrow(), backup.file()));
            made.keySet().removeAll(Set.copyOf(rule.staying(new BackupRoom(store.folder(), folder), made)));
            spared.ifPresent(made::remove);
            for (var old : made.values()) {
                Disk.delete(old);
            }
        } catch (IOException e) {
            throw new StoreException.BackupFailed(folder, e);
        }
    }
}
