package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// 主要问题: one paragraph an indicator, with the published examples, then the findings about units.
final class MainProblems {
    private MainProblems() {}

    static List<Block> blocks(Letter letter) {
        var blocks = new ArrayList<Block>();
        for (var counted : letter.kinds()) {
            for (var group : counted.problems()) {
                var lead = "（" + Printed.ordinal(blocks.size() + 1) + "）" + group.name() + "。";
                letter.paragraph(ProblemFigures.key(counted, group), lead, text(counted, group))
                        .ifPresent(blocks::add);
            }
        }
        blocks.addAll(UnitProblems.blocks(letter, blocks.size()));
        blocks.addAll(MismatchList.blocks(letter, blocks.size()));
        if (blocks.isEmpty()) {
            letter.paragraph("problem.none", Wording.text("problem.none")).ifPresent(blocks::add);
        }
        return blocks;
    }

    private static String text(Counted counted, ProblemGroup group) {
        var words = new HashMap<>(counted.words());
        words.put("problem", ProblemFigures.key(counted, group));
        return Wording.template("problem", words)
                + Wording.template(failed(group), words)
                + (group.examples().isEmpty() ? "" : Wording.template("problem.examples", words))
                + "。";
    }

    private static String failed(ProblemGroup group) {
        if (group.failed() == 0) {
            return "problem.failed.none";
        }
        if (group.failed() < group.count()) {
            return "problem.failed.some";
        }
        return group.count() == 1 ? "problem.failed.one" : "problem.failed.all";
    }
}
