package tongbao.intake.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.journal.Present;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Subject;
import tongbao.domain.statistics.PastTotal;
import tongbao.intake.sheet.Sheet;
import tongbao.intake.sheet.SheetReader;

/// Small sheets and a small made-up province for the tests of imports.
final class Sheets {
    static final Regions REGIONS = new Regions(List.of(
            region("990000", "示例省", Region.Kind.PROVINCE, "", 1),
            region("990100", "样例市", Region.Kind.CITY, "990000", 1),
            region("990200", "练习市", Region.Kind.CITY, "990000", 2),
            region("990102", "鼓楼区", Region.Kind.COUNTY, "990100", 1),
            region("990202", "鼓楼区", Region.Kind.COUNTY, "990200", 1),
            region("SZ", "省直部门", Region.Kind.DEPARTMENTS, "990000", 3)));
    static final LocalDateTime NOW = LocalDateTime.of(2026, 8, 6, 9, 30);

    private Sheets() {}

    private static Region region(String code, String name, Region.Kind kind, String parent, int order) {
        return new Region(
                new RegionCode(code),
                name,
                name.replaceFirst("[省市]$", ""),
                kind,
                parent.isEmpty() ? Optional.empty() : Optional.of(new RegionCode(parent)),
                order);
    }

    static Sheet csv(String text) {
        return SheetReader.read(text.getBytes(StandardCharsets.UTF_8), "示例.csv");
    }

    static ImportContext register(List<Subject> subjects) {
        return context(subjects, List.of());
    }

    static ImportContext context(List<Subject> subjects, List<PastTotal> history) {
        return new ImportContext(
                new Present(REGIONS, subjects, history, Optional.empty()), "检查员甲", NOW, Locale.CHINESE);
    }

    /// What a plan says, one line a row: outcome, code, changes, messages.
    static List<String> said(ImportPlan plan) {
        var words = ImportWords.of(Locale.CHINESE);
        return Stream.concat(
                        plan.general().stream().map(words::located),
                        plan.rows().stream().map(row -> said(row, words)))
                .toList();
    }

    private static String said(PlannedRow row, ImportWords words) {
        var text = new StringBuilder(row.number() + " " + words.name(row.outcome()) + " " + row.code());
        row.changes()
                .forEach(change -> text.append(" [")
                        .append(change.field())
                        .append(" ")
                        .append(change.before())
                        .append("→")
                        .append(change.after())
                        .append("]"));
        row.messages()
                .forEach(message ->
                        text.append(" ").append(message.column()).append(":").append(words.text(message)));
        return text.toString();
    }
}
