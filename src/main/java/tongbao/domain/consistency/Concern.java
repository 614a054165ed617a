package tongbao.domain.consistency;

import java.util.List;
import tongbao.domain.register.Subject;

/// Something about a round that should be looked at before it is printed. `words` says it as a sentence.
///
/// @param arguments what the sentence names, the name of the thing first: texts, whole numbers, days and domain values
///     that have a word
public record Concern(Kind kind, Spot spot, List<Object> arguments) {
    /// What there is to be concerned about, the most urgent first.
    public enum Kind {
        /// 未定 for a reason of no other kind.
        OPEN(Severity.STOPS),
        /// Drawn, and nothing was recorded about it.
        UNTOUCHED(Severity.STOPS),
        /// Begun, and clauses that may decide are 未查.
        UNSEEN(Severity.STOPS),
        /// Clauses are 待定.
        UNDECIDED(Severity.STOPS),
        /// A reached veto that a second person did not look at.
        VETO_UNREVIEWED(Severity.STOPS),
        /// A reached veto that a second person sent back.
        VETO_RETURNED(Severity.STOPS),
        /// More with the problem than there are at all.
        COUNT_BEYOND_WHOLE(Severity.STOPS),
        /// The numbers of a clause do not say yet whether its line is reached.
        AMOUNT_INCOMPLETE(Severity.STOPS),
        /// The text would name what the verdict counts as clear.
        FINDING_CONTRADICTED(Severity.STOPS),
        UNKNOWN_REGION(Severity.STOPS),
        NOT_RUNNING(Severity.STOPS),
        /// A kind takes part, and none of it is inspected.
        NONE_DRAWN(Severity.STOPS),
        PARTS_DIFFER(Severity.STOPS),
        RATE_DIFFERS(Severity.STOPS),
        WHOLE_WITH_FAILURE(Severity.STOPS),
        CHANGE_DIFFERS(Severity.STOPS),
        /// Answers of an earlier round that nobody looked at again.
        CARRIED_UNCHECKED(Severity.WARNING),
        /// Such answers to clauses that ask something else now.
        CARRIED_CHANGED(Severity.WARNING),
        FAILED_WITHOUT_FINDING(Severity.WARNING),
        FAILED_WITHOUT_EVIDENCE(Severity.WARNING),
        FINDING_WITHOUT_TEXT(Severity.WARNING),
        /// A personal number in a text that the bulletin will print.
        FINDING_PERSONAL(Severity.WARNING),
        FINDING_OUTSIDE_WINDOW(Severity.WARNING),
        /// An answer to a clause that does not apply to the subject.
        ANSWER_NOT_ASKED(Severity.WARNING),
        /// Recorded about a subject that is not drawn: it counts nowhere.
        RECORDED_NOT_DRAWN(Severity.WARNING),
        /// 100 % only because what is 未定 is left out.
        WHOLE_WITH_OPEN(Severity.WARNING),
        SAME_ADDRESS(Severity.WARNING),
        SAME_NAME(Severity.WARNING),
        SAME_ACCOUNT(Severity.WARNING),
        CHANGED_SINCE(Severity.WARNING),
        REMOVED_SINCE(Severity.WARNING),
        ENROLMENT_MISSED(Severity.WARNING),
        /// The register calls it running, its platform does not.
        STATES_DISAGREE(Severity.WARNING),
        UNSURE_CLAUSES(Severity.WARNING),
        CATALOGUE_TOO_NEW(Severity.WARNING),
        HISTORY_CONTRADICTS(Severity.WARNING),
        HISTORY_PARTS_DIFFER(Severity.WARNING),
        SNAPSHOT_LATE(Severity.WARNING),
        POINT_OUTSIDE_WINDOW(Severity.WARNING),
        DEADLINE_MISSING(Severity.WARNING),
        /// A clause with a problem, and nothing says what was found.
        PROBLEM_WITHOUT_FINDING(Severity.HINT),
        /// Failed, and the rest was not looked at: its other problems are in no count.
        FAILED_UNFINISHED(Severity.HINT),
        /// A person decided against the computed verdict.
        RULED_BY_HAND(Severity.HINT),
        REGION_WITHOUT_SUBJECTS(Severity.HINT),
        REGION_NOT_INSPECTED(Severity.HINT),
        CODE_MALFORMED(Severity.HINT),
        /// One rate is of a sample, the other of all.
        BASE_OF_ANOTHER_KIND(Severity.HINT),
        NO_HISTORY(Severity.HINT),
        /// The difference of the printed rates is not the exact difference rounded.
        EXACT_CHANGE(Severity.HINT);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    public Concern {
        arguments = List.copyOf(arguments);
    }

    static Concern of(Kind kind, Spot spot, Object... arguments) {
        return new Concern(kind, spot, List.of(arguments));
    }

    /// About `subject` as a whole.
    static Concern of(Kind kind, Subject subject) {
        return of(kind, new Spot.OfSubject(subject.id()), name(subject));
    }

    public Severity severity() {
        return kind.severity();
    }

    /// The name of a subject, with its platform where it has one: accounts of one office often bear one name.
    static String name(Subject subject) {
        return subject.platform().isEmpty() ? subject.name() : subject.name() + "（" + subject.platform() + "）";
    }
}
