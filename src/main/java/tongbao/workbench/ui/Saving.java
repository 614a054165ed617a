package tongbao.workbench.ui;

import java.time.Instant;

/// Whether what was done is on the disk: the sign at the foot of the window.
public sealed interface Saving {
    /// Nothing was recorded since the window was opened.
    record Idle() implements Saving {}

    /// Something is on its way to the disk.
    record Busy() implements Saving {}

    /// Everything is on the disk; the last arrived at `at`.
    record Saved(Instant at) implements Saving {}

    /// The last change was not recorded, and why.
    record Failed(Problem problem) implements Saving {}
}
