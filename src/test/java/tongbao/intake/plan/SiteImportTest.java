package tongbao.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.Subject;

class SiteImportTest {
    private static final String HEAD = "标识码,网站名称,首页网址,地区,行政级别,网站类型,主办单位,状态,状态日期\n";

    private static List<String> said(String rows) {
        return Sheets.said(plan(rows, List.of()));
    }

    private static ImportPlan plan(String rows, List<Subject> register) {
        return Imports.plan(ImportKind.SITES, Sheets.csv(HEAD + rows), Sheets.register(register));
    }

    private static List<Subject> imported(String rows) {
        return ((Entry.RegisterChanged) plan(rows, List.of()).entry().orElseThrow())
                .subjects().stream()
                        .map(Edit::after)
                        .map(java.util.Optional::orElseThrow)
                        .toList();
    }

    @Test
    void everyTroubleOfARowIsNamedWithItsColumn() {
        assertThat(said("""
                9901000001,样例市门户,https://a.example,样例市,市,门户,样例市政府,正常,
                ,没有代码的网站,,样例市,市,门户,,正常,
                9901000003,,,样例市,市,门户,,正常,
                9901000004,某局网站,,不存在市,市,本级部门,,正常,
                9902000005,某局网站二,,样例市,市,本级部门,,正常,
                310000000044,十二位网站,,样例市,市,本级部门,,正常,
                9901020007,鼓楼区网站,,鼓楼区,县,门户,,正常,
                9901000008,级别怪,,样例市,国,门户,,正常,
                9901000009,状态怪,,样例市,市,门户,,开着,
                9901000010,日期怪,,样例市,市,门户,,关停,八月六日
                9.901E+09,丢位数,,样例市,市,门户,,正常,
                9901000001,样例市门户,https://a.example,样例市,市,门户,样例市政府,正常,
                9901000001,样例市门户,https://b.example,样例市,市,门户,样例市政府,正常,
                合计,十三个,,,,,,,
                """))
                .containsExactly(
                        "2 新增 9901000001",
                        "3 拒绝  A:标识码是空的，本行没有导入。",
                        "4 拒绝 9901000003 B:名称是空的，本行没有导入。",
                        "5 拒绝 9901000004 D:没有名为“不存在市”的地区，本行没有导入。请核对，或先导入地区。",
                        "6 新增 9902000005 A:标识码前六位“990200”不是“样例市”（990100）的代码，请核对。",
                        "7 新增 310000000044 A:标识码“310000000044”不合规则（10 位数字，或 bm 加 8 位数字），照样登记，请核对。",
                        "8 新增 9901020007",
                        "9 拒绝 9901000008 E:行政级别“国”看不懂，请填：国务院部门、省、市、县、乡镇。",
                        "10 拒绝 9901000009 H:状态“开着”看不懂，请填：正常、例外、临时下线、关停、注销。",
                        "11 拒绝 9901000010 I:“八月六日”不是日期。请写成 2026-08-06 这样的形式。",
                        "12 拒绝 9.901E+09 A:标识码“9.901E+09”是科学记数，后几位数字已经丢失，本行没有导入。请把这一列改成文本格式后重新填写。",
                        "13 不变 9901000001 A:与第 2 行重复，只取第 2 行。",
                        "14 拒绝 9901000001 A:与第 2 行是同一个，而“网址”不同，本行没有导入。",
                        "15 拒绝 合计 A:“合计”不是标识码，本行没有导入。");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var rows = """
                9901000001,样例市门户,https://a.example,样例市,市,门户,样例市政府,正常,
                9902000005,某局网站二,,练习市,市,本级部门,,关停,2026/7/15
                """;
        var again = plan(rows, imported(rows));
        assertThat(again.entry()).isEmpty();
        assertThat(again.counts()).isEqualTo(java.util.Map.of(Outcome.UNCHANGED, 2));
    }
}
