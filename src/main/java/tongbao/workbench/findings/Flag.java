package tongbao.workbench.findings;

import tongbao.domain.inspection.Finding;

/// The two marks of a finding that are set apart from its text.
enum Flag {
    /// 判定依据: it counts towards the verdict.
    COUNTS,
    /// 写入通报: the bulletin names it.
    PUBLISHED;

    boolean of(Finding finding) {
        return switch (this) {
            case COUNTS -> finding.counts();
            case PUBLISHED -> finding.published();
        };
    }

    Finding set(Finding finding, boolean to) {
        return switch (this) {
            case COUNTS -> finding.withFlags(to, finding.published());
            case PUBLISHED -> finding.withFlags(finding.counts(), to);
        };
    }
}
