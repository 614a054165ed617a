package tongbao.domain.catalogue;

/// Clauses of one exclusive group within an indicator: where several hold, only the one with the lowest rank takes
/// effect.
public record Tier(String group, int rank) {}
