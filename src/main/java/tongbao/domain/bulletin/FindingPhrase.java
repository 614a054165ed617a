package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import tongbao.domain.inspection.Finding;

/// What was found at one subject, said once however often it was found: `有5个栏目没有更新（“通知公告”“政策文件”等）`.
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
        if (columns.size() <= 1 && count == 1) {
            return List.of(new Run.Words(text()));
        }
        var number = columns.size() > 1 ? columns.size() : count;
        return List.of(
                new Run.Words(Wording.text("phrase.has")),
                new Run.Computed(
                        new Figure(key, Integer.toString(number), Wording.text("derivation.phrase", count, number))),
                new Run.Words(rest()));
    }

    /// The phrase as read.
    String text() {
        if (columns.size() <= 1 && count == 1) {
            return columns.stream().map(FindingPhrase::named).collect(Collectors.joining()) + description;
        }
        return Wording.text("phrase.has") + (columns.size() > 1 ? columns.size() : count) + rest();
    }

    private String rest() {
        if (columns.size() > 1) {
            var named = columns.stream()
                    .limit(NAMED_COLUMNS)
                    .map(column -> Wording.text("example.site", column))
                    .collect(Collectors.joining());
            var more = columns.size() > NAMED_COLUMNS ? Wording.text("phrase.more") : "";
            return Wording.text("phrase.columns", description, named + more);
        }
        return Wording.text(
                "phrase.places",
                columns.stream().map(FindingPhrase::named).collect(Collectors.joining()) + description);
    }

    private static String named(String column) {
        return Wording.text("example.column", column);
    }
}
