package tongbao.workbench.opening;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.store.Backups;
import tongbao.store.Difference;
import tongbao.store.LastBackup;
import tongbao.store.Restore;
import tongbao.store.StoreWords;
import tongbao.store.file.Password;
import tongbao.workbench.ui.Background;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Problem;

/// 从备份恢复, where the files of a store are damaged: the backups there are, what the chosen one holds and how it
/// stands to the damaged store, and then putting it in its place. The damaged store is kept.
final class RestoreOffer extends VBox {
    private static final int ROW = 30;

    private final Path folder;
    private final Optional<Password> password;
    private final Messages messages;
    private final Background background;
    private final Runnable open;
    private final ListView<LastBackup> list = new ListView<>();
    private final Label what = new Label();
    private final Button restore;
    private final Button quit;

    /// @param said what happened; it goes once the store is mended
    /// @param quit stands at the end of the row of buttons
    /// @param open what to do when the store can be opened again
    RestoreOffer(
            Path folder,
            Optional<Password> password,
            List<LastBackup> found,
            Messages messages,
            Background background,
            FileChoice files,
            List<? extends Node> said,
            Button quit,
            Runnable open) {
        super(10);
        this.folder = folder;
        this.password = password;
        this.messages = messages;
        this.background = background;
        this.open = open;
        this.quit = quit;
        list.setId("restore-list");
        list.getItems().setAll(found);
        list.setCellFactory(_ -> new BackupCell());
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("rows");
        list.setPrefHeight(Math.clamp(found.size(), 1, 5) * ROW + 4.0);
        list.setPlaceholder(Parts.whole(messages.get("restore.none"), "muted"));
        list.setAccessibleText(messages.get("restore.title"));
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                look(chosen.file());
            }
        });
        what.setId("restore-what");
        what.setWrapText(true);
        what.managedProperty().bind(what.textProperty().isNotEmpty());
        restore = Parts.button(messages.get("restore.do"), "", () -> {});
        restore.setId("restore-do");
        restore.setDisable(true);
        var other = Parts.button(messages.get("restore.other"), "", () -> other(files));
        other.setId("restore-other");
        var keeps = new Label(messages.get("restore.keeps"));
        keeps.setWrapText(true);
        keeps.getStyleClass().add("secondary");
        getChildren().addAll(said);
        getChildren()
                .addAll(
                        Parts.whole(messages.get("restore.title"), "strong"),
                        list,
                        what,
                        keeps,
                        new HBox(8, restore, other, Parts.space(), quit));
    }

    private void other(FileChoice files) {
        files.open(
                        getScene().getWindow(),
                        messages.get("restore.other"),
                        FileChoice.Kind.of(messages.get("restore.file"), "*" + Backups.ENDING))
                .ifPresent(file -> {
                    list.getSelectionModel().clearSelection();
                    look(file);
                });
    }

    private void look(Path file) {
        restore.setDisable(true);
        what.setText(messages.get("restore.looking", file.toString()));
        background.run(() -> new Restore(folder, file, password).look(), look -> show(file, look), this::fail);
    }

    private void show(Path file, Restore.Look look) {
        var contents = look.backup().contents();
        var listed = list.getSelectionModel().getSelectedItem();
        what.setText((listed == null ? file + "\n" : "")
                + messages.get(
                        "restore.shows",
                        messages.date(look.backup()
                                .at()
                                .atZone(ZoneId.systemDefault())
                                .toLocalDate()),
                        contents.entries(),
                        contents.rounds().isEmpty()
                                ? messages.get("restore.no-round")
                                : String.join(messages.get("restore.and"), contents.rounds()),
                        contents.subjects(),
                        contents.inspections(),
                        contents.findings(),
                        contents.evidence())
                + "\n"
                + StoreWords.of(messages.locale()).sentence(look.difference()));
        restore.setDisable(look.difference() instanceof Difference.OtherStore);
        restore.setOnAction(_ -> restore(file));
        restore.setDefaultButton(true);
    }

    private void restore(Path file) {
        setDisable(true);
        what.setText(messages.get("restore.running"));
        background.run(() -> new Restore(folder, file, password).mend(), this::restored, this::fail);
    }

    private void restored(Restore.Restored done) {
        var text = new Label(messages.get(
                "restore.done",
                done.contents().entries(),
                done.rescued(),
                done.aside().map(Path::toString).orElse("—")));
        text.setId("restore-done");
        text.setWrapText(true);
        var go = Parts.button(messages.get("restore.open"), "", open);
        go.setId("restore-open");
        go.setDefaultButton(true);
        getChildren()
                .setAll(
                        Parts.whole(messages.get("restore.mended"), "pane-title"),
                        text,
                        new HBox(8, go, Parts.space(), quit));
        setDisable(false);
    }

    private void fail(Throwable failure) {
        setDisable(false);
        var problem = Problem.of(failure);
        what.setText(problem.what(messages) + problem.remedy(messages));
    }

    private String size(LastBackup backup) {
        long bytes = backup.file().toFile().length();
        return bytes < 1_048_576 ? Math.max(1, bytes / 1024) + " KB" : "%.1f MB".formatted(bytes / 1_048_576.0);
    }

    private String at(LastBackup backup) {
        return messages.date(backup.at().atZone(ZoneId.systemDefault()).toLocalDate())
                + " "
                + messages.time(backup.at());
    }

    private final class BackupCell extends ListCell<LastBackup> {
        BackupCell() {
            setMinWidth(0);
            setPrefWidth(0); // a long path ends in …, not in a bar to scroll
        }

        @Override
        protected void updateItem(LastBackup backup, boolean empty) {
            super.updateItem(backup, empty);
            if (empty || backup == null) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
                return;
            }
            var name = new Label(String.valueOf(backup.file().getFileName()));
            name.getStyleClass().add("secondary");
            name.setMinWidth(0);
            var row = new HBox(16, Parts.whole(at(backup), "strong"), Parts.whole(size(backup)), name);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPrefWidth(0);
            setGraphic(row);
            setTooltip(new Tooltip(backup.file().toString()));
            setAccessibleText(messages.get("restore.row", at(backup), size(backup), name.getText()));
        }
    }
}
