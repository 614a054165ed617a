package tongbao.bench;

/// One thing that is measured: how often it runs unseen to warm up, how often it counts, and what is aimed at.
///
/// @param name as given on the command line: words joined by `-`
/// @param unit of the samples and of `aim`, such as `ms` or `MB`
/// @param aim what the median should not exceed
public record Measurement(String name, String unit, double aim, int warmUps, int runs, Trial trial) {
    /// A measurement of time.
    public static Measurement ofMillis(String name, double aim, int warmUps, int runs, Trial trial) {
        return new Measurement(name, "ms", aim, warmUps, runs, trial);
    }

    /// One run. It prepares what it needs and hands the part that counts to the watch, once or more often.
    @FunctionalInterface
    public interface Trial {
        void run(Watch watch) throws Exception;
    }

    /// The samples of all runs that count.
    Samples measure() throws Exception {
        for (var run = 0; run < warmUps; run++) {
            trial.run(new Watch());
        }
        var watch = new Watch();
        for (var run = 0; run < runs; run++) {
            trial.run(watch);
        }
        return watch.samples();
    }
}
