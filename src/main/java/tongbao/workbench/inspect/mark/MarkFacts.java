package tongbao.workbench.inspect.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.mark.Mark;
import tongbao.domain.personal.PersonalNumbers;
import tongbao.workbench.inspect.Opened;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// What is known of the picture beside it: its marks, its caption, the findings it shows, the untouched original, and
/// what has to be looked at before it is printed.
final class MarkFacts {
    private static final int TITLE = 18;

    private final MarkingViewModel marking;
    private final Messages messages;
    private final MarkList marks;
    private final TextField caption = new TextField();
    private final VBox uses = new VBox(4);
    private final MenuButton again = new MenuButton();
    private final VBox original = new VBox(4);
    private final VBox checks = new VBox(4);
    private final VBox node;
    private final BiConsumer<Evidence, Finding> reuse;
    private Optional<Evidence> shown = Optional.empty();

    /// @param name records another caption
    /// @param reuse lays the picture beside another finding
    MarkFacts(
            MarkingViewModel marking,
            Messages messages,
            BiConsumer<Evidence, String> name,
            BiConsumer<Evidence, Finding> reuse,
            Node... actions) {
        this.marking = marking;
        this.messages = messages;
        this.reuse = reuse;
        marks = new MarkList(marking, messages);
        caption.setId("mark-caption");
        caption.setPromptText(messages.get("inspect.mark.caption.prompt"));
        caption.setAccessibleText(messages.get("inspect.mark.caption"));
        caption.focusedProperty().subscribe(focused -> {
            if (!focused) {
                shown.filter(evidence ->
                                !evidence.caption().equals(caption.getText().strip()))
                        .ifPresent(evidence ->
                                name.accept(evidence, caption.getText().strip()));
            }
        });
        caption.textProperty().subscribe(_ -> check());
        marking.marksProperty().subscribe(_ -> check());
        again.setText(messages.get("inspect.mark.again"));
        again.setId("mark-again");
        again.getStyleClass().addAll("flat", "small");
        var usesHead =
                new HBox(8, Parts.whole(messages.get("inspect.mark.uses"), "section-title"), Parts.space(), again);
        usesHead.setAlignment(Pos.CENTER_LEFT);
        var body = new VBox(
                kept(),
                marks.node(),
                part(Parts.whole(messages.get("inspect.mark.caption"), "section-title"), caption),
                part(usesHead, uses),
                part(originalHead(), original),
                part(Parts.whole(messages.get("inspect.mark.before-print"), "section-title"), checks));
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "facts-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var foot = new HBox(8, actions);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("mark-actions");
        node = new VBox(scroll, foot);
        node.getStyleClass().add("mark-facts");
    }

    private Node kept() {
        var text = new VBox(
                Parts.whole(messages.get("inspect.mark.kept"), "section-title", "success-text"),
                Parts.whole(messages.get("inspect.mark.kept.why"), "muted", "small"));
        var band = new HBox(10, new Icon("lock", 16), text);
        band.getStyleClass().add("kept-band");
        return band;
    }

    private Node originalHead() {
        var head = new HBox(
                8,
                Parts.whole(messages.get("inspect.mark.original"), "section-title"),
                Parts.space(),
                Parts.whole(messages.get("inspect.mark.peek"), "muted", "small"),
                Parts.key("O"));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static VBox part(Node... parts) {
        var part = new VBox(4, parts);
        part.getStyleClass().add("mark-part");
        return part;
    }

    Node node() {
        return node;
    }

    void editText() {
        marks.editText();
    }

    void show(Opened at, Evidence evidence) {
        var another = !shown.map(Evidence::id).equals(Optional.of(evidence.id()));
        shown = Optional.of(evidence);
        if (another || !caption.isFocused()) {
            caption.setText(evidence.caption());
        }
        showUses(at, evidence);
        showOriginal(evidence);
        check();
    }

    private void showUses(Opened at, Evidence evidence) {
        var same = at.inspection().evidence().stream()
                .filter(other ->
                        other.picture().digest().equals(evidence.picture().digest()))
                .toList();
        uses.getChildren()
                .setAll(same.stream().map(other -> line(place(at, other))).toList());
        var used = same.stream().flatMap(other -> other.finding().stream()).toList();
        again.getItems()
                .setAll(at.inspection().findings().stream()
                        .filter(finding -> !used.contains(finding.id()))
                        .map(finding -> item(at, evidence, finding))
                        .toList());
        again.setDisable(again.getItems().isEmpty());
    }

    private MenuItem item(Opened at, Evidence evidence, Finding finding) {
        var item = new MenuItem(clauseOf(at, finding) + messages.get("inspect.mark.of") + cut(titleOf(finding)));
        item.setOnAction(_ -> reuse.accept(evidence, finding));
        return item;
    }

    private String place(Opened at, Evidence evidence) {
        var clause = evidence.clause()
                .flatMap(at::find)
                .map(place -> place.clause().name())
                .orElse(messages.get("inspect.mark.outside"));
        return evidence.finding()
                .flatMap(id -> at.inspection().findings().stream()
                        .filter(finding -> finding.id().equals(id))
                        .findFirst())
                .map(finding -> clause + messages.get("inspect.mark.of") + cut(titleOf(finding)))
                .orElse(clause);
    }

    private String clauseOf(Opened at, Finding finding) {
        return finding.clause()
                .flatMap(at::find)
                .map(place -> place.clause().name())
                .orElse(messages.get("inspect.mark.outside"));
    }

    private String titleOf(Finding finding) {
        return finding.column().isBlank() ? finding.description() : finding.column();
    }

    private static String cut(String text) {
        return text.length() > TITLE ? text.substring(0, TITLE) + "…" : text;
    }

    private static Label line(String text) {
        var label = new Label(text);
        label.setTooltip(new Tooltip(text));
        return label;
    }

    private void showOriginal(Evidence evidence) {
        var picture = evidence.picture();
        var hex = picture.digest().hex();
        var copy = Parts.link(messages.get("inspect.copy"), () -> {
            var content = new ClipboardContent();
            content.putString(hex);
            Clipboard.getSystemClipboard().setContent(content);
        });
        copy.setFocusTraversable(false);
        var rows = new ArrayList<Node>(List.of(
                fact("file", picture.name()),
                fact(
                        "size",
                        messages.get(
                                "inspect.mark.pixels",
                                picture.width(),
                                picture.height(),
                                Math.max(1, picture.bytes() / 1024)))));
        picture.takenAt()
                .ifPresent(at -> rows.add(fact("taken", messages.day(at.toLocalDate()) + " " + messages.minute(at))));
        rows.add(fact(
                "added",
                messages.day(evidence.addedAt().toLocalDate()) + " " + messages.minute(evidence.addedAt()) + " · "
                        + evidence.inspector()));
        var digest = fact("digest", hex.substring(0, 8) + " ··· " + hex.substring(hex.length() - 8));
        digest.getChildren().add(copy);
        rows.add(digest);
        original.getChildren().setAll(rows);
    }

    private HBox fact(String name, String value) {
        var label = new Label(value);
        label.setTooltip(new Tooltip(value));
        label.setMinWidth(0);
        var row = new HBox(
                8,
                Parts.column(messages.get("inspect.mark.fact." + name), 56, Pos.CENTER_LEFT, "muted", "small"),
                label);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void check() {
        var personal = PersonalNumbers.in(caption.getText());
        var masks = marking.marksProperty().get().stream()
                .filter(Mark.Mosaic.class::isInstance)
                .count();
        checks.getChildren()
                .setAll(
                        personal.isEmpty()
                                ? Glyph.CLEAR.with(messages.get("inspect.mark.caption.clean"))
                                : Glyph.WARNING.with(messages.get(
                                        "inspect.mark.caption.personal",
                                        personal.getFirst().masked())),
                        Glyph.HINT.with(
                                masks == 0
                                        ? messages.get("inspect.mark.look")
                                        : messages.get("inspect.mark.masked", masks)));
    }
}
