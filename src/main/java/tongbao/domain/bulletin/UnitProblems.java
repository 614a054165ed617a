package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.round.note.UnitFinding;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Derivation.Note;

/// Findings about units, one paragraph a kind, behind the problems of subjects. A kind of which nothing is to be
/// published is not written about.
final class UnitProblems {
    private static final int FEW = 2;
    private static final int MOST_EXAMPLES = 3;

    private UnitProblems() {}

    private static List<UnitFinding> of(Draft draft, UnitFinding.Kind kind) {
        var findings = draft.notes().unitFindings().stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
        return findings.stream().anyMatch(UnitFinding::published) ? findings : List.of();
    }

    static void collect(Draft draft, Figures.Collector into) {
        for (var kind : UnitFinding.Kind.values()) {
            var findings = of(draft, kind);
            if (!findings.isEmpty()) {
                var units = (int)
                        findings.stream().map(UnitFinding::unit).distinct().count();
                into.words(key(kind) + ".quantifier", Wording.text(units > FEW ? "quantifier.more" : "quantifier.few"));
                into.number(key(kind) + ".count", units, Derivation.Noted.of(Note.UNIT_PROBLEM));
                into.put(key(kind) + ".examples", examples(kind, findings));
            }
        }
    }

    private static String key(UnitFinding.Kind kind) {
        return "problem.unit." + kind;
    }

    private static List<Run> examples(UnitFinding.Kind kind, List<UnitFinding> findings) {
        var runs = new ArrayList<Run>();
        findings.stream().filter(UnitFinding::published).limit(MOST_EXAMPLES).forEach(finding -> {
            if (!runs.isEmpty()) {
                runs.add(new Run.Words("；"));
            }
            runs.add(new Run.Computed(new Figure(
                    key(kind) + ".examples",
                    Wording.text("example.unit", finding.unit(), finding.text()),
                    Derivation.Noted.of(Note.UNIT_PROBLEM))));
        });
        return runs;
    }

    /// @param before how many paragraphs stand in the section already
    static List<Block> blocks(Letter letter, int before) {
        var blocks = new ArrayList<Block>();
        for (var kind : UnitFinding.Kind.values()) {
            if (!of(letter.draft(), kind).isEmpty()) {
                var lead = "（" + Printed.ordinal(before + blocks.size() + 1) + "）" + Wording.text("unit." + kind) + "。";
                var text = Wording.template("problem.unit", Map.of("problem", key(kind)));
                Optional<Block> block = letter.paragraph(key(kind), lead, text);
                block.ifPresent(blocks::add);
            }
        }
        return blocks;
    }
}
