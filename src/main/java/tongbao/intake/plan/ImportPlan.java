package tongbao.intake.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.journal.Entry;

/// What an import would do. Nothing is written until its entry is recorded, and then all of it in one step.
///
/// @param source the name of the file
/// @param general what is to be said of the whole sheet
/// @param rows one for each row of the sheet below its header, example rows left out
/// @param missing what is recorded already but not in the sheet; it is not touched
/// @param entry empty if nothing would change
public record ImportPlan(
        ImportKind kind,
        String source,
        List<RowMessage> general,
        List<PlannedRow> rows,
        List<Missing> missing,
        Optional<Entry> entry) {
    /// @param code site code, account, region code or period
    /// @param name empty text if it has none
    public record Missing(String code, String name) {}

    public ImportPlan {
        general = List.copyOf(general);
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
    }

    /// How many rows have each outcome; outcomes no row has are left out.
    public Map<Outcome, Integer> counts() {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var row : rows) {
            counts.merge(row.outcome(), 1, Integer::sum);
        }
        return counts;
    }

    /// How many rows would change something.
    public int writing() {
        return (int) rows.stream().filter(row -> row.outcome().writes()).count();
    }

    /// How many rows may be duplicates and wait for a decision.
    public int undecided() {
        return (int) rows.stream()
                .filter(row -> row.outcome() == Outcome.POSSIBLE_DUPLICATE)
                .count();
    }

    /// Whether the sheet or a row of it is refused.
    public boolean hasRefusals() {
        return general.stream().anyMatch(message -> message.severity() == RowMessage.Severity.REFUSAL)
                || rows.stream().anyMatch(row -> row.outcome() == Outcome.REFUSED);
    }
}
