package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// What a bulletin says about one place or one unit, for those who have to act on it: its rows of every table, word for
/// word as printed, without what concerns others.
public final class Extract {
    /// By what the rows are told apart.
    public enum By {
        REGION("column.region"),
        UNIT("column.host");

        private final String head;

        By(String head) {
            this.head = head;
        }

        private int column(Block.Table table) {
            var wanted = Wording.text(head);
            var heads = table.columns().stream().map(Block.Column::head).toList();
            return heads.indexOf(wanted);
        }
    }

    private Extract() {}

    /// Everybody the tables name, in their order; the rows of sums name nobody.
    public static SequencedSet<String> names(Bulletin bulletin, By by) {
        var names = new LinkedHashSet<String>();
        for (var annex : bulletin.annexes()) {
            int column = by.column(annex.table());
            if (column >= 0) {
                rows(annex.table()).forEach(row -> names.add(row.get(column)));
            }
        }
        names.removeIf(String::isBlank);
        return names;
    }

    /// The extract for `name`; its rows keep the numbers they have in the bulletin.
    public static Bulletin of(Bulletin bulletin, By by, String name) {
        var annexes = new ArrayList<Block.Annex>();
        for (var annex : bulletin.annexes()) {
            int column = by.column(annex.table());
            if (column >= 0) {
                var rows = rows(annex.table()).stream()
                        .filter(row -> row.get(column).equals(name))
                        .toList();
                if (!rows.isEmpty()) {
                    annexes.add(of(annex, rows));
                }
            }
        }
        var blocks = new ArrayList<Block>();
        var source = Wording.text(
                bulletin.number().isPresent() ? "extract.lead.numbered" : "extract.lead",
                bulletin.title(),
                bulletin.number().orElse(""),
                name);
        blocks.add(new Block.Paragraph("extract", "", List.of(new Run.Words(source)), source, false));
        for (var annex : annexes) {
            blocks.add(annexes.size() == 1 ? annex : annex.withNumber(blocks.size()));
        }
        return new Bulletin(
                bulletin.issuer(),
                Optional.empty(),
                Wording.text("extract.title", bulletin.title(), name),
                name,
                blocks,
                bulletin.date(),
                "",
                "");
    }

    private static Block.Annex of(Block.Annex annex, List<List<String>> rows) {
        return new Block.Annex(
                annex.key(),
                0,
                annex.title(),
                annex.subtitle(),
                new Block.Table(annex.table().columns(), rows, false),
                annex.note(),
                List.of());
    }

    private static List<List<String>> rows(Block.Table table) {
        return table.total() ? table.rows().subList(0, table.rows().size() - 1) : table.rows();
    }
}
