package tongbao.intake.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;

/// Finds the region a cell means: by its code, its name or its short name.
final class Places {
    private static final int DIVISION = 6;

    private final Regions regions;
    private final Map<String, List<Region>> byName = new HashMap<>();

    Places(Regions regions) {
        this.regions = regions;
        for (var region : regions.all()) {
            name(region.name(), region);
            if (!region.shortName().equals(region.name())) {
                name(region.shortName(), region);
            }
        }
    }

    private void name(String name, Region region) {
        if (!name.isEmpty()) {
            byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(region);
        }
    }

    /// Every region that `text` may mean; a code means one at most.
    List<Region> meant(String text) {
        var code = regions.find(new RegionCode(text))
                .or(() -> text.matches("\\d{1,5}")
                        ? regions.find(new RegionCode("0".repeat(DIVISION - text.length()) + text))
                        : Optional.empty());
        return code.map(List::of).orElseGet(() -> byName.getOrDefault(text, List.of()));
    }

    /// The region a division code names: itself, or where the register of regions stops above it, the city or the
    /// province it lies in.
    Optional<Region> ofDivision(String division) {
        return division.length() != DIVISION
                ? Optional.empty()
                : find(division)
                        .or(() -> find(division.substring(0, 4) + "00"))
                        .or(() -> find(division.substring(0, 2) + "0000"));
    }

    private Optional<Region> find(String code) {
        return regions.find(new RegionCode(code));
    }

    /// Whether a code that begins with `division` belongs to `region`; departments carry the division of the place
    /// that is above them.
    boolean fits(String division, Region region) {
        return ofDivision(division)
                .map(named -> named.equals(region)
                        || (region.kind() == Region.Kind.DEPARTMENTS
                                && region.parent().equals(Optional.of(named.code()))))
                .orElse(false);
    }

    boolean isKnown(String division) {
        return find(division).isPresent();
    }

    boolean none() {
        return regions.all().isEmpty();
    }
}
