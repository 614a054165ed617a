package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.note.OwnCheck;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Derivation.Note;
import tongbao.domain.statistics.Share;

/// 各地自查: what lower levels inspected themselves, beside the office's own figures and in none of them.
final class OwnChecks {
    private OwnChecks() {}

    static void collect(Draft draft, Figures.Collector into) {
        for (var kind : SubjectKind.values()) {
            var checks = draft.notes().ownChecks().stream()
                    .filter(check -> check.subjects() == kind)
                    .toList();
            if (!checks.isEmpty()) {
                collect(draft, kind, checks, into);
            }
        }
    }

    private static void collect(Draft draft, SubjectKind kind, List<OwnCheck> checks, Figures.Collector into) {
        var inspected = checks.stream().mapToInt(OwnCheck::inspected).sum();
        var failed = checks.stream().mapToInt(OwnCheck::failed).sum();
        var derivation = new Derivation.Noted(Note.OWN_CHECK, "", checks.size());
        into.number(key(kind) + ".inspected", inspected, derivation);
        into.number(key(kind) + ".failed", failed, derivation);
        if (inspected > 0) {
            into.rate(
                    key(kind) + ".rate",
                    new Derivation.NotedRate(
                            Note.OWN_PASSED,
                            Note.OWN_CHECK,
                            new Share(inspected - failed, inspected),
                            draft.office().rounding()));
        }
    }

    private static String key(SubjectKind kind) {
        return "own." + Counted.prefix(kind);
    }

    static List<Block> blocks(Letter letter) {
        var parts = new ArrayList<String>();
        for (var kind : SubjectKind.values()) {
            if (letter.figures().find(key(kind) + ".rate").isPresent()) {
                var prefix = Counted.prefix(kind);
                parts.add(Wording.template(
                        "ownCheck",
                        Map.of(
                                "own",
                                key(kind),
                                "subjects",
                                Wording.text("subjects." + prefix),
                                "counter",
                                Wording.text("counter." + prefix))));
            }
        }
        return parts.isEmpty()
                ? List.of()
                : letter.paragraph("ownChecks", Wording.text("ownChecks") + String.join("；", parts) + "。").stream()
                        .toList();
    }
}
