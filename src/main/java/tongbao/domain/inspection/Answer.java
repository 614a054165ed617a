package tongbao.domain.inspection;

/// What an inspector recorded for one clause of one subject. 未发现 is a record; 未查 is the absence of one.
public sealed interface Answer {
    Answer UNSEEN = new Unseen();
    Answer CLEAR = new Clear(Amount.NONE);
    Answer PROBLEM = new Problem(Amount.NONE);
    Answer NOT_APPLICABLE = new NotApplicable("");
    Answer UNDECIDED = new Undecided("");

    /// 未查
    record Unseen() implements Answer {}

    /// 未发现; an amount may be noted all the same (7 updates in two weeks).
    record Clear(Amount amount) implements Answer {}

    /// 有问题 (for a bonus clause: 有亮点)
    record Problem(Amount amount) implements Answer {}

    /// 不适用, with the reason where one was given.
    record NotApplicable(String reason) implements Answer {}

    /// 待定, with what is awaited where it was noted.
    record Undecided(String note) implements Answer {}
}
