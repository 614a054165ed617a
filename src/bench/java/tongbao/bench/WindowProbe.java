package tongbao.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import tongbao.app.Desktop;

/// The real window in a process of its own, worked by key events, telling how long it took on standard output.
public final class WindowProbe {
    private static final int WARM_UPS = 200;
    private static final int RUNS = 200;

    private final Scene scene;

    private WindowProbe(Scene scene) {
        this.scene = scene;
    }

    /// @param arguments what is wanted (`shown`, `next`, `tick`, `heap`, `hour` …) and the folder of the store
    public static void main(String... arguments) throws Exception {
        var what = arguments[0];
        Platform.startup(() -> Platform.setImplicitExit(false));
        var window = new Thread(
                () -> Desktop.open(Path.of(arguments[1]), Optional.of(Locale.SIMPLIFIED_CHINESE), Optional.of("示例")));
        window.setDaemon(true);
        window.start();
        await(() ->
                !Window.getWindows().isEmpty() && Window.getWindows().getFirst().isShowing());
        System.out.println("shown " + ManagementFactory.getRuntimeMXBean().getUptime());
        var probe =
                new WindowProbe(onScreen(() -> Window.getWindows().getFirst().getScene()));
        switch (what) {
            case "next" -> probe.keys(what, KeyCode.CLOSE_BRACKET, "name");
            case "tick" -> probe.ticks(what);
            case "heap" -> probe.heap(what);
            case "hour" -> probe.hour(what);
            case "opened" -> probe.opened(what);
            case "filter" -> probe.filter(what);
            case "search" -> probe.search(what);
            case "scroll" -> probe.scroll(what);
            default -> {}
        }
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    /// From the key to the frame that shows another text in the label.
    private void keys(String what, KeyCode key, String label) throws Exception {
        awaitSubject();
        for (var run = 0; run < WARM_UPS + RUNS; run++) {
            var before = text(label);
            var start = System.nanoTime();
            press(key);
            await(() -> !text(label).equals(before));
            tell(run, what, start);
        }
    }

    /// An answer given back and forth: from the key to the frame after it was recorded and shown.
    private void ticks(String what) throws Exception {
        awaitSubject();
        for (var run = 0; run < WARM_UPS + RUNS; run++) {
            var before = text("sentence") + text("conclusion");
            var start = System.nanoTime();
            press(run % 2 == 0 ? KeyCode.DIGIT4 : KeyCode.DIGIT1);
            press(KeyCode.K);
            await(() -> !(text("sentence") + text("conclusion")).equals(before));
            tell(run, what, start);
        }
    }

    /// From the shown window to the first subject of the round.
    private void opened(String what) throws Exception {
        var start = System.nanoTime();
        awaitSubject();
        System.out.println(what + " " + (System.nanoTime() - start) / 1e6);
    }

    /// From another character in the filter of the worklist to the frame that shows what passes.
    private void filter(String what) throws Exception {
        awaitSubject();
        var list = worklist();
        var field = field("text");
        for (var run = 0; run < WARM_UPS / 10 + RUNS / 10; run++) {
            var wanted = "账号" + (run % 2 == 0 ? 9 : 8) + run % 10;
            var before = top(list); // another filter may pass as many
            var start = System.nanoTime();
            Platform.runLater(() -> field.setText(wanted));
            await(() -> !top(list).equals(before));
            tell(run + WARM_UPS - WARM_UPS / 10, what, start);
        }
    }

    /// The screen without a display is 1000 pixels wide, where the worklist is a drawer.
    private ListView<?> worklist() throws Exception {
        press(KeyCode.W);
        await(() -> scene.lookup(".dense-rows") instanceof ListView<?>);
        return (ListView<?>) scene.lookup(".dense-rows");
    }

    private static List<?> top(ListView<?> list) {
        return list.getItems().stream().limit(50).toList();
    }

    /// From another character in the search over everything to the frame that shows other hits.
    private void search(String what) throws Exception {
        awaitSubject();
        Platform.runLater(() -> press(scene, KeyCode.K, true));
        await(() -> scene.lookup("#search-field") != null);
        var field = field("search-field");
        var list = (ListView<?>) scene.lookup("#search-hits");
        Platform.runLater(() -> field.setText("示例账号"));
        await(() -> list.getItems().size() > 10);
        for (var run = 0; run < WARM_UPS / 10 + RUNS / 10; run++) {
            var before = list.getItems().toString();
            var wanted = "账号" + (run % 2 == 0 ? 9 : 8) + run % 10;
            var start = System.nanoTime();
            Platform.runLater(() -> field.setText(wanted));
            await(() -> !list.getItems().toString().equals(before));
            tell(run + WARM_UPS - WARM_UPS / 10, what, start);
        }
    }

    /// From a turn of the wheel over a worklist with every row open to the frame that shows other rows.
    private void scroll(String what) throws Exception {
        awaitSubject();
        var list = worklist();
        Platform.runLater(() -> field("text").setText("示例"));
        await(() -> list.getItems().size() > 1_000);
        for (var run = 0; run < WARM_UPS + RUNS; run++) {
            var to = (run + 1) * 97 % list.getItems().size();
            var start = System.nanoTime();
            var scrolled = new boolean[1];
            Platform.runLater(() -> {
                list.scrollTo(to);
                scrolled[0] = true;
            });
            await(() -> scrolled[0]);
            tell(run, what, start);
        }
    }

    private TextField field(String id) {
        return (TextField) scene.lookup("#" + id);
    }

    private void heap(String what) throws Exception {
        keys("walked", KeyCode.CLOSE_BRACKET, "name");
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.println(what + " " + (runtime.totalMemory() - runtime.freeMemory()));
    }

    /// How much more is held after an hour of scripted work than after a minute of it, at a subject a second: answers,
    /// a finding opened and left, the next subject, and now and then the worklist filtered and the axis turned.
    private void hour(String what) throws Exception {
        awaitSubject();
        var afterAMinute = 0L;
        for (var second = 0; second < 3_600; second++) {
            press(KeyCode.DIGIT4);
            press(KeyCode.J);
            press(KeyCode.DIGIT1);
            press(KeyCode.ENTER);
            press(KeyCode.ESCAPE);
            if (second % 60 == 30) {
                press(KeyCode.I);
                press(KeyCode.I);
                var wanted = second % 120 == 30 ? "账号" : "";
                Platform.runLater(() -> field("text").setText(wanted));
            }
            press(second % 200 < 100 ? KeyCode.CLOSE_BRACKET : KeyCode.OPEN_BRACKET);
            if (second % 10 == 9) {
                await(() -> true);
            }
            if (second == 60) {
                afterAMinute = held();
            }
        }
        System.out.println(what + " " + Math.max(0, held() - afterAMinute));
    }

    /// What is reachable once everything asked for is done.
    private long held() throws Exception {
        await(() -> true);
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void tell(int run, String what, long start) {
        if (run >= WARM_UPS) {
            System.out.println(what + " " + (System.nanoTime() - start) / 1e6);
        }
    }

    private void awaitSubject() throws Exception {
        await(() -> !text("name").isEmpty());
    }

    private String text(String id) {
        return scene.lookup("#" + id) instanceof Label label ? label.getText() : "";
    }

    private void press(KeyCode key) {
        Platform.runLater(() -> press(scene, key, false));
    }

    private static void press(Scene scene, KeyCode key, boolean control) {
        var target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(target, new KeyEvent(type, "", "", key, false, control, false, false));
        }
    }

    /// Waits for the first frame at whose beginning `truth` holds, and for that frame to be painted: the next one
    /// begins.
    private static void await(BooleanSupplier truth) throws InterruptedException {
        var painted = new CountDownLatch(1);
        Platform.runLater(() -> new AnimationTimer() {
            private boolean held;

            @Override
            public void handle(long now) {
                if (held) {
                    stop();
                    painted.countDown();
                }
                held = truth.getAsBoolean();
            }
        }.start());
        painted.await();
    }

    private static <T> T onScreen(Callable<T> work) throws InterruptedException, ExecutionException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
