package tongbao.domain.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static tongbao.domain.consistency.Readings.found;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tongbao.domain.bulletin.Drafts;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.register.Account;
import tongbao.domain.register.Contact;
import tongbao.domain.register.Field;
import tongbao.domain.register.Level;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteCode;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.State;
import tongbao.domain.register.Status;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Made;

/// The frozen subjects: regions, states, twins, and the register they were taken from.
class RegisterChecksTest {
    private static final Site SITE = Made.site(1, Made.city(0), Level.CITY, SiteType.DEPARTMENT);
    private static final Site OTHER = Made.site(2, Made.city(1), Level.CITY, SiteType.DEPARTMENT);
    private static final State CLOSED = new State(Status.CLOSED, Optional.of(LocalDate.of(2026, 1, 1)));

    @Test
    void aSubjectOfAnUnknownRegionIsNamedWithItsCode() {
        var stray = Made.site(9, new RegionCode("123456"), Level.CITY, SiteType.PORTAL);

        assertThat(found(UnknownRegionCheck::check, Readings.of(List.of(Made.passed(SITE), Made.passed(stray)))))
                .containsExactly(Concern.of(Kind.UNKNOWN_REGION, new Spot.OfSubject(stray.id()), "示例网站9", "123456"));
    }

    @Test
    void aSubjectThatDidNotRunAtTheSnapshotIsNamedAndOneClosedLaterIsNot() {
        var closed = with(SITE, "示例网站1", CLOSED);
        var later = with(SITE, "示例网站1", new State(Status.CLOSED, Optional.of(LocalDate.of(2026, 8, 7))));

        assertThat(found(NotRunningCheck::check, Readings.of(List.of(Made.passed(closed)))))
                .containsExactly(Concern.of(Kind.NOT_RUNNING, new Spot.OfSubject(SITE.id()), "示例网站1", Status.CLOSED));
        assertThat(found(NotRunningCheck::check, Readings.of(List.of(Made.passed(later)))))
                .isEmpty();
    }

    @Test
    void aKindOfWhichNoneIsDrawnIsNamed() {
        assertThat(found(DrawnCheck::check, Readings.of(List.of(Made.notDrawn(SITE)))))
                .containsExactly(Concern.of(Kind.NONE_DRAWN, new Spot.OfCatalogue(SubjectKind.SITE), SubjectKind.SITE));
        assertThat(found(DrawnCheck::check, Readings.of(List.of(Made.passed(SITE)))))
                .isEmpty();
    }

    @Test
    void sitesThatShareAnAddressOrANameAreTwins() {
        var address = site("0000000003", "另一个", "https://WWW.site1.example");
        var name = site("0000000004", "示例 网站1", "http://site4.example/");

        assertThat(found(
                        TwinCheck::check,
                        Readings.of(List.of(Made.passed(SITE), Made.passed(address), Made.passed(name)))))
                .containsExactly(
                        Concern.of(Kind.SAME_ADDRESS, new Spot.OfSubject(address.id()), "另一个", "示例网站1", "0000000001"),
                        Concern.of(Kind.SAME_NAME, new Spot.OfSubject(name.id()), "示例 网站1", "示例网站1", "0000000001"));
        assertThat(found(TwinCheck::check, Readings.of(List.of(Made.passed(SITE), Made.passed(OTHER)))))
                .isEmpty();
    }

    @Test
    void oneAccountOnTwoPlatformsOfOneKindIsATwinAndAccountsOfOneNameOnDifferentOnesAreNot() {
        var one = Made.account(1, Made.city(0), Level.CITY, "微信");
        var again = Made.account(1, Made.city(0), Level.CITY, "微信公众号");
        var elsewhere = Made.account(1, Made.city(0), Level.CITY, "微博");

        assertThat(found(TwinCheck::check, accounts(one, again)))
                .extracting(Concern::kind)
                .containsExactly(Kind.SAME_ACCOUNT);
        assertThat(found(TwinCheck::check, accounts(one, elsewhere))).isEmpty();
    }

    @Test
    void changesOfTheRegisterThatArePrintedAreNamedAndATelephoneNumberIsNot() {
        var reading = Readings.of(List.of(Made.passed(SITE)));
        var renamed = with(SITE, "新名称", State.RUNNING);
        var reachable = new Site(
                SITE.siteCode(),
                "",
                SITE.name(),
                SITE.url(),
                "",
                SITE.region(),
                SITE.level(),
                SITE.type(),
                SITE.unit(),
                SITE.state(),
                "",
                "",
                true,
                new Contact("示例", "000-00000000", ""),
                "");

        assertThat(found(RegisterCheck::check, Readings.with(reading, List.of(renamed))))
                .containsExactly(
                        Concern.of(Kind.CHANGED_SINCE, new Spot.OfSubject(SITE.id()), "示例网站1", List.of(Field.NAME)));
        assertThat(found(RegisterCheck::check, Readings.with(reading, List.of(reachable))))
                .isEmpty();
        assertThat(found(RegisterCheck::check, reading)).isEmpty();
    }

    @Test
    void whoLeftTheRegisterAndWhoShouldHaveBeenEnrolledIsNamed() {
        var reading = Readings.of(List.of(Made.passed(SITE)));

        var account = Made.account(1, Made.city(0), Level.CITY, "微信公众号"); // of a kind the round does not inspect

        assertThat(found(
                        RegisterCheck::check,
                        Readings.with(reading, List.of(OTHER, with(SITE3, "示例网站3", CLOSED), account))))
                .containsExactly(Concern.of(Kind.REMOVED_SINCE, SITE), Concern.of(Kind.ENROLMENT_MISSED, OTHER));
    }

    private static final Site SITE3 = Made.site(3, Made.city(0), Level.CITY, SiteType.DEPARTMENT);

    @Test
    void anAccountItsPlatformKnowsAsCancelledIsNamed() {
        var sound = Made.account(1, Made.city(0), Level.CITY, "微信");

        assertThat(found(PlatformStateCheck::check, accounts(gone(sound))))
                .containsExactly(Concern.of(
                        Kind.STATES_DISAGREE, new Spot.OfSubject(sound.id()), "示例账号1（微信）", Status.CANCELLED));
        assertThat(found(PlatformStateCheck::check, accounts(sound))).isEmpty();
    }

    @Test
    void aSiteCodeThatBreaksTheRuleIsAHint() {
        var odd = site("310000000044", "示例网站44", "http://site44.example/");

        assertThat(found(CodeCheck::check, Readings.of(List.of(Made.passed(SITE), Made.passed(odd)))))
                .containsExactly(
                        Concern.of(Kind.CODE_MALFORMED, new Spot.OfSubject(odd.id()), "示例网站44", "310000000044"));
    }

    @Test
    void aRegionWithAnOpenOrAnExemptSubjectIsLookedAt() {
        var open = Made.open(Made.site(3, Made.city(1), Level.CITY, SiteType.DEPARTMENT));
        var exempt = Made.exempt(Made.site(4, Made.city(1), Level.CITY, SiteType.DEPARTMENT));
        for (var other : List.of(
                List.of(Made.passed(OTHER), open),
                List.of(Made.passed(OTHER), exempt),
                List.of(open, exempt),
                List.of(exempt))) {
            var outcomes = new ArrayList<>(other);
            outcomes.add(Made.passed(SITE));

            assertThat(found(RegionCheck::check, Readings.of(outcomes)))
                    .extracting(Concern::kind)
                    .containsExactly(Kind.REGION_WITHOUT_SUBJECTS);
        }
    }

    @Test
    void regionsWithoutSubjectsAndRegionsOfWhichNoneIsDrawnAreHints() {
        assertThat(found(RegionCheck::check, Readings.of(List.of(Made.passed(SITE), Made.notDrawn(OTHER)))))
                .containsExactly(
                        Concern.of(
                                Kind.REGION_WITHOUT_SUBJECTS,
                                new Spot.OfFigure(SubjectKind.SITE, Optional.of(Made.DEPARTMENTS)),
                                "省直部门",
                                SubjectKind.SITE),
                        Concern.of(
                                Kind.REGION_NOT_INSPECTED,
                                new Spot.OfFigure(SubjectKind.SITE, Optional.of(Made.city(1))),
                                "范例市",
                                SubjectKind.SITE));
    }

    private static Reading accounts(Account... accounts) {
        var draft = Drafts.of(
                Readings.REGIONS, List.of(accounts).stream().map(Made::passed).toList());
        return Readings.of(draft, draft.round(), Map.of(SubjectKind.ACCOUNT, Drafts.accounts()));
    }

    private static Subject with(Site site, String name, State state) {
        return new Site(
                site.siteCode(),
                "",
                name,
                site.url(),
                "",
                site.region(),
                site.level(),
                site.type(),
                site.unit(),
                state,
                "",
                "",
                true,
                Contact.NONE,
                "");
    }

    private static Site site(String code, String name, String url) {
        return new Site(
                new SiteCode(code),
                "",
                name,
                url,
                "",
                Made.city(0),
                Level.CITY,
                SiteType.DEPARTMENT,
                SITE.unit(),
                State.RUNNING,
                "",
                "",
                true,
                Contact.NONE,
                "");
    }

    private static Account gone(Account account) {
        return new Account(
                account.platform(),
                account.account(),
                account.name(),
                "",
                "",
                account.region(),
                account.level(),
                account.unit(),
                "",
                State.RUNNING,
                Status.CANCELLED,
                Optional.empty(),
                false,
                Contact.NONE,
                "");
    }
}
