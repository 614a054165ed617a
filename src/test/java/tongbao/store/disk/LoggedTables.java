package tongbao.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import tongbao.store.table.SteadyFiles;

/// The files of H2, logged too. H2 finds its file system by a word in the address of the database and makes the names
/// by itself: this one takes the place of the store's usual one, and whose log is written is set from outside.
public final class LoggedTables extends FilePathWrapper {
    private static final AtomicReference<DiskLog> LOG = new AtomicReference<>(new DiskLog());

    /// From now on in this process H2's files are logged in `log`.
    public static void register(DiskLog log) {
        LOG.set(log);
        FilePath.register(new LoggedTables());
    }

    /// From now on they are not.
    public static void unregister() {
        FilePath.register(new SteadyFiles());
    }

    @Override
    public String getScheme() {
        return new SteadyFiles().getScheme();
    }

    private Path file() {
        return Path.of(getBase().toString());
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var log = LOG.get();
        var isNew = !exists();
        if (isNew) {
            log.takeRoom(file());
        }
        var channel = new SteadyFiles().getPath(name).open(mode);
        if (isNew) {
            log.created(file());
        }
        return new LoggedChannel(channel, log, file());
    }

    @Override
    public boolean createFile() {
        var made = super.createFile();
        if (made) {
            LOG.get().created(file());
        }
        return made;
    }

    @Override
    public void delete() {
        if (exists()) {
            super.delete();
            LOG.get().deleted(file());
        }
    }

    @Override
    public void moveTo(FilePath to, boolean atomic) {
        super.moveTo(to, atomic);
        LOG.get().renamed(file(), Path.of(((FilePathWrapper) to).unwrap().toString()));
    }
}
