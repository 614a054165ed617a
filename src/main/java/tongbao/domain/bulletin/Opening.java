package tongbao.domain.bulletin;

import java.util.List;

/// The first paragraph: on what basis, who, when.
final class Opening {
    private Opening() {}

    static List<Block> blocks(Letter letter) {
        var basis = letter.figures().find("basis").isPresent() ? Wording.text("lead.basis") : "";
        return letter.paragraph("lead", basis + Wording.template("lead", letter.words())).stream()
                .toList();
    }
}
