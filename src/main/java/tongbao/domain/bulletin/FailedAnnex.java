package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.bulletin.Block.Align;
import tongbao.domain.bulletin.Block.Column;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.Slice;
import tongbao.domain.verdict.Verdict;

/// 不合格名单: every failed subject with its host and its problems, in the order of the table by region.
final class FailedAnnex {
    private final Letter letter;
    private final Counted counted;
    private final AfterRechecks after;

    private FailedAnnex(Letter letter, Counted counted) {
        this.letter = letter;
        this.counted = counted;
        after = AfterRechecks.of(letter.draft(), counted);
    }

    /// Empty where none failed.
    static Optional<Block.Annex> of(Letter letter, Counted counted) {
        var annex = new FailedAnnex(letter, counted);
        var rows = annex.rows();
        return rows.isEmpty() ? Optional.empty() : Optional.of(annex.annex(rows));
    }

    private Block.Annex annex(List<List<String>> rows) {
        return new Block.Annex(
                "annex." + counted.prefix() + ".failed",
                0,
                Wording.template("annex.failed", counted.words()),
                letter.line("annex.period"),
                new Block.Table(columns(), rows, false),
                letter.line("annex.note"),
                List.of());
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(RateAnnex.column("number", 2, Align.CENTER));
        columns.add(RateAnnex.column("region", 4, Align.LEFT));
        columns.add(RateAnnex.column("name." + counted.prefix(), 6, Align.LEFT));
        if (hasPlatforms()) {
            columns.add(RateAnnex.column("platform", 3, Align.LEFT));
        }
        columns.add(RateAnnex.column("host", 5, Align.LEFT));
        columns.add(RateAnnex.column("problems", 9, Align.LEFT));
        if (!after.isEmpty()) {
            columns.add(RateAnnex.column("recheck", 3, Align.LEFT));
        }
        return columns;
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var row : counted.regions().bars()) {
            for (var outcome : counted.outcomes()) {
                if (outcome.drawn()
                        && outcome.verdict() instanceof Verdict.Failed failed
                        && counted.regions()
                                .counts(row, outcome.subject(), letter.draft().regions())) {
                    rows.add(cells(rows.size() + 1, row.slice(), outcome, failed));
                }
            }
        }
        return rows;
    }

    private List<String> cells(int number, Slice region, Outcome outcome, Verdict.Failed failed) {
        var subject = outcome.subject();
        var cells = new ArrayList<String>();
        cells.add(Integer.toString(number));
        cells.add(RegionNames.of(letter.draft(), region));
        cells.add(subject.name());
        if (hasPlatforms()) {
            cells.add(subject.platform());
        }
        cells.add(subject.unit().host());
        cells.add(new FailedReason(counted.catalogue(), failed)
                .text(Optional.ofNullable(letter.draft().inspections().get(subject.id()))));
        if (!after.isEmpty()) {
            cells.add(after.cell(subject.id()));
        }
        return cells;
    }

    private boolean hasPlatforms() {
        return counted.outcomes().stream()
                .anyMatch(outcome -> !outcome.subject().platform().isEmpty());
    }
}
