package tongbao.workbench.register;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The steps of an import, the one at hand marked.
final class ImportSteps {
    private static final List<String> NAMES = List.of(
            "register.import.step.file",
            "register.import.step.columns",
            "register.import.step.preview",
            "register.import.step.write");

    private ImportSteps() {}

    static void show(HBox steps, Messages messages, ImportState state) {
        var now = at(state);
        steps.getChildren().clear();
        for (var i = 0; i < NAMES.size(); i++) {
            var word = Parts.whole(messages.get(NAMES.get(i)), "word");
            Node sign = i < now ? Glyph.PASSED.alone("") : Parts.whole(Integer.toString(i + 1), "number");
            var step = new HBox(6, sign, word);
            step.setAlignment(Pos.CENTER_LEFT);
            if (i == now) {
                step.getStyleClass().add("now");
            }
            if (i > 0) {
                var dash = new Region();
                dash.getStyleClass().add("dash");
                steps.getChildren().add(dash);
            }
            steps.getChildren().add(step);
        }
        steps.setAlignment(Pos.CENTER_LEFT);
    }

    /// The step at hand, counted from 0.
    private static int at(ImportState state) {
        return switch (state) {
            case ImportState.Choosing _, ImportState.Reading _, ImportState.Refused _ -> 0;
            case ImportState.Matching _ -> 1;
            case ImportState.Planned _ -> 2;
            case ImportState.Writing _ -> 3;
        };
    }
}
