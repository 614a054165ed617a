package tongbao.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.register.Account;
import tongbao.domain.register.Contact;
import tongbao.domain.register.Level;
import tongbao.domain.register.Region;
import tongbao.domain.register.Region.Kind;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteCode;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.State;
import tongbao.domain.register.Status;
import tongbao.domain.register.Subject;
import tongbao.domain.register.Unit;

/// 示例省: 21 cities of five counties each and the provincial departments, with 515 sites and 3,040 accounts. The
/// same at every call.
public final class SampleProvince {
    static final List<String> CITIES = List.of(
            "示例", "样例", "范例", "演示", "虚构", "假设", "模拟", "练习", "试验", "参考", "样本", "仿真", "教学", "排练", "草拟", "预演", "推演", "例证",
            "样稿", "试用", "备考");
    private static final List<String> COUNTIES = List.of("甲区", "乙区", "丙县", "丁县", "戊县");
    private static final List<String> DEPARTMENTS = List.of(
            "教育局",
            "科学技术局",
            "财政局",
            "人力资源社会保障局",
            "自然资源局",
            "生态环境局",
            "住房城乡建设局",
            "交通运输局",
            "水利局",
            "农业农村局",
            "商务局",
            "文化旅游局",
            "卫生健康委员会",
            "应急管理局",
            "审计局",
            "市场监督管理局",
            "统计局",
            "林业局",
            "医疗保障局",
            "体育局",
            "民政局",
            "司法局",
            "乡村振兴局",
            "城市管理局",
            "数据局");
    private static final List<String> PLATFORMS = List.of("微信公众号", "新浪微博", "抖音", "微信视频号");
    /// What tells the accounts of one department apart.
    private static final List<String> ENDINGS = List.of("", "政策", "服务");

    private static final List<String> PROVINCIAL = List.of(
            "发展改革委员会",
            "教育厅",
            "科学技术厅",
            "工业和信息化厅",
            "公安厅",
            "民政厅",
            "司法厅",
            "财政厅",
            "人力资源社会保障厅",
            "自然资源厅",
            "生态环境厅",
            "住房城乡建设厅",
            "交通运输厅",
            "水利厅",
            "农业农村厅",
            "商务厅",
            "文化旅游厅",
            "卫生健康委员会",
            "退役军人事务厅",
            "应急管理厅",
            "审计厅",
            "市场监督管理局",
            "统计局",
            "林业局",
            "医疗保障局",
            "体育局",
            "药品监督管理局",
            "能源局",
            "乡村振兴局",
            "数据局",
            "广播电视局",
            "知识产权局",
            "粮食和物资储备局",
            "地方金融管理局",
            "信访局",
            "国防动员办公室");

    static final RegionCode PROVINCE = new RegionCode("000000");
    static final RegionCode OWN_DEPARTMENTS = new RegionCode("000001");
    private static final LocalDate OPENED = LocalDate.of(2019, 3, 12);

    private SampleProvince() {}

    static RegionCode city(int index) {
        return new RegionCode("%04d00".formatted(index + 1));
    }

    private static RegionCode county(int city, int index) {
        return new RegionCode("%04d%02d".formatted(city + 1, index + 1));
    }

    /// The province, its cities with their counties, and the block of its departments behind them.
    public static List<Region> regions() {
        var regions = new ArrayList<Region>();
        regions.add(new Region(PROVINCE, "示例省", "示例", Kind.PROVINCE, Optional.empty(), 0));
        for (var city = 0; city < CITIES.size(); city++) {
            var name = CITIES.get(city);
            regions.add(new Region(city(city), name + "市", name, Kind.CITY, Optional.of(PROVINCE), city + 1));
            for (var county = 0; county < COUNTIES.size(); county++) {
                var place = name + COUNTIES.get(county);
                regions.add(new Region(
                        county(city, county), place, place, Kind.COUNTY, Optional.of(city(city)), county + 1));
            }
        }
        regions.add(new Region(OWN_DEPARTMENTS, "省直部门", "省直部门", Kind.DEPARTMENTS, Optional.of(PROVINCE), 99));
        return List.copyOf(regions);
    }

    /// 515 sites: the provincial portal and 36 departments, 21 city portals, 105 county portals, 352 city departments.
    public static List<Subject> sites() {
        var sites = new ArrayList<Subject>();
        sites.add(site(OWN_DEPARTMENTS, 0, "示例省人民政府门户网站", "示例省人民政府办公厅", Level.PROVINCE, SiteType.PORTAL));
        for (var i = 0; i < PROVINCIAL.size(); i++) {
            var unit = "示例省" + PROVINCIAL.get(i);
            sites.add(site(OWN_DEPARTMENTS, i + 1, unit + "网站", unit, Level.PROVINCE, SiteType.DEPARTMENT));
        }
        for (var city = 0; city < CITIES.size(); city++) {
            var name = CITIES.get(city) + "市";
            sites.add(site(city(city), 1, name + "人民政府门户网站", name + "人民政府办公室", Level.CITY, SiteType.PORTAL));
            for (var i = 0; i < (city < 16 ? 17 : 16); i++) {
                var unit = name + DEPARTMENTS.get(i);
                sites.add(site(city(city), i + 2, unit + "网站", unit, Level.CITY, SiteType.DEPARTMENT));
            }
            for (var county = 0; county < COUNTIES.size(); county++) {
                var place = CITIES.get(city) + COUNTIES.get(county);
                sites.add(site(
                        county(city, county), 1, place + "人民政府门户网站", place + "人民政府办公室", Level.COUNTY, SiteType.PORTAL));
            }
        }
        return List.copyOf(sites);
    }

    /// 3,040 accounts: 100 of the province, 140 of each city with its counties.
    public static List<Subject> accounts() {
        var accounts = new ArrayList<Subject>();
        for (var i = 0; i < 100; i++) {
            var unit = i < 4 ? "示例省人民政府办公厅" : "示例省" + PROVINCIAL.get((i - 4) % PROVINCIAL.size());
            var name = i < 4 ? "示例省发布" : unit + ENDINGS.get((i - 4) / PROVINCIAL.size());
            accounts.add(account(OWN_DEPARTMENTS, platform(i), i, name, unit, Level.PROVINCE));
        }
        for (var city = 0; city < CITIES.size(); city++) {
            var name = CITIES.get(city) + "市";
            for (var i = 0; i < 5; i++) {
                var platform = i < 4 ? PLATFORMS.get(i) : "移动客户端";
                accounts.add(account(city(city), platform, i, CITIES.get(city) + "发布", name + "人民政府办公室", Level.CITY));
            }
            for (var i = 0; i < 100; i++) {
                var unit = name + DEPARTMENTS.get(i % DEPARTMENTS.size());
                accounts.add(account(city(city), PLATFORMS.get(i / DEPARTMENTS.size()), i + 5, unit, unit, Level.CITY));
            }
            for (var county = 0; county < COUNTIES.size(); county++) {
                var place = CITIES.get(city) + COUNTIES.get(county);
                for (var i = 0; i < 7; i++) {
                    var platform = i < 4 ? PLATFORMS.get(i) : i == 4 ? "今日头条" : i == 5 ? "移动客户端" : "微信小程序";
                    accounts.add(
                            account(county(city, county), platform, i, place + "发布", place + "人民政府办公室", Level.COUNTY));
                }
            }
        }
        return List.copyOf(accounts);
    }

    private static String platform(int index) {
        return PLATFORMS.get(index % PLATFORMS.size());
    }

    private static Subject site(RegionCode region, int serial, String name, String unit, Level level, SiteType type) {
        var code = region.value() + "%04d".formatted(serial);
        return new Site(
                new SiteCode(code),
                "",
                name,
                "http://www.s" + code + ".example/",
                "",
                region,
                level,
                type,
                new Unit(unit, "", ""),
                new State(Status.RUNNING, Optional.of(OPENED)),
                "示ICP备" + code + "号",
                "",
                true,
                Contact.NONE,
                "");
    }

    private static Subject account(
            RegionCode region, String platform, int serial, String name, String unit, Level level) {
        return new Account(
                platform,
                "shili_" + region.value() + "_%03d".formatted(serial),
                name,
                "",
                "",
                region,
                level,
                new Unit(unit, "", ""),
                unit,
                new State(Status.RUNNING, Optional.of(OPENED)),
                Status.RUNNING,
                Optional.of(OPENED),
                true,
                Contact.NONE,
                "");
    }
}
