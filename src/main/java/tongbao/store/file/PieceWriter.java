package tongbao.store.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/// A long file in pieces, each enclosed by itself: a random name of the whole, then for each piece whether it is the
/// last (1 byte), its length (4) and its enclosed bytes. Each is bound to the whole, to its place in it and to being
/// the last or not, so that none can be left out, doubled or taken from another file.
final class PieceWriter extends OutputStream {
    static final int PIECE = 64 << 10;
    static final int NAME = 16;

    private final OutputStream out;
    private final Vault vault;
    private final String name;
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE);
    private long number;

    PieceWriter(OutputStream out, Vault vault) throws IOException {
        this.out = out;
        this.vault = vault;
        var random = Vault.random(NAME);
        this.name = HexFormat.of().formatHex(random);
        out.write(random);
    }

    static String place(String name, long number, boolean isLast) {
        return "piece " + name + " " + number + (isLast ? " last" : "");
    }

    @Override
    public void write(int next) throws IOException {
        write(new byte[] {(byte) next}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (var done = 0; done < length; ) {
            if (piece.size() == PIECE) {
                put(false);
            }
            var part = Math.min(length - done, PIECE - piece.size());
            piece.write(bytes, offset + done, part);
            done += part;
        }
    }

    /// Writes the last piece; nothing may follow.
    void finish() throws IOException {
        put(true);
        out.flush();
    }

    private void put(boolean isLast) throws IOException {
        var enclosed = vault.enclose(piece.toByteArray(), place(name, number, isLast));
        out.write(ByteBuffer.allocate(5)
                .put((byte) (isLast ? 1 : 0))
                .putInt(enclosed.length)
                .array());
        out.write(enclosed);
        piece.reset();
        number++;
    }
}
