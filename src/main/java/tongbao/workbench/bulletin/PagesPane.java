package tongbao.workbench.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.workbench.bulletin.Preview.Pages;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The pages on their desk, one or two beside each other; only those near the eye are drawn. They stay white in the
/// dark.
final class PagesPane extends VBox {
    static final double MARGIN = 16;
    private static final double FAR = 2;

    private final ScrollPane scroll;
    private final Preview preview;
    private final Messages messages;
    private final ReadOnlyStringWrapper where = new ReadOnlyStringWrapper("");
    private final List<SheetNode> sheets = new ArrayList<>();
    private Zoom zoom = new Zoom.Fit(1);
    private Consumer<Spot> clicked = _ -> {};
    private boolean asked;

    /// A place on paper: the page from 0, and how far down it lies as a share of the height.
    record Spot(int page, double share) {}

    PagesPane(ScrollPane scroll, Preview preview, Messages messages) {
        this.scroll = scroll;
        this.preview = preview;
        this.messages = messages;
        getStyleClass().add("pages");
        setMinWidth(0);
        setSpacing(MARGIN);
        setAlignment(Pos.TOP_CENTER);
        scroll.setContent(this);
        scroll.vvalueProperty().subscribe(_ -> soon());
        scroll.viewportBoundsProperty().subscribe(_ -> soon());
        preview.pagesProperty().subscribe(pages -> show(pages));
    }

    /// 第 1–2 页，共 7 页
    ReadOnlyStringProperty whereProperty() {
        return where.getReadOnlyProperty();
    }

    void onClicked(Consumer<Spot> action) {
        clicked = action;
    }

    Zoom zoom() {
        return zoom;
    }

    void zoom(Zoom next) {
        var here = first();
        zoom = next;
        show(preview.pagesProperty().get());
        Platform.runLater(() -> go(here));
    }

    private void show(Pages pages) {
        switch (pages) {
            case Pages.Setting _ -> words(messages.get("bulletin.setting"), "muted");
            case Pages.Failed(var why) -> words(why, "danger-text");
            case Pages.Set(var paper) -> {
                arrange(paper);
                soon();
            }
        }
    }

    private void words(String text, String style) {
        sheets.clear();
        var said = Parts.whole(text, style);
        said.setMinWidth(0);
        said.setWrapText(true);
        getChildren().setAll(said);
        where.set("");
    }

    /// Lays out as many sheets as there are pages; pictures stay where they are until the new ones are drawn.
    private void arrange(PaperPages paper) {
        while (sheets.size() > paper.count()) {
            sheets.removeLast();
        }
        while (sheets.size() < paper.count()) {
            var sheet = new SheetNode(sheets.size());
            sheet.setOnMouseClicked(event ->
                    clicked.accept(new Spot(sheet.page(), event.getY() / Math.max(1, sheet.getHeight()))));
            sheets.add(sheet);
        }
        var rows = new ArrayList<HBox>();
        for (int i = 0; i < sheets.size(); i += zoom.columns()) {
            var row = new HBox(MARGIN);
            row.setAlignment(Pos.TOP_CENTER);
            row.getChildren().setAll(sheets.subList(i, Math.min(sheets.size(), i + zoom.columns())));
            rows.add(row);
        }
        getChildren().setAll(rows);
        scroll.setHbarPolicy(
                zoom instanceof Zoom.Fit ? ScrollPane.ScrollBarPolicy.NEVER : ScrollPane.ScrollBarPolicy.AS_NEEDED);
        scroll.setFitToWidth(true);
        size(paper);
    }

    private double size(PaperPages paper) {
        double widest = IntStream.range(0, paper.count())
                .mapToDouble(page -> paper.size(page).width())
                .max()
                .orElse(1);
        double scale = zoom.scale(scroll.getViewportBounds().getWidth(), widest);
        sheets.forEach(sheet -> sheet.resize(paper, scale));
        return scale;
    }

    /// Draws what is near the eye once the layout has settled; many wishes in one moment are one.
    private void soon() {
        if (!asked) {
            asked = true;
            Platform.runLater(() -> {
                asked = false;
                draw();
            });
        }
    }

    private void draw() {
        if (!(preview.pagesProperty().get() instanceof Pages.Set(var paper)) || sheets.size() != paper.count()) {
            return;
        }
        double scale = size(paper);
        layout();
        scroll.layout();
        double sharp = getScene() == null || getScene().getWindow() == null
                ? scale
                : scale * getScene().getWindow().getOutputScaleX();
        seen((sheet, distance) -> {
            if (distance < 1) {
                if (sheet.wants(paper, sharp)) {
                    preview.draw(paper, sheet.page(), sharp, picture -> sheet.show(paper, picture));
                }
            } else if (distance > FAR) {
                sheet.forget();
            }
        });
        where.set(label(paper.count()));
    }

    /// Tells of every sheet how far it is from the eye, in heights of the desk; 0 if it is seen.
    private void seen(BiConsumer<SheetNode, Double> told) {
        double desk = Math.max(1, scroll.getViewportBounds().getHeight());
        double top = top();
        for (var sheet : sheets) {
            double upper = sheet.getParent().getBoundsInParent().getMinY();
            double lower = upper + sheet.getPrefHeight();
            double distance = Math.max(0, Math.max(upper - (top + desk), top - lower)) / desk;
            told.accept(sheet, distance);
        }
    }

    private double top() {
        double beyond = getHeight() - scroll.getViewportBounds().getHeight();
        return Math.max(0, beyond * scroll.getVvalue());
    }

    /// The first page of which more than a sliver is seen.
    private int first() {
        double top = top() + MARGIN;
        return sheets.stream()
                .filter(sheet -> sheet.getParent().getBoundsInParent().getMaxY() > top + 40)
                .findFirst()
                .map(SheetNode::page)
                .orElse(0);
    }

    private String label(int count) {
        int from = first() + 1;
        int to = Math.min(count, from + zoom.columns() - 1);
        return from == to
                ? messages.get("bulletin.pages.one", from, count)
                : messages.get("bulletin.pages.two", from, to, count);
    }

    void turn(int rows) {
        go(Math.clamp(first() + (long) rows * zoom.columns(), 0, Math.max(0, sheets.size() - 1)));
    }

    private void go(int page) {
        show(new Spot(page, 0), false);
    }

    /// Brings a place on paper before the eye and marks it.
    void aim(Spot spot) {
        show(spot, true);
    }

    private void show(Spot spot, boolean marked) {
        sheets.forEach(SheetNode::unaim);
        if (spot.page() >= sheets.size()) {
            return;
        }
        layout();
        var sheet = sheets.get(spot.page());
        double desk = scroll.getViewportBounds().getHeight();
        double at = sheet.getParent().getBoundsInParent().getMinY() + spot.share() * sheet.getPrefHeight();
        double beyond = getHeight() - desk;
        double top = marked ? at - desk / 3 : at - MARGIN;
        boolean near = marked && at > top() + 20 && at < top() + desk - 60;
        if (!near) {
            scroll.setVvalue(beyond <= 0 ? 0 : Math.clamp(top / beyond, 0, 1));
        }
        if (marked) {
            sheet.aim(spot.share());
        }
        soon();
    }
}
