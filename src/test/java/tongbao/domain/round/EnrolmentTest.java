package tongbao.domain.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tongbao.domain.register.Contact;
import tongbao.domain.register.Level;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteCode;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.State;
import tongbao.domain.register.Status;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.register.Unit;

class EnrolmentTest {
    private static final LocalDate SNAPSHOT = LocalDate.of(2026, 8, 6);

    @Test
    void onlyWhatRunsOnTheDayOfTheSnapshotTakesPart() {
        var running = site("0001000001", new State(Status.RUNNING, Optional.empty()));
        var closingLater = site("0001000002", new State(Status.CLOSED, Optional.of(SNAPSHOT.plusDays(1))));
        var closed = site("0001000003", new State(Status.CLOSED, Optional.of(SNAPSHOT)));
        var suspended = site("0001000004", new State(Status.SUSPENDED, Optional.empty()));
        var openingLater = site("0001000005", new State(Status.RUNNING, Optional.of(SNAPSHOT.plusDays(1))));
        var exempt = site("0001000006", new State(Status.EXEMPT, Optional.empty()));

        var enrolled = Enrolment.of(
                List.of(exempt, openingLater, suspended, closed, closingLater, running),
                Set.of(SubjectKind.SITE),
                SNAPSHOT);

        assertThat(enrolled).containsExactly(new Enrolled(running, true), new Enrolled(closingLater, true));
    }

    @Test
    void aKindWithoutCatalogueTakesNoPart() {
        var running = site("0001000001", State.RUNNING);

        assertThat(Enrolment.of(List.of(running), Set.of(SubjectKind.ACCOUNT), SNAPSHOT))
                .isEmpty();
    }

    private static Subject site(String code, State state) {
        return new Site(
                new SiteCode(code),
                "",
                "示例网站" + code,
                "http://s" + code + ".example/",
                "",
                new RegionCode("000100"),
                Level.CITY,
                SiteType.DEPARTMENT,
                Unit.UNKNOWN,
                state,
                "",
                "",
                true,
                Contact.NONE,
                "");
    }
}
