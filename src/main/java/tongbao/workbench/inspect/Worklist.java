package tongbao.workbench.inspect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.workbench.ui.SubjectWords;

/// The subjects of a round in working order, as a tree of two levels above them, and the rows that are seen of it.
/// Made once for a round, on the worker; subjects are told by their place in the order, so that choosing among 100,000
/// stays within a frame.
final class Worklist {
    /// @param area its place among the areas
    /// @param places of its subjects in the order
    @SuppressWarnings("ArrayRecordComponent")
    private record Unit(WorkRow.Office row, int area, int[] places) {}

    private record Branch(WorkRow.Area row, List<Unit> units) {}

    private final List<Subject> order;
    /// What an inspector looks for in each: name, code, address, platform, host, region, in small letters.
    private final String[] words;
    private final Map<SubjectId, Integer> places;
    /// The unit of each place.
    private final Unit[] units;
    private final List<Branch> areas = new ArrayList<>();

    private Worklist(List<Subject> order) {
        this.order = order;
        words = new String[order.size()];
        places = HashMap.newHashMap(order.size());
        units = new Unit[order.size()];
    }

    /// @param ids of the subjects, so that they need not be made again for each
    /// @param order in which the subjects are worked through
    static Worklist of(List<SubjectId> ids, List<Subject> order, Regions regions) {
        var list = new Worklist(order);
        var rows = new HashMap<RegionCode, Optional<Region>>();
        var byPlace = new LinkedHashMap<String, Map<String, List<Integer>>>();
        var names = new HashMap<String, String>();
        for (var place = 0; place < order.size(); place++) {
            var subject = order.get(place);
            var region = rows.computeIfAbsent(subject.region(), regions::rowOf);
            var code = region.map(it -> it.code().value()).orElse("");
            var name = region.map(Region::name).orElse("");
            names.put(code, name);
            list.places.put(ids.get(place), place);
            list.words[place] = SubjectWords.of(subject, name);
            byPlace.computeIfAbsent(code, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(subject.unit().host(), _ -> new ArrayList<>(1))
                    .add(place);
        }
        byPlace.forEach((code, byHost) -> list.add(code, names.getOrDefault(code, ""), byHost, ids));
        return list;
    }

    private void add(String code, String name, Map<String, List<Integer>> byHost, List<SubjectId> ids) {
        var key = "region " + code;
        var below = new ArrayList<Unit>(byHost.size());
        var all = new ArrayList<SubjectId>();
        byHost.forEach((host, at) -> {
            var subjects = at.stream().map(ids::get).toList();
            var unit = new Unit(
                    new WorkRow.Office(key + " unit " + host, host, subjects),
                    areas.size(),
                    at.stream().mapToInt(Integer::intValue).toArray());
            at.forEach(place -> units[place] = unit);
            below.add(unit);
            all.addAll(subjects);
        });
        areas.add(new Branch(new WorkRow.Area(key, name, all), List.copyOf(below)));
    }

    /// The rows that are seen: what is `open`, and below it only subjects at `wanted` places. Regions and units
    /// without a wanted subject are left out.
    List<WorkRow> rows(Predicate<String> open, BitSet wanted) {
        var rows = new ArrayList<WorkRow>();
        for (var area : areas) {
            var isOpen = open.test(area.row().key());
            var below = new ArrayList<WorkRow>();
            for (var unit : area.units()) {
                if (!isOpen && !below.isEmpty()) {
                    break; // one is enough to know that the region is seen
                }
                if (isSeen(unit, wanted)) {
                    below.add(unit.row());
                    if (isOpen && open.test(unit.row().key())) {
                        targets(unit, wanted, below);
                    }
                }
            }
            if (!below.isEmpty()) {
                rows.add(area.row());
                if (isOpen) {
                    rows.addAll(below);
                }
            }
        }
        return rows;
    }

    private static boolean isSeen(Unit unit, BitSet wanted) {
        for (var place : unit.places()) {
            if (wanted.get(place)) {
                return true;
            }
        }
        return false;
    }

    private void targets(Unit unit, BitSet wanted, List<WorkRow> into) {
        for (var place : unit.places()) {
            if (wanted.get(place)) {
                into.add(new WorkRow.Target(order.get(place)));
            }
        }
    }

    /// The places of the subjects in which `text` occurs and that `takes` does not leave out.
    BitSet matching(String text, Predicate<SubjectId> takes) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var matching = new BitSet(words.length);
        for (var place = 0; place < words.length; place++) {
            matching.set(
                    place,
                    (wanted.isEmpty() || words[place].contains(wanted))
                            && takes.test(order.get(place).id()));
        }
        return matching;
    }

    Subject at(int place) {
        return order.get(place);
    }

    /// Where `subject` stands in the order; empty for one that is not in it.
    OptionalInt placeOf(SubjectId subject) {
        var place = places.get(subject);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /// The keys of the region and the unit that `subject` stands under.
    List<String> above(SubjectId subject) {
        return unitOf(subject)
                .map(unit ->
                        List.of(areas.get(unit.area()).row().key(), unit.row().key()))
                .orElse(List.of());
    }

    Optional<WorkRow.Office> officeOf(SubjectId subject) {
        return unitOf(subject).map(Unit::row);
    }

    Optional<WorkRow.Area> areaOf(SubjectId subject) {
        return unitOf(subject).map(unit -> areas.get(unit.area()).row());
    }

    private Optional<Unit> unitOf(SubjectId subject) {
        return Optional.ofNullable(places.get(subject)).map(place -> units[place]);
    }
}
