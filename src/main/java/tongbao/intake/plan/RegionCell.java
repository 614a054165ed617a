package tongbao.intake.plan;

import java.util.Optional;
import java.util.stream.Collectors;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;

/// A cell that names a region, or the whole area: by 全部, by the root's name, or by nothing at all.
final class RegionCell {
    private final Regions regions;
    private final Places places;

    RegionCell(Regions regions) {
        this.regions = regions;
        places = new Places(regions);
    }

    /// Empty for the whole area, and where the cell is refused.
    Optional<RegionCode> read(RowCells cells, Column column) {
        var text = cells.text(column);
        if (text.isEmpty() || RoundWords.isWhole(text.get())) {
            return Optional.empty();
        }
        var meant = places.meant(text.get());
        if (meant.size() != 1) {
            cells.refuse(
                    meant.isEmpty() ? "region.unknown" : "region.ambiguous",
                    column,
                    text.get(),
                    meant.stream().map(region -> region.code().value()).collect(Collectors.joining("、")));
            return Optional.empty();
        }
        return regions.root().equals(Optional.of(meant.getFirst()))
                ? Optional.empty()
                : Optional.of(meant.getFirst().code());
    }

    /// What is shown of it: the name, the code where nobody knows it, or the word for the whole area.
    String name(Optional<RegionCode> region, ImportWords words) {
        return region.map(code -> regions.find(code).map(Region::name).orElse(code.value()))
                .orElse(words.word("whole"));
    }
}
