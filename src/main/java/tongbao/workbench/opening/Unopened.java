package tongbao.workbench.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tongbao.store.Backups;
import tongbao.store.LastBackup;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Password;
import tongbao.workbench.ui.Background;
import tongbao.workbench.ui.BackupRun;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Preferences;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Report;

/// The window in place of the workbench when the store cannot be opened: what happened, what to do, and, where its
/// files are damaged, the backups it can be restored from.
///
/// @param password that was given for the store, and may be that of its backups
/// @param open tries to open the store again
public record Unopened(
        Stage window, Path folder, Optional<Password> password, Look look, Background background, Runnable open) {
    private static final Logger LOG = LoggerFactory.getLogger(Unopened.class);

    private Messages messages() {
        return look.messages();
    }

    public void show(Problem problem) {
        var what = new Label(problem.what(messages()));
        what.setId("unopened");
        what.setWrapText(true);
        var remedy = new Label(problem.remedy(messages()));
        remedy.setWrapText(true);
        var damaged =
                problem.store().filter(StoreException.Corrupt.class::isInstance).isPresent();
        var close = Parts.button(messages().get("frame.quit"), "", Platform::exit);
        close.setCancelButton(true);
        close.setDefaultButton(!damaged);
        var text = new VBox(12);
        if (damaged) {
            text.getChildren().add(offer(List.of(title(), what, remedy), close));
        } else {
            what.getStyleClass().add("pane-title");
            text.getChildren().addAll(what, remedy);
        }
        problem.unforeseen().ifPresent(failure -> text.getChildren().add(report(failure)));
        if (!damaged) {
            text.getChildren().add(close);
        }
        text.setMaxSize(680, VBox.USE_PREF_SIZE);
        var root = new StackPane(text);
        root.setPadding(new Insets(32));
        window.setScene(new Scene(root, 800, damaged ? 600 : 320));
        look.theme().dress(window.getScene());
        window.show();
    }

    private Label title() {
        return Parts.whole(messages().get("restore.damaged"), "pane-title");
    }

    private RestoreOffer offer(List<Label> said, Button close) {
        var preferences = Preferences.of(folder.resolve("preferences.properties"));
        return new RestoreOffer(
                folder,
                password,
                backups(preferences),
                messages(),
                background,
                FileChoice.dialogs(preferences),
                said,
                close,
                open);
    }

    /// Those beside the store and those in the folder chosen besides, the newest first.
    private List<LastBackup> backups(Preferences preferences) {
        return Stream.concat(Stream.of(folder.resolve(Backups.FOLDER)), BackupRun.folder(preferences).stream())
                .flatMap(place -> in(place).stream())
                .sorted(Comparator.comparing(LastBackup::at).reversed())
                .toList();
    }

    private static List<LastBackup> in(Path place) {
        try {
            return Files.isDirectory(place) ? Backups.in(place) : List.of();
        } catch (StoreException e) {
            LOG.warn("a folder of backups cannot be read", e);
            return List.of();
        }
    }

    private Label report(Throwable failure) {
        var label = new Label();
        label.setWrapText(true);
        try {
            var report = Report.write(failure, folder.resolve(Report.FOLDER), messages(), Instant.now());
            label.setText(messages().get("report.where", report.file().toString()) + "\n"
                    + messages().get("report.promise"));
        } catch (IOException e) {
            LOG.warn("no report could be written", e);
        }
        return label;
    }
}
