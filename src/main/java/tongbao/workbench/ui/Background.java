package tongbao.workbench.ui;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;

/// Runs work off the JavaFX thread and brings its outcome back on it. Short work (reads and writes of the store) runs
/// on one thread in the order in which it was asked for, so that writes reach the store as the inspector made them
/// and a read asked for later sees them. Long work runs beside it and is listed in [#jobs] until it ends.
public final class Background implements AutoCloseable {
    private final Executor ordered;
    private final Executor parallel;
    private final Executor screen;
    private final Runnable shutdown;
    private volatile boolean closed;
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    /// Kept here: a view made at every call would be collected, and its listeners would fall silent.
    private final ObservableList<Job> shownJobs = FXCollections.unmodifiableObservableList(jobs);

    /// @param screen where outcomes are delivered; in the program the JavaFX thread
    /// @param shutdown waits for the work submitted and stops both others
    public Background(Executor ordered, Executor parallel, Executor screen, Runnable shutdown) {
        this.ordered = ordered;
        this.parallel = parallel;
        this.screen = screen;
        this.shutdown = shutdown;
    }

    /// A worker of its own for short work and two for long work.
    public static Background open() {
        ExecutorService ordered = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("store").factory());
        ExecutorService parallel = Executors.newFixedThreadPool(
                2, Thread.ofPlatform().name("work-", 1).factory());
        return new Background(ordered, parallel, Platform::runLater, () -> {
            parallel.close();
            ordered.close();
        });
    }

    /// Runs short work; exactly one of `done` and `failed` follows, on the JavaFX thread. Once this is closed nothing
    /// runs any more: the window is going, and what it still asks for nobody will see.
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        if (closed) {
            return;
        }
        ordered.execute(() -> deliver(work, done, failed));
    }

    /// As [#run], but beside the writes, which never wait for it: for what only reads, takes its time and is nobody's
    /// request.
    public <T> void beside(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        if (!closed) {
            parallel.execute(() -> deliver(work, done, failed));
        }
    }

    private <T> void deliver(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        T result;
        try {
            result = work.call();
        } catch (Throwable e) {
            screen.execute(() -> failed.accept(e));
            return;
        }
        screen.execute(() -> done.accept(result));
    }

    /// Starts long work beside the short. Call on the JavaFX thread. Cancelled work calls neither `done` nor `failed`;
    /// it is asked to stop, never interrupted, since an interrupt would close the files of the store.
    ///
    /// @param title what the status bar calls it, in the user's language
    public <T> Job start(String title, LongWork<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        var task = new Task<T>() {
            @Override
            protected T call() throws Exception {
                return work.run(new Progress(this::updateProgress, this::isCancelled));
            }
        };
        var job = new Job(title, task);
        task.setOnSucceeded(_ -> {
            jobs.remove(job);
            done.accept(task.getValue());
        });
        task.setOnFailed(_ -> {
            jobs.remove(job);
            failed.accept(task.getException());
        });
        task.setOnCancelled(_ -> jobs.remove(job));
        if (!closed) {
            jobs.add(job);
            parallel.execute(task);
        }
        return job;
    }

    /// Long work that has not ended, oldest first. Changes on the JavaFX thread.
    public ObservableList<Job> jobs() {
        return shownJobs;
    }

    /// Asks long work to stop, waits for everything already submitted, then stops.
    @Override
    public void close() {
        closed = true;
        List.copyOf(jobs).forEach(Job::cancel);
        shutdown.run();
    }

    /// Work that tells how far it is and stops when asked to.
    @FunctionalInterface
    public interface LongWork<T> {
        T run(Progress progress) throws Exception;
    }
}
