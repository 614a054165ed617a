package tongbao.domain.round;

/// In what the register and reality disagree about a subject (register.md, section 6).
public enum MismatchKind {
    /// 未备案而在运行
    UNREGISTERED,
    /// 已注销或关停而未报备
    CANCELLED,
    /// 更名、主体变更未报备
    RENAMED,
    /// 网址、域名变更未报备
    MOVED,
    /// 已注销又重新上线
    REOPENED,
    OTHER
}
