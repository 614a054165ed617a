package tongbao.workbench.ui;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.concurrent.Task;

/// Long work on its way, as the status bar shows it.
///
/// @param title what it is called, in the user's language
public record Job(String title, Task<?> task) {
    /// 0 to 1, or negative while it cannot be told.
    public ReadOnlyDoubleProperty progressProperty() {
        return task.progressProperty();
    }

    /// Asks it to stop. What it had not finished is as if it had never begun.
    public void cancel() {
        task.cancel(false);
    }
}
