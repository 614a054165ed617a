package tongbao.intake.plan;

import java.util.HashMap;
import java.util.Map;

/// What a person chose for one sheet beyond what its headers and rows tell by themselves.
///
/// @param columns by the key of a column the header it is to be read from; empty text if it is not to be read
/// @param twins by the number of a row what is made of its being a possible duplicate
public record Choices(Map<String, String> columns, Map<Integer, TwinChoice> twins) {
    public static final Choices NONE = new Choices(Map.of(), Map.of());

    public Choices {
        columns = Map.copyOf(columns);
        twins = Map.copyOf(twins);
    }

    /// @param header empty text if the column is not to be read
    public Choices withColumn(Column column, String header) {
        var chosen = new HashMap<>(columns);
        chosen.put(column.key(), header);
        return new Choices(chosen, twins);
    }

    public Choices withColumns(Map<String, String> chosen) {
        return new Choices(chosen, twins);
    }

    public Choices withTwin(int row, TwinChoice choice) {
        var chosen = new HashMap<>(twins);
        chosen.put(row, choice);
        return new Choices(columns, chosen);
    }
}
