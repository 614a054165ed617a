package tongbao.workbench.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.register.SubjectKind;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The large numbers above: what is done, what is left, what fails, and the rates so far with their denominators.
final class Figures {
    private final Messages messages;

    Figures(Messages messages) {
        this.messages = messages;
    }

    List<Node> of(Glance glance) {
        var total = glance.total();
        var done = total.passed() + total.failed() + total.exempt();
        var figures = new ArrayList<Node>();
        figures.add(figure(
                messages.get("overview.figure.done"),
                Integer.toString(done),
                messages.get("overview.figure.done.of", done + total.open()),
                ""));
        figures.add(figure(
                messages.get("overview.figure.open"),
                Integer.toString(total.open()),
                messages.get("overview.figure.open.begun", glance.begun().size()),
                ""));
        figures.add(figure(
                messages.get("overview.figure.failed"),
                Integer.toString(total.failed()),
                messages.get(
                        glance.rate(SubjectKind.CHANNEL).isPresent()
                                ? "overview.figure.failed.of.channels"
                                : "overview.figure.failed.of",
                        glance.failed(SubjectKind.SITE),
                        glance.failed(SubjectKind.ACCOUNT),
                        glance.failed(SubjectKind.CHANNEL)),
                total.failed() > 0 ? "danger-text" : ""));
        for (var kind : SubjectKind.values()) {
            rateOf(glance, kind).ifPresent(figures::add);
        }
        return figures;
    }

    private Optional<Node> rateOf(Glance glance, SubjectKind kind) {
        return glance.rate(kind).map(rates -> {
            var share = rates.total().passRate();
            return figure(
                    messages.get(RateChart.title(kind)),
                    share.percent(glance.rounding())
                            .map(percent -> percent + "%")
                            .orElse("—"),
                    share.whole() == 0
                            ? messages.get("overview.figure.rate.none")
                            : messages.get("overview.figure.rate.of", share.part(), share.whole()),
                    "");
        });
    }

    private static VBox figure(String title, String number, String note, String tone) {
        var big = Parts.whole(number, "big-figure");
        if (!tone.isEmpty()) {
            big.getStyleClass().add(tone);
        }
        var small = new Label(note);
        small.getStyleClass().add("secondary");
        var box = new VBox(Parts.whole(title, "secondary"), big, small);
        box.getStyleClass().add("figure");
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
