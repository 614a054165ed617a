package tongbao.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import tongbao.store.failure.Fault;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Disk;

/// One file of the journal: a head, frames one behind the other, zeros to its allocated end.
public final class Segment {
    public static final int HEAD = 32;
    static final int VERSION = 1;
    static final String ENDING = ".journal";

    private static final long MAGIC = 0x544f4e4742414f0aL; // "TONGBAO" and a line feed
    private static final int BLOCK = 64 << 10;
    private static final Pattern NAME = Pattern.compile("\\d{12,18}\\" + ENDING);

    private final Path file;
    private final byte[] bytes;

    private Segment(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /// Allocates a segment with real zeros, so that later writes need no new space and tear visibly.
    public static Path create(Path folder, long first, int size) throws IOException {
        return Disk.create(folder, "%012d%s".formatted(first, ENDING), out -> {
            var head = ByteBuffer.allocate(HEAD)
                    .putLong(MAGIC)
                    .putInt(VERSION)
                    .putInt(size)
                    .putLong(first);
            out.write(head.putInt(checksum(head.array())).array());
            for (var left = size - HEAD; left > 0; left -= BLOCK) {
                out.write(new byte[Math.min(left, BLOCK)]);
            }
        });
    }

    /// @throws StoreException.Newer if a newer release wrote it
    /// @throws StoreException.Corrupt if it is no segment
    public static Segment read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (bytes.length < HEAD
                || ByteBuffer.wrap(bytes).getLong() != MAGIC
                || ByteBuffer.wrap(bytes).getInt(24) != checksum(bytes)) {
            throw new StoreException.Corrupt(Fault.of(Fault.Kind.SEGMENT_DAMAGED, name(file)));
        }
        var head = ByteBuffer.wrap(bytes);
        if (head.getInt(8) > VERSION) {
            throw new StoreException.Newer(head.getInt(8), VERSION);
        }
        return new Segment(file, Arrays.copyOf(bytes, Math.max(bytes.length, head.getInt(12))));
    }

    /// The number of its first entry as its name says, without opening it; what is in it says whether that is so.
    ///
    /// @throws StoreException.Corrupt if it has another name than segments have
    static long firstByName(Path file) {
        var name = file.getFileName().toString();
        if (!NAME.matcher(name).matches()) {
            throw new StoreException.Corrupt(Fault.of(Fault.Kind.SEGMENT_DAMAGED, name(file)));
        }
        return Long.parseLong(name.substring(0, name.length() - ENDING.length()));
    }

    static FileChannel openToAppend(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /// Writes `bytes` at `position`; they are on the disk when this returns.
    public static void write(FileChannel channel, byte[] bytes, long position) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer, position + buffer.position());
        }
        channel.force(false);
    }

    public static byte[] read(FileChannel channel, int from, int to) throws IOException {
        var buffer = ByteBuffer.allocate(to - from);
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {}
        return buffer.array();
    }

    Path file() {
        return file;
    }

    /// The file as the inspector finds it below the store's folder.
    public String name() {
        return name(file);
    }

    /// The number of its first entry.
    public long first() {
        return ByteBuffer.wrap(bytes).getLong(16);
    }

    /// The whole file, filled up with zeros where it is shorter than it was allocated.
    public byte[] bytes() {
        return bytes;
    }

    private static String name(Path file) {
        return "journal/" + file.getFileName();
    }

    private static int checksum(byte[] head) {
        var crc = new CRC32C();
        crc.update(head, 0, 24);
        return (int) crc.getValue();
    }
}
