package tongbao.workbench.inspect;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/// What JavaFX's list leaves out.
public final class Lists {
    private Lists() {}

    /// Scrolls only if row `index` is not fully seen, and then no further than needed, a row more as a look-ahead.
    public static void reveal(ListView<?> list, int index) {
        reveal(list, index, list::scrollTo);
    }

    /// The same for a table.
    public static void reveal(TableView<?> table, int index) {
        reveal(table, index, table::scrollTo);
    }

    private static void reveal(Control list, int index, IntConsumer scrollTo) {
        Node flow = list.lookup(".virtual-flow");
        if (!(flow instanceof VirtualFlow<?> rows)) {
            scrollTo.accept(Math.max(0, index - 3));
            return;
        }
        IndexedCell<?> first = rows.getFirstVisibleCell();
        IndexedCell<?> last = rows.getLastVisibleCell();
        if (first == null || last == null) {
            scrollTo.accept(Math.max(0, index - 3));
        } else if (index <= first.getIndex()) {
            scrollTo.accept(Math.max(0, index - 1));
        } else if (index >= last.getIndex()) {
            var seen = Math.max(1, last.getIndex() - first.getIndex());
            scrollTo.accept(Math.max(0, index + 2 - seen));
        }
    }

    /// Makes `children` what `wanted` says without taking `kept` out of the scene, so that it keeps its focus.
    static void replace(List<Node> children, List<Node> wanted, Node kept) {
        if (!children.contains(kept) || !wanted.contains(kept)) {
            children.clear();
            children.addAll(wanted);
            return;
        }
        children.removeIf(child -> !child.equals(kept));
        var at = wanted.indexOf(kept);
        children.addAll(0, wanted.subList(0, at));
        children.addAll(wanted.subList(at + 1, wanted.size()));
    }
}
