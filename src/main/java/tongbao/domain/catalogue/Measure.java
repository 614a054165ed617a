package tongbao.domain.catalogue;

import java.util.List;
import java.util.Optional;
import tongbao.domain.calendar.Window;
import tongbao.domain.number.Fraction;

/// What an inspector records when a clause has a problem: it decides the form, [Rule] decides what follows.
public sealed interface Measure {
    /// There is a problem or there is none.
    record Flag() implements Measure {}

    /// A number of things: 个栏目, 条, 处, 次.
    ///
    /// @param unit the counter word shown behind the number
    record Count(String unit) implements Measure {}

    /// Several counts that are added up, each perhaps with a window of its own: 要闻 of 2 weeks and 政策文件 of 6 months.
    ///
    /// @param unit the counter word of all of them
    record Sum(String unit, List<Part> parts) implements Measure {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /// One of the counts of a [Sum].
    record Part(String name, Optional<Window> window) {}

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

    /// A fixed list of elements, each present or missing; one that is missing anywhere counts once.
    record Checklist(List<String> elements) implements Measure {
        public Checklist {
            elements = List.copyOf(elements);
        }
    }

    /// One of several graded options; its number, counted from 1, is what is recorded.
    record Choice(List<Option> options) implements Measure {
        public Choice {
            options = List.copyOf(options);
        }

        /// The option of this number; empty if there is none.
        public Optional<Option> option(int number) {
            return number >= 1 && number <= options.size() ? Optional.of(options.get(number - 1)) : Optional.empty();
        }
    }

    /// @param share of the clause's points, from 0 to 1, that this option takes or gives
    record Option(String name, Fraction share) {}
}
