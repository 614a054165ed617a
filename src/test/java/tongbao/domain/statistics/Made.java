package tongbao.domain.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Account;
import tongbao.domain.register.Contact;
import tongbao.domain.register.Level;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteCode;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.State;
import tongbao.domain.register.Status;
import tongbao.domain.register.Subject;
import tongbao.domain.register.Unit;
import tongbao.domain.verdict.Reason;
import tongbao.domain.verdict.Score;
import tongbao.domain.verdict.Verdict;

/// Made-up subjects with made-up verdicts: the least that a statistic needs.
public final class Made {
    public static final RegionCode PROVINCE = new RegionCode("990000");
    public static final RegionCode DEPARTMENTS = new RegionCode("990001");
    public static final ClauseCode VETO = new ClauseCode("V1");
    private static final Score SCORE = new Score(
            false,
            Fraction.of(100),
            List.of(),
            Fraction.ZERO,
            Fraction.ONE,
            Fraction.of(100),
            Fraction.ZERO,
            Fraction.of(100));

    private Made() {}

    /// A province with its departments and `cities` in this order, although their codes run the other way.
    public static Regions province(String... cities) {
        var regions = new ArrayList<Region>();
        regions.add(new Region(PROVINCE, "示例省", "示例", Region.Kind.PROVINCE, Optional.empty(), 0));
        regions.add(new Region(DEPARTMENTS, "省直部门", "省直部门", Region.Kind.DEPARTMENTS, Optional.of(PROVINCE), 0));
        for (var i = 0; i < cities.length; i++) {
            regions.add(
                    new Region(city(i), cities[i] + "市", cities[i], Region.Kind.CITY, Optional.of(PROVINCE), i + 1));
        }
        return new Regions(regions);
    }

    /// The code of the city at `index`.
    public static RegionCode city(int index) {
        return new RegionCode("99%02d00".formatted(99 - index));
    }

    public static Site site(int number, RegionCode region, Level level, SiteType type) {
        return new Site(
                new SiteCode("%010d".formatted(number)),
                "",
                "示例网站" + number,
                "http://site" + number + ".example/",
                "",
                region,
                level,
                type,
                new Unit("示例单位" + number, "", ""),
                State.RUNNING,
                "",
                "",
                true,
                Contact.NONE,
                "");
    }

    public static Account account(int number, RegionCode region, Level level, String platform) {
        return new Account(
                platform,
                "sample" + number,
                "示例账号" + number,
                "",
                "",
                region,
                level,
                new Unit("示例单位" + number, "", ""),
                "",
                State.RUNNING,
                Status.RUNNING,
                Optional.empty(),
                false,
                Contact.NONE,
                "");
    }

    public static Outcome passed(Subject subject) {
        return new Outcome(subject, true, new Verdict.Passed(SCORE));
    }

    public static Outcome failed(Subject subject) {
        return new Outcome(subject, true, new Verdict.Failed(SCORE, new Reason.VetoReached(List.of(VETO))));
    }

    public static Outcome open(Subject subject) {
        return new Outcome(subject, true, new Verdict.Open(SCORE, List.of(VETO), List.of()));
    }

    public static Outcome exempt(Subject subject) {
        return new Outcome(subject, true, new Verdict.Exempt(SCORE));
    }

    public static Outcome notDrawn(Subject subject) {
        return new Outcome(subject, false, new Verdict.Open(SCORE, List.of(VETO), List.of()));
    }

    /// So many department sites in `region`, numbered from `from`, of which the first `failed` failed.
    public static List<Outcome> sites(int from, RegionCode region, int count, int failed) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var site = site(from + i, region, Level.CITY, SiteType.DEPARTMENT);
                    return i < failed ? failed(site) : passed(site);
                })
                .toList();
    }

    /// So many WeChat accounts in `region`, numbered from `from`, of which the first `failed` failed.
    public static List<Outcome> accounts(int from, RegionCode region, int count, int failed) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var account = account(from + i, region, Level.CITY, "微信公众号");
                    return i < failed ? failed(account) : passed(account);
                })
                .toList();
    }
}
