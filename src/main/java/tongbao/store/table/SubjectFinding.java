package tongbao.store.table;

import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Finding;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;
import tongbao.store.json.Json;

/// A finding and whose it is.
public record SubjectFinding(RoundId round, SubjectId subject, Finding finding) {
    /// Findings of `clause` on others than `but`, those of `round` first, the newest first in each.
    static List<SubjectFinding> of(Handle handle, RoundId round, ClauseCode clause, SubjectId but, int most) {
        return handle.select("""
                        select round, subject, body from finding where clause = ? and subject <> ?
                        order by case when round = ? then 0 else 1 end, found_at desc, id limit ?""", clause.value(), but.value(), round.value(), most)
                .map((row, _) -> new SubjectFinding(
                        new RoundId(row.getString("round")),
                        new SubjectId(row.getString("subject")),
                        Json.read(row.getString("body"), Finding.class)))
                .list();
    }

    /// The rows are narrowed down by what lies in them, then read and looked at one by one.
    static List<SubjectFinding> containing(Handle handle, RoundId round, String text, int most) {
        var escaped = text.replaceAll("[!%_]", "!$0");
        try (var rows = handle
                .select(
                        "select subject, body from finding where round = ? and lower(body) like ? escape '!'",
                        round.value(),
                        "%" + escaped + "%")
                .map((row, _) -> new SubjectFinding(
                        round,
                        new SubjectId(row.getString("subject")),
                        Json.read(row.getString("body"), Finding.class)))
                .stream()) {
            return rows.filter(found -> found.contains(text)).limit(most).toList();
        }
    }

    private boolean contains(String text) {
        return has(finding.description(), text) || has(finding.column(), text) || has(finding.url(), text);
    }

    private static boolean has(String in, String text) {
        return in.toLowerCase(Locale.ROOT).contains(text);
    }
}
