package tongbao.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Present;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Site;
import tongbao.domain.register.Subject;
import tongbao.intake.sheet.Sheet;

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
                .subjects().stream().map(Edit::after).map(Optional::orElseThrow).toList();
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
        assertThat(again.counts()).isEqualTo(Map.of(Outcome.UNCHANGED, 2));
    }

    @Test
    void whatChangesIsSaidFieldByFieldAndEmptyCellsKeepWhatIsRecorded() {
        var register = imported("""
                9901000001,样例市门户,https://a.example,样例市,市,门户,样例市政府,正常,
                9901000002,样例市某局,https://b.example,样例市,市,本级部门,某局,正常,
                9901000003,样例市旅游局,https://c.example,样例市,市,本级部门,旅游局,正常,
                9901000004,样例市统计局,https://d.example,样例市,市,本级部门,统计局,正常,
                9901000005,样例市林业局,https://e.example,样例市,市,本级部门,林业局,正常,
                """);
        var plan = plan("""
                9901000001,样例市人民政府,,,,,（清空）,,
                9901000002,样例市某局,,,省,,,,
                9901000003,样例市旅游局,,,,,,关停,2026年7月15日
                9901000004,样例市统计局,d.example/tjj,,,,,,
                9901000006,样例市林业局网站,http://www.e.example/,样例市,市,本级部门,,正常,
                """, register);

        assertThat(Sheets.said(plan))
                .containsExactly(
                        "2 更名 9901000001 [名称 样例市门户→样例市人民政府] [主办单位 样例市政府→]",
                        "3 变更 9901000002 [行政级别 市级→省级]",
                        "4 关停 9901000003 [状态 正常→关停] [状态日期 →2026-07-15]",
                        "5 迁移 9901000004 [网址 https://d.example→d.example/tjj]",
                        "6 疑似重复 9901000006 A:网址与“样例市林业局”（9901000005）相同，可能是同一个。");
        assertThat(plan.missing()).containsExactly(new ImportPlan.Missing("9901000005", "样例市林业局"));
        assertThat(plan.rows().getLast().twin()).contains(register.getLast());
    }

    @Test
    void aPossibleDuplicateBecomesWhatAPersonDecides() {
        var register = imported("9901000005,样例市林业局,https://e.example,样例市,市,门户,林业局,正常,\n");
        var sheet = Sheets.csv("标识码,网站名称,首页网址,地区\n9901000006,样例市林业局网站,http://www.e.example/,样例市\n");

        assertThat(Stream.of(TwinChoice.values())
                        .map(choice -> Imports.plan(
                                ImportKind.SITES, sheet, Sheets.register(register), Choices.NONE.withTwin(2, choice)))
                        .map(plan -> Sheets.said(plan) + " " + changed(plan)))
                .containsExactly(
                        "[2 更名 9901000005 [名称 样例市林业局→样例市林业局网站] [网址 https://e.example→http://www.e.example/]"
                                + " A:按你的决定，与“样例市林业局”（9901000005）是同一个，更新台账现有的，代码不变。] 9901000005 PORTAL 林业局",
                        "[2 新增 9901000006 :没有填行政级别，按地区定为“市级”。 :没有填网站类型，按“本级部门”登记；门户网站请务必填写。"
                                + " A:按你的决定，与“样例市林业局”（9901000005）是两个，新增。] 9901000006 DEPARTMENT ",
                        "[2 不变 9901000006 :没有填行政级别，按地区定为“市级”。 :没有填网站类型，按“本级部门”登记；门户网站请务必填写。"
                                + " A:按你的决定，与“样例市林业局”（9901000005）相似的这一行不导入。] ");
    }

    private static String changed(ImportPlan plan) {
        return plan.entry()
                .map(entry -> (Site) ((Entry.RegisterChanged) entry)
                        .subjects()
                        .getFirst()
                        .after()
                        .orElseThrow())
                .map(site -> site.code() + " " + site.type() + " " + site.unit().host())
                .orElse("");
    }

    @Test
    void aColumnIsReadFromTheHeaderAPersonChose() {
        var sheet = Sheets.csv("序,编码码,单位叫法,旧名\n1,9901000001,样例市门户,老样例\n");
        var chosen = Choices.NONE
                .withColumn(Columns.SITE_CODE, "编码码")
                .withColumn(Columns.SITE_NAME, "单位叫法")
                .withColumn(Columns.NOTE, "");

        assertThat(Imports.plan(ImportKind.SITES, sheet, Sheets.register(List.of()))
                        .general())
                .extracting(RowMessage::key)
                .containsExactly("sheet.noHeader");
        assertThat(Imports.plan(ImportKind.SITES, sheet, Sheets.register(List.of()), chosen)
                        .rows())
                .extracting(PlannedRow::code, PlannedRow::name)
                .containsExactly(tuple("9901000001", "样例市门户"));
        assertThat(ColumnMatch.likelyHeaders(sheet).map(Sheet.Row::number)).contains(1);
    }

    @Test
    void zerosAndPointsThatASpreadsheetLeftInACodeAreRepairedAndNamed() {
        var regions = new Regions(
                List.of(new Region(new RegionCode("001000"), "示例市", "示例", Region.Kind.CITY, Optional.empty(), 1)));
        var plan = Imports.plan(
                ImportKind.SITES,
                Sheets.csv(HEAD + "10000001,甲,,示例市,,门户,,,\n0010000002.0,乙,,1000,,门户,,,\n'0010000003,丙,,,,门户,,,\n"
                        + "BM01000001,丁,,示例市,,门户,,,\n123456789,戊,,示例市,,门户,,,\n"),
                new ImportContext(
                        new Present(regions, List.of(), List.of(), Optional.empty()), "", Sheets.NOW, Locale.CHINESE));

        assertThat(Sheets.said(plan))
                .containsExactly(
                        "2 新增 0010000001 A:标识码“10000001”开头的 0 被表格软件去掉了，已补成“0010000001”。 E:没有填行政级别，按地区定为“市级”。",
                        "3 新增 0010000002 E:没有填行政级别，按地区定为“市级”。",
                        "4 新增 0010000003 D:地区是空的，按标识码登记为“示例市”。 E:没有填行政级别，按地区定为“市级”。",
                        "5 新增 bm01000001 E:没有填行政级别，按地区定为“市级”。",
                        "6 新增 123456789 A:标识码“123456789”不合规则（10 位数字，或 bm 加 8 位数字），照样登记，请核对。" + " E:没有填行政级别，按地区定为“市级”。");
    }

    @Test
    void headersAreFoundByNameWhereverTheyStandAndExamplesAreSkipped() {
        var plan = Imports.plan(ImportKind.SITES, Sheets.csv("""
                        全省网站台账（示例）,,,,,
                        填报单位：示例办公室,,,,,
                        *站点名称,开办年月,网站标识码（必填）,行政区划代码,是否门户,示例行
                        某门户,2001,3600000099,样例市,1,是
                        样例市门户,2002,9901000001,990100,1,
                        *站点名称,开办年月,网站标识码（必填）,行政区划代码,是否门户,示例行
                        样例市某局,2003,9901000002,样例,0,
                        """), Sheets.register(List.of()));

        assertThat(Sheets.said(plan))
                .containsExactly(
                        "这些列不认识，没有读取：B 开办年月。",
                        "5 新增 9901000001 :没有填行政级别，按地区定为“市级”。",
                        "7 新增 9901000002 :没有填行政级别，按地区定为“市级”。");
    }

    @Test
    void aSheetWithoutTheColumnsThatMatterIsRefusedAsAWhole() {
        var without = Imports.plan(ImportKind.SITES, Sheets.csv("网站名称,地区\n甲,样例市\n"), Sheets.register(List.of()));
        var nothing = Imports.plan(ImportKind.SITES, Sheets.csv("甲,乙\n1,2\n"), Sheets.register(List.of()));

        assertThat(Sheets.said(without)).containsExactly("缺少这些列，整张表没有导入：标识码。");
        assertThat(Sheets.said(nothing)).containsExactly("没有找到表头，整张表没有导入。至少要有这些列：标识码、网站名称。可以先导出空表，照着填。");
        assertThat(without.hasRefusals()).isTrue();
        assertThat(without.entry()).isEmpty();
    }
}
