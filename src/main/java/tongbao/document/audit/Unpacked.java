package tongbao.document.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import tongbao.document.problem.PrintException;

/// Measures what the streams of a PDF unpack to before anything is made of it: a thousandth of a gigabyte can say that
/// it is a gigabyte, and PDFBox unpacks whole streams in memory. Streams that are locked or packed in another way than
/// Flate cannot be measured here; no program that prints or saves a bulletin makes them.
final class Unpacked {
    /// The largest stream of a real bulletin is a font of 20 MB.
    private static final long MOST_OF_ONE = 64L << 20;

    private static final long MOST_OF_ALL = 1L << 30;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int WINDOW = 1 << 16;

    private final Path file;
    private final FileChannel channel;
    private long all;

    private Unpacked(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// @throws PrintException.NotChecked if it would take more memory than any bulletin does
    static void measure(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var unpacked = new Unpacked(file, channel);
            for (var start : unpacked.starts()) {
                unpacked.add(start);
            }
        }
    }

    /// Behind every word `stream`, whatever it stands in.
    private List<Long> starts() throws IOException {
        var starts = new ArrayList<Long>();
        var window = ByteBuffer.allocate(WINDOW);
        var size = channel.size();
        for (var from = 0L; from < size; from += WINDOW - STREAM.length) {
            window.clear();
            while (window.hasRemaining() && channel.read(window, from + window.position()) > 0) {}
            for (var at = 0; at + STREAM.length <= window.position(); at++) {
                if (isStream(window, at)) {
                    starts.add(from + at + STREAM.length);
                }
            }
        }
        return starts;
    }

    private static boolean isStream(ByteBuffer window, int at) {
        for (var index = 0; index < STREAM.length; index++) {
            if (window.get(at + index) != STREAM[index]) {
                return false;
            }
        }
        return true;
    }

    private void add(long start) throws IOException {
        var at = start;
        var one = ByteBuffer.allocate(1);
        while (channel.read(one.clear(), at) == 1 && (one.get(0) == '\r' || one.get(0) == '\n')) {
            at++;
        }
        channel.position(at);
        var buffer = new byte[WINDOW];
        var sum = 0L;
        // closing it would close the file
        InputStream in = new InflaterInputStream(Channels.newInputStream(channel));
        try {
            for (var read = in.read(buffer); read > 0; read = in.read(buffer)) {
                sum += read;
                if (sum > MOST_OF_ONE || all + sum > MOST_OF_ALL) {
                    throw new PrintException.NotChecked("large", file.toString());
                }
            }
        } catch (IOException _) {
            // not packed so, or damaged from here on, which the reader of the PDF will say
        }
        all += sum;
    }
}
