package tongbao.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import tongbao.domain.journal.Recorded;
import tongbao.store.table.StepRows;

/// The entries that can be undone or redone, as they were recorded.
record Steps(Live live) {
    Optional<Recorded> next(Function<StepRows, OptionalLong> side) throws IOException {
        var number = live.database().read(handle -> side.apply(new StepRows(handle)));
        return number.isPresent() ? live.find(number.getAsLong()) : Optional.empty();
    }

    List<Recorded> next(Function<StepRows, List<Long>> side, int most) throws IOException {
        var found = new ArrayList<Recorded>(most);
        for (var number : live.database().read(handle -> side.apply(new StepRows(handle)))) {
            live.find(number).ifPresent(found::add);
        }
        return List.copyOf(found);
    }
}
