package tongbao.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tongbao.domain.statistics.Made.DEPARTMENTS;
import static tongbao.domain.statistics.Made.PROVINCE;
import static tongbao.domain.statistics.Made.account;
import static tongbao.domain.statistics.Made.city;
import static tongbao.domain.statistics.Made.exempt;
import static tongbao.domain.statistics.Made.failed;
import static tongbao.domain.statistics.Made.notDrawn;
import static tongbao.domain.statistics.Made.open;
import static tongbao.domain.statistics.Made.passed;
import static tongbao.domain.statistics.Made.site;

import java.util.List;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.Level;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.SubjectKind;

class BreakdownTest {
    private final Regions regions = Made.province("样例", "范例");
    private final Outcome portal = passed(site(1, PROVINCE, Level.PROVINCE, SiteType.PORTAL));
    private final Outcome bureau = failed(site(2, DEPARTMENTS, Level.PROVINCE, SiteType.DEPARTMENT));
    private final Outcome first = passed(site(3, city(0), Level.CITY, SiteType.PORTAL));
    private final Outcome second = open(site(4, city(1), Level.CITY, SiteType.DEPARTMENT));
    private final Outcome third = exempt(site(5, city(1), Level.CITY, SiteType.SUBORDINATE));
    private final Outcome fourth = notDrawn(site(6, city(1), Level.COUNTY, SiteType.PORTAL));
    private final Outcome other = failed(account(7, city(0), Level.CITY, "微信公众号"));
    private final List<Outcome> outcomes = List.of(other, fourth, third, second, first, bureau, portal);

    @Test
    void regionsStandInProtocolOrderWithASubtotalOfThePlacesAndTheDepartmentsBehind() {
        var table = Breakdown.of(outcomes, SubjectKind.SITE, Dimension.REGION, regions, true);

        assertThat(table)
                .isEqualTo(new Breakdown(
                        SubjectKind.SITE,
                        Dimension.REGION,
                        List.of(
                                row(new Slice.Place(region(city(0))), 1, 1, 0, 0, 0),
                                row(new Slice.Place(region(city(1))), 3, 0, 0, 1, 1),
                                row(new Slice.Places(), 4, 1, 0, 1, 1),
                                row(new Slice.Root(region(PROVINCE)), 1, 1, 0, 0, 0),
                                row(new Slice.Departments(region(DEPARTMENTS)), 1, 0, 1, 0, 0)),
                        new Tally(6, 2, 1, 1, 1)));
    }

    @Test
    void theDepartmentsStandInFrontWhereTheOfficeDoesSo() {
        var table = Breakdown.of(outcomes, SubjectKind.SITE, Dimension.REGION, regions, false);

        assertThat(table.rows())
                .extracting(Breakdown.Row::label)
                .containsExactly("示例省", "省直部门", "样例市", "范例市", "SUBTOTAL");
    }

    @Test
    void aSinglePlaceNeedsNoSubtotal() {
        var table = Breakdown.of(List.of(first, bureau), SubjectKind.SITE, Dimension.REGION, regions, true);

        assertThat(table.rows()).extracting(Breakdown.Row::label).containsExactly("样例市", "省直部门");
    }

    @Test
    void whatLiesInACountyCountsInItsCity() {
        var county = new RegionCode("999921");
        var deep = new java.util.ArrayList<>(regions.all());
        deep.add(new Region(county, "样例县", "样例", Region.Kind.COUNTY, java.util.Optional.of(city(0)), 0));

        var table = Breakdown.of(
                List.of(first, passed(site(8, county, Level.COUNTY, SiteType.PORTAL))),
                SubjectKind.SITE,
                Dimension.REGION,
                new Regions(deep),
                true);

        assertThat(table.rows()).containsExactly(row(new Slice.Place(region(city(0))), 2, 2, 0, 0, 0));
    }

    @Test
    void aSubjectOfAnUnknownRegionIsCountedInARowOfItsOwn() {
        var stray = failed(site(9, new RegionCode("123456"), Level.CITY, SiteType.PORTAL));

        var table = Breakdown.of(List.of(first, stray), SubjectKind.SITE, Dimension.REGION, regions, true);

        assertThat(table.rows())
                .containsExactly(
                        row(new Slice.Place(region(city(0))), 1, 1, 0, 0, 0),
                        row(new Slice.UnknownRegion(new RegionCode("123456")), 1, 0, 1, 0, 0));
        assertThat(table.total()).isEqualTo(new Tally(2, 1, 1, 0, 0));
    }

    @Test
    void levelsAndTypesStandInTheirOwnOrder() {
        assertThat(Breakdown.of(outcomes, SubjectKind.SITE, Dimension.LEVEL, regions, true)
                        .rows())
                .containsExactly(
                        row(new Slice.OfLevel(Level.PROVINCE), 2, 1, 1, 0, 0),
                        row(new Slice.OfLevel(Level.CITY), 3, 1, 0, 1, 1),
                        row(new Slice.OfLevel(Level.COUNTY), 1, 0, 0, 0, 0));
        assertThat(Breakdown.of(outcomes, SubjectKind.SITE, Dimension.TYPE, regions, true)
                        .rows())
                .containsExactly(
                        row(new Slice.OfType(SiteType.PORTAL), 3, 2, 0, 0, 0),
                        row(new Slice.OfType(SiteType.DEPARTMENT), 2, 0, 1, 1, 0),
                        row(new Slice.OfType(SiteType.SUBORDINATE), 1, 0, 0, 0, 1));
    }

    @Test
    void platformsAreCountedInTheClassesOfTheOffice() {
        var mini = account(7, city(0), Level.CITY, "微信小程序");
        var accounts = List.of(passed(mini), other, passed(account(9, city(0), Level.CITY, "新浪微博")));
        var classes = PlatformClasses.USUAL.with("微信小程序", SubjectClass.WECHAT).with("新浪微博", SubjectClass.OTHER_ACCOUNT);

        var table = Breakdown.of(accounts, SubjectKind.ACCOUNT, Dimension.CLASS, regions, true, classes);

        var wechat = new Slice.OfClass(SubjectClass.WECHAT, classes);
        assertThat(table.rows())
                .containsExactly(
                        row(wechat, 2, 1, 1, 0, 0),
                        row(new Slice.OfClass(SubjectClass.OTHER_ACCOUNT, classes), 1, 1, 0, 0, 0));
        assertThat(wechat.contains(mini, regions)).isTrue();
        assertThat(new Slice.OfClass(SubjectClass.WECHAT).contains(mini, regions))
                .as("by its name it is a class of its own")
                .isFalse();
        assertThat(classes.with("微信小程序", SubjectClass.MINI_PROGRAM).with("新浪微博", SubjectClass.WEIBO))
                .isEqualTo(PlatformClasses.USUAL);
    }

    @Test
    void platformsStandByTheirNumbers() {
        var accounts = List.of(
                passed(account(1, city(0), Level.CITY, "抖音")),
                other,
                passed(account(8, city(0), Level.CITY, "微信公众号")),
                passed(account(9, city(0), Level.CITY, "新浪微博")));

        var table = Breakdown.of(accounts, SubjectKind.ACCOUNT, Dimension.PLATFORM, regions, true);

        assertThat(table.rows())
                .containsExactly(
                        row(new Slice.OfPlatform("微信公众号"), 2, 1, 1, 0, 0),
                        row(new Slice.OfPlatform("抖音"), 1, 1, 0, 0, 0),
                        row(new Slice.OfPlatform("新浪微博"), 1, 1, 0, 0, 0));
    }

    @Test
    void aRowOpensTheSubjectsItCounts() {
        var table = Breakdown.of(outcomes, SubjectKind.SITE, Dimension.REGION, regions, true);

        assertThat(table.rows())
                .allSatisfy(row -> assertThat(outcomes.stream()
                                .filter(outcome -> table.counts(row, outcome.subject(), regions))
                                .map(Tally::of)
                                .reduce(Tally.NONE, Tally::plus))
                        .isEqualTo(row.tally()));
    }

    @Test
    void aRowWithoutInspectedSubjectsHasNoRate() {
        var table = Breakdown.of(List.of(fourth), SubjectKind.SITE, Dimension.REGION, regions, true);

        assertThat(table.total().coverage()).isEqualTo(new Share(0, 1));
        assertThat(table.total().passRate().percent(Rounding.OFFICIAL)).isEmpty();
    }

    private static Breakdown.Row row(Slice slice, int registered, int passed, int failed, int open, int exempt) {
        return new Breakdown.Row(slice, slice.label(), new Tally(registered, passed, failed, open, exempt));
    }

    private Region region(RegionCode code) {
        return regions.find(code).orElseThrow();
    }
}
