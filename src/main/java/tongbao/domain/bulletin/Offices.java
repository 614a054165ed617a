package tongbao.domain.bulletin;

import java.util.Optional;
import tongbao.domain.number.Rounding;

/// Profiles to start from.
public final class Offices {
    private Offices() {}

    /// The made-up office of the sample round.
    public static Office sample() {
        return new Office(
                "示例省人民政府办公厅",
                "示府厅函",
                "全省",
                "市",
                "各市人民政府，各县（市、区）人民政府，省政府各部门、各直属机构",
                "",
                "省直部门",
                true,
                "《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）和省政府有关工作部署",
                "示例省人民政府办公厅（盖章扫描件和电子文档各一份）",
                "（联系人：示例省政府办公厅示例处，联系电话：000-00000000）",
                "",
                Rounding.OFFICIAL,
                Office.SEAL,
                Optional.empty());
    }
}
