package tongbao.domain.inspection;

import java.util.Optional;
import tongbao.domain.round.RoundId;

/// What an inspector recorded for one clause of one subject. 未发现 is a record; 未查 is the absence of one.
public sealed interface Answer {
    Answer UNSEEN = new Unseen();
    Answer CLEAR = new Clear(Amount.NONE);
    Answer PROBLEM = new Problem(Amount.NONE);
    Answer NOT_APPLICABLE = new NotApplicable("");
    Answer UNDECIDED = new Undecided("");

    /// Whether nobody has looked in this round: 未查, or carried over from an earlier one. It counts nowhere.
    static boolean isUnchecked(Answer answer) {
        return answer instanceof Unseen || answer instanceof Carried;
    }

    /// 未查
    record Unseen() implements Answer {}

    /// 未发现; an amount may be noted all the same (7 updates in two weeks).
    record Clear(Amount amount) implements Answer {}

    /// 有问题 (for a bonus clause: 有亮点)
    record Problem(Amount amount) implements Answer {}

    /// 不适用, with the reason where one was given.
    ///
    /// @param former what was recorded before the clause was switched off with its whole group; it is restored when
    ///     the group is switched on again
    record NotApplicable(String reason, Optional<Answer> former) implements Answer {
        public NotApplicable(String reason) {
            this(reason, Optional.empty());
        }

        /// What a clause of a group becomes that is switched off.
        public static NotApplicable insteadOf(Answer before) {
            return new NotApplicable("", before instanceof Unseen ? Optional.empty() : Optional.of(before));
        }
    }

    /// 待定, with what is awaited where it was noted.
    record Undecided(String note) implements Answer {}

    /// 沿用: what was recorded in an earlier round, laid ready for whoever looks again. It counts nowhere until the
    /// answer of this round takes its place.
    ///
    /// @param from the earlier round
    /// @param answer what was recorded there: 未发现, 有问题 or 不适用
    /// @param changed whether the clause asks something else now
    record Carried(RoundId from, Answer answer, boolean changed) implements Answer {
        public Carried {
            if (isUnchecked(answer) || answer instanceof Undecided) {
                throw new IllegalArgumentException("only a decided answer is carried over, not " + answer);
            }
        }
    }
}
