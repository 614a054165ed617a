package tongbao.document.font;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One face of an installed font file as its own tables describe it.
///
/// @param index of the face in a collection; -1 for a file of one face
/// @param names every name it carries, Chinese and Latin
/// @param trueType whether its outlines are TrueType (`glyf`): others print as blanks, see the decision on fonts
/// @param embeddable whether its maker allows embedding (OS/2 fsType, without the restricted bit)
record FontFile(Path file, int index, Set<String> names, boolean trueType, boolean embeddable) {
    private static final int COLLECTION = 0x74746366; // 'ttcf'
    private static final int MOST_FACES = 64;
    private static final int MOST_TABLES = 256;
    private static final int MOST_NAMES = 4096;
    private static final int RESTRICTED = 0x0002;
    private static final Charset GB = Charset.forName("GB18030");

    FontFile {
        names = Set.copyOf(names);
    }

    /// How OpenPDF asks for it.
    String reference() {
        return index < 0 ? file.toString() : file + "," + index;
    }

    /// The first face of `file` that carries one of `wanted`; empty if none does or the file is no font.
    static Optional<FontFile> find(Path file, Set<String> wanted) {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            if (in.readInt() != COLLECTION) {
                return face(in, file, 0, -1, wanted);
            }
            in.readInt();
            int faces = Math.min(in.readInt(), MOST_FACES);
            for (int i = 0; i < faces; i++) {
                in.seek(12 + 4L * i);
                var face = face(in, file, in.readInt() & 0xffffffffL, i, wanted);
                if (face.isPresent()) {
                    return face;
                }
            }
            return Optional.empty();
        } catch (IOException _) {
            return Optional.empty(); // a broken font on this machine is no font for us
        }
    }

    private static Optional<FontFile> face(RandomAccessFile in, Path file, long start, int index, Set<String> wanted)
            throws IOException {
        var tables = tables(in, start);
        var names = names(in, tables.getOrDefault("name", -1L));
        if (names.stream().noneMatch(wanted::contains)) {
            return Optional.empty();
        }
        return Optional.of(new FontFile(
                file, index, names, tables.containsKey("glyf"), embeddable(in, tables.getOrDefault("OS/2", -1L))));
    }

    private static Map<String, Long> tables(RandomAccessFile in, long start) throws IOException {
        in.seek(start + 4);
        int count = Math.min(in.readUnsignedShort(), MOST_TABLES);
        in.seek(start + 12);
        var directory = new byte[16 * count];
        in.readFully(directory);
        var tables = new HashMap<String, Long>();
        for (int i = 0; i < count; i++) {
            var offset = java.nio.ByteBuffer.wrap(directory, 16 * i + 8, 4).getInt() & 0xffffffffL;
            tables.put(new String(directory, 16 * i, 4, StandardCharsets.ISO_8859_1), offset);
        }
        return tables;
    }

    private static Set<String> names(RandomAccessFile in, long start) throws IOException {
        var names = new LinkedHashSet<String>();
        if (start < 0) {
            return names;
        }
        in.seek(start + 2);
        int count = Math.min(in.readUnsignedShort(), MOST_NAMES);
        long strings = start + in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.seek(start + 6 + 12L * i);
            int platform = in.readUnsignedShort();
            int encoding = in.readUnsignedShort();
            in.readUnsignedShort();
            int kind = in.readUnsignedShort();
            var text = new byte[in.readUnsignedShort()];
            long offset = in.readUnsignedShort();
            if (kind == 1 || kind == 4 || kind == 6) { // family, full name, PostScript name
                in.seek(strings + offset);
                in.readFully(text);
                names.add(new String(text, charset(platform, encoding)));
            }
        }
        return names;
    }

    private static Charset charset(int platform, int encoding) {
        return switch (platform) {
            case 0 -> StandardCharsets.UTF_16BE;
            case 3 -> encoding == 3 ? GB : StandardCharsets.UTF_16BE;
            default -> encoding == 25 ? GB : StandardCharsets.ISO_8859_1;
        };
    }

    private static boolean embeddable(RandomAccessFile in, long start) throws IOException {
        if (start < 0) {
            return false;
        }
        in.seek(start + 8);
        return (in.readUnsignedShort() & 0xf) != RESTRICTED;
    }
}
