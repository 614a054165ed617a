package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.bulletin.Block.Align;
import tongbao.domain.bulletin.Block.Column;
import tongbao.domain.number.Rounding;
import tongbao.domain.statistics.Change;
import tongbao.domain.statistics.PastTotal;
import tongbao.domain.statistics.Trend;

/// 历次检查合格率: the rounds up to this one, the earliest first, each with its counts, its rate and the change to the
/// period before; with the chart of the rates.
final class TrendAnnex {
    /// Two years of quarters.
    private static final int MOST = 8;

    private final Letter letter;
    private final Counted counted;
    private final List<Trend.Point> points;

    private TrendAnnex(Letter letter, Counted counted, List<Trend.Point> points) {
        this.letter = letter;
        this.counted = counted;
        this.points = points;
    }

    /// Empty where no earlier round of the same length is known.
    static Optional<Block.Annex> of(Letter letter, Counted counted) {
        var draft = letter.draft();
        var total = counted.total();
        var now = new PastTotal(
                draft.round().period(),
                counted.kind(),
                Optional.empty(),
                total.registered(),
                total.inspected(),
                total.failed());
        var points = Trend.of(draft.history(), now, draft.office().rounding()).points();
        return points.size() < 2
                ? Optional.empty()
                : Optional.of(new TrendAnnex(
                                letter, counted, points.subList(Math.max(0, points.size() - MOST), points.size()))
                        .annex());
    }

    private Block.Annex annex() {
        return new Block.Annex(
                "annex." + counted.prefix() + ".trend",
                0,
                text("annex.trend"),
                "",
                new Block.Table(columns(), rows(), false),
                text("annex.trend.note"),
                List.of(new Block.Chart("chart." + counted.prefix() + ".trend", text("chart.trend"), bars())));
    }

    private static List<Column> columns() {
        return List.of(
                RateAnnex.column("number", 2, Align.CENTER),
                RateAnnex.column("period", 6, Align.LEFT),
                RateAnnex.column("inspected", 3, Align.RIGHT),
                RateAnnex.column("passed", 3, Align.RIGHT),
                RateAnnex.column("failed", 3, Align.RIGHT),
                RateAnnex.column("rate", 3, Align.RIGHT),
                RateAnnex.column("change", 5, Align.RIGHT));
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var point : points) {
            var share = point.total().passRate();
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    point.total().period().text(),
                    Integer.toString(share.whole()),
                    Integer.toString(share.part()),
                    Integer.toString(point.total().failed()),
                    share.percent(rounding()).map(percent -> percent + "%").orElse(RateAnnex.DASH),
                    point.change().map(TrendAnnex::words).orElse(RateAnnex.DASH)));
        }
        return rows;
    }

    /// 提高1.20
    private static String words(Change change) {
        return Wording.text("trend." + change.direction(), change.printed());
    }

    private List<Block.Chart.Bar> bars() {
        return points.stream()
                .map(point -> new Block.Chart.Bar(
                        point.total().period().text(),
                        point.total().passRate().part(),
                        point.total().passRate().whole(),
                        point.total().passRate().percent(rounding()).orElse("")))
                .toList();
    }

    private Rounding rounding() {
        return letter.draft().office().rounding();
    }

    private String text(String key) {
        return Wording.template(key, counted.words());
    }
}
