package tongbao.store.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/// Reads what [PieceWriter] wrote and hands on no byte before its piece was proved.
public final class PieceReader extends InputStream {
    /// The pieces are not what was written, or were enclosed under another key.
    public static final class Damaged extends IOException {
        private static final long serialVersionUID = 1L;

        private Damaged(long piece) {
            super("piece " + piece + " cannot be disclosed");
        }
    }

    private final InputStream in;
    private final Vault vault;
    private final String name;
    private byte[] piece = new byte[0];
    private int at;
    private long number;
    private boolean ended;

    PieceReader(InputStream in, Vault vault) throws IOException {
        this.in = in;
        this.vault = vault;
        this.name = HexFormat.of().formatHex(bytes(PieceWriter.NAME));
    }

    @Override
    public int read() throws IOException {
        return fill() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        var part = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, bytes, offset, part);
        at += part;
        return part;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// @return whether there is another byte
    private boolean fill() throws IOException {
        while (at == piece.length && !ended) {
            var head = ByteBuffer.wrap(bytes(5));
            var isLast = head.get() == 1;
            var length = head.getInt();
            if (length < 0 || length > PieceWriter.PIECE + Vault.OVERHEAD) {
                throw new Damaged(number);
            }
            var current = number;
            piece = vault.disclose(bytes(length), PieceWriter.place(name, number, isLast))
                    .orElseThrow(() -> new Damaged(current));
            at = 0;
            number++;
            ended = isLast;
            if (isLast && in.read() >= 0) {
                throw new Damaged(number);
            }
        }
        return at < piece.length;
    }

    private byte[] bytes(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
