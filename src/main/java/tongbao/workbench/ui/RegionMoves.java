package tongbao.workbench.ui;

import java.util.List;
import java.util.function.Function;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;

/// Moves regions in protocol order, each move one step to undo. Used on the JavaFX thread; what has to change is found
/// and recorded on the worker, so that moves made quickly after one another add up.
public final class RegionMoves {
    private final Session session;

    public RegionMoves(Session session) {
        this.session = session;
    }

    /// Moves a region by so many places among its siblings; nothing happens where it cannot go further.
    public void by(RegionCode moved, int by) {
        record(regions -> RegionOrder.by(regions, moved, by));
    }

    /// Moves a region to where a sibling of it stands; nothing happens where they are none.
    public void onto(RegionCode moved, RegionCode target) {
        record(regions -> RegionOrder.onto(regions, moved, target));
    }

    private void record(Function<Regions, List<Edit<Region>>> order) {
        session.changes()
                .record(
                        () -> {
                            var edits = order.apply(session.store().register().regions());
                            if (!edits.isEmpty()) {
                                session.store().record(new Entry.RegionsChanged(edits));
                            }
                            return edits;
                        },
                        _ -> {},
                        session::report);
    }
}
