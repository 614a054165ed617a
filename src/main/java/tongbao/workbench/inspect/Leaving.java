package tongbao.workbench.inspect;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.WindowEvent;

/// Sees to it that what is being written is recorded before its window closes or its screen leaves the window.
final class Leaving {
    private Leaving() {}

    static void watch(Node screen, Runnable commit) {
        EventHandler<WindowEvent> closing = _ -> commit.run();
        screen.sceneProperty().flatMap(Scene::windowProperty).subscribe((before, now) -> {
            commit.run();
            Optional.ofNullable(before)
                    .ifPresent(window -> window.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, closing));
            Optional.ofNullable(now)
                    .ifPresent(window -> window.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, closing));
        });
    }
}
