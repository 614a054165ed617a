package tongbao.workbench.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.domain.register.Subject;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Parts;

/// The rows of the two lists at the right: a sign, the subject, and what is to be said about it. As wide as the list,
/// never wider.
final class SubjectCells {
    private SubjectCells() {}

    static final class OfFailing extends ListCell<Glance.Failing> {
        OfFailing() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Glance.Failing failing, boolean empty) {
            super.updateItem(failing, empty);
            if (empty || failing == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            var why = new Label(failing.why());
            why.getStyleClass().add("secondary");
            var text = new VBox(name(failing.subject()), why);
            text.setAlignment(Pos.CENTER_LEFT);
            var row = new HBox(8, Glyph.FAILED.alone(""), text);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setTooltip(new Tooltip(failing.why()));
        }
    }

    static final class OfStanding extends ListCell<Glance.Standing> {
        OfStanding() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Glance.Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            if (empty || standing == null) {
                setGraphic(null);
                return;
            }
            var row = new HBox(
                    8,
                    Glyph.STARTED.alone(""),
                    name(standing.subject()),
                    Parts.space(),
                    Parts.whole(standing.answered() + "/" + standing.clauses(), "secondary"));
            row.setAlignment(Pos.CENTER_LEFT);
            row.setFillHeight(false);
            setGraphic(row);
        }
    }

    private static HBox name(Subject subject) {
        var name = new Label(subject.name());
        name.setMinWidth(0);
        var box = new HBox(8, name);
        if (!subject.platform().isEmpty()) {
            box.getChildren().add(Parts.whole(subject.platform(), "secondary"));
        }
        box.setAlignment(Pos.BASELINE_LEFT);
        return box;
    }
}
