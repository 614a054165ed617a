package tongbao.domain.bulletin;

import java.util.Optional;
import tongbao.domain.number.Rounding;

/// The profile of the issuing office: everything about its bulletins that is not data of a round.
///
/// @param name the issuer as in head and sign-off: 示例省人民政府办公厅
/// @param numberPrefix 代字 of the document number: 示府厅函
/// @param area how the text calls the whole area: 全省, 全市
/// @param cityWord how the text counts the rows of the table by region: 地级以上市, 市（州）
/// @param addressees 主送机关 as printed, without the closing colon
/// @param ownWord the row of what belongs to the whole area itself: 省本级; empty text for the area's name with 本级
/// @param departmentsWord the block of own departments: 省直部门
/// @param departmentsLast whether that block stands behind the places
/// @param basis the documents cited as the basis, as printed in the lead
/// @param reportTo whom rectification is reported to, and in which form
/// @param contact contact line as printed; empty text to leave it out
/// @param copyTo 抄送, as printed; empty text to leave it out
/// @param sealDiameter of the seal on paper in mm, [#SMALLEST_SEAL] to [#LARGEST_SEAL]
/// @param form in which its bulletins are printed; empty for the one that goes with the 代字 of their number
/// @param arrangement the sections and charts of its bulletins, unless a round has its own
public record Office(
        String name,
        String numberPrefix,
        String area,
        String cityWord,
        String addressees,
        String ownWord,
        String departmentsWord,
        boolean departmentsLast,
        String basis,
        String reportTo,
        String contact,
        String copyTo,
        Rounding rounding,
        int sealDiameter,
        Optional<PaperForm> form,
        Arrangement arrangement) {
    /// What internal and directly subordinate bodies usually have; 国发〔1999〕25号 allows them at most 45.
    public static final int SEAL = 42;

    public static final int SMALLEST_SEAL = 10;
    public static final int LARGEST_SEAL = 60;

    public Office {
        if (sealDiameter < SMALLEST_SEAL || sealDiameter > LARGEST_SEAL) {
            throw new IllegalArgumentException("seal of " + sealDiameter + " mm");
        }
    }

    /// With the usual sections and no charts besides the rates by region.
    public Office(
            String name,
            String numberPrefix,
            String area,
            String cityWord,
            String addressees,
            String ownWord,
            String departmentsWord,
            boolean departmentsLast,
            String basis,
            String reportTo,
            String contact,
            String copyTo,
            Rounding rounding,
            int sealDiameter,
            Optional<PaperForm> form) {
        this(
                name,
                numberPrefix,
                area,
                cityWord,
                addressees,
                ownWord,
                departmentsWord,
                departmentsLast,
                basis,
                reportTo,
                contact,
                copyTo,
                rounding,
                sealDiameter,
                form,
                Arrangement.USUAL);
    }

    public Office withArrangement(Arrangement other) {
        return new Office(
                name,
                numberPrefix,
                area,
                cityWord,
                addressees,
                ownWord,
                departmentsWord,
                departmentsLast,
                basis,
                reportTo,
                contact,
                copyTo,
                rounding,
                sealDiameter,
                form,
                other);
    }
}
