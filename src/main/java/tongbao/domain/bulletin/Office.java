package tongbao.domain.bulletin;

import tongbao.domain.number.Rounding;

/// The profile of the issuing office: everything about its bulletins that is not data of a round.
///
/// @param name the issuer as in head and sign-off: 示例省人民政府办公厅
/// @param numberPrefix 代字 of the document number: 示府厅函
/// @param area how the text calls the whole area: 全省, 全市
/// @param cityWord how the text counts the rows of the table by region: 地级以上市, 市（州）
/// @param addressees 主送机关 as printed, without the closing colon
/// @param departmentsWord the block of own departments: 省直部门
/// @param departmentsLast whether that block stands behind the places
/// @param basis the documents cited as the basis, as printed in the lead
/// @param reportTo whom rectification is reported to, and in which form
/// @param contact contact line as printed; empty text to leave it out
/// @param copyTo 抄送, as printed; empty text to leave it out
public record Office(
        String name,
        String numberPrefix,
        String area,
        String cityWord,
        String addressees,
        String departmentsWord,
        boolean departmentsLast,
        String basis,
        String reportTo,
        String contact,
        String copyTo,
        Rounding rounding) {}
