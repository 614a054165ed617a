package tongbao.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tongbao.domain.statistics.Made.DEPARTMENTS;
import static tongbao.domain.statistics.Made.account;
import static tongbao.domain.statistics.Made.city;
import static tongbao.domain.statistics.Made.failed;
import static tongbao.domain.statistics.Made.passed;
import static tongbao.domain.statistics.Made.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Periods;
import tongbao.domain.statistics.Selection.Which;

class SelectionTest {
    private final List<Outcome> outcomes = List.of(
            passed(site(1, city(0), Level.CITY, SiteType.PORTAL)),
            failed(site(2, city(0), Level.CITY, SiteType.DEPARTMENT)),
            failed(site(3, city(1), Level.COUNTY, SiteType.PORTAL)),
            passed(site(4, DEPARTMENTS, Level.PROVINCE, SiteType.DEPARTMENT)),
            passed(account(5, city(1), Level.CITY, "微信公众号")),
            failed(account(6, city(1), Level.CITY, "抖音")));

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void everyRowOpensAsManySubjectsAsItCounts(Dimension dimension) {
        var regions = Made.province("甲", "乙");
        for (var kind : List.of(SubjectKind.SITE, SubjectKind.ACCOUNT)) {
            var table = Breakdown.of(outcomes, kind, dimension, regions, true);
            for (var row : table.rows()) {
                for (var which : Which.values()) {
                    var selection = Selection.of(kind, which).in(row.slice());
                    assertThat(selection.of(outcomes, regions))
                            .describedAs("%s in %s", which, row.label())
                            .hasSize(selection.count(row.tally()));
                }
            }
            assertThat(Selection.of(kind, Which.REGISTERED).of(outcomes, regions))
                    .hasSize(table.total().registered());
        }
    }

    @Test
    void platformsAreClassedAndSitesByLevelAndType() {
        var regions = Made.province("甲", "乙");

        assertThat(Breakdown.of(outcomes, SubjectKind.ACCOUNT, Dimension.CLASS, regions, true)
                        .rows())
                .extracting(Breakdown.Row::slice)
                .containsExactly(new Slice.OfClass(SubjectClass.WECHAT), new Slice.OfClass(SubjectClass.SHORT_VIDEO));
        assertThat(Breakdown.of(outcomes, SubjectKind.SITE, Dimension.DEPARTMENT, regions, true)
                        .rows())
                .extracting(Breakdown.Row::slice)
                .containsExactly(
                        new Slice.OfDepartment(Level.PROVINCE, Optional.of(SiteType.DEPARTMENT)),
                        new Slice.OfDepartment(Level.CITY, Optional.of(SiteType.PORTAL)),
                        new Slice.OfDepartment(Level.CITY, Optional.of(SiteType.DEPARTMENT)),
                        new Slice.OfDepartment(Level.COUNTY, Optional.of(SiteType.PORTAL)));
    }

    @Test
    void aStreakEndsAtTheFirstRoundWithAFailureOrWithoutAnAccount() {
        var third = Periods.parse("2026年第三季度");
        var history = new History(
                List.of(past("2026年第二季度", 0), past("2026年第一季度", 0), past("2025年第四季度", 1), past("2025年第三季度", 0)));

        var streak = Streak.of(history, third, SubjectKind.SITE, Optional.empty(), new Share(5, 5));

        assertThat(streak.periods()).containsExactly(third, Periods.parse("2026年第二季度"), Periods.parse("2026年第一季度"));
        assertThat(Streak.of(history, third, SubjectKind.SITE, Optional.empty(), new Share(4, 5))
                        .length())
                .isZero();
        assertThat(Streak.of(history, third, SubjectKind.ACCOUNT, Optional.empty(), new Share(5, 5))
                        .length())
                .isEqualTo(1);
    }

    @Test
    void aTrendTellsEveryPeriodBesideTheOneBefore() {
        var imported = past("2026年第一季度", 2);
        var later = past("2026年第一季度", 1);
        var second = past("2026年第二季度", 0);
        var now = past("2026年第四季度", 5);

        var trend = Trend.of(
                List.of(second, imported, later, past("2027年第一季度", 0), past("2026年8月", 3)), now, Rounding.OFFICIAL);

        assertThat(trend.points())
                .containsExactly(
                        new Trend.Point(later, Optional.empty()),
                        new Trend.Point(second, Change.between(later.passRate(), second.passRate(), Rounding.OFFICIAL)),
                        new Trend.Point(now, Optional.empty()));
    }

    @Test
    void repeatOffendersFailedInEveryPeriodBackFromThisOne() {
        var third = Periods.parse("2026年第三季度");
        var second = Periods.parse("2026年第二季度");
        var first = Periods.parse("2026年第一季度");
        var bad = outcomes.get(1).subject();
        var worse = outcomes.get(2).subject();
        var earlier = Map.of(second, Set.of(bad.id(), worse.id()), first, Set.of(worse.id()));

        var repeated = Repeated.of(third, outcomes, earlier);

        assertThat(repeated)
                .containsExactly(
                        new Repeated(worse, List.of(third, second, first)), new Repeated(bad, List.of(third, second)));
    }

    private static PastTotal past(String period, int failed) {
        return new PastTotal(Periods.parse(period), SubjectKind.SITE, Optional.empty(), 5, 5, failed);
    }
}
