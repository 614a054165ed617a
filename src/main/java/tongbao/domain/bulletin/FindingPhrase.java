package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import tongbao.domain.inspection.Finding;
import tongbao.domain.statistics.Derivation;

/// What was found at one subject, said once however often it was found: `“通知公告”“政策文件”等5个栏目没有更新`.
///
/// @param description without the full stop an inspector may have typed
/// @param columns the different columns it was found in
/// @param count of findings
record FindingPhrase(String description, List<String> columns, int count) {
    private static final int NAMED_COLUMNS = 2;

    FindingPhrase {
        columns = List.copyOf(columns);
    }

    /// Findings of the same words become one phrase, in the order in which they were first written.
    static List<FindingPhrase> of(List<Finding> findings) {
        var same = new LinkedHashMap<String, List<Finding>>();
        for (var finding : findings) {
            same.computeIfAbsent(words(finding), _ -> new ArrayList<>()).add(finding);
        }
        return same.entrySet().stream()
                .map(entry -> new FindingPhrase(
                        entry.getKey(),
                        List.copyOf(entry.getValue().stream()
                                .map(finding -> finding.column().strip())
                                .filter(column -> !column.isEmpty())
                                .collect(Collectors.toCollection(LinkedHashSet::new))),
                        entry.getValue().size()))
                .toList();
    }

    private static String words(Finding finding) {
        return finding.description().strip().replaceFirst("[。．.；;，,]+$", "");
    }

    /// The phrase with its count as a figure.
    List<Run> runs(String key) {
        if (isOnce()) {
            return List.of(new Run.Words(text()));
        }
        var figure = new Figure(key, Integer.toString(number()), new Derivation.Merged(count, number()));
        return List.of(new Run.Words(before()), new Run.Computed(figure), new Run.Words(after()));
    }

    /// The phrase as read.
    String text() {
        return isOnce() ? in(columns) + description : before() + number() + after();
    }

    private boolean isOnce() {
        return columns.size() <= 1 && count == 1;
    }

    /// Of columns where it was found in several, else of findings.
    private int number() {
        return columns.size() > 1 ? columns.size() : count;
    }

    private String before() {
        if (columns.size() <= 1) {
            return Wording.text("phrase.has");
        }
        var named = columns.stream()
                .limit(NAMED_COLUMNS)
                .map(column -> Wording.text("example.site", column))
                .collect(Collectors.joining());
        return named + (columns.size() > NAMED_COLUMNS ? Wording.text("phrase.more") : "");
    }

    private String after() {
        return columns.size() > 1
                ? Wording.text("phrase.columns", description)
                : Wording.text("phrase.places", in(columns) + description);
    }

    private static String in(List<String> columns) {
        return columns.stream()
                .map(column -> Wording.text("example.column", column))
                .collect(Collectors.joining());
    }
}
