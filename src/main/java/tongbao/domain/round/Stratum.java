package tongbao.domain.round;

import java.util.List;
import tongbao.domain.register.SubjectId;

/// One stratum of a draw, as it is put on record.
///
/// @param values one for each criterion: see [Criterion#of]
/// @param size how many enrolled subjects it has
/// @param wanted how many the quota asks for; fewer than are drawn where more had to be in
/// @param must those that were in whatever was drawn, in order of their ids
/// @param lots those that were drawn, in the order of their lots
public record Stratum(List<String> values, int size, int wanted, List<SubjectId> must, List<SubjectId> lots) {
    public Stratum {
        values = List.copyOf(values);
        must = List.copyOf(must);
        lots = List.copyOf(lots);
    }

    public int drawn() {
        return must.size() + lots.size();
    }
}
