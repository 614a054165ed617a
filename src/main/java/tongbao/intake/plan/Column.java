package tongbao.intake.plan;

import java.util.List;

/// A column of an import sheet.
///
/// @param key names the column in code and its hint in the bundle
/// @param header as the empty template prints it
/// @param aliases other headers it is recognised by
/// @param required whether a sheet without this column is refused
/// @param example what the example row of the template shows
public record Column(String key, String header, List<String> aliases, boolean required, String example) {
    public Column {
        aliases = List.copyOf(aliases);
    }

    /// The key alone tells columns of one kind apart, and is asked for at every cell.
    @Override
    public boolean equals(Object other) {
        return other instanceof Column column && column.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /// Whether it only marks the example row of a template.
    public boolean isExample() {
        return equals(Columns.EXAMPLE);
    }

    static Column required(String key, String header, String example, String... aliases) {
        return new Column(key, header, List.of(aliases), true, example);
    }

    static Column optional(String key, String header, String example, String... aliases) {
        return new Column(key, header, List.of(aliases), false, example);
    }
}
