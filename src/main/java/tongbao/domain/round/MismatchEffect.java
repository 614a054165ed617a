package tongbao.domain.round;

/// What a mismatch of the register does. Offices differ: 咸宁 counts such accounts as failed, 海南 lists them separately.
public enum MismatchEffect {
    /// 计入不合格: the subject counts as inspected and failed. One that is not registered counts as if it were, so that
    /// every rate still follows from its counts.
    FAILS,
    /// 单列: printed in a list of its own and in no rate.
    SEPARATE,
    /// 仅记录: not printed.
    RECORDED
}
