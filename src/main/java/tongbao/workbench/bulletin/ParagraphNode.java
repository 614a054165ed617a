package tongbao.workbench.bulletin;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Figure;
import tongbao.domain.bulletin.Figures;
import tongbao.domain.bulletin.Run;
import tongbao.domain.bulletin.Template;
import tongbao.domain.words.derivation.DerivationWords;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Pressable;

/// A paragraph of the letter: read with its figures as chips, or rewritten around them.
final class ParagraphNode extends HBox {
    private final Block.Paragraph paragraph;
    private final Figures figures;
    private final Messages messages;
    private final DerivationWords derivations;
    private final BulletinViewModel viewModel;
    private final VBox content = new VBox(4);
    private EditText edit;

    ParagraphNode(Block.Paragraph paragraph, Figures figures, Messages messages, BulletinViewModel viewModel) {
        super(6);
        this.paragraph = paragraph;
        this.figures = figures;
        this.messages = messages;
        derivations = DerivationWords.of(messages.locale());
        this.viewModel = viewModel;
        edit = EditText.of(Template.parse(paragraph.template()), figures);
        getStyleClass().add("paragraph");
        setId("block-" + paragraph.key().replace('.', '-'));
        var open = new Button("", new Icon(paragraph.rewritten() ? "pencil" : "link", 14));
        open.getStyleClass().addAll("flat", "small");
        open.setAccessibleText(messages.get("bulletin.edit"));
        open.setTooltip(new javafx.scene.control.Tooltip(
                messages.get(paragraph.rewritten() ? "bulletin.rewritten" : "bulletin.drafted")));
        open.setOnAction(_ -> write());
        HBox.setHgrow(content, Priority.ALWAYS);
        getChildren().addAll(open, content);
        read();
    }

    private void read() {
        var flow = new TextFlow();
        flow.getStyleClass().add("letter-text");
        flow.setLineSpacing(4);
        if (!paragraph.lead().isEmpty()) {
            var lead = new Text(paragraph.lead());
            lead.getStyleClass().addAll("flow-text", "lead");
            flow.getChildren().add(lead);
        }
        for (var run : paragraph.runs()) {
            flow.getChildren().add(node(run));
        }
        flow.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                write();
            }
        });
        content.getChildren().setAll(flow);
    }

    private Node node(Run run) {
        return switch (run) {
            case Run.Words(var words) -> {
                var text = new Text(words);
                text.getStyleClass().add("flow-text");
                yield text;
            }
            case Run.Computed(var figure) -> {
                var chip = Parts.whole(figure.text(), "figure-chip");
                chip.setAccessibleText(figure.text() + "，" + derivations.sentence(figure.derivation()));
                Pressable.make(chip, () -> explain(figure));
                yield chip;
            }
        };
    }

    /// How the figure came about, below the paragraph; it cannot be typed over.
    private void explain(Figure figure) {
        var number = Parts.whole(figure.text(), "strong");
        var derivation = new Label(derivations.sentence(figure.derivation()));
        derivation.setWrapText(true);
        HBox.setHgrow(derivation, Priority.ALWAYS);
        var note = new HBox(number, derivation, Parts.whole(messages.get("bulletin.figure.fixed"), "secondary"));
        note.getStyleClass().add("notice");
        note.setId("derivation");
        if (content.getChildren().size() > 1) {
            content.getChildren().remove(1);
        }
        content.getChildren().add(note);
    }

    private void write() {
        edit = EditText.of(Template.parse(paragraph.template()), figures);
        var area = new TextArea(edit.text());
        area.setId("editor");
        area.setWrapText(true);
        area.setPrefRowCount(Math.clamp(edit.text().length() / 26L + 1, 3, 12));
        area.setTextFormatter(new TextFormatter<>(this::allowed));
        // undo would bring a figure back as plain words
        area.setContextMenu(new ContextMenu());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys(event));
        var done = Parts.button(messages.get("bulletin.edit.done"), "Ctrl Enter", this::commit);
        done.getStyleClass().addAll("accent", "small");
        done.setId("edit-done");
        var back =
                Parts.button(messages.get("bulletin.edit.back"), "", () -> viewModel.rewrite(key(), Optional.empty()));
        back.getStyleClass().add("small");
        back.setDisable(!paragraph.rewritten());
        var cancel = Parts.button(messages.get("bulletin.edit.cancel"), "Esc", this::leave);
        cancel.getStyleClass().addAll("small", "flat");
        content.getChildren().setAll(area, new HBox(8, done, insertion(area), back, Parts.space(), cancel));
        area.requestFocus();
        area.end();
    }

    private MenuButton insertion(TextArea area) {
        var insert = new MenuButton(messages.get("bulletin.edit.insert"));
        insert.getStyleClass().add("small");
        for (var key : figures.keys()) {
            var item = new MenuItem(key + "　" + figures.text(key));
            item.setOnAction(_ -> edit.with(key, area.getCaretPosition(), figures)
                    .ifPresent(next -> {
                        var at = area.getCaretPosition()
                                + EditText.shown(key, figures).length();
                        edit = next;
                        viewModel.tryOut(key(), next.template());
                        area.setTextFormatter(null);
                        area.setText(next.text());
                        area.setTextFormatter(new TextFormatter<>(this::allowed));
                        area.positionCaret(at);
                        area.requestFocus();
                    }));
            insert.getItems().add(item);
        }
        return insert;
    }

    /// Lets words through, takes figures away whole, and keeps everything else out of them.
    private TextFormatter.Change allowed(TextFormatter.Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        var words = EditText.typable(change.getText()).replace("\n", "");
        var stretch = edit.widened(change.getRangeStart(), change.getRangeEnd());
        var next = edit.replaced(stretch, words);
        if (next.isPresent()) {
            edit = next.get();
            viewModel.tryOut(key(), edit.template());
            change.setText(words);
            change.setRange(stretch.from(), stretch.to());
        } else {
            change.setText("");
            change.setRange(change.getRangeEnd(), change.getRangeEnd());
        }
        var caret = change.getRangeStart() + change.getText().length();
        change.selectRange(caret, caret);
        return change;
    }

    private void keys(KeyEvent event) {
        var undoes = event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y);
        if (undoes) {
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            commit();
            event.consume();
        }
    }

    private void leave() {
        read();
        viewModel.leaveTrial();
    }

    private void commit() {
        var template = edit.template();
        read();
        if (template.equals(paragraph.template())) {
            viewModel.leaveTrial();
        } else {
            viewModel.rewrite(key(), Optional.of(template));
        }
    }

    private String key() {
        return paragraph.key();
    }
}
