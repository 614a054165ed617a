package tongbao.workbench.bulletin;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import tongbao.document.ArgbImage;
import tongbao.workbench.ui.ScreenPicture;

/// One page on the desk: white paper, and its picture while it is near the eye.
final class SheetNode extends StackPane {
    private final int page;
    private final ImageView view = new ImageView();
    private final Rectangle aim = new Rectangle(0, 3);
    /// What is drawn or being drawn: the paper and how large.
    private Optional<Wish> wish = Optional.empty();

    private Optional<PaperPages> drawn = Optional.empty();

    private record Wish(PaperPages paper, double scale) {}

    SheetNode(int page) {
        this.page = page;
        getStyleClass().add("sheet");
        setId("page-" + (page + 1));
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        view.setSmooth(true);
        aim.getStyleClass().add("page-aim");
        aim.setVisible(false);
        aim.setManaged(false);
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(view, aim);
    }

    int page() {
        return page;
    }

    void resize(PaperPages paper, double scale) {
        var size = paper.size(page);
        setPrefSize(size.width() * scale, size.height() * scale);
        view.setFitWidth(size.width() * scale);
        view.setFitHeight(size.height() * scale);
    }

    /// Whether this has to be drawn; remembers that it is.
    boolean wants(PaperPages paper, double scale) {
        var wanted = new Wish(paper, scale);
        if (wish.filter(wanted::equals).isPresent()) {
            return false;
        }
        wish = Optional.of(wanted);
        return true;
    }

    void show(PaperPages paper, ArgbImage pixels) {
        if (wish.filter(now -> now.paper().equals(paper)).isPresent()) {
            view.setImage(ScreenPicture.of(pixels));
            this.drawn = Optional.of(paper);
        }
    }

    boolean isDrawn() {
        return view.getImage() != null;
    }

    /// The file whose page is drawn; empty before the first.
    Optional<PaperPages> paper() {
        return drawn;
    }

    /// Lets the picture go: the page is far from the eye.
    void forget() {
        wish = Optional.empty();
        drawn = Optional.empty();
        view.setImage(null);
    }

    /// Marks the height at which what was looked for begins.
    ///
    /// @param share of the height of the page, from the top
    void aim(double share) {
        aim.setVisible(true);
        aim.setX(0);
        aim.setY(share * getPrefHeight());
        aim.setWidth(4);
        aim.setHeight(Math.max(16, getPrefHeight() * 0.02));
    }

    void unaim() {
        aim.setVisible(false);
    }
}
