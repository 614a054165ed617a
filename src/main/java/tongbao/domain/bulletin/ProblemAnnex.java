package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.bulletin.Block.Align;
import tongbao.domain.bulletin.Block.Column;
import tongbao.domain.number.Rounding;
import tongbao.domain.statistics.IndicatorCount;
import tongbao.domain.statistics.Share;

/// 问题分布: how many subjects have a problem of each indicator, the most frequent first, which part that is of all
/// problems and what they add up to from the top on; with the chart of it. A subject with problems of two indicators
/// counts in both rows.
final class ProblemAnnex {
    private final Counted counted;
    private final Letter letter;
    private final List<IndicatorCount> counts;
    private final int sum;

    private ProblemAnnex(Letter letter, Counted counted, List<IndicatorCount> counts) {
        this.letter = letter;
        this.counted = counted;
        this.counts = counts;
        this.sum = counts.stream().mapToInt(IndicatorCount::subjects).sum();
    }

    /// Empty where no problem was found.
    static Optional<Block.Annex> of(Letter letter, Counted counted) {
        var counts = IndicatorCount.of(
                counted.catalogue(), counted.outcomes(), letter.draft().inspections());
        return counts.isEmpty() ? Optional.empty() : Optional.of(new ProblemAnnex(letter, counted, counts).annex());
    }

    private Block.Annex annex() {
        return new Block.Annex(
                "annex." + counted.prefix() + ".problems",
                0,
                text("annex.problems"),
                letter.line("annex.period"),
                new Block.Table(columns(), rows(), true),
                text("annex.problems.note"),
                List.of(new Block.Chart(
                        "chart." + counted.prefix() + ".problems",
                        text("chart.problems"),
                        Block.Chart.Kind.PARETO,
                        bars())));
    }

    private static List<Column> columns() {
        return List.of(
                RateAnnex.column("number", 2, Align.CENTER),
                RateAnnex.column("indicator", 8, Align.LEFT),
                RateAnnex.column("applicable", 3, Align.RIGHT),
                RateAnnex.column("subjects", 3, Align.RIGHT),
                RateAnnex.column("share", 3, Align.RIGHT),
                RateAnnex.column("cumulative", 3, Align.RIGHT));
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        int reached = 0;
        for (var count : counts) {
            reached += count.subjects();
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    count.indicator().name(),
                    Integer.toString(count.applicable()),
                    Integer.toString(count.subjects()),
                    percent(count.subjects()) + "%",
                    percent(reached) + "%"));
        }
        rows.add(List.of("", Wording.text("row.total"), "", Integer.toString(sum), percent(sum) + "%", ""));
        return rows;
    }

    private List<Block.Chart.Bar> bars() {
        return counts.stream()
                .map(count ->
                        new Block.Chart.Bar(count.indicator().name(), count.subjects(), sum, percent(count.subjects())))
                .toList();
    }

    private String percent(int part) {
        return new Share(part, sum).percent(rounding()).orElseThrow(); // a row has at least one problem
    }

    private Rounding rounding() {
        return letter.draft().office().rounding();
    }

    private String text(String key) {
        return Wording.template(key, counted.words());
    }
}
