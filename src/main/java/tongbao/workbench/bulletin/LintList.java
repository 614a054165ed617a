package tongbao.workbench.bulletin;

import atlantafx.base.theme.Tweaks;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import tongbao.domain.bulletin.Lint;
import tongbao.domain.consistency.Severity;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// What is to be looked at before printing, one line each with the way to its place, and how many of each weight.
final class LintList {
    private final ListView<Lint> list;
    private final HBox head;
    private final HBox counts;
    private boolean showing;

    /// @param head above the list, with `counts` in it
    /// @param aim brings the block of a key before the eye
    LintList(ListView<Lint> list, HBox head, HBox counts, Messages messages, Consumer<String> aim) {
        this.list = list;
        this.head = head;
        this.counts = counts;
        list.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        list.setCellFactory(_ -> new LintCell(messages));
        list.setPlaceholder(Parts.whole(messages.get("bulletin.lint.none"), "muted"));
        list.getSelectionModel().selectedItemProperty().subscribe(lint -> {
            if (lint != null && !showing) {
                aim.accept(lint.block());
            }
        });
    }

    void show(List<Lint> lints) {
        showing = true;
        list.getItems().setAll(lints);
        showing = false;
        counts.getChildren()
                .setAll(Arrays.stream(Severity.values())
                        .filter(severity -> count(lints, severity) > 0)
                        .map(severity -> Glyph.of(severity).with(Long.toString(count(lints, severity))))
                        .toList());
    }

    private static long count(List<Lint> lints, Severity severity) {
        return lints.stream().filter(lint -> lint.severity() == severity).count();
    }

    /// Makes room for a comparison, or comes back.
    void setVisible(boolean visible) {
        list.setVisible(visible);
        head.setVisible(visible);
    }
}
