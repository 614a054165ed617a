package tongbao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Runs the named measurements, or all, and prints a line for each: `installer/bench [NAME...]`.
///
/// The figures are of this machine in this hour; compare ratios, and the median before the largest. Ends with 1 if a
/// median misses its aim, 2 if a name is unknown.
public final class Bench {
    private Bench() {}

    /// Every measurement, in the order in which it runs. Add yours here; each subject has its own class.
    private static List<Measurement> all() {
        var all = new ArrayList<Measurement>();
        all.addAll(BulletinMeasurements.all()); // first: one of them measures a program that has just started
        all.addAll(PaperMeasurements.all());
        all.addAll(StoreMeasurements.all());
        all.addAll(StatisticsMeasurements.all());
        all.addAll(WindowMeasurements.all());
        all.addAll(ClosedStoreMeasurements.all());
        return all;
    }

    /// What takes minutes, and runs only when it is named.
    private static List<Measurement> longOnes() {
        return RebuildMeasurements.all();
    }

    public static void main(String... names) throws Exception {
        var wanted = List.of(names);
        var known = Stream.concat(all().stream(), longOnes().stream()).toList();
        if (!known.stream().map(Measurement::name).toList().containsAll(wanted)) {
            System.err.println("bench: known are "
                    + String.join(", ", known.stream().map(Measurement::name).toList()));
            System.exit(2);
        }
        var missed = false;
        System.out.println(
                "%-28s %6s %10s %10s %10s %10s %10s".formatted("", "n", "min", "median", "p99", "max", "aim"));
        for (var measurement : wanted.isEmpty() ? all() : known) {
            if (wanted.isEmpty() || wanted.contains(measurement.name())) {
                missed |= !isMet(measurement, measurement.measure());
            }
        }
        System.exit(missed ? 1 : 0);
    }

    private static boolean isMet(Measurement measurement, Samples samples) {
        var met = samples.median() <= measurement.aim();
        System.out.println(String.format(
                Locale.ROOT,
                "%-28s %6d %10.3f %10.3f %10.3f %10.3f %10.1f %s%s",
                measurement.name(),
                samples.sorted().size(),
                samples.min(),
                samples.median(),
                samples.part(0.99),
                samples.max(),
                measurement.aim(),
                measurement.unit(),
                met ? "" : "  missed"));
        return met;
    }
}
