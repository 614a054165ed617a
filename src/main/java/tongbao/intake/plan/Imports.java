package tongbao.intake.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tongbao.intake.plan.RowMessage.Severity;
import tongbao.intake.sheet.Sheet;

/// Plans imports: what a sheet would change, row by row. Nothing is written here; whoever confirms a plan records
/// its entry.
public final class Imports {
    private Imports() {}

    /// With a round, sites, accounts and channels list the sample of the round and leave the register alone; without
    /// one they go into the register. Results need a round.
    public static ImportPlan plan(ImportKind kind, Sheet sheet, ImportContext context) {
        return plan(kind, sheet, context, Choices.NONE);
    }

    /// The same with what a person chose for this sheet.
    public static ImportPlan plan(ImportKind kind, Sheet sheet, ImportContext context, Choices choices) {
        var match = ColumnMatch.of(sheet, kind.columns(), choices.columns());
        var lacking = match.map(found -> lacking(kind, found, context))
                .orElseGet(
                        () -> kind.columns().stream().filter(Column::required).toList());
        if (match.isEmpty() || !lacking.isEmpty()) {
            var headers = lacking.stream().map(Column::header).collect(Collectors.joining("、"));
            var key = match.isEmpty() ? "sheet.noHeader" : "sheet.noColumn";
            return new ImportPlan(
                    kind,
                    sheet.file(),
                    List.of(RowMessage.ofSheet(Severity.REFUSAL, key, headers)),
                    List.of(),
                    List.of(),
                    Optional.empty());
        }
        var table = new Table(kind, sheet, match.get(), choices.twins());
        return switch (kind) {
            case SITES, ACCOUNTS, CHANNELS ->
                context.round()
                        .map(round -> SamplePlan.of(table, context, round))
                        .orElseGet(() -> SubjectPlan.of(table, context));
            case REGIONS -> RegionPlan.of(table, context);
            case RESULTS -> ResultPlan.of(table, context);
            case HISTORY -> HistoryPlan.of(table, context);
            case RECHECKS -> RecheckPlan.of(table, context);
            case MESSAGES, UNITS, MERITS, SPECIALS, SELFCHECKS, MISMATCHES, WEIGHTS, SCORES ->
                NotePlan.of(table, context);
        };
    }

    /// The columns without which nothing can be said about any row.
    private static List<Column> lacking(ImportKind kind, ColumnMatch match, ImportContext context) {
        var needed = switch (kind) {
            case SITES ->
                context.round().isPresent()
                        ? List.of(Columns.SITE_CODE, Columns.DRAWN)
                        : List.of(Columns.SITE_CODE, Columns.SITE_NAME);
            case ACCOUNTS ->
                context.round().isPresent()
                        ? List.of(Columns.PLATFORM, Columns.DRAWN)
                        : List.of(Columns.PLATFORM, Columns.ACCOUNT_NAME);
            case CHANNELS ->
                context.round().isPresent() ? List.of(Columns.CHANNEL, Columns.DRAWN) : List.of(Columns.CHANNEL_NAME);
            case RESULTS -> about(match, Columns.CLAUSE, Columns.RESULT);
            case RECHECKS -> about(match, Columns.RECHECKED_ON, Columns.RECHECK_RESULT);
            case REGIONS, HISTORY, MESSAGES, UNITS, MERITS, SPECIALS, SELFCHECKS, MISMATCHES, WEIGHTS, SCORES ->
                kind.columns().stream().filter(Column::required).toList();
        };
        return needed.stream().filter(column -> !match.has(column)).toList();
    }

    /// The columns that name a subject, and `others`.
    private static List<Column> about(ColumnMatch match, Column... others) {
        var needed = new ArrayList<>(List.of(others));
        if (match.has(Columns.ACCOUNT)) {
            needed.addFirst(Columns.RESULT_PLATFORM);
        } else if (!match.has(Columns.RESULT_CHANNEL)) {
            needed.addFirst(Columns.RESULT_CODE);
        }
        return needed;
    }
}
