package tongbao.workbench.statistics;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import tongbao.document.RateChart;
import tongbao.domain.bulletin.Block;
import tongbao.workbench.statistics.Sheet.Drawing;
import tongbao.workbench.ui.Background;
import tongbao.workbench.ui.ScreenPicture;
import tongbao.workbench.ui.Theme;

/// The chart beside the table, drawn by the code that draws it on paper, as wide as there is room.
final class ChartPane extends Pane {
    /// What the drawing needs above its first bar and below its last. The screen has a title of its own: the upper part
    /// is cut off so that the key stands beside the head of the table and each bar beside its row.
    private static final double ABOVE = 57;
    private static final double CUT = ABOVE - FigureTable.ROW;
    private static final double BELOW = 5;

    private final Background background;
    private final ImageView picture = new ImageView();
    private Optional<Drawing> drawing = Optional.empty();
    private Theme theme = Theme.LIGHT;
    private int asked;

    ChartPane(Background background) {
        this.background = background;
        getChildren().add(picture);
        getStyleClass().add("chart-side");
        setId("chart");
        var window = new Rectangle();
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
        setMinWidth(280);
        widthProperty().subscribe(_ -> draw());
    }

    void show(Drawing wanted, Theme in) {
        if (Optional.of(wanted).equals(drawing) && in == theme) {
            return;
        }
        drawing = Optional.of(wanted);
        theme = in;
        var chart = wanted.chart();
        var height = FigureTable.ROW * (1 + chart.bars().size()) + BELOW;
        setMinHeight(height);
        setPrefHeight(height);
        // the table beside it says every number: for a screen reader the title is enough
        setAccessibleText(chart.title());
        draw();
    }

    /// What is shown now.
    List<Block.Chart.Bar> bars() {
        return drawing.map(shown -> shown.chart().bars()).orElse(List.of());
    }

    private void draw() {
        drawing.ifPresent(this::draw);
    }

    private void draw(Drawing wanted) {
        var width = (int) getWidth() - 24;
        if (width < 200 || wanted.chart().bars().isEmpty()) {
            return;
        }
        var turn = ++asked;
        var height = (int) (getPrefHeight() + CUT);
        var dark = theme == Theme.DARK;
        var sharpness = sharpness();
        background.run(
                () -> RateChart.image(wanted.chart(), wanted.words(), width, height, dark, sharpness),
                image -> {
                    if (turn == asked) {
                        picture.setImage(ScreenPicture.of(image));
                        picture.setFitWidth(width);
                        picture.setFitHeight(height);
                        picture.relocate(12, -CUT);
                    }
                },
                _ -> {});
    }

    /// The pixels the screen has for each of ours: 1.5 at a scaling of 150 %.
    private double sharpness() {
        var scene = getScene();
        return scene == null || scene.getWindow() == null
                ? 1
                : scene.getWindow().getOutputScaleX();
    }
}
