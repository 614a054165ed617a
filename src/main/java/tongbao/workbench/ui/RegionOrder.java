package tongbao.workbench.ui;

import java.util.ArrayList;
import java.util.List;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;

/// Puts regions into another protocol order, among those that lie in the same one.
final class RegionOrder {
    private RegionOrder() {}

    /// What has to change so that `moved` stands `by` places further on among its siblings; nothing where it cannot.
    static List<Edit<Region>> by(Regions regions, RegionCode moved, int by) {
        var siblings = siblings(regions, moved);
        var from = index(siblings, moved);
        var to = from + by;
        return from < 0 || to < 0 || to >= siblings.size() ? List.of() : moved(siblings, from, to);
    }

    /// What has to change so that `moved` takes the place of `target`; nothing where they lie in different ones.
    static List<Edit<Region>> onto(Regions regions, RegionCode moved, RegionCode target) {
        var siblings = siblings(regions, moved);
        var from = index(siblings, moved);
        var to = index(siblings, target);
        return from < 0 || to < 0 || from == to ? List.of() : moved(siblings, from, to);
    }

    private static List<Region> siblings(Regions regions, RegionCode code) {
        return regions.find(code)
                .map(region -> regions.all().stream()
                        .filter(other -> other.parent().equals(region.parent()))
                        .toList())
                .orElse(List.of());
    }

    private static int index(List<Region> siblings, RegionCode code) {
        for (var at = 0; at < siblings.size(); at++) {
            if (siblings.get(at).code().equals(code)) {
                return at;
            }
        }
        return -1;
    }

    private static List<Edit<Region>> moved(List<Region> siblings, int from, int to) {
        var next = new ArrayList<>(siblings);
        next.add(to, next.remove(from));
        var edits = new ArrayList<Edit<Region>>();
        for (var at = 0; at < next.size(); at++) {
            var region = next.get(at);
            if (region.order() != at + 1) {
                edits.add(Edit.changed(
                        region,
                        new Region(
                                region.code(),
                                region.name(),
                                region.shortName(),
                                region.kind(),
                                region.parent(),
                                at + 1)));
            }
        }
        return edits;
    }
}
