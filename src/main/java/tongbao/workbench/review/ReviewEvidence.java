package tongbao.workbench.review;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.domain.inspection.Digest;
import tongbao.domain.inspection.Evidence;
import tongbao.workbench.inspect.Thumbnails;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The right pane: the pictures of the row at hand, one as large as the pane, all of them small below.
final class ReviewEvidence {
    /// Pixels of the longer side: the pane on a screen of 4K.
    private static final int SIDE = 1600;

    private final Thumbnails thumbnails;
    private final Messages messages;
    private final BiConsumer<List<Evidence>, Integer> view;
    private final ImageView large = new ImageView();
    private final Label nothing = new Label();
    private final Label caption = new Label();
    private final Label count = Parts.whole("", "secondary");
    private final HBox strip = new HBox(8);
    private final ScrollPane scroll = new ScrollPane(strip);
    private final VBox node;
    private List<Evidence> shown = List.of();
    private int at;

    /// @param view shows the picture of this place over the whole screen
    ReviewEvidence(Thumbnails thumbnails, Messages messages, BiConsumer<List<Evidence>, Integer> view) {
        this.thumbnails = thumbnails;
        this.messages = messages;
        this.view = view;
        large.setPreserveRatio(true);
        large.setSmooth(true);
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        var desk = new StackPane(large, nothing);
        desk.getStyleClass().add("evidence-desk");
        desk.setMinSize(0, 0);
        large.fitWidthProperty().bind(desk.widthProperty().subtract(24));
        large.fitHeightProperty().bind(desk.heightProperty().subtract(24));
        desk.setOnMouseClicked(_ -> openViewer());
        VBox.setVgrow(desk, Priority.ALWAYS);
        caption.setMinWidth(0);
        HBox.setHgrow(caption, Priority.ALWAYS);
        caption.setMaxWidth(Double.MAX_VALUE);
        caption.getStyleClass().add("secondary");
        var head = new HBox(
                8,
                Parts.whole(messages.get("review.evidence"), "section-title"),
                count,
                caption,
                Parts.key("←"),
                Parts.key("→"),
                Parts.button(messages.get("review.evidence.large"), "V", this::openViewer));
        head.getChildren().getLast().getStyleClass().add("small");
        head.getChildren().getLast().setId("review-large");
        head.getStyleClass().add("section-bar");
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("strip-scroll");
        strip.getStyleClass().add("strip");
        node = new VBox(head, desk, scroll);
        node.getStyleClass().add("review-evidence");
        node.setMinWidth(0);
    }

    Node node() {
        return node;
    }

    void show(Optional<ReviewItem> item) {
        var pictures = item.map(ReviewItem::evidence).orElse(List.of());
        if (!pictures.equals(shown)) {
            shown = pictures;
            at = 0;
            thumbnails.make(pictures.stream().map(one -> one.picture().digest()).toList(), this::fill);
        }
        fill();
        large();
    }

    /// Shows the picture `by` places further on, as far as there are any.
    void step(int by) {
        if (!shown.isEmpty()) {
            at = Math.clamp(at + by, 0, shown.size() - 1);
            fill();
            large();
        }
    }

    void openViewer() {
        if (!shown.isEmpty()) {
            view.accept(shown, at);
        }
    }

    private void fill() {
        scroll.setManaged(shown.size() > 1);
        scroll.setVisible(shown.size() > 1);
        strip.getChildren().clear();
        for (var i = 0; i < shown.size(); i++) {
            strip.getChildren().add(thumb(i));
        }
    }

    private Node thumb(int index) {
        var frame = new StackPane();
        frame.getStyleClass().add("thumb-frame");
        if (index == at) {
            frame.getStyleClass().add("chosen");
        }
        thumbnails
                .find(shown.get(index).picture().digest())
                .flatMap(made -> made)
                .ifPresent(image -> {
                    var small = new ImageView(image);
                    small.setFitWidth(84);
                    small.setFitHeight(52);
                    small.setPreserveRatio(true);
                    frame.getChildren().add(small);
                });
        frame.setAccessibleText(shown.get(index).picture().name());
        frame.setOnMouseClicked(_ -> step(index - at));
        return frame;
    }

    private void large() {
        large.setImage(null);
        count.setText(shown.isEmpty() ? "" : messages.get("review.evidence.count", at + 1, shown.size()));
        nothing.setVisible(shown.isEmpty());
        nothing.setText(messages.get("review.evidence.none"));
        if (shown.isEmpty()) {
            caption.setText("");
            return;
        }
        var evidence = shown.get(at);
        var picture = evidence.picture();
        caption.setText(
                evidence.caption().isBlank()
                        ? messages.get("review.evidence.by", picture.name(), evidence.inspector())
                        : evidence.caption());
        thumbnails.find(picture.digest()).flatMap(made -> made).ifPresent(large::setImage);
        thumbnails.large(picture.digest(), SIDE, this::take, _ -> damaged(picture.digest()));
    }

    private void take(Digest digest, Optional<Image> image) {
        if (isAt(digest)) {
            image.ifPresentOrElse(large::setImage, () -> damaged(digest));
        }
    }

    private void damaged(Digest digest) {
        if (isAt(digest)) {
            nothing.setText(messages.get("review.evidence.damaged"));
            nothing.setVisible(true);
        }
    }

    private boolean isAt(Digest digest) {
        return at < shown.size() && shown.get(at).picture().digest().equals(digest);
    }
}
