package tongbao.domain.register;

/// 行政级别: the level of the government a subject belongs to.
public enum Level {
    MINISTRY,
    PROVINCE,
    CITY,
    COUNTY,
    TOWN
}
