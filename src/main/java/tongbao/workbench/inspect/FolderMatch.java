package tongbao.workbench.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tongbao.domain.register.Subject;

/// Which pictures of a folder or a USB stick belong to which subject: by the 标识码 or account in the name of the file,
/// else in the name of its folder.
///
/// @param matched the pictures with their subject, in the order of their paths
/// @param unmatched pictures in whose name no subject is named
record FolderMatch(Map<Path, Subject> matched, List<Path> unmatched) {
    private static final int DEEP = 8;
    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "bmp", "webp");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");

    /// Looks through `places`, folders with everything below them.
    ///
    /// @throws IOException if a folder cannot be read
    static FolderMatch of(List<Path> places, List<Subject> subjects) throws IOException {
        var byCode = new HashMap<String, Subject>();
        subjects.forEach(subject -> byCode.putIfAbsent(subject.code().toLowerCase(Locale.ROOT), subject));
        var matched = new java.util.LinkedHashMap<Path, Subject>();
        var unmatched = new ArrayList<Path>();
        for (var file : pictures(places)) {
            named(file, byCode).ifPresentOrElse(subject -> matched.put(file, subject), () -> unmatched.add(file));
        }
        return new FolderMatch(matched, unmatched);
    }

    private static List<Path> pictures(List<Path> places) throws IOException {
        var files = new ArrayList<Path>();
        for (var place : places) {
            try (var below = Files.walk(place, DEEP)) {
                below.filter(Files::isRegularFile)
                        .filter(file -> ENDINGS.contains(ending(file)))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static String ending(Path file) {
        var name = nameOf(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String nameOf(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }

    private static Optional<Subject> named(Path file, Map<String, Subject> byCode) {
        var folder =
                Optional.ofNullable(file.getParent()).map(FolderMatch::nameOf).orElse("");
        return in(nameOf(file), byCode).or(() -> in(folder, byCode));
    }

    /// A code counts only where it stands by itself: `0000010001_2.png`, not `10000010001.png`.
    private static Optional<Subject> in(String name, Map<String, Subject> byCode) {
        return WORD.matcher(name.toLowerCase(Locale.ROOT))
                .results()
                .flatMap(word -> Optional.ofNullable(byCode.get(word.group())).stream())
                .findFirst();
    }
}
