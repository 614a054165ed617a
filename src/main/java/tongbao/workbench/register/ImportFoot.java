package tongbao.workbench.register;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import tongbao.intake.plan.ImportPlan;
import tongbao.intake.plan.ImportWords;
import tongbao.intake.plan.Outcome;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// Below the rows of an import: what would be written, in one sentence, the way to a sheet of what is refused, and the
/// button that writes or says why it cannot.
final class ImportFoot {
    private final Label sum;
    private final Button refused;
    private final Button write;
    private final Messages messages;
    private final ImportWords words;

    ImportFoot(Label sum, Button refused, Button write, Messages messages, ImportWords words) {
        this.sum = sum;
        this.refused = refused;
        this.write = write;
        this.messages = messages;
        this.words = words;
    }

    void show(ImportPlan plan, boolean writing) {
        sum.setText(ImportSum.of(plan, messages, words));
        var refusals = plan.counts().getOrDefault(Outcome.REFUSED, 0);
        refused.setVisible(refusals > 0);
        refused.setManaged(refusals > 0);
        refused.setText(messages.get("register.import.refused.save", refusals));
        var can = plan.entry().isPresent() && !writing && plan.undecided() == 0;
        write.setDisable(!can);
        write.getStyleClass().remove("accent");
        if (can) {
            write.getStyleClass().add("accent");
        }
        write.setText(writing ? messages.get("register.import.writing") : offer(plan));
        write.setGraphic(can ? Parts.key("Ctrl Enter") : new Icon("alert", 14));
        write.setContentDisplay(can ? ContentDisplay.RIGHT : ContentDisplay.LEFT);
    }

    private String offer(ImportPlan plan) {
        if (plan.undecided() > 0) {
            return messages.get("register.import.write.undecided", plan.writing(), plan.undecided());
        }
        return plan.entry().isPresent()
                ? messages.get("register.import.write", plan.writing())
                : messages.get("register.import.write.none");
    }
}
