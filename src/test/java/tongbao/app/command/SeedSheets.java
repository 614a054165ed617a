package tongbao.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The sheets behind the two seeds with records of their own: 四川 2018 and 江门 2020. Places are real, every site and
/// channel is made up (示例); which of them fail is chosen by number, not by name.
final class SeedSheets {
    private static final List<String> SICHUAN = List.of(
            "成都", "自贡", "攀枝花", "泸州", "德阳", "绵阳", "广元", "遂宁", "内江", "乐山", "南充", "宜宾", "广安", "达州", "巴中", "雅安", "眉山", "资阳",
            "阿坝", "甘孜", "凉山");
    /// 4 of 21 cities with two failing sites each.
    private static final List<String> NOT_WHOLE = List.of("广元", "内江", "达州", "眉山");

    private static final List<String> JIANGMEN = List.of("蓬江区", "江海区", "新会区", "台山市", "开平市", "鹤山市", "恩平市");

    private final Path folder;

    /// @param drawn whether it is in the sample, and whether it fails
    private record Site(String code, String region, String level, String type, boolean drawn, boolean bad) {}

    SeedSheets(Path folder) {
        this.folder = folder;
    }

    Path sichuanRegions() throws IOException {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("代码", "名称", "简称", "类别", "上级代码", "排序"));
        lines.add(List.of("510000", "四川省", "四川", "省", "", "0"));
        for (var i = 0; i < SICHUAN.size(); i++) {
            var name = SICHUAN.get(i);
            lines.add(List.of(city(i), name + (i < 18 ? "市" : "州"), name, "市", "510000", Integer.toString(i + 1)));
        }
        lines.add(List.of("510001", "省直部门", "省直部门", "部门", "510000", "99"));
        return csv("regions.csv", lines);
    }

    private static String city(int index) {
        return "51%02d00".formatted(index + 1);
    }

    /// 1,080 sites: 71 of departments, 21 + 803 of cities, 184 + 1 of counties; 559 of them are drawn and 8 fail.
    private static List<Site> sichuan() {
        var sites = new ArrayList<Site>();
        for (var i = 0; i < 71; i++) {
            sites.add(new Site("510001%04d".formatted(i + 1), "510001", "省", "部门", i < 40, false));
        }
        for (var city = 0; city < SICHUAN.size(); city++) {
            var code = city(city);
            var drawn = city < 15 ? 25 : 24;
            var bad = NOT_WHOLE.contains(SICHUAN.get(city)) ? 2 : 0;
            var departments = city < 5 ? 39 : 38;
            var counties = city < 16 ? 9 : 8;
            var all = 1 + departments + counties + (city == 0 ? 1 : 0);
            for (var i = 0; i < all; i++) {
                var level = i <= departments ? "市" : "县";
                var type = i == 0 || (i > departments && i <= departments + counties) ? "门户" : "部门";
                sites.add(new Site(code + "%04d".formatted(i + 1), code, level, type, i < drawn, i < bad));
            }
        }
        return sites;
    }

    Path sichuanSites() throws IOException {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("标识码", "网站名称", "地区", "行政级别", "网站类型", "主办单位", "状态", "抽查"));
        for (var site : sichuan()) {
            lines.add(List.of(
                    site.code(),
                    "示例网站" + site.code(),
                    site.region(),
                    site.level(),
                    site.type(),
                    "示例单位" + site.code(),
                    "正常",
                    site.drawn() ? "是" : "否"));
        }
        return csv("sites.csv", lines);
    }

    Path sichuanResults() throws IOException {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("标识码", "细则代码", "结果", "次数", "问题描述", "栏目"));
        for (var site : sichuan()) {
            if (site.drawn()) {
                if (site.bad()) {
                    lines.add(List.of(site.code(), "S15-V3.3", "有问题", "5", "示例：栏目空白", "示例栏目"));
                }
                lines.add(List.of(site.code(), "其余", "未发现", "", "", ""));
            }
        }
        return csv("results.csv", lines);
    }

    Path sichuanMessages() throws IOException {
        return csv("messages.csv", List.of(List.of("地区", "收到", "办结", "按时办结"), List.of("全部", "602", "602", "589")));
    }

    Path sichuanReposts() throws IOException {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("专项", "对象", "分项", "数量"));
        var parts = Map.of("网站", List.of(819, 796, 990), "新媒体", List.of(508, 637, 925));
        for (var kind : List.of("网站", "新媒体")) {
            for (var i = 0; i < 3; i++) {
                lines.add(List.of(
                        "百项堵点疏解行动转载",
                        kind,
                        List.of("第三季", "第四季", "第五季").get(i),
                        parts.getOrDefault(kind, List.of()).get(i).toString()));
            }
        }
        return csv("specials.csv", lines);
    }

    Path jiangmenRegions() throws IOException {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("代码", "名称", "简称", "类别", "上级代码", "排序"));
        lines.add(List.of("440700", "江门市", "江门", "市", "", "0"));
        for (var i = 0; i < JIANGMEN.size(); i++) {
            lines.add(List.of(district(i), JIANGMEN.get(i), JIANGMEN.get(i), "县", "440700", Integer.toString(i + 1)));
        }
        lines.add(List.of("440701", "市直部门", "市直部门", "部门", "440700", "99"));
        return csv("regions.csv", lines);
    }

    private static String district(int index) {
        return "4407%02d".formatted(index + 3);
    }

    /// 7 portals of districts and 2 sites of departments.
    Path jiangmenSites() throws IOException {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("标识码", "网站名称", "地区", "行政级别", "网站类型", "主办单位", "状态"));
        for (var i = 0; i < JIANGMEN.size(); i++) {
            lines.add(List.of(district(i) + "0001", "示例门户" + i, district(i), "县", "门户", "示例单位" + i, "正常"));
        }
        for (var i = 1; i <= 2; i++) {
            lines.add(List.of("440701000" + i, "示例部门网站" + i, "440701", "市", "部门", "示例部门" + i, "正常"));
        }
        return csv("sites.csv", lines);
    }

    /// 12 channels of departments on the city's site.
    Path jiangmenChannels() throws IOException {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("频道编号", "频道名称", "形式", "地区", "行政级别", "主办单位", "状态"));
        for (var i = 1; i <= 12; i++) {
            lines.add(List.of("PD-" + i, "示例部门频道" + i, "频道", "440701", "市", "示例部门" + (i + 2), "正常"));
        }
        return csv("channels.csv", lines);
    }

    /// One portal fails.
    Path jiangmenResults() throws IOException {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("标识码", "频道编号", "细则代码", "结果", "次数", "问题描述", "栏目"));
        lines.add(List.of("4407070001", "", "W19-V4.2", "有问题", "12", "示例：栏目长期未更新", "示例栏目"));
        for (var i = 0; i < JIANGMEN.size(); i++) {
            lines.add(List.of(district(i) + "0001", "", "其余", "未发现", "", "", ""));
        }
        for (var i = 1; i <= 2; i++) {
            lines.add(List.of("440701000" + i, "", "其余", "未发现", "", "", ""));
        }
        for (var i = 1; i <= 12; i++) {
            lines.add(List.of("", "PD-" + i, "其余", "未发现", "", "", ""));
        }
        return csv("results.csv", lines);
    }

    private Path csv(String name, List<List<String>> lines) throws IOException {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(String.join(",", line)).append("\r\n"));
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
