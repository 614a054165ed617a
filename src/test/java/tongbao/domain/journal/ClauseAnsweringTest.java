package tongbao.domain.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.journal.Entry.SubjectEdit;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;

class ClauseAnsweringTest {
    private static final RoundId ROUND = new RoundId("示例");
    private static final ClauseCode CODE = new ClauseCode("T-1");
    private static final Answer FIVE = new Answer.Problem(Amount.of(5));

    @Test
    void everySubjectIsToldApartByWhatIsRecorded() {
        var carried = new Answer.Carried(new RoundId("上轮"), Answer.PROBLEM, true);
        var counted = new Answer.Clear(Amount.of(7));
        var answering = ClauseAnswering.of(
                ROUND,
                CODE,
                Answer.CLEAR,
                List.of(
                        of("a", Answer.UNSEEN),
                        of("b", carried),
                        of("c", Answer.CLEAR),
                        of("d", counted),
                        of("e", Answer.UNDECIDED),
                        of("f", Answer.PROBLEM),
                        of("g", FIVE).with(finding())));

        assertThat(answering)
                .isEqualTo(new ClauseAnswering(
                        ROUND,
                        CODE,
                        Answer.CLEAR,
                        List.of(edit("a", Answer.UNSEEN), edit("b", carried)),
                        List.of(new SubjectId("c"), new SubjectId("d")),
                        List.of(edit("e", Answer.UNDECIDED), edit("f", Answer.PROBLEM)),
                        List.of(edit("g", FIVE))));
        assertThat(answering.entry(false))
                .contains(new Entry.ClauseAnswered(ROUND, CODE, List.of(edit("a", Answer.UNSEEN), edit("b", carried))));
        assertThat(List.of(answering.count(false), answering.count(true))).containsExactly(2, 4);
    }

    @Test
    void whereNothingWouldChangeThereIsNothingToRecord() {
        var answering = ClauseAnswering.of(ROUND, CODE, Answer.CLEAR, List.of(of("c", Answer.CLEAR)));

        assertThat(answering.entry(true)).isEqualTo(Optional.empty());
    }

    private static SubjectEdit edit(String subject, Answer before) {
        return new SubjectEdit(new SubjectId(subject), before, Answer.CLEAR);
    }

    private static Inspection of(String subject, Answer answer) {
        return Inspection.untouched(ROUND, new SubjectId(subject)).with(CODE, answer);
    }

    private static Finding finding() {
        return new Finding(
                new FindingId("x"),
                Optional.of(CODE),
                "示例栏目",
                "",
                "",
                LocalDateTime.of(2026, 8, 19, 14, 0),
                "",
                "",
                true,
                true);
    }
}
