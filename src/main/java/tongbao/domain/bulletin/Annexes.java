package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;

/// 附件: the units that did well, then for each kind the table of its regions, the other tables with charts the office
/// wants, and the list of those that failed; then what is told of all kinds together. An empty one is left out, and the
/// numbers follow.
final class Annexes {
    private Annexes() {}

    static List<Block> blocks(Letter letter) {
        var annexes = new ArrayList<Block.Annex>();
        Merits.annex(letter).ifPresent(annexes::add);
        for (var counted : letter.kinds()) {
            RateAnnex.ofRegions(letter, counted).ifPresent(annexes::add);
            Arrangement.of(letter.draft())
                    .charts()
                    .forEach(chart -> chart.of(letter, counted).ifPresent(annexes::add));
            FailedAnnex.of(letter, counted).ifPresent(annexes::add);
        }
        Arrangement.of(letter.draft())
                .charts()
                .forEach(chart -> chart.together(letter).ifPresent(annexes::add));
        MismatchList.annex(letter).ifPresent(annexes::add);
        var numbered = new ArrayList<Block>();
        for (var annex : annexes) {
            numbered.add(annexes.size() == 1 ? annex : annex.withNumber(numbered.size() + 1));
        }
        return numbered;
    }
}
