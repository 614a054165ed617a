package tongbao.workbench.review;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.domain.number.Fraction;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// Where the double check is drawn: the share, the seed, what they would draw, and the button that records it.
final class CheckDraw {
    private final CheckViewModel viewModel;
    private final Messages messages;
    private final TextField percent = new TextField("10");
    private final TextField seed = new TextField();
    private final Label preview = new Label();
    private final Button act;
    private final VBox node;
    private Optional<CheckDesk> desk = Optional.empty();

    CheckDraw(CheckViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        act = Parts.button(messages.get("review.check.draw"), "", this::draw);
        act.setId("check-draw");
        act.getStyleClass().add("accent");
        percent.setId("check-percent");
        percent.setPrefColumnCount(3);
        percent.setAccessibleText(messages.get("review.check.percent"));
        seed.setId("check-seed");
        seed.setPrefColumnCount(10);
        seed.setAccessibleText(messages.get("review.check.seed"));
        percent.textProperty().subscribe(_ -> preview());
        seed.textProperty().subscribe(_ -> preview());
        seed.setOnAction(_ -> draw());
        percent.setOnAction(_ -> draw());
        var line = new HBox(
                8,
                Parts.whole(messages.get("review.check.percent")),
                percent,
                Parts.whole("%"),
                Parts.whole(messages.get("review.check.seed")),
                seed);
        line.setAlignment(Pos.CENTER_LEFT);
        var form = new VBox(10, line, preview, new HBox(act));
        node = new VBox(Parts.empty(messages.get("review.check.title"), messages.get("review.check.what"), form));
    }

    Node node() {
        return node;
    }

    void focus() {
        act.requestFocus();
    }

    void show(Optional<CheckDesk> undrawn) {
        node.setVisible(undrawn.isPresent());
        if (undrawn.isPresent() && desk.isEmpty()) {
            seed.setText(Long.toString(viewModel.seed()));
        }
        desk = undrawn;
        preview();
    }

    private void preview() {
        var share = number(percent).stream()
                .filter(each -> each >= 1 && each <= 100)
                .findFirst();
        var drawable = desk.filter(at ->
                !at.inspected().isEmpty() && share.isPresent() && number(seed).isPresent());
        preview.setText(drawable.map(at -> messages.get(
                        "review.check.preview",
                        at.inspected().size(),
                        at.drawn(
                                        Fraction.of(share.orElse(10), 100),
                                        number(seed).orElse(0))
                                .drawn()
                                .size()))
                .orElseGet(() -> messages.get("review.check.preview.none")));
        act.setDisable(drawable.isEmpty());
    }

    private void draw() {
        if (!act.isDisabled()) {
            viewModel.draw((int) number(percent).orElse(10), number(seed).orElse(0));
        }
    }

    private static OptionalLong number(TextField field) {
        var text = field.getText().strip();
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
