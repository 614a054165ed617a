package tongbao.workbench.bulletin;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import tongbao.domain.bulletin.Extract;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Messages;

/// As what the letter is written out.
final class LetterMenus {
    private final Messages messages;
    private final BulletinViewModel viewModel;
    private final FileChoice files;

    LetterMenus(Messages messages, BulletinViewModel viewModel, FileChoice files) {
        this.messages = messages;
        this.viewModel = viewModel;
        this.files = files;
    }

    void export(MenuButton menu) {
        menu.getItems()
                .setAll(
                        written(menu, "bulletin.export.pdf", ".pdf"),
                        written(menu, "bulletin.export.docx", ".docx"),
                        written(menu, "bulletin.export.xlsx", ".xlsx"),
                        new SeparatorMenuItem(),
                        extracts(menu, "bulletin.export.regions", Extract.By.REGION),
                        extracts(menu, "bulletin.export.units", Extract.By.UNIT));
    }

    private MenuItem written(MenuButton menu, String key, String ending) {
        return item(
                key,
                () -> files.save(
                                menu.getScene().getWindow(),
                                messages.get("bulletin.export.title"),
                                viewModel.title() + ending)
                        .ifPresent(viewModel::export));
    }

    private MenuItem extracts(MenuButton menu, String key, Extract.By by) {
        return item(
                key,
                () -> files.save(
                                menu.getScene().getWindow(),
                                messages.get("bulletin.extracts.title"),
                                messages.get("bulletin.extracts.name"))
                        .ifPresent(file -> viewModel.extracts(by, file)));
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
