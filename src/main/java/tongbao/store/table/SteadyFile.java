package tongbao.store.table;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/// A file of H2 that stays open when a thread that reads it is interrupted, which a usual Java file channel does not:
/// it closes under everybody. Any thread; one at a time reads or writes.
final class SteadyFile extends FileBaseDefault {
    private final RandomAccessFile file;

    /// @param mode as H2 says it, which is as [RandomAccessFile] says it
    SteadyFile(String path, String mode) throws IOException {
        file = new RandomAccessFile(path, mode);
    }

    @Override
    public synchronized int read(ByteBuffer into, long position) throws IOException {
        file.seek(position);
        if (into.hasArray()) {
            int read = file.read(into.array(), into.arrayOffset() + into.position(), into.remaining());
            into.position(into.position() + Math.max(0, read));
            return read;
        }
        var bytes = new byte[into.remaining()];
        int read = file.read(bytes);
        into.put(bytes, 0, Math.max(0, read));
        return read;
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
        var bytes = new byte[from.remaining()];
        from.duplicate().get(bytes);
        file.seek(position);
        file.write(bytes);
        from.position(from.limit()); // a buffer that could not be written, as on a full disk, is not used up
        return bytes.length;
    }

    @Override
    public synchronized long size() throws IOException {
        return file.length();
    }

    /// Longer than the file: nothing happens, as with every file channel.
    @Override
    protected synchronized void implTruncate(long size) throws IOException {
        if (size < file.length()) {
            file.setLength(size);
        }
    }

    @Override
    public void force(boolean metadata) throws IOException {
        file.getFD().sync();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.getChannel().tryLock(position, size, shared);
    }

    /// Waits for whoever reads or writes: the system may give the number of a closed file to another at once.
    @Override
    protected synchronized void implCloseChannel() throws IOException {
        file.close();
    }
}
