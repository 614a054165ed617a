package tongbao.document.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fonts of one machine: for each family the installed official font if there is one that may be embedded, else
/// the bundled stand-in; for a character it lacks Noto Serif, then Noto Sans. One instance serves one thread at a time;
/// writers lock it.
public final class Fonts {
    private static final List<String> RARE = List.of("NotoSerifSC-Regular.ttf", "NotoSansSC-Regular.ttf");

    private final Map<Family, FontFile> installed;
    private final Map<Family, Chosen> chosen = new EnumMap<>(Family.class);
    private final Map<String, TypeFace> bundled = new HashMap<>();

    private Fonts(Map<Family, FontFile> installed) {
        this.installed = installed;
    }

    /// Only the bundled fonts: the same document looks the same on every machine.
    public static Fonts bundled() {
        return new Fonts(Map.of());
    }

    /// Official fonts of this machine first.
    public static Fonts ofThisMachine() {
        return in(FontFolders.ofThisMachine());
    }

    /// Official fonts found below `folders` first.
    static Fonts in(List<Path> folders) {
        var wanted = new HashSet<String>();
        for (var family : Family.values()) {
            wanted.addAll(family.names());
        }
        var found = FontFolders.files(folders).stream()
                .flatMap(file -> FontFile.find(file, wanted).stream())
                .filter(file -> file.trueType() && file.embeddable())
                .toList();
        var installed = new EnumMap<Family, FontFile>(Family.class);
        for (var family : Family.values()) {
            best(family, found).ifPresent(file -> installed.put(family, file));
        }
        return new Fonts(installed);
    }

    private static Optional<FontFile> best(Family family, Collection<FontFile> found) {
        return family.names().stream()
                .flatMap(name -> found.stream().filter(file -> file.names().contains(name)))
                .findFirst();
    }

    /// The font of a family.
    public TypeFace face(Family family) {
        return chosen(family).face();
    }

    /// The font that draws `codePoint` in a family; empty if none here does.
    public Optional<TypeFace> face(Family family, int codePoint) {
        var own = chosen(family);
        if (codePoint < 0x2E80
                && own.latin().filter(face -> face.has(codePoint)).isPresent()) {
            return own.latin();
        }
        if (own.face().has(codePoint)) {
            return Optional.of(own.face());
        }
        return RARE.stream()
                .map(this::bundled)
                .filter(rare -> rare.has(codePoint))
                .findFirst();
    }

    /// Whether `face` is what a family is usually set with, so that nothing stands in for anything.
    public boolean isOwn(Family family, TypeFace face) {
        var own = chosen(family);
        return face.equals(own.face()) || own.latin().filter(face::equals).isPresent();
    }

    /// What was used for `families`.
    public List<FontReport.Use> uses(Set<Family> families) {
        var uses = new ArrayList<FontReport.Use>();
        for (var family : Family.values()) {
            if (families.contains(family)) {
                var use = chosen(family);
                uses.add(new FontReport.Use(
                        family,
                        family.wanted(),
                        use.face().name(),
                        !use.official() && !family.names().isEmpty()));
            }
        }
        return uses;
    }

    private Chosen chosen(Family family) {
        return chosen.computeIfAbsent(family, this::choose);
    }

    private Chosen choose(Family family) {
        return Optional.ofNullable(installed.get(family))
                .flatMap(file -> TypeFace.installed(file, name(family, file)))
                .map(face -> new Chosen(face, Optional.empty(), true))
                .orElseGet(() -> standIn(family));
    }

    private Chosen standIn(Family family) {
        var face = bundled(family.bundled());
        return new Chosen(face, family.latin().map(file -> latin(file, face)), false);
    }

    private static TypeFace latin(String file, TypeFace beside) {
        return read(file, bytes -> TypeFace.beside(beside, file, bytes));
    }

    private static String name(Family family, FontFile file) {
        return family.names().stream()
                .filter(file.names()::contains)
                .findFirst()
                .orElseThrow();
    }

    private TypeFace bundled(String file) {
        return bundled.computeIfAbsent(file, Fonts::load);
    }

    private static TypeFace load(String file) {
        return read(file, bytes -> TypeFace.bundled(file, bytes));
    }

    /// Reads the bundled font `file`.
    static <T> T read(String file, Reading<T> reading) {
        return checked(() -> {
            try (var in = Fonts.class.getResourceAsStream("/tongbao/fonts/" + file)) {
                if (in == null) {
                    throw new IOException("The program is incomplete: its font " + file + " is missing");
                }
                return reading.of(in.readAllBytes());
            }
        });
    }

    /// Fonts of the program are read from its own jar: that this fails is no case a caller can act on.
    static <T> T checked(Loading<T> loading) {
        try {
            return loading.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Loading<T> {
        T load() throws IOException;
    }

    interface Reading<T> {
        T of(byte[] bytes) throws IOException;
    }

    /// @param latin what figures and Latin letters are set with, where it is another font
    private record Chosen(TypeFace face, Optional<TypeFace> latin, boolean official) {}
}
