package tongbao.domain.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All regions as a tree in protocol order. The order is data of the office, not the order of the codes.
public final class Regions {
    public static final Regions NONE = new Regions(List.of());

    private final Map<RegionCode, Region> byCode = new HashMap<>();
    private final List<Region> inOrder;

    /// @throws IllegalArgumentException if a code occurs twice, a parent is missing, or a region is its own ancestor
    public Regions(List<Region> regions) {
        for (var region : regions) {
            if (byCode.put(region.code(), region) != null) {
                throw new IllegalArgumentException("region " + region.code() + " occurs twice");
            }
        }
        for (var region : regions) {
            checkAncestors(region);
        }
        var ordered = new ArrayList<Region>(regions.size());
        append(Optional.empty(), ordered);
        inOrder = List.copyOf(ordered);
    }

    private void checkAncestors(Region region) {
        var seen = new ArrayList<RegionCode>();
        for (var parent = region.parent(); parent.isPresent(); ) {
            var code = parent.get();
            if (code.equals(region.code()) || seen.contains(code)) {
                throw new IllegalArgumentException("region " + region.code() + " is its own ancestor");
            }
            seen.add(code);
            parent = find(code)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "region " + region.code() + " lies in " + code + ", which is missing"))
                    .parent();
        }
    }

    private void append(Optional<RegionCode> parent, List<Region> into) {
        byCode.values().stream()
                .filter(region -> region.parent().equals(parent))
                .sorted(Comparator.comparingInt(Region::order).thenComparing(Region::code))
                .forEach(region -> {
                    into.add(region);
                    append(Optional.of(region.code()), into);
                });
    }

    /// All regions, each followed by what lies in it, in protocol order.
    public List<Region> all() {
        return inOrder;
    }

    public Optional<Region> find(RegionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The regions that lie directly in `parent`, in protocol order.
    public List<Region> in(RegionCode parent) {
        return inOrder.stream()
                .filter(region -> region.parent().equals(Optional.of(parent)))
                .toList();
    }

    /// The region the office answers for: the first without a parent.
    public Optional<Region> root() {
        return inOrder.stream().filter(region -> region.parent().isEmpty()).findFirst();
    }

    /// The rows of a table by region: what lies directly in the root, in protocol order.
    public List<Region> first() {
        return root().map(root -> in(root.code())).orElse(List.of());
    }

    /// The row of the table that `code` counts in: itself or its ancestor directly below the root; the root itself
    /// for what belongs to the root alone. Empty for an unknown code.
    public Optional<Region> rowOf(RegionCode code) {
        var region = find(code);
        while (region.isPresent()) {
            var parent = region.get().parent().flatMap(this::find);
            if (parent.isEmpty() || parent.get().parent().isEmpty()) {
                return region;
            }
            region = parent;
        }
        return region;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Regions regions && regions.inOrder.equals(inOrder);
    }

    @Override
    public int hashCode() {
        return inOrder.hashCode();
    }

    @Override
    public String toString() {
        return inOrder.toString();
    }
}
