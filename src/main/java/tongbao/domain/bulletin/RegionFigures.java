package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Breakdown.Row;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Selection;
import tongbao.domain.statistics.Selection.Which;
import tongbao.domain.statistics.Slice;

/// Which places are at 100 %, which are not, and the departments.
final class RegionFigures {
    private RegionFigures() {}

    static void collect(Counted counted, Rounding rounding, Figures.Collector into) {
        var prefix = counted.prefix() + ".";
        var whole = counted.wholePlaces();
        var others = counted.otherPlaces();
        var places = whole.size() + others.size();
        if (places > 0) {
            into.number(prefix + "places", places, new Derivation.Places(counted.kind(), false));
        }
        if (!whole.isEmpty()) {
            var derivation = new Derivation.Places(counted.kind(), true);
            into.put(
                    prefix + "whole.names",
                    names(counted.kind(), rounding, prefix + "whole.names", whole, RegionFigures::shortName));
            // 成都等17个, 广州、深圳、珠海等17个: for offices that name only the first
            into.put(
                    prefix + "whole.first",
                    names(counted.kind(), rounding, prefix + "whole.first", first(whole, 1), RegionFigures::shortName));
            into.put(
                    prefix + "whole.three",
                    names(counted.kind(), rounding, prefix + "whole.three", first(whole, 3), RegionFigures::shortName));
            into.number(prefix + "whole.count", whole.size(), derivation);
            into.figure(prefix + "whole.rate", "100%", derivation);
        }
        into.put(prefix + "others", names(counted.kind(), rounding, prefix + "others", others, Row::label));
        var departments = counted.departments();
        if (departments.inspected() > 0) {
            into.rate(
                    prefix + "departments.rate",
                    new Derivation.Rate(
                            departments(counted, Which.PASSED),
                            departments(counted, Which.INSPECTED),
                            departments.passRate(),
                            rounding));
        }
    }

    private static List<Row> first(List<Row> rows, int most) {
        return rows.subList(0, Math.min(most, rows.size()));
    }

    /// One figure a name, so that each can be opened and the line can break between them.
    private static List<Run> names(
            SubjectKind kind, Rounding rounding, String key, List<Row> rows, Function<Row, String> name) {
        var runs = new ArrayList<Run>();
        for (var row : rows) {
            if (!runs.isEmpty()) {
                runs.add(new Run.Words("、"));
            }
            var inspected = Selection.of(kind, Which.INSPECTED).in(row.slice());
            var rate = new Derivation.Rate(
                    inspected.with(Which.PASSED), inspected, row.tally().passRate(), rounding);
            runs.add(new Run.Computed(new Figure(key, name.apply(row), rate)));
        }
        return runs;
    }

    /// The rows of departments there are.
    private static Selection departments(Counted counted, Which which) {
        var departments = counted.regions().rows().stream()
                .map(Row::slice)
                .filter(Slice.Departments.class::isInstance)
                .toList();
        return Selection.of(counted.kind(), which)
                .in(departments.size() == 1 ? departments.getFirst() : new Slice.AnyOf(departments));
    }

    private static String shortName(Row row) {
        return row.slice() instanceof Slice.Place(var region)
                        && !region.shortName().isBlank()
                ? region.shortName()
                : row.label();
    }
}
