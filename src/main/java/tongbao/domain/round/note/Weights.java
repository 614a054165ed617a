package tongbao.domain.round.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tongbao.domain.catalogue.Composite;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;

/// 综合考评: of which items (考评项目) the one score of a unit is made in this round, and how much each of them weighs.
/// One for a round. Scores of an item that no catalogue gives are [ItemScore]s.
///
/// @param items in the order in which they are told; those of the same levels are weighed together
public record Weights(List<Item> items) implements RoundNote {
    /// @param levels for whom it holds, in their order; empty means all for whom nothing else is said
    /// @param weight more than 0, at most 1
    /// @param catalogue the name of the catalogue whose score is taken; empty for a score that is entered by hand
    public record Item(List<Level> levels, String name, Fraction weight, Optional<String> catalogue) {
        public Item {
            levels = levels.stream().distinct().sorted().toList();
            if (weight.signum() <= 0 || weight.compareTo(Fraction.ONE) > 0) {
                throw new IllegalArgumentException("a weight is more than 0 and at most 1, not " + weight);
            }
        }
    }

    public Weights {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("weights weigh something");
        }
    }

    /// What the weights of each group of levels add up to, in the order of the items.
    public List<Fraction> sums() {
        return groups().values().stream().map(Weights::sum).toList();
    }

    /// Whether two items of the same levels bear one name.
    public boolean isTwice() {
        return groups().values().stream().anyMatch(group -> {
            var names = new HashSet<String>();
            return !group.stream().allMatch(item -> names.add(item.name()));
        });
    }

    /// Empty unless every group adds up to exactly 1 and names each item once: then nothing follows from it. What is
    /// said of certain levels goes before what is said of all.
    public Optional<Composite> composite() {
        if (isTwice() || sums().stream().anyMatch(sum -> !sum.equals(Fraction.ONE))) {
            return Optional.empty();
        }
        var special = new ArrayList<Composite.Weighting>();
        var general = new ArrayList<Composite.Weighting>();
        groups().forEach((levels, group) -> (levels.isEmpty() ? general : special)
                .add(new Composite.Weighting(
                        Set.copyOf(levels),
                        group.stream()
                                .map(item -> new Composite.Track(item.name(), item.weight(), item.catalogue()))
                                .toList())));
        special.addAll(general);
        return Optional.of(new Composite("", "", special));
    }

    private LinkedHashMap<List<Level>, List<Item>> groups() {
        var groups = new LinkedHashMap<List<Level>, List<Item>>();
        items.forEach(item ->
                groups.computeIfAbsent(item.levels(), _ -> new ArrayList<>()).add(item));
        return groups;
    }

    private static Fraction sum(List<Item> group) {
        return group.stream().map(Item::weight).reduce(Fraction.ZERO, Fraction::plus);
    }

    @Override
    public NoteKey key() {
        return NoteKey.of("weights");
    }
}
