package tongbao.domain.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Contact;
import tongbao.domain.register.Level;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteCode;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.State;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.Unit;

class DrawTest {
    private static final Regions REGIONS = new Regions(List.of(
            new Region(new RegionCode("990000"), "示例省", "示例", Region.Kind.PROVINCE, Optional.empty(), 0),
            city("990100", "甲市"),
            city("990200", "乙市")));
    private static final Quota THIRTY = new Quota.Ratio(Fraction.parse("0.3"));
    private static final List<Criterion> BY = List.of(Criterion.REGION, Criterion.TYPE);

    private static Region city(String code, String name) {
        return new Region(new RegionCode(code), name, name, Region.Kind.CITY, Optional.of(new RegionCode("990000")), 1);
    }

    /// 甲市: 1 portal and 20 departments; 乙市: 2 portals and 7 departments.
    private static List<Subject> subjects() {
        var subjects = new ArrayList<Subject>();
        for (var i = 0; i < 30; i++) {
            var first = i < 21;
            var type = i == 0 || i == 21 || i == 22 ? SiteType.PORTAL : SiteType.DEPARTMENT;
            subjects.add(site("99%02d00%04d".formatted(first ? 1 : 2, i), first ? "990100" : "990200", type));
        }
        return subjects;
    }

    private static Site site(String code, String region, SiteType type) {
        return new Site(
                new SiteCode(code),
                "",
                "示例" + code,
                "",
                "",
                new RegionCode(region),
                Level.CITY,
                type,
                Unit.UNKNOWN,
                State.RUNNING,
                "",
                "",
                true,
                Contact.NONE,
                "");
    }

    private static Protocol draw(List<Subject> subjects, Quota quota, Set<SubjectId> must, long seed) {
        return Draw.of(subjects, REGIONS, BY, quota, must, seed);
    }

    @Test
    void theSameSeedGivesTheSameListInWhateverOrderTheSubjectsCome() {
        var subjects = subjects();
        var drawn = draw(subjects, THIRTY, Set.of(), 42);

        for (var turn = 0; turn < 20; turn++) {
            Collections.shuffle(subjects, new Random(turn));
            assertThat(draw(subjects, THIRTY, Set.of(), 42)).isEqualTo(drawn);
        }
        assertThat(draw(subjects, THIRTY, Set.of(), 43).drawn()).isNotEqualTo(drawn.drawn());
    }

    /// Written down when the draw was made: it must never give another list.
    @Test
    void aLotIsTheSameForEver() {
        assertThat(Draw.lot(42, new SubjectId("site:9901000001"))).isEqualTo(192616813476365046L);
        assertThat(draw(subjects(), THIRTY, Set.of(), 42).drawn())
                .map(SubjectId::value)
                .containsExactly(
                        "site:9901000000",
                        "site:9901000001",
                        "site:9901000007",
                        "site:9901000009",
                        "site:9901000017",
                        "site:9901000019",
                        "site:9901000020",
                        "site:9902000021",
                        "site:9902000024",
                        "site:9902000025",
                        "site:9902000026");
    }

    @Test
    void noStratumFallsBelowTheRatioAndNoneIsLeftOut() {
        var strata = draw(subjects(), THIRTY, Set.of(), 7).strata();

        assertThat(strata.stream().map(stratum -> List.of(stratum.size(), stratum.wanted(), stratum.drawn())))
                .containsExactly(List.of(1, 1, 1), List.of(20, 6, 6), List.of(2, 1, 1), List.of(7, 3, 3));
        assertThat(strata.stream().map(Stratum::values))
                .containsExactly(
                        List.of("990100", "PORTAL"),
                        List.of("990100", "DEPARTMENT"),
                        List.of("990200", "PORTAL"),
                        List.of("990200", "DEPARTMENT"));
    }

    @Test
    void whereFewerThanTheNumberAreThereAllAreDrawn() {
        assertThat(draw(subjects(), new Quota.Fixed(3), Set.of(), 7).strata().stream()
                        .map(Stratum::drawn))
                .containsExactly(1, 3, 2, 3);
    }

    @Test
    void whoMustBeInIsInAndCountsTowardsTheQuotaOfItsStratum() {
        var must = new HashSet<SubjectId>();
        subjects().subList(1, 9).forEach(subject -> must.add(subject.id()));
        must.add(subjects().get(25).id());
        must.add(new SubjectId("site:8800000001"));

        var protocol = draw(subjects(), THIRTY, must, 7);

        assertThat(protocol.strata().stream().map(Stratum::drawn)).containsExactly(1, 8, 1, 3);
        assertThat(protocol.strata().get(1).lots()).isEmpty();
        assertThat(protocol.drawn())
                .containsAll(subjects().subList(1, 9).stream().map(Subject::id).toList());
        assertThat(protocol.drawn()).hasSize(13).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void withoutCriteriaAllAreOneStratum() {
        var protocol = Draw.of(subjects(), REGIONS, List.of(), THIRTY, Set.of(), 1);

        assertThat(protocol.strata()).hasSize(1);
        assertThat(protocol.drawn()).hasSize(9);
    }

    /// Over many seeds everybody is drawn about as often as the ratio says.
    @Test
    void everybodyHasTheSameChance() {
        var times = new HashMap<SubjectId, Integer>();
        var departments = subjects().subList(1, 21);
        for (var seed = 0; seed < 2_000; seed++) {
            Draw.of(departments, REGIONS, BY, THIRTY, Set.of(), seed)
                    .drawn()
                    .forEach(id -> times.merge(id, 1, Integer::sum));
        }

        assertThat(times.values())
                .hasSize(20)
                .allSatisfy(count -> assertThat(count).isBetween(500, 700));
    }

    @Test
    void aQuotaDrawsSomethingAndNotMoreThanThereIs() {
        assertThatThrownBy(() -> new Quota.Ratio(Fraction.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quota.Ratio(Fraction.of(11, 10))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Quota.RatioAtLeast(Fraction.of(3, 10), 2).of(3)).isEqualTo(2);
        assertThat(new Quota.RatioAtLeast(Fraction.of(3, 10), 2).of(1)).isEqualTo(1);
        assertThat(new Quota.RatioAtLeast(Fraction.of(3, 10), 2).of(11)).isEqualTo(4);
        assertThatThrownBy(() -> new Quota.RatioAtLeast(Fraction.of(3, 10), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quota.Fixed(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(THIRTY.of(10)).isEqualTo(3);
        assertThat(THIRTY.of(11)).isEqualTo(4);
    }
}
