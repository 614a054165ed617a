package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.bulletin.Block.Align;
import tongbao.domain.bulletin.Block.Column;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Breakdown.Row;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.Tally;

/// 检查情况 by region or by platform: one row each with its counts and rate, the sum, and the chart of the rates.
final class RateAnnex {
    static final String DASH = "—";

    private final Letter letter;
    private final Counted counted;
    private final String by;
    private final Breakdown breakdown;
    private final boolean open;

    /// @param by what the rows are, as in the keys of the wording: `regions`, `platforms`
    private RateAnnex(Letter letter, Counted counted, String by, Breakdown breakdown) {
        this.letter = letter;
        this.counted = counted;
        this.by = by;
        this.breakdown = breakdown;
        this.open = breakdown.total().open() > 0;
    }

    /// Empty where no region is known.
    static Optional<Block.Annex> ofRegions(Letter letter, Counted counted) {
        return counted.regions().rows().isEmpty()
                        || letter.draft().regions().all().isEmpty()
                ? Optional.empty()
                : Optional.of(new RateAnnex(letter, counted, "regions", counted.regions()).annex());
    }

    /// Empty for what stands on no platform, and where all stand on the same.
    static Optional<Block.Annex> ofPlatforms(Letter letter, Counted counted) {
        if (counted.kind() != SubjectKind.ACCOUNT) {
            return Optional.empty();
        }
        var platforms = Breakdown.of(
                counted.outcomes(),
                counted.kind(),
                Dimension.PLATFORM,
                letter.draft().regions(),
                true);
        return platforms.rows().size() < 2
                ? Optional.empty()
                : Optional.of(new RateAnnex(letter, counted, "platforms", platforms).annex());
    }

    private Block.Annex annex() {
        return new Block.Annex(
                "annex." + counted.prefix() + "." + by,
                0,
                Wording.template("annex." + by, counted.words()),
                letter.line("annex.period"),
                new Block.Table(columns(), rows(), true),
                letter.line("annex.note"),
                List.of(chart()));
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(column("number", 2, Align.CENTER));
        columns.add(column(by.equals("regions") ? "region" : "platform", 6, Align.LEFT));
        columns.add(column("registered", 3, Align.RIGHT));
        columns.add(column("inspected", 3, Align.RIGHT));
        columns.add(column("passed", 3, Align.RIGHT));
        columns.add(column("failed", 3, Align.RIGHT));
        if (open) {
            columns.add(column("open", 3, Align.RIGHT));
        }
        columns.add(column("rate", 3, Align.RIGHT));
        return columns;
    }

    static Column column(String name, int weight, Align align) {
        return new Column(Wording.text("column." + name), weight, align);
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        var number = 0;
        for (var row : breakdown.rows()) {
            rows.add(cells(row.isSubtotal() ? "" : Integer.toString(++number), name(row), row.tally()));
        }
        rows.add(cells("", Wording.text("row.total"), breakdown.total()));
        return rows;
    }

    private List<String> cells(String number, String name, Tally tally) {
        var cells = new ArrayList<String>();
        cells.add(number);
        cells.add(name);
        cells.add(Integer.toString(tally.registered()));
        cells.add(Integer.toString(tally.inspected()));
        cells.add(Integer.toString(tally.passed()));
        cells.add(Integer.toString(tally.failed()));
        if (open) {
            cells.add(Integer.toString(tally.open()));
        }
        cells.add(tally.passRate()
                .percent(rounding())
                .map(percent -> percent + "%")
                .orElse(DASH));
        return cells;
    }

    private Block.Chart chart() {
        var bars = breakdown.bars().stream()
                .map(row -> new Block.Chart.Bar(
                        name(row),
                        row.tally().passed(),
                        row.tally().inspected(),
                        row.tally().passRate().percent(rounding()).orElse("")))
                .toList();
        return new Block.Chart(
                "chart." + counted.prefix() + "." + by, Wording.template("chart." + by, counted.words()), bars);
    }

    private String name(Row row) {
        return RegionNames.of(letter.draft(), row.slice());
    }

    private Rounding rounding() {
        return letter.draft().office().rounding();
    }
}
