package tongbao.workbench.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.EditionChange;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.workbench.catalogue.TreeRow.Mark;

/// The groups, indicators and clauses of an edition as a tree; what its draft switched off stands where it stood.
/// Groups and indicators that were folded stay folded, and the row at hand stays at hand.
final class CatalogueTree {
    private final TreeView<TreeRow> tree;
    private final Set<String> folded = new HashSet<>();
    private Map<ClauseCode, EditionChange> changes = Map.of();

    CatalogueTree(TreeView<TreeRow> tree) {
        this.tree = tree;
    }

    void show(Catalogue catalogue, List<EditionChange> against) {
        var code = chosen();
        var byCode = new HashMap<ClauseCode, EditionChange>();
        against.forEach(change -> byCode.put(change.place().clause().code(), change));
        changes = byCode;
        var root = new TreeItem<TreeRow>();
        for (var group : catalogue.groups()) {
            var item = open(new TreeRow.OfGroup(group), group.name());
            group.indicators().forEach(indicator -> item.getChildren().add(item(group, List.of(), indicator)));
            root.getChildren().add(item);
        }
        tree.setRoot(root);
        if (!code.isEmpty()) {
            select(code);
        }
    }

    private String chosen() {
        var item = tree.getSelectionModel().getSelectedItem();
        return item == null ? "" : key(item.getValue());
    }

    private static String key(TreeRow row) {
        return switch (row) {
            case TreeRow.OfGroup(var group) -> group.name();
            case TreeRow.OfIndicator(var indicator) -> indicator.code() + " " + indicator.name();
            case TreeRow.OfClause(var place, var _) -> place.clause().code().value();
        };
    }

    private TreeItem<TreeRow> item(Group group, List<Indicator> above, Indicator indicator) {
        var item = open(new TreeRow.OfIndicator(indicator), indicator.code());
        var path = Stream.concat(above.stream(), Stream.of(indicator)).toList();
        indicator.clauses().forEach(clause -> item.getChildren().add(leaf(new Catalogue.Place(group, path, clause))));
        changes.values().stream()
                .filter(EditionChange.Removed.class::isInstance)
                .map(EditionChange::place)
                .filter(place -> place.indicator().code().equals(indicator.code()))
                .sorted((a, b) ->
                        a.clause().code().value().compareTo(b.clause().code().value()))
                .forEach(place -> item.getChildren().add(new TreeItem<>(new TreeRow.OfClause(place, Mark.GONE))));
        indicator.parts().forEach(part -> item.getChildren().add(item(group, path, part)));
        return item;
    }

    private TreeItem<TreeRow> leaf(Catalogue.Place place) {
        return new TreeItem<>(new TreeRow.OfClause(
                place,
                switch (changes.get(place.clause().code())) {
                    case EditionChange.Changed _ -> Mark.CHANGED;
                    case EditionChange.Added _ -> Mark.ADDED;
                    case null -> Mark.SAME;
                    case EditionChange.Removed _ -> Mark.GONE;
                }));
    }

    private TreeItem<TreeRow> open(TreeRow row, String name) {
        var item = new TreeItem<>(row);
        item.setExpanded(!folded.contains(name));
        item.expandedProperty().subscribe(expanded -> {
            if (expanded) {
                folded.remove(name);
            } else {
                folded.add(name);
            }
        });
        return item;
    }

    /// Brings the clause of this code before the eye.
    void choose(ClauseCode code) {
        select(code.value());
        tree.scrollTo(Math.max(0, tree.getSelectionModel().getSelectedIndex() - 4));
    }

    private void select(String key) {
        find(tree.getRoot(), key)
                .findFirst()
                .ifPresent(item -> tree.getSelectionModel().select(item));
    }

    private static Stream<TreeItem<TreeRow>> find(TreeItem<TreeRow> in, String key) {
        return in.getChildren().stream()
                .flatMap(child -> Stream.concat(
                        key(child.getValue()).equals(key) ? Stream.of(child) : Stream.of(), find(child, key)));
    }
}
