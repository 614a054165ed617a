package tongbao.domain.statistics;

/// What a table of rates is broken down by.
public enum Dimension {
    REGION,
    LEVEL,
    TYPE,
    PLATFORM
}
