package tongbao.workbench.ui;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class BackgroundTest {
    private final Background background = Background.open();

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void shortWorkIsDoneInTheOrderItWasAskedFor() throws Exception {
        var order = new ArrayList<Integer>();
        for (var i = 0; i < 50; i++) {
            var number = i;
            background.run(() -> number, order::add, _ -> {});
        }

        waitFor(30, SECONDS, () -> order.size() == 50);
        assertThat(order).isSorted();
    }

    @Test
    void anErrorIsAFailureToo() throws Exception {
        var failures = new ArrayList<Throwable>();
        background.run(
                () -> {
                    throw new OutOfMemoryError("on purpose");
                },
                _ -> {},
                failures::add);

        waitFor(30, SECONDS, () -> failures.size() == 1);
        assertThat(Problem.of(failures.getFirst())).isEqualTo(Problem.of("memory"));
    }

    @Test
    void longWorkDoesNotHoldUpShortWorkAndIsListedUntilItEnds(FxRobot robot) throws Exception {
        var gate = new CountDownLatch(1);
        var seen = new ArrayList<List<String>>();
        robot.interact(() -> {
            background
                    .jobs()
                    .addListener((javafx.beans.Observable _) ->
                            seen.add(background.jobs().stream().map(Job::title).toList()));
            background.start("导入", _ -> gate.await(30, SECONDS), _ -> {}, _ -> {});
        });
        var shortDone = new AtomicBoolean();
        background.run(() -> true, shortDone::set, _ -> {});

        waitFor(30, SECONDS, shortDone::get);
        gate.countDown();
        waitFor(30, SECONDS, () -> seen.size() == 2);
        assertThat(seen).containsExactly(List.of("导入"), List.of());
    }

    @Test
    void cancelledWorkIsToldSoAndNeverDone(FxRobot robot) throws Exception {
        var stopped = new CountDownLatch(1);
        var outcomes = new ArrayList<String>();
        var jobs = new ArrayList<Job>();
        robot.interact(() -> jobs.add(background.start(
                "导入",
                progress -> {
                    while (!progress.isCancelled()) {
                        Thread.onSpinWait();
                    }
                    stopped.countDown();
                    return "done";
                },
                outcomes::add,
                failure -> outcomes.add(failure.toString()))));

        robot.interact(() -> jobs.getFirst().cancel());

        assertThat(stopped.await(30, SECONDS)).isTrue();
        robot.interact(() -> {});
        assertThat(outcomes).isEmpty();
        assertThat(background.jobs()).isEmpty();
    }
}
