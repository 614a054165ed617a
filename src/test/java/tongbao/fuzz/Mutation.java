package tongbao.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Changes sound files into unsound ones: bits, lengths, pieces, words the format gives a meaning to, and what lies
/// inside a zip as well as the zip itself.
record Mutation(Random random, List<String> words) {
    private static final long[] EXTREMES = {
        0, 1, -1, 127, 128, 255, 256, 32_767, 65_535, 65_536, Integer.MAX_VALUE, Long.MAX_VALUE
    };

    /// One to eight changes.
    byte[] of(byte[] seed, byte[] other) {
        if (seed.length > 4 && seed[0] == 'P' && seed[1] == 'K' && random.nextInt(4) > 0) {
            return inside(seed, other);
        }
        var changed = seed;
        for (var left = random.nextInt(1, 8); left > 0; left--) {
            changed = change(changed, other);
        }
        return changed;
    }

    /// The parts of a zip, one of them changed, in a sound zip again.
    private byte[] inside(byte[] zip, byte[] other) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var changed = new ZipOutputStream(out)) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                var bytes = in.readAllBytes();
                if (random.nextInt(3) == 0) {
                    bytes = change(bytes, other);
                }
                if (random.nextInt(20) > 0) {
                    var name = random.nextInt(40) == 0 ? "../../" + part.getName() : part.getName();
                    changed.putNextEntry(new ZipEntry(name));
                    changed.write(bytes);
                    changed.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private byte[] change(byte[] bytes, byte[] other) {
        var at = random.nextInt(bytes.length + 1);
        var length = random.nextInt(1, 1 << random.nextInt(1, 12));
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> with(bytes, at, at, word().getBytes(StandardCharsets.UTF_8));
            case 2 -> with(bytes, at, Math.min(bytes.length, at + length), new byte[0]);
            case 3 -> with(bytes, at, at, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + length)));
            case 4 -> with(bytes, at, at, piece(other, length));
            case 5 -> number(bytes, at);
            case 6 -> {
                var noise = new byte[Math.min(length, 64)];
                random.nextBytes(noise);
                yield with(bytes, at, Math.min(bytes.length, at + noise.length), noise);
            }
            default -> flipped(bytes);
        };
    }

    private String word() {
        var word = words.isEmpty() ? "\u202e\u0000" : words.get(random.nextInt(words.size()));
        return random.nextInt(30) == 0 ? word.repeat(random.nextInt(1, 5_000)) : word;
    }

    private byte[] piece(byte[] other, int length) {
        var from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + length));
    }

    private byte[] flipped(byte[] bytes) {
        var flipped = bytes.clone();
        for (var left = random.nextInt(1, 6); left > 0 && bytes.length > 0; left--) {
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /// A number of one, two, four or eight bytes becomes an extreme one.
    private byte[] number(byte[] bytes, int at) {
        var width = 1 << random.nextInt(4);
        if (at + width > bytes.length) {
            return bytes;
        }
        var changed = bytes.clone();
        var extreme = EXTREMES[random.nextInt(EXTREMES.length)];
        var eight = ByteBuffer.allocate(8).putLong(extreme).array();
        for (var index = 0; index < width; index++) {
            changed[at + index] = random.nextBoolean() ? eight[7 - index] : eight[8 - width + index];
        }
        return changed;
    }

    private static byte[] with(byte[] bytes, int from, int to, byte[] inserted) {
        var changed = new byte[bytes.length - (to - from) + inserted.length];
        System.arraycopy(bytes, 0, changed, 0, from);
        System.arraycopy(inserted, 0, changed, from, inserted.length);
        System.arraycopy(bytes, to, changed, from + inserted.length, bytes.length - to);
        return changed;
    }
}
