package tongbao.domain.register;

/// Who stands behind a subject. Empty text where the register is silent.
///
/// @param host 主办单位
/// @param operator 承办单位
/// @param supervisor 主管单位
public record Unit(String host, String operator, String supervisor) {
    public static final Unit UNKNOWN = new Unit("", "", "");
}
