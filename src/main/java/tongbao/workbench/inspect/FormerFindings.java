package tongbao.workbench.inspect;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Session;

/// What the round before found under the clause at hand, with its picture. What is still there is written again in one
/// gesture and counts as 逾期未整改.
final class FormerFindings {
    private static final double WIDTH = 44;
    private static final double HEIGHT = 24;

    private final Session session;
    private final Messages messages;
    private final Thumbnails thumbnails;
    private final Supplier<LocalDateTime> now;
    private Consumer<Finding> open = _ -> {};
    private Runnable refresh = () -> {};

    FormerFindings(Session session, Thumbnails thumbnails, Supplier<LocalDateTime> now) {
        this.session = session;
        this.messages = session.messages();
        this.thumbnails = thumbnails;
        this.now = now;
    }

    /// @param opening opens the form with a finding to be recorded
    void setOpen(Consumer<Finding> opening) {
        open = opening;
    }

    /// @param again shows the rows again when their pictures are there
    void setRefresh(Runnable again) {
        refresh = again;
    }

    /// The rows of what was found then and was not written again yet.
    List<Node> rows(Optional<Opened> desk, Optional<Place> shown) {
        if (desk.isEmpty() || shown.isEmpty() || desk.get().lastTime().isEmpty()) {
            return List.of();
        }
        var again = desk.get().inspection().findings().stream()
                .flatMap(finding -> finding.carriedFrom().stream())
                .collect(Collectors.toSet());
        var then = desk.get().lastTime().get().inspection();
        var findings = then.findings(shown.get().clause().code())
                .filter(finding -> !again.contains(finding.id()))
                .toList();
        var rows = new ArrayList<Node>();
        if (!findings.isEmpty()) {
            rows.add(FindingRow.title(messages.get("inspect.former", findings.size())));
            findings.forEach(
                    finding -> rows.add(row(finding, desk.get().lastTime().get())));
        }
        return rows;
    }

    private Node row(Finding finding, Opened.LastTime then) {
        var title = new Label(FindingRow.titleOf(finding, messages));
        title.setTooltip(new Tooltip(finding.description()));
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var still = Parts.button(messages.get("inspect.former.still"), "", () -> write(finding));
        still.getStyleClass().addAll("small", "still-there");
        var row = new HBox(8, picture(finding.id(), then), title, still);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("finding-row", "former");
        return row;
    }

    private void write(Finding finding) {
        open.accept(finding.stillThere(
                new FindingId(UUID.randomUUID().toString()),
                now.get(),
                session.inspectorProperty().get()));
    }

    private Node picture(FindingId finding, Opened.LastTime then) {
        var frame = new HBox();
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setMaxSize(WIDTH, HEIGHT);
        frame.setAlignment(Pos.CENTER);
        then.inspection().evidence().stream()
                .filter(evidence -> evidence.finding().equals(Optional.of(finding)))
                .findFirst()
                .map(evidence -> evidence.shown().digest())
                .ifPresent(digest -> {
                    thumbnails.find(digest).flatMap(found -> found).ifPresent(image -> {
                        var view = new ImageView(image);
                        view.setFitWidth(WIDTH);
                        view.setFitHeight(HEIGHT);
                        view.setPreserveRatio(true);
                        frame.getChildren().add(view);
                    });
                    if (thumbnails.find(digest).isEmpty()) {
                        thumbnails.make(List.of(digest), refresh);
                    }
                });
        return frame;
    }
}
