package tongbao.workbench.inspect;

import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.workbench.ui.Preferences;

/// The widths of the three panes: remembered, and where the window is too narrow for them the worklist becomes a
/// drawer over the others.
final class Panes {
    /// Worklist 224, clauses 552, clause 440.
    private static final double NEEDED = 1216;

    private static final double WORKLIST = 264;
    private static final double WORKLIST_LEAST = 224;
    private static final double DRAWER = 320;
    private static final double CLAUSES = 560;
    private static final double CLAUSES_LEAST = 480;
    private static final double CLAUSE_LEAST = 420;

    private final StackPane root;
    private final SplitPane outer;
    private final SplitPane inner;
    private final Region worklist;
    private final WorklistView worklistView;
    private final SubjectView subject;
    private final Preferences preferences;
    private final Runnable focusBack;
    private final StackPane veil = new StackPane();
    private boolean drawer;
    private boolean placed;

    Panes(
            StackPane root,
            SplitPane outer,
            SplitPane inner,
            VBox desk,
            WorklistView worklistView,
            SubjectView subject,
            Preferences preferences,
            Runnable focusBack) {
        this.root = root;
        this.outer = outer;
        this.inner = inner;
        this.worklistView = worklistView;
        this.worklist = (Region) worklistView.node();
        this.subject = subject;
        this.preferences = preferences;
        this.focusBack = focusBack;
        worklist.setMinWidth(WORKLIST_LEAST);
        desk.setMinWidth(0);
        ((Region) inner.getItems().getFirst()).setMinWidth(CLAUSES_LEAST);
        ((Region) inner.getItems().getLast()).setMinWidth(CLAUSE_LEAST);
        SplitPane.setResizableWithParent(worklist, false);
        outer.getItems().addFirst(worklist);
        veil.getStyleClass().add("drawer-veil");
        veil.setOnMousePressed(event -> {
            if (veil.equals(event.getTarget())) {
                closeDrawer();
            }
        });
        veil.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                closeDrawer();
                event.consume();
            }
        });
        root.widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0) {
                fit(width.doubleValue());
            }
        });
    }

    private void fit(double width) {
        var needed = width < NEEDED;
        if (needed != drawer) {
            drawer = needed;
            closeDrawer();
            if (drawer) {
                outer.getItems().remove(worklist);
            } else {
                outer.getItems().addFirst(worklist);
            }
            subject.setDrawer(drawer);
            placed = false;
        }
        if (!placed) {
            placed = true;
            javafx.application.Platform.runLater(() -> place(width));
        }
    }

    private void place(double width) {
        var worklistWidth = drawer ? 0 : preferences.number("inspect.worklist", WORKLIST);
        if (!drawer) {
            outer.setDividerPositions(worklistWidth / width);
            remember(outer, "inspect.worklist");
        }
        var rest = width - worklistWidth;
        var share = (CLAUSES - (drawer ? 7 : 0)) / Math.max(rest, 1);
        inner.setDividerPositions(preferences.number("inspect.clauses", Math.clamp(share, 0.4, 0.6)));
        remember(inner, "inspect.clauses");
    }

    /// Keeps what the mouse made of a divider, once it is let go.
    private void remember(SplitPane pane, String name) {
        for (var node : pane.lookupAll(".split-pane-divider")) {
            if (pane.equals(node.getParent())) {
                node.setOnMouseReleased(_ -> {
                    var position = pane.getDividerPositions()[0];
                    preferences.keep(
                            name,
                            Double.toString(pane.equals(outer) ? Math.rint(position * pane.getWidth()) : position));
                });
            }
        }
    }

    /// Lays the worklist over the panes; Esc, a click beside it or choosing a subject closes it.
    void openDrawer() {
        if (!drawer || root.getChildren().contains(veil)) {
            return;
        }
        worklist.setMaxWidth(DRAWER);
        worklist.setPrefWidth(DRAWER);
        StackPane.setAlignment(worklist, javafx.geometry.Pos.CENTER_LEFT);
        veil.getChildren().setAll(worklist);
        root.getChildren().add(veil);
        worklistView.focus();
    }

    void closeDrawer() {
        if (root.getChildren().remove(veil)) {
            veil.getChildren().clear();
            worklist.setMaxWidth(Double.MAX_VALUE);
            focusBack.run();
        }
    }
}
