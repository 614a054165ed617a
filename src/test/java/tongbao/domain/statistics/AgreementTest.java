package tongbao.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.DoubleCheck;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.SecondLook;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.statistics.Agreement.Difference;
import tongbao.domain.statistics.Agreement.Looked;
import tongbao.workbench.Fixture;

class AgreementTest {
    private static final Subject ONE = Fixture.site("9901000001");
    private static final Subject OTHER = Fixture.site("9901000002");

    @Test
    void clausesBothAnsweredAreComparedByWhatTheySayNotByWhatTheyCount() {
        var looked = looked(
                ONE,
                Map.of(
                        Fixture.STALE, Answer.CLEAR,
                        Fixture.BLANK, new Answer.Problem(Amount.of(5)),
                        Fixture.UNANSWERED, Answer.CLEAR),
                Map.of(
                        Fixture.STALE, Answer.CLEAR,
                        Fixture.BLANK, new Answer.Problem(Amount.of(6)),
                        Fixture.UNANSWERED, Answer.PROBLEM));

        var agreement = Agreement.of(List.of(looked));

        assertThat(agreement)
                .isEqualTo(new Agreement(
                        new Share(1, 1),
                        new Share(2, 3),
                        new Share(2, 3),
                        List.of(new Difference(
                                ONE,
                                Fixture.SITES.find(Fixture.UNANSWERED).orElseThrow(),
                                Answer.CLEAR,
                                look(Fixture.UNANSWERED, Answer.PROBLEM)))));
    }

    @Test
    void whatIsNotFinishedStaysBlindAndWhatTheFirstPersonLeftOpenIsNotCompared() {
        var open = looked(ONE, Map.of(Fixture.STALE, Answer.CLEAR), Map.of(Fixture.STALE, Answer.PROBLEM));
        var finished = looked(
                OTHER,
                Map.of(Fixture.STALE, Answer.CLEAR),
                Map.of(Fixture.STALE, Answer.CLEAR, Fixture.BLANK, Answer.PROBLEM, Fixture.UNANSWERED, Answer.CLEAR));

        var agreement = Agreement.of(List.of(open, finished));

        assertThat(open.left()).isEqualTo(2);
        assertThat(agreement).isEqualTo(new Agreement(new Share(1, 2), new Share(1, 1), new Share(1, 1), List.of()));
    }

    @Test
    void aTenthOfEachKindIsDrawnAndDrawnAgainFromTheSeed() {
        var subjects = Fixture.subjects();

        var check = DoubleCheck.of(subjects, DoubleCheck.TENTH, 20260817);

        assertThat(check.size()).isEqualTo(13);
        assertThat(check.drawn()).hasSize(2).doesNotHaveDuplicates();
        assertThat(check.seed()).isEqualTo(20260817);
        assertThat(DoubleCheck.of(subjects.reversed(), DoubleCheck.TENTH, 20260817))
                .isEqualTo(check);
        assertThat(IntStream.range(0, 20)
                        .mapToObj(seed -> DoubleCheck.of(subjects, Fraction.of(1, 2), seed)
                                .drawn())
                        .distinct())
                .hasSizeGreaterThan(1)
                .allSatisfy(drawn -> assertThat(drawn).hasSize(7));
    }

    private static Looked looked(Subject subject, Map<ClauseCode, Answer> first, Map<ClauseCode, Answer> second) {
        var looks = new HashMap<ClauseCode, SecondLook>();
        second.forEach((code, answer) -> looks.put(code, look(code, answer)));
        return new Looked(
                subject,
                Fixture.SITES,
                new Inspection(Fixture.ROUND, new SubjectId(subject.id().value()), first, List.of(), List.of()),
                looks);
    }

    private static SecondLook look(ClauseCode code, Answer answer) {
        return new SecondLook(code, answer, "王示例", LocalDateTime.of(2026, 8, 20, 9, 0));
    }
}
