package tongbao.domain.statistics;

/// What a table of rates is broken down by.
public enum Dimension {
    REGION,
    LEVEL,
    TYPE,
    PLATFORM,
    /// The classes the catalogues tell apart: kinds of platform, kinds of site.
    CLASS,
    /// Level and type of site together: 省级部门, 县级门户.
    DEPARTMENT
}
