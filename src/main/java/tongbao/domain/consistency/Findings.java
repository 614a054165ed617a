package tongbao.domain.consistency;

import tongbao.domain.inspection.Finding;

/// How a finding is called in a list: by its column, else by what it says, shortened.
final class Findings {
    private static final int SHOWN = 20;

    private Findings() {}

    static String label(Finding finding) {
        var text = finding.column().isBlank()
                ? finding.description().strip()
                : finding.column().strip();
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
