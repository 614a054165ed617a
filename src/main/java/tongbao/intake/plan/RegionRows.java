package tongbao.intake.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;

/// Reads single rows of a sheet of regions. What a row leaves out follows from its code: kind and parent from the
/// rule of division codes (440100 lies in 440000), the order from the place of the row.
final class RegionRows {
    private static final Set<String> NO_PARENT = Set.of("无", "-", "—", "0");

    private final Regions known;
    private final Map<String, RegionCode> codesInSheet = new HashMap<>();
    private final Set<RegionCode> inSheet = new HashSet<>();
    private final Map<Integer, Integer> positions = new HashMap<>();
    private final boolean keepsOrder;
    private final int lastOrder;

    RegionRows(ColumnMatch match, Regions known, List<RowCells> rows) {
        this.known = known;
        for (var row : rows) {
            positions.put(row.number(), positions.size() + 1);
            code(row).ifPresent(code -> {
                inSheet.add(code);
                row.text(Columns.REGION_NAME).ifPresent(name -> codesInSheet.putIfAbsent(name, code));
            });
        }
        // only a sheet that lists every region says anything about their order by its rows
        keepsOrder =
                match.has(Columns.ORDER) || known.all().stream().anyMatch(region -> !inSheet.contains(region.code()));
        lastOrder = known.all().stream().mapToInt(Region::order).max().orElse(0);
    }

    private static Optional<RegionCode> code(RowCells row) {
        return row.text(Columns.REGION_CODE)
                .map(text -> text.replaceFirst("(?<=\\d)\\.0+$", ""))
                .filter(text -> text.length() <= 40)
                .map(RegionCode::new);
    }

    Optional<Region> read(RowCells row) {
        var code = code(row);
        if (code.isEmpty()) {
            row.refuse("region.codeEmpty", Columns.REGION_CODE);
        }
        var name = row.text(Columns.REGION_NAME);
        if (name.isEmpty()) {
            row.refuse("name.empty", Columns.REGION_NAME);
        }
        if (row.isRefused() || code.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        var before = known.find(code.get());
        var region = new Region(
                code.get(),
                name.get(),
                row.text(Columns.SHORT_NAME)
                        .or(() -> before.map(Region::shortName))
                        .orElseGet(() -> shortName(name.get())),
                kind(row, before, code.get().value()),
                parent(row, before, code.get().value()),
                order(row, before));
        return row.isRefused() ? Optional.empty() : Optional.of(region);
    }

    private static String shortName(String name) {
        return name.length() > 2 ? name.replaceFirst("[省市]$", "") : name;
    }

    private static Region.Kind kind(RowCells row, Optional<Region> before, String code) {
        return row.word(Columns.REGION_KIND, RegisterWords::regionKind, "regionKind")
                .or(() -> before.map(Region::kind))
                .orElseGet(() -> {
                    if (!code.matches("\\d{6,12}")) {
                        row.refuse("cell.regionKind", Columns.REGION_KIND, "");
                    }
                    return code.endsWith("0000") && code.length() == 6
                            ? Region.Kind.PROVINCE
                            : code.endsWith("00") && code.length() == 6
                                    ? Region.Kind.CITY
                                    : code.length() == 6 ? Region.Kind.COUNTY : Region.Kind.TOWN;
                });
    }

    private Optional<RegionCode> parent(RowCells row, Optional<Region> before, String code) {
        var text = row.text(Columns.PARENT).map(parent -> parent.replaceFirst("(?<=\\d)\\.0+$", ""));
        if (text.isPresent()) {
            return NO_PARENT.contains(text.get()) || row.clears(Columns.PARENT)
                    ? Optional.empty()
                    : Optional.of(named(text.get()));
        }
        return before.isPresent() ? before.get().parent() : above(code);
    }

    /// The code itself, or the code of the region of that name.
    private RegionCode named(String text) {
        var code = new RegionCode(text);
        return exists(code)
                ? code
                : Optional.ofNullable(codesInSheet.get(text))
                        .or(() -> known.all().stream()
                                .filter(region -> region.name().equals(text))
                                .map(Region::code)
                                .findFirst())
                        .orElse(code);
    }

    private Optional<RegionCode> above(String code) {
        if (!code.matches("\\d{6,12}")) {
            return known.root().map(Region::code).filter(root -> !root.value().equals(code));
        }
        var division = code.substring(0, 6);
        return List.of(division, division.substring(0, 4) + "00", division.substring(0, 2) + "0000").stream()
                .filter(candidate -> !candidate.equals(code))
                .map(RegionCode::new)
                .filter(this::exists)
                .findFirst();
    }

    private boolean exists(RegionCode code) {
        return inSheet.contains(code) || known.find(code).isPresent();
    }

    private int order(RowCells row, Optional<Region> before) {
        var written = row.count(Columns.ORDER);
        if (written.isPresent()) {
            return written.getAsInt();
        }
        var position = positions.getOrDefault(row.number(), 0);
        return keepsOrder ? before.map(Region::order).orElse(lastOrder + position) : position;
    }

    static boolean sameButOrder(Region one, Region other) {
        return one.code().equals(other.code())
                && one.name().equals(other.name())
                && one.shortName().equals(other.shortName())
                && one.kind() == other.kind()
                && one.parent().equals(other.parent());
    }
}
