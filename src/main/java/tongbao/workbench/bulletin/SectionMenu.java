package tongbao.workbench.bulletin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import tongbao.domain.bulletin.LetterFields;
import tongbao.domain.bulletin.Section;
import tongbao.workbench.bulletin.BulletinViewModel.State;
import tongbao.workbench.ui.Messages;

/// Which sections the letter has and in which order. Leaving one out or moving it is recorded and can be undone.
final class SectionMenu {
    private final Messages messages;
    private final BulletinViewModel viewModel;
    private final MenuButton menu;
    private final Supplier<Optional<Section>> chosen;

    /// @param chosen the section the outline is at
    SectionMenu(Messages messages, BulletinViewModel viewModel, MenuButton menu, Supplier<Optional<Section>> chosen) {
        this.messages = messages;
        this.viewModel = viewModel;
        this.menu = menu;
        this.chosen = chosen;
        menu.setOnShowing(_ -> fill());
        fill();
    }

    private void fill() {
        if (!(viewModel.stateProperty().get() instanceof State.Known known)) {
            menu.getItems().clear();
            return;
        }
        var order = Section.of(known.draft().wordings());
        var items = new ArrayList<MenuItem>();
        for (var section : Section.values()) {
            var item = new CheckMenuItem(section.title());
            item.setId("section-" + section.key());
            item.setSelected(order.contains(section));
            item.setOnAction(_ -> toggle(order, section));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        items.add(move("bulletin.section.up", order, -1));
        items.add(move("bulletin.section.down", order, 1));
        var back = new MenuItem(messages.get("bulletin.section.usual"));
        back.setId("section-usual");
        back.setOnAction(_ -> viewModel.rewrite(LetterFields.SECTIONS, Optional.empty()));
        items.add(back);
        menu.getItems().setAll(items);
    }

    /// A section that comes back stands where it usually does, behind what usually precedes it.
    private void toggle(List<Section> order, Section section) {
        var next = new ArrayList<>(order);
        if (!next.remove(section)) {
            int at = (int)
                    order.stream().filter(other -> other.compareTo(section) < 0).count();
            next.add(at, section);
        }
        record(next);
    }

    private MenuItem move(String key, List<Section> order, int by) {
        var item = new MenuItem(messages.get(key));
        item.setId(key.replace('.', '-'));
        var at = chosen.get().map(order::indexOf).orElse(-1);
        int to = at + by;
        item.setDisable(at < 0 || to < 0 || to >= order.size());
        item.setOnAction(_ -> {
            var next = new ArrayList<>(order);
            Collections.swap(next, at, to);
            record(next);
        });
        return item;
    }

    private void record(List<Section> order) {
        viewModel.rewrite(LetterFields.SECTIONS, Optional.of(Section.text(order)));
    }
}
