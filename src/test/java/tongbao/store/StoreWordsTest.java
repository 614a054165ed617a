package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tongbao.store.failure.Fault;
import tongbao.store.failure.Refusal;
import tongbao.store.failure.StoreException;

class StoreWordsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() {
        assertThat(arguments(Locale.ENGLISH)).isEqualTo(arguments(Locale.CHINESE));
    }

    @Test
    void everyFailureRefusalAndFaultHasItsSentences() {
        for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            var words = StoreWords.of(locale);
            for (var failure : failures()) {
                assertThat(words.what(failure)).isNotBlank().doesNotContain("{");
                assertThat(words.remedy(failure)).isNotBlank().doesNotContain("{");
            }
            for (var kind : Fault.Kind.values()) {
                assertThat(words.sentence(Fault.of(kind, "journal/1", "1234", "5678")))
                        .contains("journal/1")
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void everyDifferenceHasItsSentence() {
        for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(List.of(
                            new Difference.NothingThere(),
                            new Difference.StoreAhead(0),
                            new Difference.StoreAhead(3),
                            new Difference.BackupAhead(2),
                            new Difference.Apart(1, 2, 3),
                            new Difference.OtherStore(),
                            new Difference.Unreadable(Fault.of(Fault.Kind.FILE_MISSING, "f"))))
                    .extracting(StoreWords.of(locale)::sentence)
                    .doesNotHaveDuplicates()
                    .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotContain("{"));
        }
    }

    @Test
    void chineseIsSpokenUnlessEnglishIsAskedFor() {
        var full = new StoreException.InUse(Path.of("示例"), "");

        assertThat(StoreWords.of(Locale.FRENCH).what(full)).isEqualTo("保存库“示例”正被另一个程序或另一个窗口使用。没有作任何改动。");
        assertThat(StoreWords.of(Locale.UK).what(full))
                .isEqualTo("The store “示例” is open in another program or another window. Nothing was changed.");
    }

    @Test
    void whoReadsThatADiskIsFullOrAwayReadsWhichFolderItIs() {
        var cause = new IllegalStateException("for a test");
        var where = Path.of("示例 文件夹", "store");
        for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(List.of(
                            new StoreException.Full(where, cause),
                            new StoreException.Unreachable(where, true, cause),
                            new StoreException.Unreachable(where, false, cause),
                            new StoreException.InUse(where, ""),
                            new StoreException.Locked(where, true),
                            new StoreException.BackupFailed(where, cause)))
                    .extracting(StoreWords.of(locale)::what)
                    .doesNotHaveDuplicates()
                    .allSatisfy(sentence -> assertThat(sentence).contains(where.toString()));
        }
    }

    private static List<StoreException> failures() {
        var cause = new IllegalStateException("for a test");
        var failures = new ArrayList<StoreException>(List.of(
                new StoreException.InUse(Path.of("f"), ""),
                new StoreException.InUse(Path.of("f"), "x"),
                new StoreException.Unreachable(Path.of("f"), true, cause),
                new StoreException.Unreachable(Path.of("f"), false, cause),
                new StoreException.Newer(2, 1),
                new StoreException.Corrupt(Fault.of(Fault.Kind.FILE_MISSING, "f")),
                new StoreException.ReadOnly(12_345, "why"),
                new StoreException.Full(Path.of("f"), cause)));
        for (var outcome : StoreException.Outcome.values()) {
            failures.add(new StoreException.Failed(outcome, cause));
        }
        for (var why : StoreException.BadBackup.Why.values()) {
            failures.add(new StoreException.BadBackup(Path.of("f"), why));
        }
        failures.add(new StoreException.BackupFailed(Path.of("f"), cause));
        for (var reason : Refusal.values()) {
            failures.add(new StoreException.Refused(reason, "a", "b"));
        }
        return failures;
    }

    private static Map<String, Set<String>> arguments(Locale locale) {
        var bundle = ResourceBundle.getBundle(
                "tongbao.store.store",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var arguments = new TreeMap<String, Set<String>>();
        for (var key : bundle.keySet()) {
            var found = new TreeSet<String>();
            ARGUMENT.matcher(bundle.getString(key)).results().forEach(result -> found.add(result.group()));
            arguments.put(key, found);
        }
        return arguments;
    }
}
