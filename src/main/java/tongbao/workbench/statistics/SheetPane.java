package tongbao.workbench.statistics;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.workbench.ui.Theme;

/// Table and chart side by side on one grid of rows, scrolled together; a table without a chart stands alone and
/// scrolls by itself, however long it is.
final class SheetPane extends StackPane {
    private static final double CHART = 0.4;

    private final FigureTable figures;
    private final ChartPane chart;
    private final VBox tableSide = new VBox();
    private final HBox grid = new HBox();
    private final ScrollPane scroll = new ScrollPane(grid);

    SheetPane(FigureTable figures, ChartPane chart) {
        this.figures = figures;
        this.chart = chart;
        tableSide.getStyleClass().add("table-side");
        tableSide.setMinWidth(0);
        HBox.setHgrow(tableSide, Priority.ALWAYS);
        chart.prefWidthProperty().bind(grid.widthProperty().multiply(CHART));
        grid.getStyleClass().add("grid");
        grid.getChildren().setAll(tableSide, chart);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setMinHeight(120);
        figures.node().getFocusModel().focusedCellProperty().subscribe(cell -> reveal(cell.getRow()));
    }

    void show(Sheet sheet, Theme theme) {
        var drawn = sheet.chart().isPresent();
        if (drawn) {
            if (!tableSide.getChildren().contains(figures.node())) {
                getChildren().clear();
                tableSide.getChildren().setAll(figures.node());
            }
            getChildren().setAll(scroll);
        } else {
            tableSide.getChildren().clear();
            getChildren().setAll(figures.node());
        }
        figures.show(sheet);
        figures.whole(drawn);
        sheet.chart().ifPresent(drawing -> chart.show(drawing, theme));
    }

    /// Scrolls as far as the row at hand needs.
    private void reveal(int row) {
        var all = grid.getHeight();
        var seen = scroll.getViewportBounds().getHeight();
        if (row < 0 || all <= seen || seen <= 0) {
            return;
        }
        var top = scroll.getVvalue() * (all - seen);
        var from = row == 0 ? 0 : FigureTable.ROW * (row + 1);
        var to = FigureTable.ROW * (row + 2);
        if (from < top) {
            scroll.setVvalue(from / (all - seen));
        } else if (to > top + seen) {
            scroll.setVvalue((to - seen) / (all - seen));
        }
    }
}
