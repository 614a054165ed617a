package tongbao.workbench.catalogue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// One clause of an edition that cannot be changed, to be read; or one that a draft switched off, to be brought back.
final class ClausePane extends VBox {
    private final Words words;
    private final Label name = new Label();
    private final Label code;
    private final Label text;
    private final Label guide;
    private final Label look;
    private final Label rule;
    private final Label confidence;
    private final VBox gone;
    private Runnable bringBack = () -> {};

    ClausePane(Messages messages, Words words) {
        this.words = words;
        getStyleClass().add("form");
        name.getStyleClass().add("pane-title");
        name.setWrapText(true);
        var fields = new Fields(messages);
        code = fields.said("code");
        rule = fields.said("rule");
        rule.setId("rule");
        text = fields.said("text");
        guide = fields.said("guide");
        look = fields.said("look");
        confidence = fields.said("confidence");
        Button back = Parts.button(messages.get("catalogue.back"), "", () -> bringBack.run());
        back.setId("bring-back");
        back.getStyleClass().add("accent");
        var why = new Label(messages.get("catalogue.gone"));
        why.setWrapText(true);
        gone = new VBox(8, why, new HBox(back));
        getChildren().addAll(name, gone, fields);
    }

    void show(Catalogue.Place place) {
        show(place, false, () -> {});
    }

    /// @param back brings the clause back into the draft
    void showGone(Catalogue.Place place, Runnable back) {
        show(place, true, back);
    }

    private void show(Catalogue.Place place, boolean switchedOff, Runnable back) {
        var clause = place.clause();
        bringBack = back;
        gone.setVisible(switchedOff);
        gone.setManaged(switchedOff);
        name.setText(clause.name());
        code.setText(clause.code().value() + "　"
                + Stream.concat(
                                Stream.of(place.group().name()),
                                place.path().stream().map(indicator -> indicator.name()))
                        .distinct()
                        .collect(Collectors.joining(" › ")));
        text.setText(clause.text());
        guide.setText(clause.guide().isEmpty() ? "—" : clause.guide());
        var looks = words.look(clause);
        look.setText(looks.isEmpty() ? "—" : looks);
        rule.setText(words.rule(clause));
        confidence.setText(words.name(clause.confidence()));
    }
}
