package tongbao.store.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Does everything to the real files, and logs what changes them.
final class LoggedProvider extends FileSystemProvider {
    private final LoggedFileSystem disk;
    private final DiskLog log;

    LoggedProvider(LoggedFileSystem disk, DiskLog log) {
        this.disk = disk;
        this.log = log;
    }

    private static Path real(Path path) {
        return Path.of(path.toString());
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        var file = real(path);
        log.expectThere(file);
        if (Files.isDirectory(file)) {
            return LoggedChannel.ofFolder(FileChannel.open(file, options, attributes), log, file);
        }
        var isNew = !Files.exists(file);
        if (options.contains(StandardOpenOption.WRITE) && (isNew || log.isReadOnly())) {
            log.takeRoom(file);
        }
        var channel = FileChannel.open(file, options, attributes);
        if (isNew) {
            log.created(file);
        }
        var logged = new LoggedChannel(channel, log, file);
        if (!isNew && options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            log.add(new DiskEvent.Cut(log.number(file), 0));
        }
        if (options.contains(StandardOpenOption.APPEND)) {
            throw new UnsupportedOperationException("appending is not logged");
        }
        return logged;
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        log.takeRoom(real(folder));
        Files.createDirectory(real(folder), attributes);
        log.madeFolder(real(folder));
    }

    @Override
    public void delete(Path path) throws IOException {
        log.expectFree(real(path));
        Files.delete(real(path));
        log.deleted(real(path));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        log.expectFree(real(source));
        Files.move(real(source), real(target), options);
        log.renamed(real(source), real(target));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException("copying is not logged");
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        log.expectThere(real(folder));
        var inside = new ArrayList<Path>();
        try (var stream = Files.newDirectoryStream(real(folder))) {
            for (var path : stream) {
                if (filter.accept(disk.of(path))) {
                    inside.add(disk.of(path));
                }
            }
        }
        return new Listing(inside);
    }

    private record Listing(List<Path> inside) implements DirectoryStream<Path> {
        @Override
        public Iterator<Path> iterator() {
            return inside.iterator();
        }

        @Override
        public void close() {}
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return new LoggedSpace(Files.getFileStore(real(path)), log);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return Files.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return Files.isHidden(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        log.expectThere(real(path));
        real(path).getFileSystem().provider().checkAccess(real(path), modes);
    }

    @Override
    @SuppressWarnings("NullAway") // as the interface has it: a view that is not supported is null
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        log.expectThere(real(path));
        return Files.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return Files.readAttributes(real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        Files.setAttribute(real(path), name, value, options);
    }

    @Override
    public String getScheme() {
        return "logged";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return disk;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }
}
