package tongbao.intake.plan;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tongbao.domain.rectification.Recheck;
import tongbao.domain.round.MismatchKind;
import tongbao.domain.round.note.UnitFinding;

/// The words that sheets of a round use for results, rechecks and what else is noted. What is in no list is not
/// understood.
final class RoundWords {
    private static final Map<String, UnitFinding.Kind> UNIT_FINDINGS = Map.ofEntries(
            Map.entry("漏报瞒报", UnitFinding.Kind.CONCEALED),
            Map.entry("漏报", UnitFinding.Kind.CONCEALED),
            Map.entry("瞒报", UnitFinding.Kind.CONCEALED),
            Map.entry("未备案", UnitFinding.Kind.CONCEALED),
            Map.entry("变更未报", UnitFinding.Kind.UNREPORTED_CHANGE),
            Map.entry("变更未报备", UnitFinding.Kind.UNREPORTED_CHANGE),
            Map.entry("更名未报备", UnitFinding.Kind.UNREPORTED_CHANGE),
            Map.entry("未报整改", UnitFinding.Kind.NO_REPORT),
            Map.entry("未报整改情况", UnitFinding.Kind.NO_REPORT),
            Map.entry("其他", UnitFinding.Kind.OTHER),
            Map.entry("concealed", UnitFinding.Kind.CONCEALED),
            Map.entry("unreported change", UnitFinding.Kind.UNREPORTED_CHANGE),
            Map.entry("no report", UnitFinding.Kind.NO_REPORT),
            Map.entry("other", UnitFinding.Kind.OTHER));
    private static final Map<String, MismatchKind> MISMATCHES = Map.ofEntries(
            Map.entry("未备案", MismatchKind.UNREGISTERED),
            Map.entry("漏报", MismatchKind.UNREGISTERED),
            Map.entry("瞒报", MismatchKind.UNREGISTERED),
            Map.entry("漏报瞒报", MismatchKind.UNREGISTERED),
            Map.entry("已注销未报", MismatchKind.CANCELLED),
            Map.entry("已注销未关停", MismatchKind.CANCELLED),
            Map.entry("注销未报备", MismatchKind.CANCELLED),
            Map.entry("更名未报", MismatchKind.RENAMED),
            Map.entry("更名未报备", MismatchKind.RENAMED),
            Map.entry("主体变更未报", MismatchKind.RENAMED),
            Map.entry("网址变更未报", MismatchKind.MOVED),
            Map.entry("域名变更未报", MismatchKind.MOVED),
            Map.entry("注销后重新上线", MismatchKind.REOPENED),
            Map.entry("重新上线", MismatchKind.REOPENED),
            Map.entry("其他", MismatchKind.OTHER),
            Map.entry("unregistered", MismatchKind.UNREGISTERED),
            Map.entry("cancelled", MismatchKind.CANCELLED),
            Map.entry("renamed", MismatchKind.RENAMED),
            Map.entry("moved", MismatchKind.MOVED),
            Map.entry("reopened", MismatchKind.REOPENED),
            Map.entry("other", MismatchKind.OTHER));
    private static final Map<String, Recheck.Result> RECHECKS = Map.ofEntries(
            Map.entry("已整改", Recheck.Result.RECTIFIED),
            Map.entry("整改到位", Recheck.Result.RECTIFIED),
            Map.entry("已完成整改", Recheck.Result.RECTIFIED),
            Map.entry("合格", Recheck.Result.RECTIFIED),
            Map.entry("部分", Recheck.Result.PARTLY),
            Map.entry("部分整改", Recheck.Result.PARTLY),
            Map.entry("未整改", Recheck.Result.NOT),
            Map.entry("仍未整改", Recheck.Result.NOT),
            Map.entry("未整改到位", Recheck.Result.NOT),
            Map.entry("不合格", Recheck.Result.NOT),
            Map.entry("rectified", Recheck.Result.RECTIFIED),
            Map.entry("partly", Recheck.Result.PARTLY),
            Map.entry("not rectified", Recheck.Result.NOT));
    private static final Map<String, ResultRow.Kind> RESULTS = Map.ofEntries(
            Map.entry("未发现", ResultRow.Kind.CLEAR),
            Map.entry("未发现问题", ResultRow.Kind.CLEAR),
            Map.entry("无问题", ResultRow.Kind.CLEAR),
            Map.entry("有问题", ResultRow.Kind.PROBLEM),
            Map.entry("发现问题", ResultRow.Kind.PROBLEM),
            Map.entry("存在问题", ResultRow.Kind.PROBLEM),
            Map.entry("有亮点", ResultRow.Kind.PROBLEM),
            Map.entry("不适用", ResultRow.Kind.NOT_APPLICABLE),
            Map.entry("待定", ResultRow.Kind.UNDECIDED),
            Map.entry("clear", ResultRow.Kind.CLEAR),
            Map.entry("problem", ResultRow.Kind.PROBLEM),
            Map.entry("not applicable", ResultRow.Kind.NOT_APPLICABLE),
            Map.entry("undecided", ResultRow.Kind.UNDECIDED));
    private static final Set<String> WHOLE = Set.of("全部", "合计", "总计", "全省", "全市", "全区", "全州", "全县", "all");

    private RoundWords() {}

    static Optional<ResultRow.Kind> result(String word) {
        return RegisterWords.find(RESULTS, word);
    }

    static Optional<Recheck.Result> recheck(String word) {
        return RegisterWords.find(RECHECKS, word);
    }

    static Optional<UnitFinding.Kind> unitFinding(String word) {
        return RegisterWords.find(UNIT_FINDINGS, word);
    }

    static Optional<MismatchKind> mismatch(String word) {
        return RegisterWords.find(MISMATCHES, word);
    }

    /// Whether the word means the whole area of the office.
    static boolean isWhole(String word) {
        return WHOLE.contains(word.toLowerCase(Locale.ROOT));
    }
}
