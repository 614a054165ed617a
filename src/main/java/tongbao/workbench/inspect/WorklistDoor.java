package tongbao.workbench.inspect;

import java.util.Optional;

/// The way to the worklist and back to the clauses; where the window is narrow, the worklist is laid over the panes.
final class WorklistDoor {
    private final Runnable back;
    private Optional<Panes> panes = Optional.empty();
    private Optional<WorklistView> worklist = Optional.empty();

    /// @param back to the clauses
    WorklistDoor(Runnable back) {
        this.back = back;
    }

    /// Where the door leads to.
    void hang(Panes in, WorklistView to) {
        panes = Optional.of(in);
        worklist = Optional.of(to);
    }

    boolean isInside() {
        return worklist.map(WorklistView::hasFocus).orElse(false);
    }

    /// Lays the worklist over the panes if it is not beside them.
    void open() {
        panes.ifPresent(Panes::openDrawer);
    }

    void leave() {
        panes.ifPresent(Panes::closeDrawer);
        back.run();
    }

    /// To the worklist, and from there back to the clauses.
    void turn() {
        if (isInside()) {
            leave();
        } else {
            open();
            worklist.ifPresent(WorklistView::focus);
        }
    }

    /// Into the text filter.
    void find() {
        open();
        worklist.ifPresent(WorklistView::find);
    }
}
