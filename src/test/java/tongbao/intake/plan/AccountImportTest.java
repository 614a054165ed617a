package tongbao.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.Account;
import tongbao.domain.register.Contact;
import tongbao.domain.register.Level;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.State;
import tongbao.domain.register.Status;
import tongbao.domain.register.Subject;
import tongbao.domain.register.Unit;

class AccountImportTest {
    private static final String HEAD = "平台,账号,账号名称,地区,行政级别,主办单位,状态,状态日期,开设日期,联系电话\n";

    private static ImportPlan plan(String rows, List<Subject> register) {
        return Imports.plan(ImportKind.ACCOUNTS, Sheets.csv(HEAD + rows), Sheets.register(register));
    }

    @Test
    void anAccountIsRegisteredWithAllItsFields() {
        assertThat(plan("微信公众号,12345678.0,样例发布,省直部门,省级,样例厅,已注销,2026.7.1,44256,13000000000\n", List.of())
                        .entry())
                .contains(new Entry.RegisterChanged(
                        "示例.csv",
                        List.of(Edit.added(new Account(
                                "微信公众号",
                                "12345678",
                                "样例发布",
                                "",
                                "",
                                new RegionCode("SZ"),
                                Level.PROVINCE,
                                new Unit("样例厅", "", ""),
                                "",
                                new State(Status.CANCELLED, Optional.of(LocalDate.of(2026, 7, 1))),
                                Status.CANCELLED,
                                Optional.of(LocalDate.of(2021, 3, 1)),
                                true,
                                new Contact("", "13000000000", ""),
                                "")))));
    }

    @Test
    void troublesAreNamed() {
        assertThat(Sheets.said(plan("""
                        微信公众号,yangli,样例发布,样例市,市,,,,,
                        ,yangli2,样例发布二,样例市,市,,,,,
                        微信公众号,,样例发布三,样例市,市,,,,,
                        微信公众号,,,样例市,市,,,,,
                        微信订阅号,yangli,样例发布四,样例市,市,,,,,
                        元宇宙,yuan,样例元,样例市,市,,,,,
                        微信公众号,wu,样例无地区,,市,,,,,
                        微信公众号,tong,样例发布,样例市,市,,,,2026-02-30,
                        """, List.of())))
                .containsExactly(
                        "2 新增 yangli",
                        "3 拒绝 yangli2 A:平台是空的，本行没有导入。",
                        "4 新增 样例发布三 B:没有填账号，以账号名称“样例发布三”代替；账号更名后会认成另一个账号，请补填。",
                        "5 拒绝  C:名称是空的，本行没有导入。 B:账号和账号名称都是空的，本行没有导入。",
                        "6 疑似重复 yangli B:与“样例发布”（yangli）的账号、平台类别相同，可能是同一个。",
                        "7 新增 yuan A:平台“元宇宙”不在常见平台之列，按其他平台检查。",
                        "8 拒绝 wu D:地区是空的，标识码也看不出地区，本行没有导入。",
                        "9 拒绝 tong I:“2026-02-30”不是日期。请写成 2026-08-06 这样的形式。");
    }
}
