package tongbao.workbench.bulletin;

import atlantafx.base.theme.Tweaks;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import tongbao.domain.bulletin.Lint;
import tongbao.domain.bulletin.Section;
import tongbao.domain.consistency.Severity;
import tongbao.workbench.ui.Messages;

/// The outline of the letter: a click leads to the place, and each line tells its page and the worst that is to be
/// looked at there.
final class Outline {
    private final ListView<OutlineEntry> list;
    private final Preview preview;
    private Optional<BulletinState.Known> letter = Optional.empty();
    private boolean showing;

    /// @param aim brings the block of a key before the eye
    Outline(ListView<OutlineEntry> list, Preview preview, Messages messages, Consumer<String> aim) {
        this.list = list;
        this.preview = preview;
        list.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null && !showing) {
                aim.accept(entry.key());
            }
        });
        list.setCellFactory(_ -> new OutlineCell(messages, this::worst, this::page));
        preview.placesProperty().subscribe(_ -> list.refresh());
    }

    /// The line that is chosen stays so where the outline is the same.
    void show(BulletinState.Known known, List<OutlineEntry> entries) {
        letter = Optional.of(known);
        if (list.getItems().equals(entries)) {
            list.refresh();
        } else {
            showing = true;
            list.getItems().setAll(entries);
            showing = false;
        }
    }

    /// The worst that is to be looked at between this line of the outline and the next.
    private Optional<Severity> worst(OutlineEntry entry) {
        return letter.flatMap(known -> known.lints().stream()
                .filter(lint -> entry.blocks().contains(lint.block()))
                .map(Lint::severity)
                .min(Comparator.naturalOrder())
                .filter(severity -> severity != Severity.HINT));
    }

    private Optional<Integer> page(OutlineEntry entry) {
        var places = preview.placesProperty().get();
        return entry.blocks().stream()
                .flatMap(block -> places.find(block).stream())
                .findFirst()
                .map(spot -> spot.page() + 1);
    }

    /// The section in which the chosen line is; empty if none is chosen, or one before the first section.
    Optional<Section> section() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null || letter.isEmpty()) {
            return Optional.empty();
        }
        var section = Optional.<Section>empty();
        for (var block : letter.get().bulletin().blocks()) {
            var begun = Section.find(block.key());
            section = begun.isPresent() ? begun : section;
            if (block.key().equals(chosen.key())) {
                return section;
            }
        }
        return Optional.empty();
    }
}
