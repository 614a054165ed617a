package tongbao.domain.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.Inspection;

/// 不重复扣分: which columns the clauses of a set have counted so far, in the order of the catalogue. A column that an
/// earlier clause of the set was charged for is not counted by a later one. A finding names its column; one that names
/// none is always counted.
final class Columns {
    private final Map<String, Map<String, ClauseCode>> taken = new HashMap<>();

    /// The number without the columns that are counted elsewhere. A yes or no becomes 0 only if it rests on such
    /// columns alone.
    OptionalInt without(Clause clause, OptionalInt number, Inspection inspection) {
        var known = taken(clause);
        if (known.isEmpty() || number.isEmpty()) {
            return number;
        }
        var columns = columns(clause, inspection);
        var elsewhere = (int) columns.stream().filter(known::containsKey).count();
        if (clause.measure() instanceof Measure.Flag) {
            var onlyThose = elsewhere > 0 && elsewhere == columns.size() && unnamed(clause, inspection) == 0;
            return onlyThose ? OptionalInt.of(0) : number;
        }
        return OptionalInt.of(Math.max(0, number.getAsInt() - elsewhere));
    }

    /// The clause that has counted the first of its columns; empty if none is counted elsewhere.
    Optional<ClauseCode> elsewhere(Clause clause, Inspection inspection) {
        var known = taken(clause);
        return columns(clause, inspection).stream()
                .flatMap(column -> Optional.ofNullable(known.get(column)).stream())
                .findFirst();
    }

    /// Notes that `clause` is charged for its columns.
    void take(Clause clause, Inspection inspection) {
        clause.columnSet().ifPresent(set -> {
            var known = taken.computeIfAbsent(set, _ -> new HashMap<>());
            columns(clause, inspection).forEach(column -> known.putIfAbsent(column, clause.code()));
        });
    }

    /// How many things the findings of a clause stand for where a column counts once.
    static int distinct(Clause clause, Inspection inspection) {
        return columns(clause, inspection).size() + (int) unnamed(clause, inspection);
    }

    private Map<String, ClauseCode> taken(Clause clause) {
        return clause.columnSet().map(set -> taken.getOrDefault(set, Map.of())).orElse(Map.of());
    }

    private static List<String> columns(Clause clause, Inspection inspection) {
        return names(clause, inspection)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static long unnamed(Clause clause, Inspection inspection) {
        return names(clause, inspection).filter(String::isEmpty).count();
    }

    private static Stream<String> names(Clause clause, Inspection inspection) {
        return inspection
                .findings(clause.code())
                .filter(Finding::counts)
                .map(finding -> finding.column().strip());
    }
}
