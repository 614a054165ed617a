package tongbao.workbench.ui;

import java.util.function.BooleanSupplier;

/// What long work is told and tells: how far it is, and whether to stop.
public record Progress(Meter meter, BooleanSupplier cancelled) {
    /// Takes `done` of `of`, from any thread.
    @FunctionalInterface
    public interface Meter {
        void show(long done, long of);
    }

    public void show(long done, long of) {
        meter.show(done, of);
    }

    public boolean isCancelled() {
        return cancelled.getAsBoolean();
    }
}
