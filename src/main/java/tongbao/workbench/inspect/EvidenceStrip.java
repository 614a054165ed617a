package tongbao.workbench.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.FindingId;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The pictures of the clause at hand, side by side at the foot of the pane.
final class EvidenceStrip {
    private final InspectViewModel inspect;
    private final Thumbnails thumbnails;
    private final Messages messages;
    private final Consumer<Integer> view;
    private final VBox node = new VBox();
    private final Label count = Parts.badge("0");
    private final HBox strip = new HBox(8);
    private final Button add = new Button();
    private List<Evidence> listed = List.of();

    /// @param view shows the picture of this place in the strip full size
    /// @param choose asks for picture files
    EvidenceStrip(
            InspectViewModel inspect,
            Thumbnails thumbnails,
            Messages messages,
            Consumer<Integer> view,
            Runnable choose) {
        this.inspect = inspect;
        this.thumbnails = thumbnails;
        this.messages = messages;
        this.view = view;
        var kept = new Label(messages.get("inspect.evidence.kept"));
        kept.getStyleClass().addAll("muted", "small");
        kept.setMinWidth(0);
        var paste = new Label(messages.get("inspect.evidence.paste"));
        paste.getStyleClass().addAll("muted", "small");
        var head = new HBox(
                8,
                Parts.whole(messages.get("inspect.evidence"), "section-title"),
                count,
                kept,
                Parts.space(),
                Parts.key("Ctrl V"),
                paste);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("evidence-head");
        add.setGraphic(new Icon("plus", 16));
        add.setId("add-pictures");
        add.getStyleClass().addAll("thumb-add");
        add.setAccessibleText(messages.get("inspect.evidence.add"));
        add.setTooltip(new Tooltip(messages.get("inspect.evidence.add")));
        add.setOnAction(_ -> choose.run());
        strip.getStyleClass().add("strip");
        var scroll = new ScrollPane(strip);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.getStyleClass().add("strip-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox.setMargin(add, new Insets(3, 0, 0, 0));
        var line = new HBox(8, scroll, add);
        node.getChildren().addAll(head, line);
    }

    Node node() {
        return node;
    }

    /// The pictures that are seen, in their order.
    List<Evidence> listed() {
        return listed;
    }

    void show(Opened at, Place place) {
        var pictures = at.inspection().evidence().stream()
                .filter(picture -> picture.clause().isEmpty()
                        || picture.clause().equals(Optional.of(place.clause().code())))
                .toList();
        if (pictures.equals(listed)) {
            return;
        }
        listed = pictures;
        count.setText(Integer.toString(pictures.size()));
        fill(at, place);
        thumbnails.make(pictures.stream().map(it -> it.shown().digest()).toList(), () -> fill(at, place));
    }

    private void fill(Opened at, Place place) {
        var numbers = at.inspection()
                .findings(place.clause().code())
                .map(it -> it.id())
                .toList();
        var thumbs = new ArrayList<Node>();
        for (var i = 0; i < listed.size(); i++) {
            var evidence = listed.get(i);
            var index = i;
            thumbs.add(new Thumb(
                            evidence,
                            thumbnails.find(evidence.shown().digest()),
                            evidence.finding().flatMap(finding -> number(numbers, finding)),
                            messages,
                            () -> view.accept(index),
                            () -> inspect.writing().detach(evidence.id()))
                    .node());
        }
        strip.getChildren().setAll(thumbs);
    }

    private static Optional<Integer> number(List<FindingId> findings, FindingId finding) {
        var at = findings.indexOf(finding);
        return at < 0 ? Optional.empty() : Optional.of(at + 1);
    }
}
