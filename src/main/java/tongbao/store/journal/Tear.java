package tongbao.store.journal;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// Tells an entry that was being written when the power failed (it was never acknowledged and may be cut) from one
/// that was damaged afterwards (it must be named and kept). Segments are allocated with zeros and payloads have none,
/// so an unfinished write leaves zeros where the entry has bytes.
final class Tear {
    private static final int SECTOR = 512;

    private Tear() {}

    /// Whether what lies from `offset` on, which is no valid frame, is the unfinished last write.
    static boolean isAt(byte[] segment, int offset) {
        if (Frame.isAt(segment, offset)) {
            return false; // written whole, but not by whoever has the key
        }
        for (var later = offset + 1; later < segment.length - Frame.OVERHEAD; later++) {
            if (segment[later] == 0 && Frame.isAt(segment, later)) {
                return false;
            }
        }
        var last = lastWritten(segment, offset);
        var end = Frame.end(segment, offset);
        if (end < 0) {
            return last < offset + 4 || hasHole(segment, offset, last);
        }
        return last < end - 1 ? !isWholeButForItsLength(segment, offset, last) : hasHole(segment, offset, end);
    }

    /// Whether the bytes up to `last`, and the zeros a checksum may end with, are a frame whose length was damaged.
    private static boolean isWholeButForItsLength(byte[] segment, int offset, int last) {
        for (var end = last + 1; end <= last + 4 && end <= segment.length; end++) {
            var repaired = Arrays.copyOfRange(segment, offset, end);
            if (repaired.length > Frame.OVERHEAD) {
                ByteBuffer.wrap(repaired).putInt(0, repaired.length - 8);
                if (Frame.isAt(repaired, 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The position of the last byte at or behind `offset` that is not zero, or `offset - 1`.
    static int lastWritten(byte[] segment, int offset) {
        var last = segment.length - 1;
        while (last >= offset && segment[last] == 0) {
            last--;
        }
        return last;
    }

    /// Whether a whole sector between `offset` and `end` never reached the disk.
    private static boolean hasHole(byte[] segment, int offset, int end) {
        var zeros = 0;
        for (var at = offset; at < end; at++) {
            if (at % SECTOR == 0) {
                zeros = 0;
            }
            zeros = segment[at] == 0 ? zeros + 1 : 0;
            var sectorEnds = (at + 1) % SECTOR == 0 || at + 1 == end;
            var part = Math.min(at + 1 - offset, at % SECTOR + 1);
            if (sectorEnds && zeros >= part) {
                return true;
            }
        }
        return false;
    }
}
