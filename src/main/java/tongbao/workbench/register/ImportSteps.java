package tongbao.workbench.register;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The steps of an import, the one at hand marked.
final class ImportSteps {
    private ImportSteps() {}

    /// @param now the step at hand, counted from 0
    static void show(HBox steps, Messages messages, int now) {
        var names = List.of(
                "register.import.step.file",
                "register.import.step.columns",
                "register.import.step.preview",
                "register.import.step.write");
        steps.getChildren().clear();
        for (var i = 0; i < names.size(); i++) {
            var word = Parts.whole(messages.get(names.get(i)), "word");
            Node sign = i < now ? Glyph.PASSED.alone("") : Parts.whole(Integer.toString(i + 1), "number");
            var step = new HBox(6, sign, word);
            step.setAlignment(Pos.CENTER_LEFT);
            if (i == now) {
                step.getStyleClass().add("now");
            }
            if (i > 0) {
                var dash = new javafx.scene.layout.Region();
                dash.getStyleClass().add("dash");
                steps.getChildren().add(dash);
            }
            steps.getChildren().add(step);
        }
        steps.setAlignment(Pos.CENTER_LEFT);
    }
}
