package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tongbao.domain.bulletin.Block.Align;
import tongbao.domain.bulletin.Block.Column;
import tongbao.domain.catalogue.Band;
import tongbao.domain.statistics.Banded;

/// 得分分档: how many of the scored lie in each band of points. Bands the catalogue names (得分靠前) list who is in them;
/// where it names none, there are bands of ten points.
final class BandAnnex {
    private final Letter letter;
    private final Counted counted;
    private final boolean named;

    private BandAnnex(Letter letter, Counted counted) {
        this.letter = letter;
        this.counted = counted;
        named = !counted.catalogue().procedure().bands().isEmpty();
    }

    /// Empty where nothing has points. Bands of a rise are not printed: a draft does not know the points of the period
    /// before.
    static Optional<Block.Annex> of(Letter letter, Counted counted) {
        var procedure = counted.catalogue().procedure();
        var bands = Banded.usual(procedure).stream()
                .filter(band -> band.basis() == Band.Basis.TOTAL)
                .toList();
        var banded = Banded.of(procedure, bands, counted.outcomes(), Map.of()).stream()
                .filter(each -> each.of() > 0)
                .toList();
        return banded.isEmpty() ? Optional.empty() : Optional.of(new BandAnnex(letter, counted).annex(banded));
    }

    private Block.Annex annex(List<Banded> banded) {
        return new Block.Annex(
                "annex." + counted.prefix() + ".bands",
                0,
                Wording.template("annex.bands", counted.words()),
                letter.line("annex.period"),
                new Block.Table(columns(), rows(banded), false),
                Wording.text("annex.bands.note"),
                List.of());
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(RateAnnex.column("number", 2, Align.CENTER));
        columns.add(RateAnnex.column("band", 5, Align.LEFT));
        columns.add(RateAnnex.column("scored", 3, Align.RIGHT));
        columns.add(RateAnnex.column("inBand", 3, Align.RIGHT));
        columns.add(RateAnnex.column("share", 3, Align.RIGHT));
        if (named) {
            columns.add(RateAnnex.column("members", 9, Align.LEFT));
        }
        return columns;
    }

    private List<List<String>> rows(List<Banded> banded) {
        var rows = new ArrayList<List<String>>();
        for (var each : banded) {
            var cells = new ArrayList<String>();
            cells.add(Integer.toString(rows.size() + 1));
            cells.add(each.band().name());
            cells.add(Integer.toString(each.of()));
            cells.add(Integer.toString(each.subjects().size()));
            cells.add(each.share()
                    .percent(letter.draft().office().rounding())
                    .map(percent -> percent + "%")
                    .orElse(RateAnnex.DASH));
            if (named) {
                cells.add(each.subjects().stream()
                        .map(outcome -> outcome.subject().name())
                        .collect(Collectors.joining("、")));
            }
            rows.add(cells);
        }
        return rows;
    }
}
