package tongbao.domain.round.note;

import tongbao.domain.number.Fraction;

/// The score of a unit in an item of the [Weights] that no catalogue gives, such as 专业评价 by experts.
///
/// @param unit its name as the register has it
/// @param item the name of the item
/// @param score exact, not negative
public record ItemScore(String unit, String item, Fraction score) implements RoundNote {
    public ItemScore {
        if (score.signum() < 0) {
            throw new IllegalArgumentException("a score is not negative");
        }
    }

    @Override
    public NoteKey key() {
        return NoteKey.of("item-score", unit, item);
    }
}
