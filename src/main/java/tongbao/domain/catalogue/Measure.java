package tongbao.domain.catalogue;

import java.util.List;

/// What an inspector records when a clause has a problem: it decides the form, [Rule] decides what follows.
public sealed interface Measure {
    /// There is a problem or there is none.
    record Flag() implements Measure {}

    /// A number of things: 个栏目, 条, 处, 次.
    ///
    /// @param unit the counter word shown behind the number
    record Count(String unit) implements Measure {}

    /// So many of so many, for example failed visits of all visits.
    ///
    /// @param unit the counter word of both numbers
    /// @param minimum the smallest denominator that says anything; 0 if any will do
    record Ratio(String unit, int minimum) implements Measure {}

    /// A drawn sample that several clauses may share, checked item by item; all items if there are fewer.
    ///
    /// @param draw how many items are drawn
    /// @param unit what the items are: 办事事项, 解读稿
    /// @param sample the name under which clauses share one sample
    /// @param spots whether places are counted (several in one item) rather than items
    record Sample(int draw, String unit, String sample, boolean spots) implements Measure {}

    /// A fixed list of elements, each present or missing.
    record Checklist(List<String> elements) implements Measure {
        public Checklist {
            elements = List.copyOf(elements);
        }
    }
}
