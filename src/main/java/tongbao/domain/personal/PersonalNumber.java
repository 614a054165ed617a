package tongbao.domain.personal;

/// A personal number in a text.
///
/// @param start of its first character in the text
/// @param end behind its last character
/// @param masked the number with its middle replaced by `*`, fit to be shown
public record PersonalNumber(Kind kind, int start, int end, String masked) {
    /// What it is, by form and check digit.
    public enum Kind {
        /// 公民身份号码, 18 digits with a date and the check digit of GB 11643.
        ID_CARD,
        /// 手机号码, 11 digits.
        MOBILE,
        /// 固定电话 with its area code.
        LANDLINE,
        /// 银行卡号, 16 to 19 digits that begin as bank cards do, with the check digit of Luhn.
        BANK_CARD
    }
}
