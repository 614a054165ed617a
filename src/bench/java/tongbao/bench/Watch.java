package tongbao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Collects the samples of a measurement. One thread.
public final class Watch {
    private final List<Double> samples = new ArrayList<>();

    /// Runs `work`, keeps the milliseconds it took as one sample and returns its result, so that nothing is optimised
    /// away.
    public <T> T time(Callable<T> work) throws Exception {
        var start = System.nanoTime();
        var result = work.call();
        samples.add((System.nanoTime() - start) / 1e6);
        return result;
    }

    /// Keeps a sample measured otherwise, in the measurement's unit.
    public void note(double sample) {
        samples.add(sample);
    }

    Samples samples() {
        return Samples.of(samples);
    }
}
