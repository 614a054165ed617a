package tongbao.domain.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static tongbao.domain.statistics.Made.DEPARTMENTS;
import static tongbao.domain.statistics.Made.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.Level;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Period;
import tongbao.domain.statistics.Made;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.PastTotal;

/// The figures of real bulletins from registers of exactly their counts. Places are real, subjects are made up, and
/// which of them failed is made up too.
class PublishedFiguresTest {
    /// 2024 Q2: 515 sites of which 6 failed in five cities, 3,040 accounts of which 3 failed.
    @Test
    void guangdongPrints9883And9990AndNamesItsSixteenCities() {
        var cities = List.of(
                "广州", "深圳", "珠海", "汕头", "佛山", "韶关", "河源", "梅州", "惠州", "汕尾", "东莞", "中山", "江门", "阳江", "湛江", "茂名", "肇庆",
                "清远", "潮州", "揭阳", "云浮");
        var failing = List.of("珠海", "惠州", "东莞", "湛江", "清远");
        var outcomes = new ArrayList<Outcome>();
        for (var i = 0; i < cities.size(); i++) {
            var failed = failing.contains(cities.get(i)) ? cities.get(i).equals("东莞") ? 2 : 1 : 0;
            outcomes.addAll(Made.sites(i * 100 + 1, city(i), 20, failed));
            outcomes.addAll(Made.accounts(i * 200 + 1, city(i), 140, i < 3 ? 1 : 0));
        }
        outcomes.addAll(Made.sites(9001, DEPARTMENTS, 95, 0));
        outcomes.addAll(Made.accounts(9001, DEPARTMENTS, 100, 0));
        var draft = Drafts.with(
                Drafts.of(Made.province(cities.toArray(String[]::new)), outcomes),
                Drafts.office("地级以上市", Rounding.OFFICIAL));

        assertThat(paragraphs(
                        draft, "site.register", "site.result", "site.regions", "account.result", "account.regions"))
                .containsExactly(
                        "截至2026年8月6日，全省正在运行的政府网站515家。",
                        "本次对上述政府网站进行了全覆盖检查，合格509家，不合格6家，合格率为98.83%。",
                        "其中，广州、深圳、汕头、佛山、韶关、河源、梅州、汕尾、中山、江门、阳江、茂名、肇庆、潮州、揭阳、云浮等16个地级以上市的政府网站合格率为100%；省直部门的政府网站合格率为100%。",
                        "本次对上述政务新媒体进行了全覆盖检查，合格3037个，不合格3个，合格率为99.90%。",
                        "除广州市、深圳市、珠海市外，其他18个地级以上市的政务新媒体合格率均为100%；省直部门的政务新媒体合格率为100%。");
    }

    /// 2022 Q2: 524 sites of which 38 failed, a sample of 1,151 accounts (34.1 %) of which 29 failed.
    @Test
    void jiangxiPrints9275AndASampleOfAccountsWith9748() {
        var outcomes = new ArrayList<Outcome>();
        outcomes.addAll(Made.sites(1, city(0), 524, 38));
        outcomes.addAll(Made.accounts(1, city(0), 1151, 29));
        for (var i = 0; i < 3375 - 1151; i++) {
            outcomes.add(Made.notDrawn(Made.account(10_000 + i, city(0), Level.CITY, "微信公众号")));
        }

        assertThat(paragraphs(
                        Drafts.of(Made.province("南昌"), outcomes), "site.result", "account.register", "account.result"))
                .containsExactly(
                        "本次对上述政府网站进行了全覆盖检查，合格486家，不合格38家，合格率为92.75%。",
                        "截至2026年8月6日，全省正在运行的政务新媒体3375个。", "本次抽查政务新媒体1151个，抽查比例为34.10%，合格1122个，不合格29个，合格率为97.48%。");
    }

    /// 2018 Q3: 464 sites of which 26 failed, 0.25 points over the quarter before, seven places at 100 %.
    @Test
    void guizhouPrints9440AndAQuarterOfAPointMore() {
        var places = List.of("贵阳", "遵义", "六盘水", "安顺", "毕节", "铜仁", "黔东南", "黔南", "黔西南", "贵安");
        var failing = List.of("铜仁", "黔东南", "黔西南");
        var outcomes = new ArrayList<Outcome>();
        for (var i = 0; i < places.size(); i++) {
            outcomes.addAll(Made.sites(i * 100 + 1, city(i), 36, failing.contains(places.get(i)) ? 5 : 0));
        }
        outcomes.addAll(Made.sites(9001, DEPARTMENTS, 104, 11));
        var draft = Drafts.with(
                Drafts.with(
                        Drafts.of(Made.province(places.toArray(String[]::new)), outcomes),
                        Drafts.office("市（州）", Rounding.OFFICIAL)),
                new PastTotal(
                        new Period("2026年第二季度", Optional.of(new Period.Slot(2026, 2, 4))),
                        SubjectKind.SITE,
                        Optional.empty(),
                        427,
                        427,
                        25));

        assertThat(paragraphs(draft, "site.result", "site.regions"))
                .containsExactly(
                        "本次对上述政府网站进行了全覆盖检查，合格438家，不合格26家，合格率为94.40%，较上季度提高0.25个百分点。",
                        "除铜仁市、黔东南市、黔西南市外，其他7个市（州）的政府网站合格率均为100%；省直部门的政府网站合格率为89.42%。");
    }

    /// 2022 Q1: 43 sites of which 3 failed, no decimals.
    @Test
    void panzhihuaPrints93WithoutDecimals() {
        var draft = Drafts.with(
                Drafts.of(Made.province("东区"), Made.sites(1, city(0), 43, 3)),
                Drafts.office("县（区）", new Rounding(0, Rounding.Mode.HALF_UP, true)));

        assertThat(paragraphs(draft, "site.result")).containsExactly("本次对上述政府网站进行了全覆盖检查，合格40家，不合格3家，合格率为93%。");
    }

    /// 2018 Q3: 559 of 1,080 sites sampled, 8 failed.
    @Test
    void sichuanPrintsTheShareOfItsSampleAnd9857() {
        var outcomes = new ArrayList<>(Made.sites(1, city(0), 559, 8));
        for (var i = 559; i < 1080; i++) {
            outcomes.add(
                    Made.notDrawn(Made.sites(i + 1, city(0), 1, 0).getFirst().subject()));
        }

        assertThat(paragraphs(Drafts.of(Made.province("成都"), outcomes), "site.result"))
                .containsExactly("本次抽查政府网站559家，抽查比例为51.76%，合格551家，不合格8家，合格率为98.57%。");
    }

    private static List<String> paragraphs(Draft draft, String... keys) {
        var wanted = List.of(keys);
        return Composer.compose(draft).blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .filter(paragraph -> wanted.contains(paragraph.key()))
                .map(Block.Paragraph::text)
                .toList();
    }
}
