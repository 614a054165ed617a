package tongbao.app.sample;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import tongbao.domain.inspection.Amount;

/// Something the sample round finds on one of its invented subjects.
///
/// @param subject the place of the subject among all sites or accounts
/// @param clause 细则代码
/// @param columns the columns it is found in, one finding each
/// @param decides whether it makes the subject fail
record SampleFault(
        boolean account,
        int subject,
        String clause,
        Amount amount,
        List<String> columns,
        String text,
        boolean decides) {
    /// Six failing sites in five cities and three failing accounts, and problems that cost points or nothing.
    static List<SampleFault> all() {
        return List.of(
                site("样例市", 4, "W19-V4.3", 5, "页面显示“暂无此类信息”", true),
                site("演示市", 7, "W19-V4.1", 6, "超过规定时间没有更新", true),
                site("演示市", 12, "W19-V5.2", "互动交流 › 咨询投诉", 2, "留言超过3个月没有答复", true),
                site("模拟市", 9, "W19-V3.1", "", 0, "首页2周内没有更新", true),
                site("参考市", 3, "W19-V4.2", 11, "应更新而长期没有更新", true),
                site("推演市", 15, "W19-V6.1", "", -1, "没有提供办事服务", true),
                site("示例市", 1, "W19-D1.1.2", "政务公开 › 本地概况", 1, "仍是上一年度的数据", false),
                site("假设市", 1, "W19-D4.3.1", "", 4, "首页链接打不开", false),
                site("教学市", 1, "W19-D4.5.2", "", 2, "已发布的标题在搜索结果首页找不到", false),
                site("虚构市", 6, "W19-V4.3", 3, "页面显示“内容建设中”", false),
                account("范例市", 23, "NM19-V2.1", "超过2周没有更新"),
                account("练习市", 61, "NM19-V2.1", "超过2周没有更新"),
                account("草拟市", 3, "NM19-V3.1", "没有提供有效互动功能"));
    }

    private static final List<String> COLUMNS = List.of(
            "政务公开 › 规划计划",
            "政务公开 › 招考录用",
            "互动交流 › 民意征集",
            "办事服务 › 便民专题",
            "政务公开 › 财政预决算",
            "新闻中心 › 部门动态",
            "政务公开 › 统计信息",
            "专题专栏 › 往期专题",
            "政务公开 › 政府采购",
            "政务公开 › 人事任免",
            "办事服务 › 表格下载");

    private static SampleFault site(String city, int place, String clause, int count, String text, boolean decides) {
        return site(city, place, clause, COLUMNS.subList(0, count), count, text, decides);
    }

    private static SampleFault site(
            String city, int place, String clause, String column, int count, String text, boolean decides) {
        return site(city, place, clause, Collections.nCopies(Math.max(1, count), column), count, text, decides);
    }

    /// @param count how many were found; negative where the clause does not count
    private static SampleFault site(
            String city, int place, String clause, List<String> columns, int count, String text, boolean decides) {
        var first = SampleProvince.CITIES.indexOf(city.substring(0, city.length() - 1));
        var sites = SampleProvince.sites();
        var region = SampleProvince.city(first);
        var index = IntStream.range(0, sites.size())
                .filter(i -> sites.get(i).region().equals(region))
                .skip(place - 1L)
                .findFirst()
                .orElseThrow();
        return new SampleFault(
                false, index, clause, count < 0 ? Amount.NONE : Amount.of(count), columns, text, decides);
    }

    private static SampleFault account(String city, int place, String clause, String text) {
        var first = SampleProvince.CITIES.indexOf(city.substring(0, city.length() - 1));
        return new SampleFault(true, 100 + first * 140 + place, clause, Amount.NONE, List.of(""), text, true);
    }
}
