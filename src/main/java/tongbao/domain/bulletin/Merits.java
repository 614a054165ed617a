package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.bulletin.Block.Align;
import tongbao.domain.register.Region;
import tongbao.domain.round.note.Merit;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Derivation.Note;

/// 工作成效: the units that did well, in the text and in an annex.
final class Merits {
    private static final int MOST_NAMES = 3;

    private Merits() {}

    static void collect(Draft draft, Figures.Collector into) {
        var merits = draft.notes().merits();
        if (merits.isEmpty()) {
            return;
        }
        into.put("merits.names", names(merits.subList(0, Math.min(MOST_NAMES, merits.size()))));
        into.number("merits.count", merits.size(), Derivation.Noted.of(Note.MERIT));
        into.put("merits.examples", examples(merits));
    }

    private static List<Run> names(List<Merit> merits) {
        var runs = new ArrayList<Run>();
        for (var merit : merits) {
            if (!runs.isEmpty()) {
                runs.add(new Run.Words("、"));
            }
            runs.add(new Run.Computed(new Figure("merits.names", merit.unit(), Derivation.Noted.of(Note.MERIT))));
        }
        return runs;
    }

    private static List<Run> examples(List<Merit> merits) {
        var runs = new ArrayList<Run>();
        merits.stream()
                .filter(merit -> !merit.text().isBlank())
                .limit(MOST_NAMES)
                .forEach(merit -> {
                    if (!runs.isEmpty()) {
                        runs.add(new Run.Words("；"));
                    }
                    runs.add(new Run.Computed(new Figure(
                            "merits.examples",
                            Wording.text("merits.example", merit.unit(), merit.text()),
                            Derivation.Noted.of(Note.MERIT))));
                });
        return runs;
    }

    static List<Block> blocks(Letter letter) {
        var count = letter.draft().notes().merits().size();
        if (count == 0) {
            return List.of();
        }
        var text = Wording.text(count > MOST_NAMES ? "merits.many" : "merits.few")
                + (letter.figures().find("merits.examples").isPresent() ? Wording.text("merits.with") : "")
                + "。";
        return letter.paragraph("merits.text", text).stream().toList();
    }

    /// 成效明显的单位, in the order in which they were recorded.
    static Optional<Block.Annex> annex(Letter letter) {
        var merits = letter.draft().notes().merits();
        if (merits.isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<List<String>>();
        for (var merit : merits) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1), region(letter.draft(), merit), merit.unit(), merit.text()));
        }
        var columns = List.of(
                RateAnnex.column("number", 2, Align.CENTER),
                RateAnnex.column("region", 4, Align.LEFT),
                RateAnnex.column("unit", 6, Align.LEFT),
                RateAnnex.column("merit", 9, Align.LEFT));
        return Optional.of(new Block.Annex(
                "annex.merits",
                0,
                Wording.text("annex.merits"),
                letter.line("annex.period"),
                new Block.Table(columns, rows, false),
                "",
                List.of()));
    }

    private static String region(Draft draft, Merit merit) {
        return merit.region()
                .map(code -> draft.regions().find(code).map(Region::name).orElse(code.value()))
                .orElse("—");
    }
}
