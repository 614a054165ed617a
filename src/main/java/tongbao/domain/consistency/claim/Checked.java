package tongbao.domain.consistency.claim;

import java.util.Comparator;
import java.util.List;
import tongbao.domain.consistency.claim.Finding.Outcome;

/// A claim with everything that was found about it, the gravest first.
public record Checked(Claim claim, List<Finding> findings) {
    public Checked {
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::outcome).reversed())
                .toList();
    }

    /// The finding that decides.
    public Finding deciding() {
        return findings.getFirst();
    }

    public Outcome outcome() {
        return deciding().outcome();
    }
}
