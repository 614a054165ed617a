package tongbao.workbench.inspect.mark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tongbao.domain.inspection.mark.Ink;
import tongbao.domain.inspection.mark.Mark;
import tongbao.domain.inspection.mark.Pen;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// What was drawn, one line each; the text of the chosen one, if it has one; the pen.
final class MarkList {
    private final MarkingViewModel marking;
    private final Messages messages;
    private final VBox lines = new VBox();
    private final Label count = Parts.badge("0");
    private final TextField text = new TextField();
    private final VBox node;
    private boolean filling;

    MarkList(MarkingViewModel marking, Messages messages) {
        this.marking = marking;
        this.messages = messages;
        text.setId("mark-text-field");
        text.setPromptText(messages.get("inspect.mark.text.prompt"));
        text.setAccessibleText(messages.get("inspect.mark.text.prompt"));
        text.textProperty().subscribe(typed -> {
            if (!filling) {
                marking.change(mark -> mark instanceof Mark.Note note ? note.with(typed) : mark);
            }
        });
        var head = new HBox(8, Parts.whole(messages.get("inspect.mark.marks"), "section-title"), Parts.space(), count);
        head.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(4, head, lines, text, pens());
        node.getStyleClass().add("mark-part");
        marking.marksProperty().subscribe(_ -> show());
        marking.chosenProperty().subscribe(_ -> show());
    }

    Node node() {
        return node;
    }

    /// Puts the cursor into the text of the chosen mark, if it has one.
    void editText() {
        if (text.isVisible()) {
            text.requestFocus();
            text.end();
        }
    }

    private void show() {
        var marks = marking.marksProperty().get();
        count.setText(Integer.toString(marks.size()));
        var rows = new ArrayList<Node>();
        for (var i = 0; i < marks.size(); i++) {
            rows.add(row(marks.get(i), i));
        }
        if (rows.isEmpty()) {
            var none = new Label(messages.get("inspect.mark.none"));
            none.getStyleClass().addAll("muted", "small");
            none.setWrapText(true);
            none.setMinHeight(Label.USE_PREF_SIZE);
            rows.add(none);
        }
        lines.getChildren().setAll(rows);
        var note = marking.getChosen().filter(Mark.Note.class::isInstance).map(Mark.Note.class::cast);
        text.setVisible(note.isPresent());
        text.setManaged(note.isPresent());
        note.filter(it -> !it.text().equals(text.getText())).ifPresent(it -> {
            filling = true;
            text.setText(it.text());
            filling = false;
        });
    }

    private Node row(Mark mark, int index) {
        var name = new Label(nameOf(mark));
        name.setMinWidth(0);
        var row = new HBox(8, new Icon(Tool.of(mark).key(), 16), name, Parts.space());
        if (mark instanceof Mark.Mosaic) {
            row.getChildren().add(Parts.whole(messages.get("inspect.mark.for-ever"), "muted", "small"));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("mark-row");
        if (marking.chosenProperty().get().equals(Optional.of(index))) {
            row.getStyleClass().add("chosen");
        }
        row.setOnMouseClicked(_ -> marking.choose(Optional.of(index)));
        return row;
    }

    private String nameOf(Mark mark) {
        var tool = messages.get("inspect." + Tool.of(mark).key());
        return switch (mark) {
            case Mark.Numbered numbered -> tool + " " + numbered.number();
            case Mark.Note note -> note.text().isBlank() ? tool : note.text();
            case Mark.Crop crop ->
                messages.get(
                        "inspect.mark.size",
                        tool,
                        crop.bounds().width(),
                        crop.bounds().height());
            case Mark.Frame _, Mark.Arrow _, Mark.Mosaic _ -> tool;
        };
    }

    private Node pens() {
        var inks = new HBox(4);
        var inkGroup = new ToggleGroup();
        Map<Ink, ToggleButton> inkButtons = new EnumMap<>(Ink.class);
        for (var ink : Ink.values()) {
            var swatch = new Region();
            swatch.getStyleClass().addAll("swatch", "ink-" + ink.name().toLowerCase(java.util.Locale.ROOT));
            var button = new ToggleButton("", swatch);
            button.getStyleClass().add("ink");
            button.setToggleGroup(inkGroup);
            button.setAccessibleText(
                    messages.get("inspect.mark.ink." + ink.name().toLowerCase(java.util.Locale.ROOT)));
            button.setOnAction(_ -> marking.take(marking.penProperty().get().with(ink)));
            inkButtons.put(ink, button);
            inks.getChildren().add(button);
        }
        var widths = new HBox();
        var widthGroup = new ToggleGroup();
        Map<Pen.Width, ToggleButton> widthButtons = new EnumMap<>(Pen.Width.class);
        for (var width : Pen.Width.values()) {
            var button = new ToggleButton(
                    messages.get("inspect.mark.width." + width.name().toLowerCase(java.util.Locale.ROOT)));
            button.getStyleClass()
                    .addAll(
                            "small",
                            width == Pen.Width.THIN
                                    ? "left-pill"
                                    : width == Pen.Width.THICK ? "right-pill" : "center-pill");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(widthGroup);
            button.setOnAction(_ -> marking.take(marking.penProperty().get().with(width)));
            widthButtons.put(width, button);
            widths.getChildren().add(button);
        }
        marking.penProperty().subscribe(pen -> {
            inkButtons.forEach((of, button) -> button.setSelected(of == pen.ink()));
            widthButtons.forEach((of, button) -> button.setSelected(of == pen.width()));
        });
        inks.setAlignment(Pos.CENTER);
        widths.setAlignment(Pos.CENTER);
        var line = new HBox(
                8,
                Parts.whole(messages.get("inspect.mark.ink"), "muted"),
                inks,
                Parts.space(),
                Parts.whole(messages.get("inspect.mark.width"), "muted"),
                widths);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("pens");
        return line;
    }
}
