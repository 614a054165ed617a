package tongbao.workbench.bulletin;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.document.ArgbImage;
import tongbao.workbench.bulletin.BulletinViewModel.Pages;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The pages one under the other, as wide as the pane; they stay white in the dark.
final class PagesPane extends VBox {
    private static final double MARGIN = 16;

    private final Messages messages;

    PagesPane(Messages messages) {
        this.messages = messages;
        getStyleClass().add("pages");
        setMinWidth(0);
        setSpacing(MARGIN);
        setAlignment(Pos.TOP_CENTER);
    }

    void show(Pages pages) {
        switch (pages) {
            case Pages.Setting _ -> getChildren().setAll(Parts.whole(messages.get("bulletin.setting"), "muted"));
            case Pages.Failed(var why) -> {
                var said = Parts.whole(why, "danger-text");
                said.setMinWidth(0);
                said.setWrapText(true);
                getChildren().setAll(said);
            }
            case Pages.Set(var pictures, var count) -> {
                getChildren().setAll(pictures.stream().map(this::page).toList());
                if (count > pictures.size()) {
                    getChildren()
                            .add(Parts.whole(messages.get("bulletin.pages.more", count - pictures.size()), "muted"));
                }
            }
        }
    }

    private Node page(ArgbImage page) {
        var picture = new WritableImage(page.width(), page.height());
        picture.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        var view = new ImageView(picture);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(widthProperty().subtract(2 * MARGIN));
        var sheet = new StackPane(view);
        sheet.getStyleClass().add("sheet");
        sheet.setMinWidth(0);
        sheet.setMaxWidth(StackPane.USE_PREF_SIZE);
        return sheet;
    }
}
