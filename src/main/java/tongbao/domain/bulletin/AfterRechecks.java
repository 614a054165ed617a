package tongbao.domain.bulletin;

import java.util.Optional;
import tongbao.domain.number.Rounding;
import tongbao.domain.rectification.Rectification;
import tongbao.domain.register.SubjectId;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Selection;
import tongbao.domain.statistics.Selection.Which;

/// 整改后: what was rechecked before the bulletin was printed and the rate that makes, beside the first result
/// (黑龙江: 首检 85%, 经督促整改复检后 99%). Nothing where nothing that failed was rechecked.
record AfterRechecks(Counted counted, Rectification rectification) {
    static AfterRechecks of(Draft draft, Counted counted) {
        return new AfterRechecks(counted, draft.rectification());
    }

    boolean isEmpty() {
        return rectification.rechecked(counted.outcomes()) == 0;
    }

    void collect(Rounding rounding, Figures.Collector into) {
        if (isEmpty()) {
            return;
        }
        var failed = Selection.of(counted.kind(), Which.FAILED);
        var rechecked = rectification.rechecked(counted.outcomes());
        var rectified = rectification.rectified(counted.outcomes());
        into.number(key("rechecked"), rechecked, new Derivation.Rechecked(failed, false, rechecked));
        into.number(key("rectified"), rectified, new Derivation.Rechecked(failed, true, rectified));
        into.rate(
                key("rateAfter"),
                new Derivation.RectifiedRate(
                        failed.with(Which.INSPECTED), counted.total().passRate(), rectified, rounding));
    }

    /// The drafted sentence; empty where nothing was rechecked.
    Optional<String> sentence() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(Wording.template(
                        rectification.rectified(counted.outcomes()) == 0 ? "rectification.none" : "rectification",
                        counted.words()));
    }

    /// What the list of the failed says of one.
    String cell(SubjectId failed) {
        if (!rectification.rechecked().contains(failed)) {
            return Wording.text("recheck.none");
        }
        return Wording.text(rectification.rectified().contains(failed) ? "recheck.passed" : "recheck.failed");
    }

    private String key(String name) {
        return counted.prefix() + "." + name;
    }
}
