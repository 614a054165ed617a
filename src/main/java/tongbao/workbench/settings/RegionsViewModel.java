package tongbao.workbench.settings;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.workbench.ui.Reading;
import tongbao.workbench.ui.RegionMoves;
import tongbao.workbench.ui.Session;

/// The regions in protocol order and moving them in it. Every move is one undoable step. Used on the JavaFX thread.
final class RegionsViewModel {
    private final RegionMoves moves;
    private final Reading<Regions> reading;
    private final ReadOnlyObjectWrapper<Optional<Regions>> regions = new ReadOnlyObjectWrapper<>(Optional.empty());

    RegionsViewModel(Session session) {
        moves = new RegionMoves(session);
        reading = Reading.ofStore(
                session, () -> () -> session.store().register().regions(), read -> regions.set(Optional.of(read)));
    }

    /// Where a region stands among those that lie in the same one.
    ///
    /// @param at from 1
    record Rank(int at, int of) {}

    void show() {
        reading.show();
    }

    void hide() {
        reading.hide();
    }

    /// Empty until they were read.
    ReadOnlyObjectProperty<Optional<Regions>> regionsProperty() {
        return regions.getReadOnlyProperty();
    }

    Rank rank(Region region) {
        var siblings = regions.get().orElse(Regions.NONE).all().stream()
                .filter(other -> other.parent().equals(region.parent()))
                .toList();
        return new Rank(siblings.indexOf(region) + 1, siblings.size());
    }

    /// How many regions `region` lies in.
    int depth(Region region) {
        var known = regions.get().orElse(Regions.NONE);
        var depth = 0;
        for (var above = region.parent(); above.isPresent(); depth++) {
            above = known.find(above.get()).flatMap(Region::parent);
        }
        return depth;
    }

    void move(RegionCode moved, int by) {
        moves.by(moved, by);
    }

    void moveOnto(RegionCode moved, RegionCode target) {
        moves.onto(moved, target);
    }
}
