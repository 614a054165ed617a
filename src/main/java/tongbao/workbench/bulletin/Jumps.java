package tongbao.workbench.bulletin;

import javafx.scene.control.ScrollPane;

/// The way from a place of the letter to the same place elsewhere, text or field on one side, paper on the other, and
/// back.
final class Jumps {
    private final LetterForm form;
    private final LetterText text;
    private final ScrollPane inText;
    private final BulletinPaper paper;
    private final Trail trail = new Trail();

    /// @param inText where the text is scrolled
    Jumps(LetterForm form, LetterText text, ScrollPane inText, BulletinPaper paper) {
        this.form = form;
        this.text = text;
        this.inText = inText;
        this.paper = paper;
    }

    /// Brings a block, or a field of the letter, before the eye: in the text and on paper.
    void to(String key) {
        trail.left(inText, paper.scroll());
        if (text.has(key)) {
            text.scrollTo(key);
        } else {
            form.aim(key);
        }
        paper.aim(key);
    }

    /// To where both stood before the last jump; false if there was none.
    boolean back() {
        return trail.back();
    }
}
