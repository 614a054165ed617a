package tongbao.workbench.findings;

import javafx.scene.control.TableCell;
import tongbao.workbench.ui.Glyph;

/// Whether something is so: a tick, or a quiet bar where it is not; the word is there for screen readers.
final class SignCell extends TableCell<FoundLine, Boolean> {
    private final boolean veto;
    private final String yes;
    private final String no;

    /// @param veto whether being so means that the subject can fail by it
    SignCell(boolean veto, String yes, String no) {
        this.veto = veto;
        this.yes = yes;
        this.no = no;
    }

    @Override
    protected void updateItem(Boolean so, boolean empty) {
        super.updateItem(so, empty);
        getStyleClass().removeAll("subtle", "danger-text");
        if (empty || so == null) {
            setText("");
            setGraphic(null);
            return;
        }
        setAccessibleText(so ? yes : no);
        if (so && veto) {
            setText(yes);
            setGraphic(null);
            getStyleClass().add("danger-text");
        } else if (so) {
            setText("");
            setGraphic(Glyph.CLEAR.alone(yes));
        } else {
            setGraphic(null);
            setText("–");
            getStyleClass().add("subtle");
        }
    }
}
