package tongbao.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The sheets an office would import to print a bulletin with the counts of a real one. Places are real, every site
/// and account is made up (示例).
final class SeedInput {
    private final Path folder;
    private final List<Place> places;

    /// A row of the table by region.
    ///
    /// @param sites how many sites it has, and how many of them fail
    record Place(
            String code, String name, String shortName, String kind, int sites, int badSites, int accounts, int bad) {}

    SeedInput(Path folder, List<Place> places) {
        this.folder = folder;
        this.places = places;
    }

    /// @param root name of the province or city the office answers for, with its kind
    Path regions(String code, String root, String kind) throws IOException {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("代码", "名称", "简称", "类别", "上级代码", "排序"));
        lines.add(List.of(code, root, root, kind, "", "0"));
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            lines.add(List.of(
                    place.code(), place.name(), place.shortName(), place.kind(), code, Integer.toString(i + 1)));
        }
        return csv("regions.csv", lines);
    }

    Path sites() throws IOException {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("标识码", "网站名称", "首页网址", "地区", "行政级别", "网站类型", "主办单位", "状态"));
        for (var place : places) {
            for (var i = 0; i < place.sites(); i++) {
                lines.add(List.of(
                        siteCode(place, i),
                        "示例" + place.shortName() + "网站" + (i + 1),
                        "http://s" + siteCode(place, i) + ".example/",
                        place.code(),
                        place.kind().equals("部门") ? "省" : "市",
                        "部门",
                        "示例单位" + (i + 1),
                        "正常"));
            }
        }
        return csv("sites.csv", lines);
    }

    /// @param drawn how many accounts of each place are inspected; all where the place has no entry
    Path accounts(Map<String, Integer> drawn) throws IOException {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("平台", "账号", "账号名称", "地区", "行政级别", "主办单位", "状态", "抽查"));
        for (var place : places) {
            for (var i = 0; i < place.accounts(); i++) {
                lines.add(List.of(
                        platform(i),
                        account(place, i),
                        "示例" + place.shortName() + "账号" + (i + 1),
                        place.code(),
                        place.kind().equals("部门") ? "省" : "市",
                        "示例单位" + (i + 1),
                        "正常",
                        i < drawn.getOrDefault(place.code(), place.accounts()) ? "是" : "否"));
            }
        }
        return csv("accounts.csv", lines);
    }

    Path results(Map<String, Integer> drawn) throws IOException {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("标识码", "平台", "账号", "细则代码", "结果", "次数", "问题描述", "栏目", "写入通报"));
        for (var place : places) {
            for (var i = 0; i < place.sites(); i++) {
                if (i < place.badSites()) {
                    lines.add(List.of(siteCode(place, i), "", "", "W19-V4.3", "有问题", "5", "示例：栏目空白", "示例栏目", "是"));
                }
                lines.add(List.of(siteCode(place, i), "", "", "其余", "未发现", "", "", "", ""));
            }
            for (var i = 0; i < drawn.getOrDefault(place.code(), place.accounts()); i++) {
                if (i < place.bad()) {
                    lines.add(
                            List.of("", platform(i), account(place, i), "NM19-V2.1", "有问题", "", "示例：超过2周未更新", "", "是"));
                }
                lines.add(List.of("", platform(i), account(place, i), "其余", "未发现", "", "", "", ""));
            }
        }
        return csv("results.csv", lines);
    }

    Path history(String period, String kind, int registered, int inspected, int failed) throws IOException {
        return csv(
                "history.csv",
                List.of(
                        List.of("时期", "对象", "地区", "登记数", "检查数", "不合格数"),
                        List.of(
                                period,
                                kind,
                                "全部",
                                Integer.toString(registered),
                                Integer.toString(inspected),
                                Integer.toString(failed))));
    }

    private static String siteCode(Place place, int index) {
        return place.code() + "%04d".formatted(index + 1);
    }

    private static String platform(int index) {
        return index % 3 == 0 ? "新浪微博" : "微信公众号";
    }

    private static String account(Place place, int index) {
        return "shili" + place.code() + "_" + (index + 1);
    }

    private Path csv(String name, List<List<String>> lines) throws IOException {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(String.join(",", line)).append("\r\n"));
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
