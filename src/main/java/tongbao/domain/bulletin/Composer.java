package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;

/// Writes the whole letter from a draft. The same draft gives the same letter.
public final class Composer {
    private Composer() {}

    public static Bulletin compose(Draft draft) {
        var letter = Letter.of(draft);
        var office = draft.office();
        return new Bulletin(
                office.form().orElseGet(() -> PaperForm.of(draft.number())),
                office.name(),
                draft.number(),
                letter.title(),
                office.addressees(),
                blocks(letter),
                draft.date(),
                LetterFields.note(draft.wordings()),
                office.copyTo(),
                "");
    }

    /// Everything the templates of this draft may ask for.
    public static Figures figures(Draft draft) {
        return Letter.of(draft).figures();
    }

    private static List<Block> blocks(Letter letter) {
        var blocks = new ArrayList<Block>(Opening.blocks(letter));
        var number = 0;
        for (var section : Arrangement.of(letter.draft()).sections()) {
            var written = section.blocks(letter);
            if (!written.isEmpty()) {
                number++;
                var text = Printed.ordinal(number) + "、" + section.title();
                blocks.add(new Block.Heading(section.key(), 1, text));
                blocks.addAll(written);
            }
        }
        blocks.addAll(Requirements.closing(letter));
        blocks.addAll(Annexes.blocks(letter));
        return blocks;
    }
}
