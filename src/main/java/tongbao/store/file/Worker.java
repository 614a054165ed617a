package tongbao.store.file;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import tongbao.store.failure.StoreException;

/// A thread that writes for others: the one that changes a store, and the one that keeps pictures beside it. It is its
/// own, because whoever asks may be interrupted (screens cancel), and an interrupt closes a file in the middle of a
/// write.
public final class Worker implements AutoCloseable {
    private final ExecutorService thread;

    /// @param name of the thread, in logs and crash reports
    public Worker(String name) {
        thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /// Waits for `work` to be done, even when interrupted.
    public <T> T call(Callable<T> work) {
        try {
            return result(thread.submit(work));
        } catch (RejectedExecutionException e) {
            throw new StoreException.Failed(StoreException.Outcome.NOT_RECORDED, e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    private static <T> T result(Future<T> future) {
        var interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case RuntimeException failure -> failure;
                case null, default -> new StoreException.Failed(StoreException.Outcome.NOT_RECORDED, e);
            };
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
