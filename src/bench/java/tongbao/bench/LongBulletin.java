package tongbao.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Block.Align;
import tongbao.domain.bulletin.Block.Column;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.Run;

/// A made-up bulletin with one long list of accounts that failed: the same document for every program that sets it.
final class LongBulletin {
    static final String TITLE = "不合格政务新媒体名单";
    private static final List<String> PLATFORMS = List.of("微信公众号", "新浪微博", "抖音", "今日头条", "微信视频号");
    private static final int CITIES = 21;

    private LongBulletin() {}

    static List<String> heads() {
        return List.of("序号", "地区（部门）", "账号名称", "平台", "主办单位", "存在的主要问题");
    }

    static List<String> row(int number) {
        var city = "示例" + (number % CITIES + 1) + "市";
        return List.of(
                Integer.toString(number),
                city,
                city + "第" + number + "街道办事处发布",
                PLATFORMS.get(number % PLATFORMS.size()),
                city + "第" + number + "街道办事处",
                number % 3 == 0 ? "2周内没有更新：超过2周没有更新" : "没有提供有效互动功能");
    }

    static Bulletin of(int rows) {
        var weights = List.of(2, 4, 6, 3, 5, 9);
        var columns = IntStream.range(0, weights.size())
                .mapToObj(i -> new Column(heads().get(i), weights.get(i), i == 0 ? Align.CENTER : Align.LEFT))
                .toList();
        var table = new Block.Table(
                columns,
                IntStream.rangeClosed(1, rows).mapToObj(LongBulletin::row).toList(),
                false);
        return new Bulletin(
                "示例省人民政府办公厅",
                Optional.of("示府厅函〔2026〕45号"),
                "示例省人民政府办公厅关于2026年第三季度全省政务新媒体检查情况的通报",
                "各市人民政府",
                List.of(
                        new Block.Paragraph("p", "", List.of(new Run.Words("本次检查发现不合格政务新媒体" + rows + "个。")), "", false),
                        new Block.Annex("annex", 0, TITLE, "（2026年第三季度）", table, "", List.of())),
                LocalDate.of(2026, 10, 8),
                "",
                "省委办公厅");
    }
}
