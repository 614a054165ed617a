package tongbao.domain.register;

import java.time.LocalDate;
import java.util.Optional;

/// 政务新媒体 account. The reporting system's state and the platform's are two facts that may disagree.
///
/// @param account the name or number it is registered under on its platform
/// @param formerName 曾用名
/// @param verifiedAs 认证主体
/// @param state in the reporting system: what counts for the denominator
/// @param actual on the platform
public record Account(
        String platform,
        String account,
        String name,
        String formerName,
        String url,
        RegionCode region,
        Level level,
        Unit unit,
        String verifiedAs,
        State state,
        Status actual,
        Optional<LocalDate> openedOn,
        boolean hasService,
        Contact contact,
        String note)
        implements Subject {
    @Override
    public SubjectId id() {
        return SubjectId.ofAccount(platform, account);
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.ACCOUNT;
    }

    @Override
    public String code() {
        return account;
    }
}
