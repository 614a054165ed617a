package tongbao.workbench.bulletin;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import tongbao.domain.bulletin.Arrangement;
import tongbao.domain.bulletin.ChartAnnex;
import tongbao.domain.bulletin.LetterFields;
import tongbao.domain.bulletin.Section;
import tongbao.workbench.ui.Messages;

/// Which sections and charts the letter of this round has and in which order. Leaving one out or moving it is recorded
/// and can be undone.
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
        if (!(viewModel.stateProperty().get() instanceof BulletinState.Known known)) {
            menu.getItems().clear();
            return;
        }
        var arranged = Arrangement.of(known.draft());
        var items = new ArrayList<MenuItem>();
        for (var section : Section.values()) {
            items.add(item(
                    "section-" + section.key(),
                    section.title(),
                    arranged.sections().contains(section),
                    () -> arranged.toggled(section)));
        }
        items.add(new SeparatorMenuItem());
        for (var chart : ChartAnnex.values()) {
            items.add(item(
                    "section-" + chart.key().replace('.', '-'),
                    chart.title(),
                    arranged.charts().contains(chart),
                    () -> arranged.toggled(chart)));
        }
        items.add(new SeparatorMenuItem());
        items.add(move("bulletin.section.up", arranged, -1));
        items.add(move("bulletin.section.down", arranged, 1));
        var back = new MenuItem(messages.get("bulletin.section.usual"));
        back.setId("section-usual");
        back.setOnAction(_ -> viewModel.rewrite(LetterFields.SECTIONS, Optional.empty()));
        items.add(back);
        menu.getItems().setAll(items);
    }

    private MenuItem item(String id, String title, boolean there, Supplier<Arrangement> toggled) {
        var item = new CheckMenuItem(title);
        item.setId(id);
        item.setSelected(there);
        item.setOnAction(_ -> record(toggled.get()));
        return item;
    }

    private MenuItem move(String key, Arrangement arranged, int by) {
        var item = new MenuItem(messages.get(key));
        item.setId(key.replace('.', '-'));
        var moved = chosen.get().map(section -> arranged.moved(section, by)).orElse(arranged);
        item.setDisable(moved.equals(arranged));
        item.setOnAction(_ -> record(moved));
        return item;
    }

    private void record(Arrangement arranged) {
        viewModel.rewrite(LetterFields.SECTIONS, Optional.of(arranged.text()));
    }
}
