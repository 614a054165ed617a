package tongbao.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Recorded;
import tongbao.store.failure.Expect;
import tongbao.store.failure.Fault;
import tongbao.store.failure.Refusal;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Disk;
import tongbao.store.file.KeySlot;
import tongbao.store.file.Password;
import tongbao.store.file.PictureFiles;
import tongbao.store.file.Vault;
import tongbao.store.file.Worker;
import tongbao.store.journal.JournalReader;
import tongbao.store.table.BulletinStore;
import tongbao.store.table.CatalogueStore;
import tongbao.store.table.Database;
import tongbao.store.table.Held;
import tongbao.store.table.InspectionStore;
import tongbao.store.table.RegisterStore;
import tongbao.store.table.ReviewStore;
import tongbao.store.table.RoundStore;
import tongbao.store.table.StepRows;

/// Everything an office recorded, in one folder. Questions are answered on any thread; changes are made one after the
/// other and are on the disk when [#record] returns.
public final class Store implements AutoCloseable {
    private final Path folder;
    private final InstantSource clock;
    private final OpenFolder open;
    private final Worker worker = new Worker("store");
    private final Worker pictureWorker = new Worker("pictures");
    private volatile String who = "";
    private final AtomicLong registerRevision = new AtomicLong();
    private volatile Optional<LargeChanges> largeChanges = Optional.empty();
    private volatile boolean distrusted;

    /// Opens the store in `folder`, or makes one there. After an unclean stop this takes longer, because the tables
    /// are made anew.
    ///
    /// @throws StoreException if it is in use, damaged, newer than this release or cannot be read
    public static Store open(Path folder) {
        return open(folder, InstantSource.system());
    }

    /// As [#open(Path, Optional)], telling how far it is where the tables are made anew.
    public static Store open(Path folder, Optional<Password> password, Rebuilding shown) {
        return open(folder, InstantSource.system(), Settings.USUAL, where -> KeySlot.vault(where, password), shown);
    }

    /// @param clock what entries are dated by
    public static Store open(Path folder, InstantSource clock) {
        return open(folder, clock, Settings.USUAL);
    }

    /// Opens a store that may have a password.
    ///
    /// @throws StoreException.Locked if it has one, and `password` is none or another; nothing was touched
    public static Store open(Path folder, Optional<Password> password) {
        return open(folder, InstantSource.system(), Settings.USUAL, where -> KeySlot.vault(where, password));
    }

    static Store open(Path folder, InstantSource clock, Settings settings) {
        return open(folder, clock, settings, where -> KeySlot.vault(where, Optional.empty()));
    }

    /// What gives the key of the store in a folder.
    @FunctionalInterface
    interface Key {
        Vault vault(Path folder) throws IOException;
    }

    static Store open(Path folder, InstantSource clock, Settings settings, Key key) {
        return open(folder, clock, settings, key, Rebuilding.UNSEEN);
    }

    private static Store open(Path folder, InstantSource clock, Settings settings, Key key, Rebuilding shown) {
        var absolute = folder.toAbsolutePath().normalize();
        Expect.that(!absolute.toString().contains(";"), Refusal.FOLDER_NAME, absolute.toString());
        try {
            Disk.makeFolder(absolute);
            return new Store(absolute, clock, settings, key, StoreLock.of(absolute), shown);
        } catch (IOException e) {
            throw Disk.failed(absolute, e, StoreException.Outcome.NOT_RECORDED);
        }
    }

    private Store(Path folder, InstantSource clock, Settings settings, Key key, StoreLock lock, Rebuilding shown)
            throws IOException {
        this.folder = folder;
        this.clock = clock;
        try {
            open = worker.call(() -> new OpenFolder(folder, settings, key, lock, shown));
        } catch (RuntimeException e) {
            worker.close();
            pictureWorker.close();
            lock.close();
            throw e;
        }
    }

    /// The name that stands in the entries recorded from now on; empty text for none.
    public void signIn(String inspector) {
        who = inspector.strip();
    }

    /// Records a change. It is on the disk when this returns.
    ///
    /// @throws StoreException.Refused if it does not fit what is stored
    /// @throws StoreException.ReadOnly if the store can only be read
    /// @throws StoreException.Full if there is no room for it
    /// @throws StoreException.Failed if it is not recorded, or not known to be: the outcome says which
    public Recorded record(Entry entry) {
        return worker.call(() -> record(entry, OptionalLong.empty()));
    }

    /// Undoes the last change that is not undone yet, whoever made it and whenever; empty if there is none.
    ///
    /// @throws StoreException.Refused if what it undoes is no longer so
    public Optional<Recorded> undo() {
        return worker.call(() -> undo(StepRows::undoable));
    }

    /// Does again what was undone last; empty if something else was recorded since.
    ///
    /// @throws StoreException.Refused if what it undoes is no longer so
    public Optional<Recorded> redo() {
        return worker.call(() -> undo(StepRows::redoable));
    }

    /// What [#undo] would undo.
    public Optional<Recorded> undoable() {
        return worker.call(() -> new Steps(open.reopened()).next(StepRows::undoable));
    }

    /// The undoing entry that [#redo] would undo.
    public Optional<Recorded> redoable() {
        return worker.call(() -> new Steps(open.reopened()).next(StepRows::redoable));
    }

    /// What [#undo] would undo one after the other, the next first, at most `most`.
    public List<Recorded> undoable(int most) {
        return worker.call(() -> new Steps(open.reopened()).next(rows -> rows.undoable(most), most));
    }

    /// The undoing entries that [#redo] would undo one after the other, the next first, at most `most`.
    public List<Recorded> redoable(int most) {
        return worker.call(() -> new Steps(open.reopened()).next(rows -> rows.redoable(most), most));
    }

    /// Holds everything in the store against everything else, and the journal against the backups beside it. Nothing
    /// can be recorded meanwhile; a large store takes a minute. Empty if all is well.
    public List<Fault> verify() {
        return verify(List.of(), List.of());
    }

    /// As [#verify()], and against what was noted elsewhere: a rewritten history can be a whole chain, but not the one
    /// whose digest was printed or kept.
    ///
    /// @throws StoreException.BadBackup if one of `backups` is none
    public List<Fault> verify(List<Anchor> printed, List<Path> backups) {
        return worker.call(() -> {
            var anchors = new ArrayList<>(printed);
            for (var backup : backups) {
                anchors.add(Anchor.of(open.vault(), backup.toAbsolutePath().normalize()));
            }
            for (var backup : backups().all()) {
                anchor(backup.file()).ifPresent(anchors::add);
            }
            var faults = new Verification(open.reopened(), anchors).faults();
            distrusted |= faults.stream().anyMatch(fault -> fault.kind() == Fault.Kind.DATABASE_DIFFERS);
            return faults;
        });
    }

    /// Empty for a backup of a time when the store had another key.
    private Optional<Anchor> anchor(Path backup) throws IOException {
        try {
            return Optional.of(Anchor.of(open.vault(), backup));
        } catch (StoreException.Locked e) {
            return Optional.empty();
        }
    }

    /// What its files are read and written with.
    Vault vault() {
        return open.vault();
    }

    /// Whether it can only be opened with a password.
    public boolean isEncrypted() {
        return !open.vault().isPlain();
    }

    /// What a bulletin prints of the journal, so that whoever changes it afterwards is found out.
    public Anchor anchor() {
        return worker.call(() -> {
            var held = open.reopened().database().read(Held::of);
            return new Anchor(held.number(), held.digest().hex(), "");
        });
    }

    /// What [#anchor()] said when entry `number` was the last, from the journal as it is now; empty if it has no such
    /// entry. Any thread.
    public Optional<Anchor> anchor(long number) {
        return worker.call(
                () -> JournalReader.find(open.vault(), open.reopened().folder().resolve(Opening.JOURNAL), number)
                        .map(frame -> new Anchor(number, frame.digest().hex(), "")));
    }

    public RegisterStore register() {
        return new RegisterStore(this::database);
    }

    /// Grows with every change of the register or of the rounds since the store was opened, so that whoever keeps
    /// names can tell whether they still hold. Any thread.
    public long registerRevision() {
        return registerRevision.get();
    }

    public CatalogueStore catalogues() {
        return new CatalogueStore(this::database);
    }

    public RoundStore rounds() {
        return new RoundStore(this::database);
    }

    public InspectionStore inspections() {
        return new InspectionStore(this::database);
    }

    public ReviewStore reviews() {
        return new ReviewStore(this::database);
    }

    public BulletinStore bulletins() {
        return new BulletinStore(this::database);
    }

    public PictureFiles pictures() {
        return new PictureFiles(open.vault(), folder, pictureWorker);
    }

    /// Its backups in `where`, which may be any folder on any disk.
    public Backups backups(Path where) {
        return new Backups(this, where);
    }

    /// Its backups beside it.
    public Backups backups() {
        return backups(folder.resolve(Backups.FOLDER));
    }

    /// From now on a backup is made beside the work before every large change (an import, a bulk set), of what was
    /// recorded up to then.
    ///
    /// @param toTheEnd whether closing the store waits for one that is being made; it is given up otherwise
    public void backUpLargeChanges(Backups where, boolean toTheEnd) {
        largeChanges = Optional.of(new LargeChanges(where, toTheEnd));
    }

    /// Who is told, on a thread of the store, that a backup before a large change could not be made. The change itself
    /// was recorded or refused by itself.
    public void whenBackupFails(Consumer<StoreException> told) {
        largeChanges.ifPresent(each -> each.whenFailed(told));
    }

    /// The last backup that was made of this store, wherever it is now.
    public Optional<LastBackup> lastBackup() {
        return LastBackup.of(folder);
    }

    /// What a backup made now would hold.
    BackupFile.Head head() {
        return worker.call(() -> head(open.reopened()));
    }

    private BackupFile.Head head(Live live) {
        return new BackupFile.Head(
                clock.instant().truncatedTo(ChronoUnit.SECONDS), live.database().read(Contents::of));
    }

    void backedUp(LastBackup backup) {
        worker.call(() -> {
            backup.note(folder);
            return folder;
        });
    }

    /// Why the store can only be read, if so.
    public Optional<StoreException.ReadOnly> readOnly() {
        return open.live().readOnly();
    }

    public Path folder() {
        return folder;
    }

    /// Closes in order, so that the next opening is quick. Closing twice does nothing.
    @Override
    public void close() {
        if (open.isClosed()) {
            return;
        }
        open.shut();
        largeChanges.ifPresent(LargeChanges::close);
        try (open;
                worker;
                pictureWorker) {
            worker.call(() -> {
                open.leave(!distrusted);
                return folder;
            });
        } catch (IOException e) {
            throw Disk.failed(folder, e, StoreException.Outcome.NOT_RECORDED);
        }
    }

    /// Takes the journal's file away, as a failing disk does; for tests.
    void closeJournal() {
        worker.call(() -> {
            open.live().journal().close();
            return folder;
        });
    }

    /// Waits for the snapshot that is being made, so that the files of the folder stand still; for tests.
    void awaitSnapshot() {
        open.live().snapshots().await();
    }

    /// Waits for the backups of large changes so far; for tests.
    void awaitBackups() {
        largeChanges.ifPresent(LargeChanges::await);
    }

    /// To ask; after a failure, another attempt at opening.
    Database database() {
        return (open.isUsable() ? open.live() : worker.call(open::reopened)).database();
    }

    private Recorded record(Entry entry, OptionalLong undoes) throws IOException {
        var live = open.reopened();
        largeChanges.ifPresent(backups -> backups.before(entry, () -> head(live)));
        try {
            return open.record(live, entry, clock, who, undoes);
        } finally {
            if (changesRegister(entry)) {
                registerRevision.incrementAndGet();
            }
        }
    }

    private static boolean changesRegister(Entry entry) {
        return entry instanceof Entry.RegisterChanged
                || entry instanceof Entry.RoundOpened
                || entry instanceof Entry.RoundClosed;
    }

    private Optional<Recorded> undo(Function<StepRows, OptionalLong> side) throws IOException {
        var target = new Steps(open.reopened()).next(side);
        if (target.isEmpty()) {
            return target;
        }
        var number = target.get().number();
        var inverse = Expect.present(target.get().entry().inverse(), Refusal.NOT_UNDOABLE, String.valueOf(number));
        return Optional.of(record(inverse, OptionalLong.of(number)));
    }
}
