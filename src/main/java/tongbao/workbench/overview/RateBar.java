package tongbao.workbench.overview;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import tongbao.domain.statistics.Tally;

/// A bar of the passed and, after a gap of two pixels, the failed. What has no verdict yet leaves a pale track.
final class RateBar extends Pane {
    private static final double HEIGHT = 10;
    private static final double GAP = 2;
    /// One failed subject among hundreds still has to be seen.
    private static final double LEAST = 3;

    private final Region passed = part("passed");
    private final Region failed = part("failed");
    private final Region none = part("none");
    private final Tally tally;

    RateBar(Tally tally) {
        this.tally = tally;
        getStyleClass().add("rate-bar");
        HBox.setHgrow(this, Priority.ALWAYS);
        setMinSize(40, HEIGHT);
        setPrefSize(120, HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().addAll(passed, failed, none);
    }

    private static Region part(String styleClass) {
        var part = new Region();
        part.getStyleClass().add(styleClass);
        return part;
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var inspected = tally.inspected();
        none.resizeRelocate(0, 3, inspected == 0 ? width : 0, 4);
        var bad = tally.failed() == 0 ? 0 : Math.max(LEAST, width * tally.failed() / inspected);
        var good = tally.passed() == 0 ? 0 : width - bad - (bad > 0 ? GAP : 0);
        passed.resizeRelocate(0, 0, Math.max(0, good), HEIGHT);
        failed.resizeRelocate(width - bad, 0, bad, HEIGHT);
    }
}
