package tongbao.domain.round;

/// What the office decided about how a round is judged, beyond its catalogues. Fixed when the round is opened.
///
/// @param reviewing what a second person has to confirm before it counts
public record Policy(Reviewing reviewing) {
    /// What is recorded decides at once.
    public static final Policy AT_ONCE = new Policy(Reviewing.NOTHING);

    /// Vetoes wait for a second person.
    public static final Policy REVIEWED = new Policy(Reviewing.VETOES);

    /// 复核: the usual practice for 单项否决 is two persons (inspection.md, section 2), but no rule demands it.
    public enum Reviewing {
        NOTHING,
        /// A reached veto counts when it was accepted; until then the subject is 未定.
        VETOES
    }
}
