package tongbao.workbench.inspect;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// A row of the worklist. A click opens a subject, or opens and shuts what lies below. Its nodes are made once and
/// filled again, so that a tick costs no new style.
final class WorkCell extends ListCell<WorkRow> {
    private static final PseudoClass AREA = PseudoClass.getPseudoClass("group");
    private static final double BAR = 40;
    private static final double INDENT = 12;

    private final InspectViewModel inspect;
    private final WorklistViewModel viewModel;
    private final Messages messages;
    private final HBox arrow = new HBox();
    private final Label branchName = cut(Priority.ALWAYS);
    private final Region fill = new Region();
    private final StackPane bar = new StackPane(fill);
    private final Label progress = Parts.whole("", "muted", "number");
    private final HBox branch = line(0, arrow, branchName, bar, progress);
    private final Label targetName = cut(Priority.SOMETIMES);
    private final Label platform = Parts.whole("", "muted", "small");
    private final Label whose = Parts.whole("", "muted", "small", "whose");
    private final Label state = Parts.whole("", "small");
    private final HBox target =
            line(INDENT * 2, Glyph.UNSEEN.sign(), targetName, platform, Parts.space(), whose, state);
    private @Nullable Glyph shownSign;
    private boolean isOpen;
    private final ChangeListener<Headway.Moved> follow = (_, _, moved) -> changed(moved);

    WorkCell(InspectViewModel inspect, WorklistViewModel viewModel, Messages messages) {
        this.inspect = inspect;
        this.viewModel = viewModel;
        this.messages = messages;
        setPrefWidth(0);
        fill.getStyleClass().add("fill");
        bar.getStyleClass().add("progress-line");
        bar.setAlignment(Pos.CENTER_LEFT);
        arrow.setAlignment(Pos.CENTER);
        inspect.headway().movedProperty().addListener(new WeakChangeListener<>(follow));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
            switch (getItem()) {
                case WorkRow.Target(var subject) -> inspect.open(subject.id());
                case WorkRow.Area _, WorkRow.Office _ -> viewModel.setOpen(getItem(), !viewModel.isOpen(getItem()));
            }
        }
    }

    private void changed(Headway.Moved moved) {
        var row = getItem();
        if (!isEmpty()
                && row != null
                && moved.subject()
                        .map(subject -> viewModel.isUnder(subject, row))
                        .orElse(true)) {
            show(row);
        }
    }

    @Override
    protected void updateItem(WorkRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        pseudoClassStateChanged(AREA, !empty && row instanceof WorkRow.Area);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            show(row);
        }
    }

    private void show(WorkRow row) {
        switch (row) {
            case WorkRow.Area area -> show(area);
            case WorkRow.Office office -> show(office);
            case WorkRow.Target(var subject) -> show(subject);
        }
    }

    private void show(WorkRow.Area area) {
        var named = area.name().isEmpty() ? messages.get("inspect.no-region") : area.name();
        var done = viewModel.decided(area);
        var part =
                area.subjects().isEmpty() ? 0 : (double) done / area.subjects().size();
        fill.setMinWidth(BAR * part);
        fill.setMaxWidth(BAR * part);
        branch(area, named, done, area.subjects(), true);
    }

    private void show(WorkRow.Office office) {
        var named = office.name().isEmpty() ? messages.get("inspect.no-host") : office.name();
        branch(office, named, viewModel.decided(office), office.subjects(), false);
    }

    private void branch(WorkRow row, String named, long done, List<SubjectId> subjects, boolean isArea) {
        if (isOpen != viewModel.isOpen(row) || arrow.getChildren().isEmpty()) {
            isOpen = viewModel.isOpen(row);
            arrow.getChildren().setAll(new Icon(isOpen ? "chevron-down" : "chevron-right", 14));
        }
        branchName.setText(named);
        bar.setVisible(isArea);
        bar.setManaged(isArea);
        progress.setText(messages.get("inspect.progress", done, subjects.size()));
        branch.setPadding(new Insets(0, 0, 0, isArea ? 0 : INDENT));
        setAccessibleText(messages.get("inspect.progress.spoken", named, done, subjects.size()));
        put(branch);
    }

    private void show(Subject subject) {
        var standing = inspect.standing(subject.id());
        var word = messages.get(StandingSign.key(standing));
        sign(StandingSign.of(standing));
        targetName.setText(subject.name());
        platform.setText(subject.platform());
        present(platform, !subject.platform().isEmpty());
        whose.setText(inspect.headway().inspector(subject.id()));
        present(whose, !whose.getText().isEmpty() && !inspect.headway().isMine(subject.id()));
        state.setText(
                standing.mark() == Standing.Mark.STARTED
                                || (standing.mark() == Standing.Mark.FAILED && !standing.complete())
                        ? messages.get("inspect.progress", standing.answered(), standing.of())
                        : word);
        setAccessibleText(
                messages.get("inspect.subject.spoken", subject.name(), word, standing.answered(), standing.of()));
        put(target);
    }

    private void sign(Glyph now) {
        if (now != shownSign) {
            target.getStyleClass().setAll("state", "target", now.styleClass());
            target.getChildren().set(0, now.sign());
            shownSign = now;
        }
    }

    private void put(Node row) {
        if (!row.equals(getGraphic())) {
            setGraphic(row);
        }
    }

    private static void present(Node part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }

    private static Label cut(Priority grows) {
        var label = new Label();
        label.getStyleClass().add("name");
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, grows);
        return label;
    }

    private static HBox line(double indent, Node... parts) {
        var line = new HBox(6, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(0, 0, 0, indent));
        return line;
    }
}
