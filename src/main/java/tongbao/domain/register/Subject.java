package tongbao.domain.register;

import java.time.LocalDate;

/// 检查对象: something that is registered, inspected and found 合格 or 不合格.
public sealed interface Subject permits Site, Account, Channel {
    SubjectId id();

    SubjectKind kind();

    String name();

    /// What an inspector types or searches for: the site code, the account on its platform, or the number of a channel.
    String code();

    /// Where to look at it; empty text for accounts without an address.
    String url();

    RegionCode region();

    Level level();

    Unit unit();

    State state();

    /// The platform of an account; empty text for a site or a channel.
    String platform();

    /// Whether the subject serves the public with procedures; without it some clauses do not apply.
    boolean hasService();

    /// Whether the subject counts in the denominator of a register taken on `day`.
    default boolean runsOn(LocalDate day) {
        return state().runsOn(day);
    }
}
