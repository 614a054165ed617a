package tongbao.workbench.overview;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What a chosen row of a list does.
final class RowActs {
    private RowActs() {}

    /// Double click and Enter act on the chosen row.
    static <T> void on(ListView<T> list, Consumer<T> act) {
        Runnable chosen = () ->
                Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(act);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                chosen.run();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen.run();
                event.consume();
            }
        });
    }
}
