package tongbao.workbench.register;

import javafx.scene.layout.HBox;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// Above the tables: what was done last, until it is put away.
final class DoneLine extends HBox {
    private final Messages messages;

    DoneLine(Messages messages) {
        this.messages = messages;
        setId("done");
        getStyleClass().add("notice");
        putAway();
    }

    void say(String sentence) {
        var close = Parts.link("×", this::putAway);
        close.setAccessibleText(messages.get("frame.notice.close"));
        getChildren().setAll(Glyph.CLEAR.with(sentence), Parts.space(), close);
        setVisible(true);
        setManaged(true);
    }

    void putAway() {
        setVisible(false);
        setManaged(false);
    }
}
