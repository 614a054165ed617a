package tongbao.workbench.inspect;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import tongbao.domain.inspection.Evidence;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// A picture over the whole screen. Left and Right go through the pictures of the clause, Esc closes.
public final class PictureViewer {
    /// Pixels of the longer side that are read: enough for a screen of 4K, 33 MB at most.
    private static final int SIDE = 3840;

    private final Thumbnails pictures;
    private final Messages messages;
    private final ImageView image = new ImageView();
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Label digest = new Label();
    private final Label place = Parts.whole("", "muted");
    private final Label damaged;
    private final BorderPane node = new BorderPane();
    private List<Evidence> shown = List.of();
    private int at;
    private Runnable closed = () -> {};

    public PictureViewer(Thumbnails pictures, Messages messages) {
        this.pictures = pictures;
        this.messages = messages;
        image.setPreserveRatio(true);
        image.setSmooth(true);
        damaged = Parts.whole(messages.get("inspect.evidence.damaged"), "muted");
        damaged.setVisible(false);
        var desk = new StackPane(image, damaged);
        desk.getStyleClass().add("viewer-desk");
        desk.setMinSize(0, 0);
        image.fitWidthProperty().bind(desk.widthProperty().subtract(32));
        image.fitHeightProperty().bind(desk.heightProperty().subtract(32));
        var close = Parts.button(messages.get("inspect.viewer.close"), "Esc", this::close);
        close.setId("close-viewer");
        title.getStyleClass().add("pane-title");
        var head = new HBox(8, title, Parts.space(), place, close);
        head.getStyleClass().add("viewer-bar");
        facts.getStyleClass().addAll("muted", "small");
        digest.getStyleClass().addAll("muted", "small");
        facts.setMinWidth(Label.USE_PREF_SIZE);
        var foot = new HBox(
                16,
                facts,
                digest,
                Parts.space(),
                new HBox(4, Parts.key("←"), Parts.key("→"), Parts.whole(messages.get("inspect.viewer.next"), "muted")));
        ((HBox) foot.getChildren().getLast()).setAlignment(Pos.CENTER);
        foot.getStyleClass().add("viewer-bar");
        head.setAlignment(Pos.CENTER_LEFT);
        foot.setAlignment(Pos.CENTER_LEFT);
        node.setTop(head);
        node.setCenter(desk);
        node.setBottom(foot);
        node.getStyleClass().add("viewer");
        node.setId("viewer");
        node.managedProperty().bind(node.visibleProperty()); // while it is away the screen needs no room for it
        node.setFocusTraversable(true);
        node.setVisible(false);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    public Node node() {
        return node;
    }

    public boolean isOpen() {
        return node.isVisible();
    }

    public void setOnClosed(Runnable then) {
        closed = then;
    }

    public void open(List<Evidence> evidence, int index) {
        shown = List.copyOf(evidence);
        node.setVisible(true);
        node.requestFocus();
        show(index);
    }

    public void close() {
        node.setVisible(false);
        image.setImage(null);
        closed.run();
    }

    private void keys(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case LEFT, UP, PAGE_UP -> show(at - 1);
            case RIGHT, DOWN, PAGE_DOWN, SPACE -> show(at + 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(int index) {
        if (index < 0 || index >= shown.size()) {
            return;
        }
        at = index;
        var evidence = shown.get(index);
        var picture = evidence.picture();
        title.setText(evidence.caption().isBlank() ? picture.name() : evidence.caption());
        place.setText(messages.get("inspect.viewer.count", index + 1, shown.size()));
        facts.setText(messages.get(
                "inspect.viewer.facts",
                picture.name(),
                picture.width(),
                picture.height(),
                Math.max(1, picture.bytes() / 1024),
                messages.minute(evidence.addedAt())));
        digest.setText(messages.get("inspect.viewer.digest", picture.digest().hex()));
        image.setImage(null);
        damaged.setVisible(false);
        pictures.large(
                picture.digest(),
                SIDE,
                (of, read) -> {
                    if (isOpen() && shown.get(at).picture().digest().equals(of)) {
                        read.ifPresent(image::setImage);
                        damaged.setVisible(read.isEmpty());
                    }
                },
                _ -> damaged.setVisible(true));
    }
}
