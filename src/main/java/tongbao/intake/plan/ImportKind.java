package tongbao.intake.plan;

import java.util.List;
import java.util.Optional;
import tongbao.domain.register.SubjectKind;

/// What a sheet holds, one row each.
public enum ImportKind {
    SITES,
    ACCOUNTS,
    CHANNELS,
    REGIONS,
    RESULTS,
    HISTORY,
    /// 找错留言 of a round, one row a region.
    MESSAGES,
    /// Findings about units.
    UNITS,
    /// Units that did well.
    MERITS,
    /// Special checks, one row a part.
    SPECIALS,
    /// What lower levels checked themselves.
    SELFCHECKS,
    /// Where the register and reality disagree.
    MISMATCHES,
    /// 综合考评 of a round: its items with their weights, one row an item.
    WEIGHTS,
    /// Scores by hand of the items, one row a unit and item.
    SCORES,
    /// Findings that were looked at again.
    RECHECKS;

    /// From left to right as the template has them; a sheet may have them in any order.
    public List<Column> columns() {
        return switch (this) {
            case SITES -> Columns.SITES;
            case ACCOUNTS -> Columns.ACCOUNTS;
            case CHANNELS -> Columns.CHANNELS;
            case REGIONS -> Columns.REGIONS;
            case RESULTS -> Columns.RESULTS;
            case HISTORY -> Columns.HISTORY;
            case MESSAGES -> Columns.MESSAGES;
            case UNITS -> Columns.UNITS;
            case MERITS -> Columns.MERITS;
            case SPECIALS -> Columns.SPECIALS;
            case SELFCHECKS -> Columns.SELFCHECKS;
            case MISMATCHES -> Columns.MISMATCHES;
            case WEIGHTS -> Columns.WEIGHTS;
            case SCORES -> Columns.SCORES;
            case RECHECKS -> Columns.RECHECKS;
        };
    }

    /// The sheet of subjects of one kind.
    public static ImportKind of(SubjectKind kind) {
        return switch (kind) {
            case SITE -> SITES;
            case ACCOUNT -> ACCOUNTS;
            case CHANNEL -> CHANNELS;
        };
    }

    /// Which subjects its rows are; empty for sheets of something else.
    public Optional<SubjectKind> subjects() {
        return switch (this) {
            case SITES -> Optional.of(SubjectKind.SITE);
            case ACCOUNTS -> Optional.of(SubjectKind.ACCOUNT);
            case CHANNELS -> Optional.of(SubjectKind.CHANNEL);
            case REGIONS,
                    RESULTS,
                    HISTORY,
                    MESSAGES,
                    UNITS,
                    MERITS,
                    SPECIALS,
                    SELFCHECKS,
                    MISMATCHES,
                    WEIGHTS,
                    SCORES,
                    RECHECKS -> Optional.empty();
        };
    }

    /// Whether it can only be imported into a round.
    public boolean needsRound() {
        return switch (this) {
            case RESULTS, MESSAGES, UNITS, MERITS, SPECIALS, SELFCHECKS, MISMATCHES, WEIGHTS, SCORES, RECHECKS -> true;
            case SITES, ACCOUNTS, CHANNELS, REGIONS, HISTORY -> false;
        };
    }

    /// The headers of the template.
    public List<String> headers() {
        return columns().stream().map(Column::header).toList();
    }

    /// The example row of the template; its last cell marks it, so that it is skipped when it is left in.
    public List<String> example() {
        return columns().stream().map(Column::example).toList();
    }
}
