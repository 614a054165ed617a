package tongbao.bench;

import java.util.Collection;
import java.util.List;

/// What was measured, in ascending order.
record Samples(List<Double> sorted) {
    static Samples of(Collection<Double> samples) {
        if (samples.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        return new Samples(samples.stream().sorted().toList());
    }

    double min() {
        return sorted.getFirst();
    }

    double max() {
        return sorted.getLast();
    }

    double median() {
        return part(0.5);
    }

    /// The smallest sample that at least `share` of all samples do not exceed.
    double part(double share) {
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
