package tongbao.domain.consistency.claim;

/// What a printed figure says within its relation.
public enum Role {
    REGISTERED,
    INSPECTED,
    PASSING,
    FAILING,
    RATE,
    WHOLE,
    PART,
    REST,
    RATIO,
    TOTAL,
    ITEM,
    PREVIOUS,
    NOW,
    CHANGE,
    FROM,
    TO,
    GROWTH,
    PRODUCT,
    FACTOR,
    COUNT,
    AVERAGE,
    SCORE,
    RANK,
    VALUE
}
