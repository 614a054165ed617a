package tongbao.domain.bulletin;

import java.util.List;
import java.util.function.Consumer;
import tongbao.domain.bulletin.Lint.Kind;

/// Adds up what is printed: the rows of a table by region against its last row, and the list of the failed against
/// the text.
final class SumLint {
    private static final List<String> SUMMED =
            List.of("column.registered", "column.inspected", "column.passed", "column.failed", "column.open");

    private SumLint() {}

    static void check(Counted counted, Bulletin bulletin, Consumer<Lint> found) {
        for (var annex : bulletin.annexes()) {
            var tables = "annex." + counted.prefix();
            if (annex.key().equals(tables + ".regions") || annex.key().equals(tables + ".platforms")) {
                SUMMED.forEach(column -> sum(annex, Wording.text(column), found));
            }
        }
        var key = "annex." + counted.prefix() + ".failed";
        var listed = bulletin.annexes().stream()
                .filter(annex -> annex.key().equals(key))
                .mapToInt(annex -> annex.table().rows().size())
                .sum();
        var failed = counted.total().failed();
        if (listed != failed) {
            found.accept(Lint.of(
                    Kind.LIST_LENGTH,
                    key,
                    Wording.template("annex.failed", counted.words()),
                    Integer.toString(failed),
                    Integer.toString(listed)));
        }
    }

    private static void sum(Block.Annex annex, String head, Consumer<Lint> found) {
        var table = annex.table();
        var column = table.columns().stream().map(Block.Column::head).toList().indexOf(head);
        if (column < 0) {
            return;
        }
        var sum = table.rows().subList(0, table.rows().size() - 1).stream()
                .filter(row -> !row.getFirst().isEmpty())
                .mapToInt(row -> Integer.parseInt(row.get(column)))
                .sum();
        var total = table.rows().getLast().get(column);
        if (!total.equals(Integer.toString(sum))) {
            found.accept(Lint.of(Kind.SUM, annex.key(), annex.title(), head, Integer.toString(sum), total));
        }
    }
}
