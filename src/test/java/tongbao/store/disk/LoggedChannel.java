package tongbao.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/// A real open file whose changes are logged.
final class LoggedChannel extends FileChannel {
    private final FileChannel real;
    private final DiskLog log;
    private final Path file;
    private final int number;
    private final DiskEvent forced;

    /// An open file.
    LoggedChannel(FileChannel real, DiskLog log, Path file) {
        this(real, log, file, new DiskEvent.Forced(log.number(file)));
    }

    /// An open folder, which can only be forced.
    static LoggedChannel ofFolder(FileChannel real, DiskLog log, Path folder) {
        return new LoggedChannel(real, log, folder, new DiskEvent.FolderForced(folder));
    }

    private LoggedChannel(FileChannel real, DiskLog log, Path file, DiskEvent forced) {
        this.real = real;
        this.log = log;
        this.file = file;
        this.forced = forced;
        this.number = forced instanceof DiskEvent.Forced(int known) ? known : 0;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        var position = real.position();
        var written = write(bytes, position);
        real.position(position + written);
        return written;
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        log.takeRoom(file);
        var copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        log.add(new DiskEvent.Written(number, position, ByteBuffer.wrap(copy)));
        var left = ByteBuffer.wrap(copy);
        while (left.hasRemaining()) {
            real.write(left, position + left.position());
        }
        bytes.position(bytes.limit());
        return copy.length;
    }

    @Override
    public long write(ByteBuffer[] buffers, int offset, int length) throws IOException {
        long written = 0;
        for (var index = offset; index < offset + length; index++) {
            written += write(buffers[index]);
        }
        return written;
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        log.add(new DiskEvent.Cut(number, size));
        real.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        log.expectThere(file);
        real.force(metaData);
        log.add(forced);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        log.expectThere(file);
        return real.read(bytes);
    }

    @Override
    public long read(ByteBuffer[] buffers, int offset, int length) throws IOException {
        return real.read(buffers, offset, length);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        log.expectThere(file);
        return real.read(bytes, position);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        log.expectThere(file);
        return real.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return real.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        var buffer = ByteBuffer.allocate(Math.toIntExact(Math.min(count, 1 << 16)));
        var read = source.read(buffer);
        return read <= 0 ? 0 : write(buffer.flip(), position);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException("what is written through a map is not logged");
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
