package tongbao.workbench.catalogue;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.words.Words;

/// One number that differs for some classes of subjects: a class is chosen and its own number typed, an empty field
/// gives it the general one again. Those that differ stand below.
final class ByClass extends VBox {
    private final Words words;
    private final ComboBox<SubjectClass> classes = new ComboBox<>();
    private final TextField number = new TextField();
    private final Label own = new Label();
    private Function<SubjectClass, Optional<String>> shown = _ -> Optional.empty();
    private boolean filling;

    /// @param name of the row, for the ids of its parts
    /// @param typed takes a class and what was typed for it, stripped
    ByClass(String name, Words words, BiConsumer<SubjectClass, String> typed) {
        super(4);
        this.words = words;
        classes.setId("class-" + name);
        classes.setConverter(Shown.by(words::name));
        classes.setOnAction(_ -> fill());
        number.setId("field-" + name + "-class");
        number.setPrefColumnCount(4);
        number.setOnAction(_ -> commit(typed));
        number.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                commit(typed);
            }
        });
        own.getStyleClass().addAll("muted", "small");
        own.setWrapText(true);
        var line = new HBox(8, classes, number);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, own);
    }

    /// @param general what holds for a class without a number of its own
    /// @param numbers the own number of a class
    void show(SubjectKind kind, String general, Function<SubjectClass, Optional<String>> numbers) {
        filling = true;
        shown = numbers;
        var all = Arrays.stream(SubjectClass.values())
                .filter(each -> each.kind() == kind)
                .toList();
        if (!classes.getItems().equals(all)) {
            classes.getItems().setAll(all);
            classes.setValue(all.getFirst());
        }
        classes.setAccessibleText(words.name(classes.getValue()));
        number.setPromptText(general);
        own.setText(all.stream()
                .flatMap(each -> numbers.apply(each).map(text -> words.name(each) + " " + text).stream())
                .collect(Collectors.joining("；")));
        own.setVisible(!own.getText().isEmpty());
        own.setManaged(own.isVisible());
        filling = false;
        fill();
    }

    private void fill() {
        Fields.fill(number, shown.apply(classes.getValue()).orElse(""));
    }

    private void commit(BiConsumer<SubjectClass, String> typed) {
        var text = number.getText().strip();
        if (!filling && !text.equals(shown.apply(classes.getValue()).orElse(""))) {
            typed.accept(classes.getValue(), text);
        }
    }
}
