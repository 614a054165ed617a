package tongbao.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Periods;
import tongbao.domain.statistics.PastTotal;

class HistoryImportTest {
    private static PastTotal total(
            String period, SubjectKind kind, String region, int registered, int inspected, int failed) {
        return new PastTotal(
                Periods.parse(period),
                kind,
                Optional.of(region).filter(code -> !code.isEmpty()).map(RegionCode::new),
                registered,
                inspected,
                failed);
    }

    private static ImportPlan plan(String rows, List<PastTotal> known) {
        return Imports.plan(
                ImportKind.HISTORY, Sheets.csv("时期,对象,地区,登记数,检查数,不合格数\n" + rows), Sheets.context(List.of(), known));
    }

    @Test
    void totalsAreTakenInAndTheSameSheetAgainChangesNothing() {
        var rows = "2026年第二季度,网站,全部,464,464,26\n2026年2季度,新媒体,样例市,,\"1,151\",29\n";
        var expected = List.of(
                total("2026年第二季度", SubjectKind.SITE, "", 464, 464, 26),
                total("2026年2季度", SubjectKind.ACCOUNT, "990100", 1151, 1151, 29));

        assertThat(plan(rows, List.of()).entry())
                .contains(new Entry.HistoryChanged(
                        expected.stream().map(Edit::added).toList()));
        assertThat(plan(rows, expected).entry()).isEmpty();
    }

    @Test
    void aTotalOfNoKindIsRefusedAtItsCell() {
        assertThat(Sheets.said(plan("2026年第二季度,,全部,9,9,1\n", List.of())))
                .containsExactly("2 拒绝 2026年第二季度 B:对象“”看不懂，请填：网站、新媒体、频道。");
    }

    @Test
    void troublesAreNamedAndAPeriodIsTheSameHoweverItIsWritten() {
        var known = List.of(total("2026年第一季度", SubjectKind.SITE, "", 460, 460, 20));
        assertThat(Sheets.said(plan("""
                        2026年1季度,网站,全部,460,460,21
                        2026年第2次,网站,全部,9,9,1
                        2026年8月,网页,全部,9,9,1
                        2026年8月,网站,别处,9,9,1
                        2026年8月,网站,鼓楼区,9,9,1
                        2026年8月,网站,全部,9,10,1
                        2026年8月,网站,全部,9,9,10
                        2026年8月,网站,全部,9,,1
                        ,网站,全部,9,9,1
                        2026年7月,网站,,9,9,九
                        2026年6月,网站,示例省,9,9,1
                        2026年6月,网站,全部,9,9,2
                        """, known)))
                .containsExactly(
                        "2 变更 2026年1季度 [时期 2026年第一季度→2026年1季度] [不合格数 20→21]",
                        "3 新增 2026年第2次 A:时期“2026年第2次”看不出是哪一年的哪一季度、半年或月份，不能用来算环比、同比。",
                        "4 拒绝 2026年8月 B:对象“网页”看不懂，请填：网站、新媒体、频道。",
                        "5 拒绝 2026年8月 C:没有名为“别处”的地区，本行没有导入。请核对，或先导入地区。",
                        "6 拒绝 2026年8月 C:叫“鼓楼区”的地区不止一个（990102、990202），请改填地区代码。",
                        "7 拒绝 2026年8月 E:检查数 10 大于登记数 9，本行没有导入。",
                        "8 拒绝 2026年8月 F:不合格数 10 大于检查数 9，本行没有导入。",
                        "9 拒绝 2026年8月 E:“检查数”是空的，本行没有导入。",
                        "10 拒绝  A:“时期”是空的，本行没有导入。",
                        "11 拒绝 2026年7月 F:“九”不是非负整数。",
                        "12 新增 2026年6月",
                        "13 拒绝 2026年6月 A:与第 12 行是同一时期、对象和地区，而数字不同，本行没有导入。");
    }
}
