package tongbao.domain.round.note;

/// Something recorded for a round that is not about one inspected subject. It is never in the denominator of a rate.
public sealed interface RoundNote permits UnitFinding, Merit, SpecialCheck, MessageCount, OwnCheck {
    /// What two versions of one note share: see [NoteKey].
    NoteKey key();
}
