package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.bulletin.Block.Align;
import tongbao.domain.bulletin.Block.Column;
import tongbao.domain.catalogue.Band;
import tongbao.domain.catalogue.Composite;
import tongbao.domain.statistics.Banded;
import tongbao.domain.statistics.CompositeScore;
import tongbao.domain.statistics.CompositeScore.TrackScore;
import tongbao.domain.statistics.Placed;
import tongbao.domain.verdict.Banding;

/// 综合得分排名 of the units: each item with its weight, the composite score and its band of ten points. How many units
/// have no composite score is told below; they are not listed.
final class CompositeAnnex {
    /// Where the weights of a unit's level leave an item out.
    private static final String LEFT_OUT = "／";

    private final Letter letter;
    private final Composite composite;

    private CompositeAnnex(Letter letter, Composite composite) {
        this.letter = letter;
        this.composite = composite;
    }

    /// Empty where the round recorded no weights, and where no unit has a score.
    static Optional<Block.Annex> of(Letter letter) {
        var draft = letter.draft();
        var scores = CompositeScore.of(draft.notes(), draft.catalogues(), draft.outcomes());
        return draft.notes()
                .composite()
                .filter(_ -> scores.stream().anyMatch(each -> each.score().isPresent()))
                .map(composite -> new CompositeAnnex(letter, composite).annex(scores));
    }

    private Block.Annex annex(List<CompositeScore> scores) {
        return new Block.Annex(
                "annex.composites",
                0,
                Wording.text("annex.composites"),
                letter.line("annex.period"),
                new Block.Table(
                        columns(), Placed.of(scores).stream().map(this::cells).toList(), false),
                note(scores),
                List.of());
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(RateAnnex.column("rank", 2, Align.CENTER));
        columns.add(RateAnnex.column("unit", 9, Align.LEFT));
        for (var name : composite.trackNames()) {
            var head = composite
                    .weightOf(name)
                    .map(weight -> Wording.text("column.item", name, weight.toPercent()))
                    .orElse(name);
            columns.add(new Column(head, 3, Align.RIGHT));
        }
        columns.add(RateAnnex.column("composite", 4, Align.RIGHT));
        columns.add(RateAnnex.column("band", 3, Align.CENTER));
        return columns;
    }

    private String note(List<CompositeScore> scores) {
        var note = new StringBuilder(Wording.text("annex.composites.note"));
        if (composite.weightings().size() > 1) {
            note.append(Wording.text("annex.composites.left-out"));
        }
        var without = scores.stream().filter(each -> each.score().isEmpty()).count();
        if (without > 0) {
            note.append(Wording.text("annex.composites.without", without));
        }
        return note.toString();
    }

    private List<String> cells(Placed placed) {
        var unit = placed.unit();
        var cells = new ArrayList<String>();
        cells.add(Integer.toString(placed.rank()));
        cells.add(unit.unit());
        composite
                .trackNames()
                .forEach(name -> cells.add(unit.track(name).map(this::cell).orElse(LEFT_OUT)));
        cells.add(letter.draft().office().rounding().number(placed.score()));
        cells.add(Banded.TEN_POINTS.stream()
                .filter(band -> Banding.holds(band, placed.score(), Optional.empty()))
                .findFirst()
                .map(Band::name)
                .orElse(RateAnnex.DASH));
        return cells;
    }

    /// The score; with its weight where that is not the same for everybody.
    private String cell(TrackScore track) {
        var weight = composite.weightOf(track.track().name()).isPresent()
                ? ""
                : "×" + track.track().weight().toPercent();
        return track.score()
                .map(score -> letter.draft().office().rounding().number(score) + weight)
                .orElse(RateAnnex.DASH);
    }
}
