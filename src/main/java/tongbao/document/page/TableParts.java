package tongbao.document.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The parts of one table that may go on over pages: its head is told once, however often it is printed, and a row that
/// is continued on the next page stays one row.
final class TableParts {
    private final Setter setter;
    private final Part table;
    private final int columns;
    private boolean headed;
    private int row = -1;
    private List<Optional<Part>> cells = List.of();

    TableParts(Setter setter, Optional<Part> within, int columns) {
        this.setter = setter;
        this.table = setter.part(Part.Role.TABLE, within);
        this.columns = columns;
    }

    /// The cells of the head; empty where it is only repeated.
    List<Optional<Part>> head() {
        if (headed) {
            return Stream.generate(Optional::<Part>empty).limit(columns).toList();
        }
        headed = true;
        return row(Part.Role.HEAD);
    }

    /// The cells of the row `index`, the same ones when it is asked for again at once.
    List<Optional<Part>> row(int index) {
        if (index != row) {
            row = index;
            cells = row(Part.Role.CELL);
        }
        return cells;
    }

    private List<Optional<Part>> row(Part.Role role) {
        var whole = Optional.of(setter.part(Part.Role.ROW, Optional.of(table)));
        return Stream.generate(() -> Optional.of(setter.part(role, whole)))
                .limit(columns)
                .toList();
    }
}
