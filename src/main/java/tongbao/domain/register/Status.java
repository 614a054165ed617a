package tongbao.domain.register;

/// The state of a subject in the register. Only [#RUNNING] counts in a denominator.
public enum Status {
    /// 正常
    RUNNING,
    /// 例外
    EXEMPT,
    /// 临时下线
    SUSPENDED,
    /// 关停
    CLOSED,
    /// 注销
    CANCELLED
}
