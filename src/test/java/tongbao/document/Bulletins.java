package tongbao.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Block.Align;
import tongbao.domain.bulletin.Block.Column;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.Figure;
import tongbao.domain.bulletin.Run;
import tongbao.domain.statistics.Derivation;

/// Made-up bulletins of the size of a real province.
final class Bulletins {
    static final String TITLE = "示例省人民政府办公厅关于2026年第三季度全省政府网站与政务新媒体检查情况的通报";
    static final List<String> PLACES = List.of(
            "示例市", "样例市", "范例市", "演示市", "虚构市", "假设市", "模拟市", "练习市", "试验市", "参考市", "仿真市", "标本市", "模板市", "案例市", "样本市",
            "示范市", "示意市", "预演市", "试行市", "例证市", "样板市");

    private Bulletins() {}

    /// The whole letter: body, two tables with charts, two lists.
    static Bulletin sample() {
        var blocks = new ArrayList<>(body());
        blocks.add(rates(1, "各地、各部门政府网站检查情况", 515, 6));
        blocks.add(failing(2, "突出问题政府网站名单", 6));
        blocks.add(rates(3, "各地、各部门政务新媒体检查情况", 3040, 3));
        blocks.add(failing(4, "突出问题政务新媒体名单", 3));
        return of(blocks, "抄送：省委办公厅，省人大常委会办公厅，省政协办公厅，省监委，省法院，省检察院，各示例新闻单位".substring(3));
    }

    static Bulletin of(List<Block> blocks, String copyTo) {
        return new Bulletin(
                "示例省人民政府办公厅",
                Optional.of("示府厅函〔2026〕45号"),
                TITLE,
                "各市人民政府，各县（市、区）人民政府，省政府各部门、各直属机构",
                blocks,
                LocalDate.of(2026, 10, 8),
                "此件公开发布",
                copyTo);
    }

    static Bulletin ofParagraphs(int count) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < count; i++) {
            blocks.add(paragraph("p" + i, "", "第" + (i + 1) + "段占一行。"));
        }
        return of(blocks, "");
    }

    static List<Block> body() {
        return List.of(
                paragraph(
                        "lead",
                        "",
                        "根据《国务院办公厅关于印发政府网站发展指引的通知》（国办发〔2017〕47号）和《国务院办公厅秘书局关于印发政府网站与政务新媒体检查指标、监管工作年度考核指标的通知》（国办秘函〔2019〕19号）要求，省政府办公厅组织对2026年第三季度全省政府网站与政务新媒体进行了检查。经省人民政府同意，现将有关情况通报如下："),
                new Block.Heading("h1", 1, "一、总体情况"),
                paragraph(
                        "sites",
                        "（一）政府网站。",
                        "截至2026年8月6日，全省正在运行的政府网站515家。本季度按照100%的抽查比例要求，共检查政府网站515家，合格509家，不合格6家，合格率为98.83%，比上季度提高0.25个百分点。其中，示例、样例、范例、演示、虚构、假设、模拟、练习、试验、参考、仿真、标本、模板、案例、样本、示范等16个地级以上市合格率为100%。"),
                paragraph(
                        "accounts",
                        "（二）政务新媒体。",
                        "共检查政务新媒体3040个，合格3037个，不合格3个，合格率为99.90%。其中，微信公众号1532个、新浪微博688个、抖音号420个、今日头条号400个；网民“找错”留言按期办结率为99.6%，平均办理时间1.2个工作日。"),
                new Block.Heading("h2", 1, "二、主要问题"),
                paragraph(
                        "p1",
                        "（一）内容更新不及时。",
                        "部分网站栏目长期未更新，如“示例县人民政府”网站“政策解读”栏目超过6个月未更新，“样例市示范局”网站首页连续14天未更新；个别网站存在空白栏目，空白栏目以“暂无此类信息”显示超过1年。"),
                paragraph("p2", "（二）互动回应不到位。", "少数网站、账号对网民留言答复超期，如“演示市人民政府门户网站”有3条留言超过15个工作日未答复；“虚构发布”微信公众号未提供有效互动功能。"),
                paragraph(
                        "p3",
                        "（三）服务功能不实用。",
                        "个别网站办事指南要素缺失、附件无法下载，如“假设区人民政府”网站10项办事指南中有4项缺少办理地点和联系电话；部分链接失效（如 https://www.example.invalid/zwgk/index.html），影响群众办事。"),
                new Block.Heading("h3", 1, "三、工作要求"),
                paragraph("r1", "（一）压实主体责任。", "各地、各部门要严格落实主管主办责任，健全日常巡查、内容审核、应急处置等制度，做到专人负责、专岗管理，对检查发现的问题举一反三、全面自查。"),
                paragraph(
                        "r2",
                        "（二）抓好问题整改。",
                        "存在突出问题的网站和账号主办单位要逐项整改，明确责任人和完成时限，整改情况经主要负责人审核后上报；对整改不力、屡改屡犯的，将约谈有关单位负责人并予以通报批评。"),
                paragraph("r3", "", "请有关地区和部门于2026年10月31日前将整改情况书面报送省政府办公厅。省政府办公厅将对整改情况进行复查，复查结果在下一季度通报中公布。"));
    }

    static Block.Paragraph paragraph(String key, String lead, String text) {
        return new Block.Paragraph(
                key,
                lead,
                List.of(
                        new Run.Words(text.substring(0, Math.min(1, text.length()))),
                        new Run.Computed(new Figure(
                                key, text.substring(Math.min(1, text.length())), Derivation.Recorded.ROUND))),
                text,
                false);
    }

    static Block.Annex rates(int number, String title, int total, int failed) {
        var bars = new ArrayList<Block.Chart.Bar>();
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i <= PLACES.size(); i++) {
            var name = i < PLACES.size() ? PLACES.get(i) : "省直部门";
            int inspected = i < PLACES.size() ? total / 22 : total - total / 22 * PLACES.size();
            int bad = i % 4 == 3 && i / 4 < failed ? 1 : 0;
            var rate = bad == 0 ? "100" : String.format("%.2f", 100.0 * (inspected - bad) / inspected);
            bars.add(new Block.Chart.Bar(name, inspected - bad, inspected, rate));
            rows.add(List.of(
                    String.valueOf(i + 1),
                    name,
                    String.valueOf(inspected),
                    String.valueOf(inspected),
                    String.valueOf(inspected - bad),
                    String.valueOf(bad),
                    rate));
        }
        rows.add(List.of(
                "",
                "合计",
                String.valueOf(total),
                String.valueOf(total),
                String.valueOf(total - failed),
                String.valueOf(failed),
                String.format("%.2f", 100.0 * (total - failed) / total)));
        var columns = List.of(
                new Column("序号", 1, Align.CENTER),
                new Column("地区（部门）", 3, Align.CENTER),
                new Column("运行数", 2, Align.CENTER),
                new Column("检查数", 2, Align.CENTER),
                new Column("合格数", 2, Align.CENTER),
                new Column("不合格数", 2, Align.CENTER),
                new Column("合格率（%）", 2, Align.CENTER));
        return new Block.Annex(
                "rates" + number,
                number,
                title,
                "（2026年第三季度）",
                new Block.Table(columns, rows, true),
                "注：检查采样时间为2026年8月10日至8月28日。",
                List.of(new Block.Chart("chart" + number, title.replace("检查情况", "合格率"), bars)));
    }

    static Block.Annex failing(int number, String title, int count) {
        return list(number, title, count);
    }

    /// A list of `count` failing sites.
    static Block.Annex list(int number, String title, int count) {
        var rows = IntStream.rangeClosed(1, count)
                .mapToObj(i -> List.of(
                        String.valueOf(i),
                        PLACES.get(i % PLACES.size()),
                        "“" + PLACES.get(i % PLACES.size()) + "示范局”网站",
                        String.valueOf(4400000000L + i),
                        i % 2 == 0 ? "单项否决：网站首页栏目超过2周未更新；“政策解读”“通知公告”等6个应更新栏目长期未更新。" : "单项否决：3条留言超过15个工作日未答复。"))
                .toList();
        var columns = List.of(
                new Column("序号", 1, Align.CENTER),
                new Column("地区（部门）", 2, Align.CENTER),
                new Column("网站名称", 4, Align.LEFT),
                new Column("标识码", 2, Align.CENTER),
                new Column("突出问题", 6, Align.LEFT));
        return new Block.Annex(
                "list" + number,
                number,
                title,
                "（2026年第三季度）",
                new Block.Table(columns, rows, false),
                "注：检查采样时间为2026年8月10日至8月28日。",
                List.of());
    }
}
