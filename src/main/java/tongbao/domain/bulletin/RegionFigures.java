package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tongbao.domain.number.Rounding;
import tongbao.domain.statistics.Breakdown.Row;
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
            into.number(prefix + "places", places, Wording.text("derivation.places", counted.subjects()));
        }
        if (!whole.isEmpty()) {
            var derivation = Wording.text("derivation.whole", counted.subjects());
            into.put(prefix + "whole.names", names(prefix + "whole.names", whole, RegionFigures::shortName));
            into.number(prefix + "whole.count", whole.size(), derivation);
            into.figure(prefix + "whole.rate", "100%", derivation);
        }
        into.put(prefix + "others", names(prefix + "others", others, Row::label));
        var departments = counted.departments();
        if (departments.inspected() > 0) {
            var share = departments.passRate();
            into.figure(
                    prefix + "departments.rate",
                    Printed.rate(share, rounding),
                    Wording.text(
                            "derivation.rate",
                            share.part(),
                            share.whole(),
                            Printed.quotient(share, rounding),
                            Printed.rule(rounding)));
        }
    }

    /// One figure a name, so that each can be opened and the line can break between them.
    private static List<Run> names(String key, List<Row> rows, Function<Row, String> name) {
        var runs = new ArrayList<Run>();
        for (var row : rows) {
            if (!runs.isEmpty()) {
                runs.add(new Run.Words("、"));
            }
            var tally = row.tally();
            runs.add(new Run.Computed(new Figure(
                    key, name.apply(row), Wording.text("derivation.place", tally.passed(), tally.inspected()))));
        }
        return runs;
    }

    private static String shortName(Row row) {
        return row.slice() instanceof Slice.Place(var region)
                        && !region.shortName().isBlank()
                ? region.shortName()
                : row.label();
    }
}
