package tongbao.workbench.bulletin;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tongbao.domain.bulletin.publication.Published;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// Whether the letter was published, how the data differ since, and the way to issue it again.
final class IssueBar extends HBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Messages messages;
    private final BulletinViewModel viewModel;
    private final Supplier<Optional<Path>> file;
    private final Button publish;

    /// @param publish in the bar above the pages
    /// @param file asks where the printed file goes
    IssueBar(Messages messages, BulletinViewModel viewModel, Button publish, Supplier<Optional<Path>> file) {
        super(8);
        this.messages = messages;
        this.viewModel = viewModel;
        this.publish = publish;
        this.file = file;
        setId("issue-bar");
        getStyleClass().add("issue-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
    }

    void show(BulletinState.Known known) {
        boolean first = known.published().isEmpty();
        publish.setText(
                known.stops() > 0
                        ? messages.get("bulletin.publish.stopped", known.stops())
                        : messages.get(first ? "bulletin.publish" : "bulletin.publish.again"));
        publish.setDisable(known.stops() > 0);
        publish.setTooltip(new Tooltip(messages.get(
                known.stops() > 0
                        ? "bulletin.publish.why-not"
                        : first ? "bulletin.publish.hint" : "bulletin.publish.again.hint")));
        publish.setOnAction(_ -> {
            if (first) {
                file.get().ifPresent(chosen -> viewModel.publish(chosen, ""));
            } else {
                again(known);
            }
        });
        setVisible(!first);
        setManaged(!first);
        if (!first) {
            status(known);
        }
    }

    private void status(BulletinState.Known known) {
        var said = Parts.whole(sentence(known.published().getLast()), "secondary");
        said.setMinWidth(0);
        said.setTooltip(new Tooltip(said.getText()));
        HBox.setHgrow(said, Priority.SOMETIMES);
        getChildren().setAll(said, Parts.space());
        if (known.since().isEmpty()) {
            getChildren().add(Glyph.PASSED.with(messages.get("bulletin.published.same")));
        } else {
            var differs = Parts.link(
                    messages.get("bulletin.published.since", known.since().size()), viewModel::compare);
            differs.setId("since");
            getChildren().addAll(Glyph.WARNING.with(""), differs);
        }
    }

    private String sentence(Published last) {
        var when = DAY.format(last.at().atZone(ZoneId.systemDefault()));
        var publication = last.publication();
        return publication.issue() == 1
                ? messages.get("bulletin.published", when, last.who())
                : messages.get("bulletin.published.again", publication.issue(), when, last.who(), publication.reason());
    }

    /// Asks what was wrong; the remark under the letter says that it is issued again.
    private void again(BulletinState.Known known) {
        var reason = new TextField();
        reason.setId("reason");
        reason.setPromptText(messages.get("bulletin.publish.reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        var go = Parts.button(
                messages.get("bulletin.publish.go"),
                "",
                () -> file.get()
                        .ifPresent(chosen ->
                                viewModel.publish(chosen, reason.getText().strip())));
        go.setId("publish-again");
        go.getStyleClass().addAll("small", "accent");
        go.disableProperty().bind(reason.textProperty().map(String::isBlank));
        var cancel = Parts.button(messages.get("bulletin.edit.cancel"), "", () -> status(known));
        cancel.getStyleClass().addAll("small", "flat");
        getChildren().setAll(reason, go, cancel);
        reason.requestFocus();
    }
}
