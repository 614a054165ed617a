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
import java.util.function.Function;
import java.util.function.Predicate;
import tongbao.domain.register.Region;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;

/// The subjects of a round in working order, as a tree of two levels above them, and the rows that are seen of it.
/// Made once for a round, on the worker; subjects are told by their place in the order, so that choosing among 100,000
/// stays within a frame.
final class Worklist {
    @SuppressWarnings("ArrayRecordComponent")
    private record Unit(WorkRow.Office row, List<Subject> subjects, int[] places) {}

    private record Branch(WorkRow.Area row, List<Unit> units) {}

    private final List<Subject> order;
    /// What an inspector looks for in each: name, code, address, platform, host, region, in small letters.
    private final String[] words;
    private final Map<SubjectId, Integer> places = new HashMap<>();
    private final Map<SubjectId, Branch> branches = new HashMap<>();
    private final Map<SubjectId, List<String>> above = new HashMap<>();
    private final List<Branch> areas = new ArrayList<>();

    private Worklist(List<Subject> order) {
        this.order = order;
        words = new String[order.size()];
    }

    /// @param order in which the subjects are worked through
    static Worklist of(List<Subject> order, Function<Subject, Optional<Region>> regionOf) {
        var list = new Worklist(order);
        var byPlace = new LinkedHashMap<Optional<Region>, Map<String, List<Subject>>>();
        for (var place = 0; place < order.size(); place++) {
            var subject = order.get(place);
            var region = regionOf.apply(subject);
            list.places.put(subject.id(), place);
            list.words[place] = words(subject, region);
            byPlace.computeIfAbsent(region, _ -> new LinkedHashMap<>())
                    .computeIfAbsent(subject.unit().host(), _ -> new ArrayList<>())
                    .add(subject);
        }
        byPlace.forEach(list::add);
        return list;
    }

    private static String words(Subject subject, Optional<Region> region) {
        return String.join(
                        "\n",
                        subject.name(),
                        subject.code(),
                        subject.url(),
                        subject.platform(),
                        subject.unit().host(),
                        region.map(Region::name).orElse(""))
                .toLowerCase(Locale.ROOT);
    }

    private void add(Optional<Region> region, Map<String, List<Subject>> byHost) {
        var key = "region " + region.map(it -> it.code().value()).orElse("");
        var units = byHost.entrySet().stream()
                .map(entry -> unit(key, entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
        var all = units.stream().flatMap(unit -> unit.row().subjects().stream()).toList();
        var branch = new Branch(new WorkRow.Area(key, region.map(Region::name).orElse(""), all), units);
        areas.add(branch);
        all.forEach(id -> branches.put(id, branch));
    }

    private Unit unit(String areaKey, String host, List<Subject> subjects) {
        var row = new WorkRow.Office(
                areaKey + " unit " + host,
                host,
                subjects.stream().map(Subject::id).toList());
        var keys = List.of(areaKey, row.key());
        subjects.forEach(subject -> above.put(subject.id(), keys));
        return new Unit(
                row,
                subjects,
                subjects.stream()
                        .mapToInt(subject -> places.getOrDefault(subject.id(), 0))
                        .toArray());
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

    private static void targets(Unit unit, BitSet wanted, List<WorkRow> into) {
        for (var i = 0; i < unit.places().length; i++) {
            if (wanted.get(unit.places()[i])) {
                into.add(new WorkRow.Target(unit.subjects().get(i)));
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
        return above.getOrDefault(subject, List.of());
    }

    Optional<WorkRow.Office> officeOf(SubjectId subject) {
        return Optional.ofNullable(branches.get(subject))
                .flatMap(branch -> branch.units().stream()
                        .map(Unit::row)
                        .filter(row -> above(subject).contains(row.key()))
                        .findFirst());
    }

    Optional<WorkRow.Area> areaOf(SubjectId subject) {
        return Optional.ofNullable(branches.get(subject)).map(Branch::row);
    }
}
