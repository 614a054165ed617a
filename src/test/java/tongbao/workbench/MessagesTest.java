package tongbao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Holds the words of the window together: every language, every FXML, every line of code.
class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/tongbao/workbench");
    private static final Path CODE = Path.of("src/main/java/tongbao");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([A-Za-z0-9.-]+)\"");
    /// A key in code, or the beginning of one to which a name is added (`"place." + …`).
    private static final Pattern CODE_KEY = Pattern.compile("\"([a-z][a-z0-9-]*\\.[A-Za-z0-9.-]*)\"");
    /// `Problem.of("disk")`: the sentences of a problem are named by its key alone.
    private static final Pattern PROBLEM = Pattern.compile("\\bProblem\\.of\\(\"([a-z][a-z0-9-]*)\"");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSameArguments() {
        for (var chinese : bundles("messages.properties")) {
            var english = chinese.resolveSibling("messages_en.properties");
            assertThat(arguments(english)).describedAs("%s", english).isEqualTo(arguments(chinese));
        }
    }

    @Test
    void everyChineseSentenceIsChinese() {
        for (var chinese : bundles("messages.properties")) {
            load(chinese)
                    .forEach((key, text) -> assertThat(String.valueOf(text))
                            .describedAs("%s in %s", key, chinese)
                            .containsPattern("\\p{IsHan}|^(?!.*[A-Za-z]{4}).*$"));
        }
    }

    @Test
    void everyKeyThatIsUsedExists() {
        var known = known();
        var missing = new TreeMap<String, String>();
        usedInFxml().forEach((key, file) -> {
            if (!known.contains(key)) {
                missing.put(key, file);
            }
        });
        var rooms = rooms(known);
        usedInCode().forEach((key, file) -> {
            var exists = key.endsWith(".")
                    ? known.stream().anyMatch(each -> each.startsWith(key))
                    : known.contains(key) || known.stream().anyMatch(each -> each.startsWith(key + "."));
            if (rooms.contains(key.substring(0, key.indexOf('.'))) && !exists && !isFile(key)) {
                missing.put(key, file);
            }
        });

        assertThat(missing).describedAs("used, but in no messages.properties").isEmpty();
    }

    @Test
    void everyKeyThereIsIsUsed() {
        var used = new TreeSet<>(usedInFxml().keySet());
        used.addAll(usedInCode().keySet());
        var known = known();
        var unused = known.stream()
                .filter(key -> used.stream()
                        .noneMatch(use -> key.equals(use)
                                || (use.endsWith(".") && key.startsWith(use))
                                || (!known.contains(use) && key.startsWith(use + "."))))
                .toList();

        assertThat(unused)
                .describedAs("in messages.properties, but used nowhere")
                .isEmpty();
    }

    private static boolean isFile(String key) {
        return key.matches(".*\\.(properties|css|fxml|png|pdf|xlsx)");
    }

    /// The first words of all keys: a literal beginning otherwise is no key.
    private static Set<String> rooms(Set<String> known) {
        var rooms = new TreeSet<String>();
        known.forEach(key -> rooms.add(key.substring(0, key.indexOf('.'))));
        return rooms;
    }

    private static Set<String> known() {
        var known = new TreeSet<String>();
        bundles("messages.properties").forEach(file -> known.addAll(load(file).stringPropertyNames()));
        return known;
    }

    private static Map<String, Integer> arguments(Path file) {
        var arguments = new TreeMap<String, Integer>();
        load(file)
                .forEach((key, text) -> arguments.put(
                        String.valueOf(key),
                        new MessageFormat(String.valueOf(text)).getFormatsByArgumentIndex().length));
        return arguments;
    }

    private static Map<String, String> usedInFxml() {
        return found(RESOURCES, ".fxml", FXML_KEY);
    }

    private static Map<String, String> usedInCode() {
        var used = new TreeMap<>(found(CODE.resolve("workbench"), ".java", CODE_KEY));
        for (var window : List.of("app/Locked.java", "app/Desktop.java")) {
            used.putAll(found(CODE.resolve(window), ".java", CODE_KEY));
        }
        found(CODE.resolve("workbench"), ".java", PROBLEM)
                .forEach((key, file) -> used.put("problem." + key + ".", file));
        return used;
    }

    private static Map<String, String> found(Path under, String ending, Pattern pattern) {
        var found = new TreeMap<String, String>();
        for (var file : files(under, ending)) {
            pattern.matcher(read(file)).results().forEach(match -> found.put(match.group(1), file.toString()));
        }
        return found;
    }

    private static List<Path> bundles(String name) {
        return files(RESOURCES, name);
    }

    private static List<Path> files(Path under, String ending) {
        try (var files = Files.walk(under)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(ending)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path file) {
        try (var in = Files.newBufferedReader(file)) {
            var properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
