package tongbao.workbench.settings;

import java.util.EnumSet;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import tongbao.document.font.Family;
import tongbao.document.font.FontReport;
import tongbao.document.font.Fonts;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// The type families of official papers, and for each the font of this machine that bulletins are set in: the official
/// one, or the bundled one that stands in for it.
final class FontsPane extends GridPane {
    private final Session session;
    private final Messages messages;
    private boolean looked;

    FontsPane(Session session) {
        this.session = session;
        messages = session.messages();
        setId("fonts");
        getStyleClass().add("fields");
        add(Parts.whole(messages.get("settings.fonts.looking"), "muted"), 0, 0);
    }

    /// Looks through the fonts of the machine beside the other work, once.
    void look() {
        if (!looked) {
            looked = true;
            session.background()
                    .start(
                            messages.get("settings.fonts.looking"),
                            _ -> Fonts.ofThisMachine().uses(EnumSet.complementOf(EnumSet.of(Family.SANS))),
                            this::show,
                            failure -> session.report(Problem.of(failure)));
        }
    }

    private void show(List<FontReport.Use> uses) {
        getChildren().clear();
        for (var use : uses) {
            var sign = use.substituted()
                    ? Glyph.HINT.with(messages.get("settings.fonts.substituted", use.used()))
                    : Glyph.CLEAR.with(messages.get("settings.fonts.found", use.used()));
            var line = new HBox(8, sign);
            line.setAlignment(Pos.CENTER_LEFT);
            var wanted = new Label(use.wanted());
            wanted.setMinWidth(112);
            addRow(getRowCount(), wanted, line);
        }
    }
}
