package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tongbao.domain.round.note.SpecialCheck;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Derivation.Note;
import tongbao.domain.statistics.Share;

/// 专项检查: the counts of each special check by its parts; checks of one name on several kinds stand in one paragraph.
final class Specials {
    private Specials() {}

    static void collect(Draft draft, Figures.Collector into) {
        var checks = draft.notes().specialChecks();
        for (var check : checks) {
            collect(draft, key(checks, check), check, into);
        }
    }

    private static void collect(Draft draft, String key, SpecialCheck check, Figures.Collector into) {
        var rows = check.parts().size();
        check.total()
                .ifPresent(total ->
                        into.number(key + ".total", total, new Derivation.Noted(Note.SPECIAL, check.name(), rows)));
        check.of().ifPresent(of -> into.number(key + ".of", of, new Derivation.Noted(Note.SPECIAL, check.name(), 1)));
        for (var at = 0; at < rows; at++) {
            var part = check.parts().get(at);
            var partKey = key + ".part." + (at + 1);
            into.number(partKey, part.count(), new Derivation.Noted(Note.SPECIAL_PART, check.name(), 1));
            if (check.of().orElse(0) > 0) {
                into.rate(
                        partKey + ".rate",
                        new Derivation.NotedRate(
                                Note.SPECIAL_PART,
                                Note.SPECIAL,
                                new Share(part.count(), check.of().getAsInt()),
                                draft.office().rounding()));
            }
        }
    }

    private static String key(List<SpecialCheck> checks, SpecialCheck check) {
        return "special." + (checks.indexOf(check) + 1);
    }

    static List<Block> blocks(Letter letter) {
        var checks = letter.draft().notes().specialChecks();
        var blocks = new ArrayList<Block>();
        for (var name : checks.stream().map(SpecialCheck::name).distinct().toList()) {
            var ofName =
                    checks.stream().filter(check -> check.name().equals(name)).toList();
            var sentences = ofName.stream()
                    .map(check -> sentence(key(checks, check), check))
                    .toList();
            var text = Wording.text("special", name) + String.join("；", sentences) + "。";
            letter.paragraph(key(checks, ofName.getFirst()), text).ifPresent(blocks::add);
        }
        return blocks;
    }

    private static String sentence(String key, SpecialCheck check) {
        var subjects = check.subjects()
                .map(kind -> Wording.text("subjects." + Counted.prefix(kind)))
                .orElse("");
        var words = Map.of("special", key, "subjects", subjects, "counter", check.counter());
        var parts = new ArrayList<String>();
        for (var at = 0; at < check.parts().size(); at++) {
            var part = check.parts().get(at);
            parts.add(Wording.template(
                    check.of().orElse(0) > 0 ? "special.share" : "special.part",
                    Map.of("label", part.label(), "part", key + ".part." + (at + 1), "counter", check.counter())));
        }
        if (check.of().isPresent()) {
            return Wording.template("special.of", words) + String.join("，", parts);
        }
        var divided = check.parts().size() > 1;
        return Wording.template("special.total", words)
                + (divided ? Wording.text("special.among") + String.join("、", parts) : "");
    }
}
