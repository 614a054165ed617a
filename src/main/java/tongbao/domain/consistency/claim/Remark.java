package tongbao.domain.consistency.claim;

/// What another claim says about this one.
record Remark(Claim claim, Finding finding) {}
