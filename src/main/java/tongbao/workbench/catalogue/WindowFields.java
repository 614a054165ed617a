package tongbao.workbench.catalogue;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import tongbao.domain.calendar.Length;
import tongbao.domain.calendar.Window;
import tongbao.workbench.ui.Messages;

/// How far back a clause looks: a number and its unit.
final class WindowFields extends HBox {
    private final TextField count = new TextField();
    private final ComboBox<Optional<Length.Unit>> unit = new ComboBox<>();
    private final Consumer<Optional<Length>> keep;
    private final Runnable refuse;
    private boolean filling;

    /// @param keep told what was typed; empty if the clause looks at everything
    /// @param refuse told that what was typed is no number above 0
    WindowFields(Messages messages, Consumer<Optional<Length>> keep, Runnable refuse) {
        super(8);
        this.keep = keep;
        this.refuse = refuse;
        count.setId("field-window");
        count.setPrefColumnCount(4);
        count.setAccessibleText(messages.get("catalogue.field.look"));
        count.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                typed();
            }
        });
        count.setOnAction(_ -> typed());
        unit.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<Length.Unit>empty()),
                                Stream.of(Length.Unit.values()).map(Optional::of))
                        .toList());
        unit.setConverter(Shown.by(of ->
                of.map(each -> messages.get("catalogue.window." + each)).orElse(messages.get("catalogue.window.all"))));
        unit.setId("field-unit");
        unit.setOnAction(_ -> typed());
        getChildren().setAll(count, unit);
        setAlignment(Pos.CENTER_LEFT);
    }

    /// @param window empty if the clause looks at everything
    void show(Optional<Window> window) {
        filling = true;
        Fields.fill(count, window.map(at -> Integer.toString(at.back().count())).orElse(""));
        unit.setValue(window.map(at -> at.back().unit()));
        filling = false;
    }

    /// No unit means no window; a number without a unit waits for the unit.
    private void typed() {
        if (filling) {
            return;
        }
        var chosen = Optional.ofNullable(unit.getValue()).flatMap(each -> each);
        if (chosen.isEmpty()) {
            keep.accept(Optional.empty());
            return;
        }
        var number = Numbers.whole(count.getText().strip()).filter(each -> each > 0);
        if (number.isPresent()) {
            keep.accept(Optional.of(new Length(number.get(), chosen.get())));
        } else if (!count.getText().isBlank()) {
            refuse.run();
        }
    }
}
