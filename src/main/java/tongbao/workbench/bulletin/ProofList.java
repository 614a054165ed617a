package tongbao.workbench.bulletin;

import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tongbao.document.audit.Audited;
import tongbao.domain.bulletin.audit.Discrepancy;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// What a comparison found, one line each, with the way to its place.
final class ProofList {
    private final Messages messages;
    private final ListView<Discrepancy> list;
    private final HBox head;

    /// @param head what was compared and how it came out
    /// @param goTo brings a difference before the eye
    ProofList(Messages messages, ListView<Discrepancy> list, HBox head, Consumer<Discrepancy> goTo) {
        this.messages = messages;
        this.list = list;
        this.head = head;
        list.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                goTo.accept(chosen);
            }
        });
    }

    void show(Proof proof, Runnable away) {
        boolean since = proof.isSince();
        list.setCellFactory(_ -> new Cell(since));
        list.setPlaceholder(
                Parts.whole(messages.get(since ? "bulletin.published.same" : "bulletin.audit.true"), "muted"));
        list.getItems().setAll(proof.found());
        var said = new Label(sentence(proof));
        said.setId("proof");
        said.getStyleClass().add("section-title");
        said.setMinWidth(0);
        said.setTooltip(new Tooltip(said.getText()));
        HBox.setHgrow(said, Priority.SOMETIMES);
        var close = Parts.button(messages.get("bulletin.proof.away"), "", away);
        close.setId("proof-away");
        close.getStyleClass().addAll("small", "flat");
        head.getChildren()
                .setAll(
                        (proof.found().isEmpty() ? Glyph.PASSED : since ? Glyph.WARNING : Glyph.VETO).with(""),
                        said,
                        Parts.space(),
                        close);
    }

    private String sentence(Proof proof) {
        return switch (proof) {
            case Proof.Since(var issue, var found) -> messages.get("bulletin.since.head", issue, found.size());
            case Proof.OfIssue(var file, var issue, var found) ->
                messages.get("bulletin.audit.head.issue", file.getFileName(), issue, found.size());
            case Proof.OfFile(var file, Audited audited) ->
                messages.get(
                        audited.isTrue()
                                ? audited.looks() == Audited.Look.OTHER_FONTS
                                        ? "bulletin.audit.head.fonts"
                                        : "bulletin.audit.head.true"
                                : "bulletin.audit.head.false",
                        file.getFileName(),
                        audited.isTrue()
                                ? audited.passages()
                                : audited.discrepancies().size());
        };
    }

    void clear() {
        list.getItems().setAll(List.of());
    }

    private final class Cell extends ListCell<Discrepancy> {
        private final boolean since;

        Cell(boolean since) {
            this.since = since;
        }

        @Override
        protected void updateItem(Discrepancy found, boolean empty) {
            super.updateItem(found, empty);
            if (empty || found == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            var sentence = since ? found.since(messages.locale()) : found.sentence(messages.locale());
            var label = new Label(sentence);
            label.setMinWidth(0);
            HBox.setHgrow(label, Priority.ALWAYS);
            var row = new HBox(8, (since ? Glyph.WARNING : Glyph.VETO).with(""), label);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPrefWidth(100);
            setGraphic(row);
            setTooltip(new Tooltip(sentence));
        }
    }
}
