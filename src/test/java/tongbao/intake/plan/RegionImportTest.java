package tongbao.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Present;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;

class RegionImportTest {
    private static ImportPlan plan(String csv, Regions known) {
        return Imports.plan(
                ImportKind.REGIONS,
                Sheets.csv(csv),
                new ImportContext(
                        new Present(known, List.of(), List.of(), Optional.empty()),
                        "",
                        LocalDateTime.MIN,
                        Locale.CHINESE));
    }

    private static Regions after(ImportPlan plan, Regions known) {
        var regions = new ArrayList<>(known.all());
        ((Entry.RegionsChanged) plan.entry().orElseThrow()).regions().forEach(edit -> {
            edit.before().ifPresent(regions::remove);
            edit.after().ifPresent(regions::add);
        });
        return new Regions(regions);
    }

    private static Region region(
            String code, String name, String shortName, Region.Kind kind, String parent, int order) {
        return new Region(
                new RegionCode(code),
                name,
                shortName,
                kind,
                Optional.of(parent).filter(text -> !text.isEmpty()).map(RegionCode::new),
                order);
    }

    @Test
    void whatASheetLeavesOutFollowsFromTheCodesAndTheOrderOfTheRows() {
        var sheet = "代码,名称,简称,类别,上级代码\n990200,练习市,,,\n990100,样例市,,,\n990102,鼓楼区,鼓楼,,\n990000,示例省,,,\nSZ,省直部门,,部门,示例省\n";
        var plan = plan(sheet, Regions.NONE);

        assertThat(plan.entry())
                .contains(new Entry.RegionsChanged(List.of(
                        Edit.added(region("990200", "练习市", "练习", Region.Kind.CITY, "990000", 1)),
                        Edit.added(region("990100", "样例市", "样例", Region.Kind.CITY, "990000", 2)),
                        Edit.added(region("990102", "鼓楼区", "鼓楼", Region.Kind.COUNTY, "990100", 3)),
                        Edit.added(region("990000", "示例省", "示例", Region.Kind.PROVINCE, "", 4)),
                        Edit.added(region("SZ", "省直部门", "省直部门", Region.Kind.DEPARTMENTS, "990000", 5)))));
        var known = after(plan, Regions.NONE);
        assertThat(plan(sheet, known).counts()).isEqualTo(Map.of(Outcome.UNCHANGED, 5));
        assertThat(plan(sheet, known).entry()).isEmpty();
    }

    @Test
    void troublesAreNamedAndAChildFallsWithItsParent() {
        var plan = plan("""
                代码,名称,类别,上级代码,排序
                990000,示例省,省,无,1
                990100,样例市,市,990000,1
                990101,甲区,区,990900,1
                99010101,乙镇,镇,990101,1
                ,丙,市,,
                990300,,市,,
                990400,丁市,都,,
                990500,戊市,市,990501,1
                990501,己区,区,990500,1
                990100,样例市,市,990000,1
                990100,样例新市,市,990000,1
                990600,庚市,市,990000,第一
                """, Regions.NONE);

        assertThat(Sheets.said(plan))
                .containsExactly(
                        "2 新增 990000",
                        "3 新增 990100",
                        "4 拒绝 990101 D:上级“990900”不存在或没有导入，本行没有导入。",
                        "5 拒绝 99010101 D:上级“990101”不存在或没有导入，本行没有导入。",
                        "6 拒绝  A:地区代码是空的，本行没有导入。",
                        "7 拒绝 990300 B:名称是空的，本行没有导入。",
                        "8 拒绝 990400 C:地区类别“都”看不懂，请填：省、市、县、乡镇、部门。",
                        "9 拒绝 990500 D:上级“990501”绕回了自己，本行没有导入。",
                        "10 拒绝 990501 D:上级“990500”不存在或没有导入，本行没有导入。",
                        "11 不变 990100 A:与第 3 行重复，只取第 3 行。",
                        "12 拒绝 990100 A:与第 3 行代码相同而内容不同，本行没有导入。",
                        "13 拒绝 990600 E:“第一”不是非负整数。");
        assertThat(after(plan, Regions.NONE).all()).hasSize(2);
    }

    @Test
    void aSheetOfAFewRegionsLeavesTheOrderOfTheOthersAlone() {
        var plan = plan("代码,名称\n990300,新市\n990200,练习新市\n", Sheets.REGIONS);

        assertThat(Sheets.said(plan)).containsExactly("2 新增 990300", "3 更名 990200 [名称 练习市→练习新市]");
        assertThat(after(plan, Sheets.REGIONS).first().stream().map(Region::name))
                .containsExactly("样例市", "练习新市", "省直部门", "新市");
        assertThat(plan.missing()).hasSize(5);
    }
}
