package tongbao.store.disk;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;

/// The room on a logged disk: none once it is full, otherwise what there really is or less.
final class LoggedSpace extends FileStore {
    private final FileStore real;
    private final DiskLog log;

    LoggedSpace(FileStore real, DiskLog log) {
        this.real = real;
        this.log = log;
    }

    @Override
    public long getUsableSpace() throws IOException {
        return log.isFull() ? 0 : Math.min(log.room(), real.getUsableSpace());
    }

    @Override
    public long getUnallocatedSpace() throws IOException {
        return getUsableSpace();
    }

    @Override
    public long getTotalSpace() throws IOException {
        return real.getTotalSpace();
    }

    @Override
    public String name() {
        return real.name();
    }

    @Override
    public String type() {
        return real.type();
    }

    @Override
    public boolean isReadOnly() {
        return log.isReadOnly();
    }

    @Override
    public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
        return real.supportsFileAttributeView(type);
    }

    @Override
    public boolean supportsFileAttributeView(String name) {
        return real.supportsFileAttributeView(name);
    }

    @Override
    @SuppressWarnings("NullAway") // as the interface has it: a view that is not supported is null
    public <V extends FileStoreAttributeView> V getFileStoreAttributeView(Class<V> type) {
        return real.getFileStoreAttributeView(type);
    }

    @Override
    public Object getAttribute(String attribute) throws IOException {
        return real.getAttribute(attribute);
    }
}
