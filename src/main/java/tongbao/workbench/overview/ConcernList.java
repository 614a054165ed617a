package tongbao.workbench.overview;

import atlantafx.base.theme.Tweaks;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import tongbao.domain.consistency.Concern;
import tongbao.domain.consistency.Severity;
import tongbao.domain.words.ConcernWords;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// 体检 on the overview: grouped by kind, each row leading to where it is mended, and how many there are of each weight.
final class ConcernList {
    private final ListView<StandingList.Row> concerns;
    private final HBox counts;
    private final Consumer<Concern> open;
    private final StandingList standing = new StandingList();
    private List<Concern> known = List.of();

    /// @param open goes to where a concern is mended
    ConcernList(ListView<StandingList.Row> concerns, HBox counts, Messages messages, Consumer<Concern> open) {
        this.concerns = concerns;
        this.counts = counts;
        this.open = open;
        var words = ConcernWords.of(messages.locale());
        concerns.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        concerns.setAccessibleText(messages.get("overview.concerns"));
        concerns.setCellFactory(_ -> new ConcernCell(words));
        concerns.setPlaceholder(Parts.whole(messages.get("overview.concerns.none"), "muted"));
        RowActs.on(concerns, this::act);
    }

    void show(List<Concern> all) {
        known = all;
        concerns.getItems().setAll(standing.rows(known));
        counts.getChildren()
                .setAll(Arrays.stream(Severity.values())
                        .filter(severity -> count(severity) > 0)
                        .map(severity -> Glyph.of(severity).with(Long.toString(count(severity))))
                        .toList());
    }

    private long count(Severity severity) {
        return known.stream().filter(concern -> concern.severity() == severity).count();
    }

    /// Opens a kind of several, or goes to the one concern.
    private void act(StandingList.Row row) {
        if (row instanceof StandingList.Row.OfKind kind && kind.concerns().size() > 1) {
            standing.toggle(kind.concern().kind());
            var at = concerns.getSelectionModel().getSelectedIndex();
            show(known);
            concerns.getSelectionModel().select(at);
        } else {
            open.accept(row.concern());
        }
    }
}
