package tongbao.domain.round.note;

/// Something recorded for a round that is not about one inspected subject. It is in no denominator, but for a
/// [Mismatch] whose effect is that its subject fails.
public sealed interface RoundNote
        permits UnitFinding, Merit, SpecialCheck, MessageCount, OwnCheck, Mismatch, Weights, ItemScore {
    /// What two versions of one note share: see [NoteKey].
    NoteKey key();
}
