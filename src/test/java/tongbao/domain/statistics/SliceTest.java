package tongbao.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static tongbao.domain.statistics.Made.city;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Contact;
import tongbao.domain.register.Level;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.State;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.register.Unit;

/// Which rows a subject is counted in, and which of them are found again in another round.
class SliceTest {
    private final Regions regions = Made.province("甲", "乙");
    private final Subject site = Made.site(1, city(0), Level.CITY, SiteType.PORTAL);
    private final Subject account = Made.account(2, city(0), Level.CITY, "微信公众号");
    private final Subject column = channel(Channel.Form.COLUMN);

    @Test
    void channelsAreCountedByTheirFormAndHaveNoType() {
        assertThat(new Slice.OfForm(Channel.Form.COLUMN).contains(column, regions))
                .isTrue();
        assertThat(new Slice.OfForm(Channel.Form.CHANNEL).contains(column, regions))
                .isFalse();
        assertThat(new Slice.OfForm(Channel.Form.COLUMN).contains(site, regions))
                .isFalse();
        assertThat(new Slice.Untyped().contains(column, regions)).isTrue();
        assertThat(new Slice.Untyped().contains(account, regions)).isTrue();
        assertThat(new Slice.Untyped().contains(site, regions)).isFalse();
    }

    @Test
    void severalRowsTogetherHoldWhatOneOfThemHolds() {
        var both = new Slice.AnyOf(List.of(new Slice.OfLevel(Level.CITY), new Slice.OfLevel(Level.TOWN)));
        var neither = new Slice.AnyOf(List.of(new Slice.OfLevel(Level.COUNTY), new Slice.OfLevel(Level.TOWN)));

        assertThat(both.contains(site, regions)).isTrue();
        assertThat(neither.contains(site, regions)).isFalse();
    }

    @Test
    void onlyRowsOfRegionsAreFoundAgainInAnotherRound() {
        var province = regions.root().orElseThrow();

        assertThat(History.region(new Slice.Root(province))).isEqualTo(Optional.of(Made.PROVINCE));
        assertThat(History.region(new Slice.Place(province))).isEqualTo(Optional.of(Made.PROVINCE));
        assertThat(History.region(new Slice.Departments(province))).isEqualTo(Optional.of(Made.PROVINCE));
        assertThat(List.<Slice>of(
                        new Slice.Places(),
                        new Slice.UnknownRegion(new RegionCode("123456")),
                        new Slice.OfLevel(Level.CITY),
                        new Slice.OfType(SiteType.PORTAL),
                        new Slice.Untyped(),
                        new Slice.OfPlatform("微博"),
                        new Slice.OfClass(SubjectClass.WEIBO),
                        new Slice.OfDepartment(Level.CITY, Optional.empty()),
                        new Slice.OfForm(Channel.Form.COLUMN),
                        new Slice.AnyOf(List.of())))
                .allMatch(slice -> History.region(slice).isEmpty());
    }

    @Test
    void whatHasNoTypeHasARowOfItsOwnAmongDepartments() {
        assertThat(Breakdown.of(List.of(Made.passed(account)), SubjectKind.ACCOUNT, Dimension.DEPARTMENT, regions, true)
                        .rows())
                .extracting(Breakdown.Row::slice)
                .containsExactly(new Slice.OfDepartment(Level.CITY, Optional.empty()));
    }

    @Test
    void regionsNobodyKnowsComeLastInTheOrderOfTheirCodes() {
        var stray = List.of("888888", "777777", "999999").stream()
                .map(code -> Made.passed(
                        Made.site(Integer.parseInt(code), new RegionCode(code), Level.CITY, SiteType.PORTAL)))
                .toList();

        assertThat(Breakdown.of(stray, SubjectKind.SITE, Dimension.REGION, regions, true)
                        .rows())
                .extracting(Breakdown.Row::label)
                .containsExactly("777777", "888888", "999999");
    }

    @Test
    void theLargestPlatformComesFirstAndEqualOnesByName() {
        var outcomes = List.of(
                Made.passed(Made.account(1, city(0), Level.CITY, "丙")),
                Made.passed(Made.account(2, city(0), Level.CITY, "乙")),
                Made.passed(Made.account(3, city(0), Level.CITY, "丙")),
                Made.passed(Made.account(4, city(0), Level.CITY, "丁")));

        assertThat(Breakdown.of(outcomes, SubjectKind.ACCOUNT, Dimension.PLATFORM, regions, true)
                        .rows())
                .extracting(Breakdown.Row::label)
                .containsExactly("丙", "丁", "乙");
    }

    private static Subject channel(Channel.Form form) {
        return new Channel(
                "1",
                form,
                Optional.empty(),
                "示例专栏",
                "",
                city(0),
                Level.CITY,
                Unit.UNKNOWN,
                State.RUNNING,
                false,
                Contact.NONE,
                "");
    }
}
