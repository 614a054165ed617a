package tongbao.intake.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.domain.words.Words;

/// Plans an import of regions. A parent may stand below its children in the sheet; a region whose parent is refused
/// is refused with it.
final class RegionPlan {
    private final Table table;
    private final ImportContext context;
    private final Regions known;
    private final List<RowCells> cells;
    private final Map<RegionCode, Integer> firstRow = new HashMap<>();
    private final Map<Integer, Region> byRow = new LinkedHashMap<>();

    private RegionPlan(Table table, ImportContext context) {
        this.table = table;
        this.context = context;
        known = context.regions();
        cells = table.rows().toList();
    }

    static ImportPlan of(Table table, ImportContext context) {
        return new RegionPlan(table, context).plan();
    }

    private ImportPlan plan() {
        var rows = new RegionRows(table.match(), known, cells);
        cells.forEach(row -> rows.read(row).ifPresent(region -> byRow.put(row.number(), region)));
        cells.forEach(this::refuseConflicts);
        while (cells.stream().filter(this::refuseOrphan).count() > 0) {
            // whose parent was refused is refused in the next turn
        }
        var edits = new ArrayList<Edit<Region>>();
        var planned = cells.stream().map(row -> settle(row, edits)).toList();
        var missing = known.all().stream()
                .filter(region -> !firstRow.containsKey(region.code()))
                .map(region -> new ImportPlan.Missing(region.code().value(), region.name()))
                .toList();
        return table.plan(
                planned, missing, edits.isEmpty() ? Optional.empty() : Optional.of(new Entry.RegionsChanged(edits)));
    }

    private void refuseConflicts(RowCells row) {
        var region = Optional.ofNullable(byRow.get(row.number()));
        if (region.isEmpty()) {
            return;
        }
        var first = Optional.ofNullable(firstRow.putIfAbsent(region.get().code(), row.number()));
        var same = first.flatMap(number -> Optional.ofNullable(byRow.get(number)))
                .map(other -> RegionRows.sameButOrder(other, region.get())
                        && (row.text(Columns.ORDER).isEmpty()
                                || other.order() == region.get().order()));
        if (first.isPresent() && !same.orElse(false)) {
            row.refuse("region.conflict", Columns.REGION_CODE, String.valueOf(first.get()));
            byRow.remove(row.number());
        }
    }

    /// Refuses a row whose parent is neither known nor accepted, or that would be its own ancestor.
    private boolean refuseOrphan(RowCells row) {
        var region = Optional.ofNullable(byRow.get(row.number()));
        var parent = region.flatMap(Region::parent);
        if (parent.isEmpty()) {
            return false;
        }
        var seen = new HashSet<RegionCode>(Set.of(region.get().code()));
        for (var above = parent; above.isPresent(); above = find(above.get()).flatMap(Region::parent)) {
            if (!seen.add(above.get())) {
                row.refuse("region.cycle", Columns.PARENT, parent.get().value());
            } else if (find(above.get()).isEmpty()) {
                row.refuse("region.noParent", Columns.PARENT, parent.get().value());
            }
            if (row.isRefused()) {
                byRow.remove(row.number());
                return true;
            }
        }
        return false;
    }

    private Optional<Region> find(RegionCode code) {
        return Optional.ofNullable(firstRow.get(code))
                .flatMap(row -> Optional.ofNullable(byRow.get(row)))
                .or(() -> known.find(code));
    }

    private PlannedRow settle(RowCells row, List<Edit<Region>> edits) {
        var region = Optional.ofNullable(byRow.get(row.number()));
        if (region.isEmpty()) {
            return planned(row, Outcome.REFUSED, List.of());
        }
        var first = firstRow.getOrDefault(region.get().code(), row.number());
        if (first != row.number()) {
            row.note("row.again", Columns.REGION_CODE, String.valueOf(first));
            return planned(row, Outcome.UNCHANGED, List.of());
        }
        var before = known.find(region.get().code());
        if (before.isEmpty()) {
            edits.add(Edit.added(region.get()));
            return planned(row, Outcome.NEW, List.of());
        }
        if (before.get().equals(region.get())) {
            return planned(row, Outcome.UNCHANGED, List.of());
        }
        edits.add(Edit.changed(before.get(), region.get()));
        var renamed = !before.get().name().equals(region.get().name());
        return planned(row, renamed ? Outcome.RENAMED : Outcome.CHANGED, changes(before.get(), region.get()));
    }

    private List<FieldChange> changes(Region before, Region after) {
        var words = ImportWords.of(context.locale());
        var kinds = Words.of(context.locale());
        return List.of(
                        new FieldChange(words.word("field.name"), before.name(), after.name()),
                        new FieldChange(words.word("field.shortName"), before.shortName(), after.shortName()),
                        new FieldChange(
                                words.word("field.regionKind"), kinds.name(before.kind()), kinds.name(after.kind())),
                        new FieldChange(words.word("field.parent"), parent(before), parent(after)),
                        new FieldChange(
                                words.word("field.order"),
                                String.valueOf(before.order()),
                                String.valueOf(after.order())))
                .stream()
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static String parent(Region region) {
        return region.parent().map(RegionCode::value).orElse("");
    }

    private static PlannedRow planned(RowCells row, Outcome outcome, List<FieldChange> changes) {
        return PlannedRow.of(
                row,
                outcome,
                row.text(Columns.REGION_CODE).orElse(""),
                row.text(Columns.REGION_NAME).orElse(""),
                changes);
    }
}
