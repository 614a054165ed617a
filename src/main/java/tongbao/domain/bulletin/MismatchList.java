package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.bulletin.Block.Align;
import tongbao.domain.round.MismatchEffect;
import tongbao.domain.round.note.Mismatch;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Derivation.Note;

/// 台账与实际不符: those the round lists separately, in a sentence of the problems and in an annex. Those that fail
/// their subject are in the list of the failed, those that are only recorded nowhere.
final class MismatchList {
    private static final String KEY = "problem.mismatch";

    private MismatchList() {}

    private static List<Mismatch> listed(Draft draft) {
        return draft.notes().mismatches().stream()
                .filter(mismatch -> draft.round().policy().effect(mismatch.kind()) == MismatchEffect.SEPARATE)
                .toList();
    }

    static void collect(Draft draft, Figures.Collector into) {
        var listed = listed(draft);
        if (!listed.isEmpty()) {
            into.number(KEY + ".count", listed.size(), new Derivation.Noted(Note.MISMATCH, "", listed.size()));
        }
    }

    /// @param before how many paragraphs stand in the section already
    static List<Block> blocks(Letter letter, int before) {
        if (listed(letter.draft()).isEmpty()) {
            return List.of();
        }
        var lead = "（" + Printed.ordinal(before + 1) + "）" + Wording.text(KEY + ".lead");
        return letter.paragraph(KEY, lead, Wording.text(KEY)).stream().toList();
    }

    static Optional<Block.Annex> annex(Letter letter) {
        var rows = new ArrayList<List<String>>();
        for (var mismatch : listed(letter.draft())) {
            var subject = mismatch.subject();
            var what = Wording.text("mismatch." + mismatch.kind());
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    RegionNames.of(letter.draft(), subject),
                    subject.name(),
                    subject.platform(),
                    subject.unit().host(),
                    mismatch.text().isBlank() ? what : what + "：" + mismatch.text()));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(annex(letter, rows));
    }

    private static Block.Annex annex(Letter letter, List<List<String>> rows) {
        var columns = List.of(
                RateAnnex.column("number", 2, Align.CENTER),
                RateAnnex.column("region", 4, Align.LEFT),
                RateAnnex.column("name", 6, Align.LEFT),
                RateAnnex.column("platform", 3, Align.LEFT),
                RateAnnex.column("host", 5, Align.LEFT),
                RateAnnex.column("mismatch", 7, Align.LEFT));
        return new Block.Annex(
                "annex.mismatches",
                0,
                Wording.text("annex.mismatches"),
                letter.line("annex.period"),
                new Block.Table(columns, rows, false),
                letter.line("annex.note"),
                List.of());
    }
}
