package tongbao.domain.register;

import java.util.Optional;

/// 频道, 专栏 or a 分号 inside an APP: no registered site or account of its own, but inspected like one by some offices
/// (江门 2020, 东莞).
///
/// @param number what the office lists it under; no authority numbers channels
/// @param parent the site or account it is a part of, where that was told
public record Channel(
        String number,
        Form form,
        Optional<SubjectId> parent,
        String name,
        String url,
        RegionCode region,
        Level level,
        Unit unit,
        State state,
        boolean hasService,
        Contact contact,
        String note)
        implements Subject {
    public enum Form {
        /// 频道
        CHANNEL,
        /// 专栏
        COLUMN,
        /// 分号 inside an APP
        SUB_ACCOUNT
    }

    @Override
    public SubjectId id() {
        return SubjectId.ofChannel(number);
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.CHANNEL;
    }

    @Override
    public String code() {
        return number;
    }

    @Override
    public String platform() {
        return "";
    }
}
