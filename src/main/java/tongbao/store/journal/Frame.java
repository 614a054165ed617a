package tongbao.store.journal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import tongbao.domain.inspection.Digest;
import tongbao.store.file.Sha256;
import tongbao.store.file.Vault;

/// One entry as it lies in a segment: length of what follows up to the checksum (4 bytes), number (8), SHA-256 of
/// the frame before (32), payload, CRC-32C of all of it (4). Numbers are big-endian; a payload has no zero bytes.
public final class Frame {
    /// What the first entry of a journal names as the frame before it.
    public static final Digest NONE_BEFORE = new Digest("0".repeat(64));

    private static final int FIXED = 8 + 32;
    static final int OVERHEAD = 4 + FIXED + 4;

    private final byte[] bytes;
    private final byte[] stored;
    private final Digest digest;

    private Frame(byte[] bytes, byte[] stored) {
        this(bytes, stored, Sha256.of(bytes));
    }

    private Frame(byte[] bytes, byte[] stored, Digest digest) {
        this.bytes = bytes;
        this.stored = stored;
        this.digest = digest;
    }

    public static Frame of(long number, Digest previous, byte[] payload) {
        var buffer = ByteBuffer.allocate(OVERHEAD + payload.length)
                .putInt(FIXED + payload.length)
                .putLong(number)
                .put(HexFormat.of().parseHex(previous.hex()))
                .put(payload);
        buffer.putInt(checksum(buffer.array(), 0, buffer.position()));
        return new Frame(buffer.array(), buffer.array());
    }

    /// As it lies in the segments of an encrypted store: length, number, the enclosed frame, a checksum of its own.
    public Frame in(Vault vault) {
        if (vault.isPlain()) {
            return new Frame(bytes, bytes, digest);
        }
        var enclosed = vault.enclose(bytes, place(number()));
        var buffer = ByteBuffer.allocate(4 + 8 + enclosed.length + 4)
                .putInt(8 + enclosed.length)
                .putLong(number())
                .put(enclosed);
        buffer.putInt(checksum(buffer.array(), 0, buffer.position()));
        return new Frame(bytes, buffer.array(), digest);
    }

    /// Whether the first frame of a journal, which begins at `offset`, is enclosed. A damaged byte or two make no
    /// difference.
    static boolean isEnclosed(byte[] segment, int offset) {
        var others = 0;
        for (var at = offset + 4 + 8; at < Math.min(segment.length, offset + 4 + FIXED); at++) {
            others += segment[at] == 0 ? 0 : 1;
        }
        return others > (FIXED - 8) / 2;
    }

    /// The frame that begins at `offset`, or empty if none does whose checksum holds and which `vault` can read.
    public static Optional<Frame> at(Vault vault, byte[] segment, int offset) {
        if (!isAt(segment, offset)) {
            return Optional.empty();
        }
        var stored = Arrays.copyOfRange(segment, offset, end(segment, offset));
        if (vault.isPlain()) {
            return Optional.of(new Frame(stored, stored));
        }
        var number = ByteBuffer.wrap(stored).getLong(4);
        return vault.disclose(Arrays.copyOfRange(stored, 12, stored.length - 4), place(number))
                .filter(bytes -> isAt(bytes, 0) && end(bytes, 0) == bytes.length)
                .map(bytes -> new Frame(bytes, stored))
                .filter(frame -> frame.number() == number);
    }

    /// Whether bytes that were written whole begin at `offset`, enclosed or not.
    static boolean isAt(byte[] segment, int offset) {
        var end = end(segment, offset);
        return end >= 0
                && end <= segment.length
                && ByteBuffer.wrap(segment).getInt(end - 4) == checksum(segment, offset, end - 4 - offset);
    }

    private static String place(long number) {
        return "entry " + number;
    }

    /// Where the frame at `offset` ends by its own length, which may lie behind the segment; -1 if it has no
    /// possible length.
    static int end(byte[] segment, int offset) {
        if (segment.length - offset < 4) {
            return -1;
        }
        var length = ByteBuffer.wrap(segment).getInt(offset);
        return length <= FIXED || length > segment.length ? -1 : offset + 4 + length + 4;
    }

    public long number() {
        return ByteBuffer.wrap(bytes).getLong(4);
    }

    public Digest previous() {
        return new Digest(HexFormat.of().formatHex(bytes, 12, 44));
    }

    public byte[] payload() {
        return Arrays.copyOfRange(bytes, 44, bytes.length - 4);
    }

    /// What the next frame names: made of the frame itself, so that a password changes no digest.
    public Digest digest() {
        return digest;
    }

    public byte[] bytes() {
        return bytes;
    }

    /// As it lies in a segment.
    public byte[] stored() {
        return stored;
    }

    /// How much of a segment it takes.
    public int length() {
        return stored.length;
    }

    private static int checksum(byte[] bytes, int from, int length) {
        var crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
