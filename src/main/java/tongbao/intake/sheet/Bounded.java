package tongbao.intake.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import tongbao.intake.sheet.SheetException.Problem;

/// Counts what several streams unpack to together and refuses once it is more than [Limits#UNPACKED_BYTES]: a few
/// kilobytes can be made to unpack to terabytes.
final class Bounded {
    private final String name;
    private long read;

    Bounded(String name) {
        this.name = name;
    }

    InputStream of(InputStream packed) {
        return new FilterInputStream(packed) {
            @Override
            public int read() throws IOException {
                var next = super.read();
                count(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                var done = super.read(into, offset, length);
                count(Math.max(done, 0));
                return done;
            }
        };
    }

    private void count(int bytes) {
        read += bytes;
        if (read > Limits.UNPACKED_BYTES) {
            throw new SheetException(Problem.TOO_MUCH_INSIDE, name);
        }
    }
}
