package tongbao.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Contact;
import tongbao.domain.register.Level;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.State;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.Unit;

class ChannelImportTest {
    private static final String HEAD = "频道编号,频道名称,形式,所属网站,网址,地区,行政级别,主办单位,状态\n";

    private static ImportPlan plan(String rows, List<Subject> register) {
        return Imports.plan(ImportKind.CHANNELS, Sheets.csv(HEAD + rows), Sheets.register(register));
    }

    @Test
    void aChannelIsRegisteredWithAllItsFields() {
        assertThat(plan("1.0,样例教育频道,专栏,9901000001,https://yl.example/jy,样例市,市,样例教育局,正常\n", List.of())
                        .entry())
                .contains(new Entry.RegisterChanged(
                        "示例.csv",
                        List.of(Edit.added(new Channel(
                                "1",
                                Channel.Form.COLUMN,
                                Optional.of(new SubjectId("site:9901000001")),
                                "样例教育频道",
                                "https://yl.example/jy",
                                new RegionCode("990100"),
                                Level.CITY,
                                new Unit("样例教育局", "", ""),
                                State.RUNNING,
                                true,
                                Contact.NONE,
                                "")))));
    }

    @Test
    void anAccountIsNamedAsTheParentWithItsPlatform() {
        var entry = plan("F-1,样例街道分号,分号,移动客户端/看样例,,样例市,乡镇,样例街道,\n", List.of()).entry();

        assertThat(entry)
                .hasValueSatisfying(it -> assertThat(it)
                        .isInstanceOfSatisfying(
                                Entry.RegisterChanged.class,
                                changed -> assertThat(changed.subjects()
                                                .getFirst()
                                                .after()
                                                .orElseThrow())
                                        .isInstanceOfSatisfying(
                                                Channel.class,
                                                channel -> assertThat(channel.parent())
                                                        .contains(SubjectId.ofAccount("移动客户端", "看样例")))));
    }

    @Test
    void troublesAreNamed() {
        assertThat(Sheets.said(plan("""
                        PD-1,样例频道,频道,,,样例市,市,,
                        ,样例频道二,,,,样例市,市,,
                        PD-3,,,,,样例市,市,,
                        PD-4,样例频道四,网页,9901000009,,样例市,市,,
                        PD-5,样例频道,,9901000009,,样例市,市,,
                        PD-1,样例频道,频道,,,样例市,市,,
                        """, List.of())))
                .containsExactly(
                        "2 新增 PD-1",
                        "3 新增 样例频道二 A:没有填频道编号，以名称“样例频道二”代替；更名后会认成另一个，请补填。",
                        "4 拒绝 PD-3 B:名称是空的，本行没有导入。",
                        "5 拒绝 PD-4 D:所属的“9901000009”不在台账中，照样登记，请核对。 C:形式“网页”看不懂，请填：频道、专栏、分号。",
                        "6 新增 PD-5 D:所属的“9901000009”不在台账中，照样登记，请核对。",
                        "7 不变 PD-1 A:与第 2 行重复，只取第 2 行。");
    }
}
