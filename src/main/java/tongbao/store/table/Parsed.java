package tongbao.store.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.result.ResultIterable;

/// Many rows out of their texts. A table is read by one thread, but what its texts mean is made out by all processors:
/// of 100,000 subjects that is most of the work.
final class Parsed {
    /// Rows whose texts are held at a time; few are parsed where they are read.
    private static final int BATCH = 2_000;

    private Parsed() {}

    /// What `parse` makes of every row, in the order of the rows.
    ///
    /// @param parse called by several threads at once
    static <R, T> List<T> each(ResultIterable<R> rows, Function<R, T> parse) {
        var parsed = new ArrayList<T>();
        rows.useIterator(each -> {
            var batch = new ArrayList<R>(BATCH);
            while (each.hasNext()) {
                batch.add(each.next());
                if (batch.size() == BATCH) {
                    parsed.addAll(batch.parallelStream().map(parse).toList());
                    batch.clear();
                }
            }
            batch.forEach(row -> parsed.add(parse.apply(row)));
        });
        return parsed;
    }
}
