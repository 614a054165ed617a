package tongbao.workbench.inspect;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
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
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// A row of the worklist. A click opens a subject, or opens and shuts what lies below.
final class WorkCell extends ListCell<WorkRow> {
    private static final PseudoClass AREA = PseudoClass.getPseudoClass("group");
    private static final double BAR = 40;
    private static final double INDENT = 12;

    private final InspectViewModel inspect;
    private final WorklistViewModel viewModel;
    private final Messages messages;
    private final ChangeListener<InspectViewModel.Moved> follow = (_, _, moved) -> changed(moved);

    WorkCell(InspectViewModel inspect, WorklistViewModel viewModel, Messages messages) {
        this.inspect = inspect;
        this.viewModel = viewModel;
        this.messages = messages;
        setPrefWidth(0);
        inspect.movedProperty().addListener(new WeakChangeListener<>(follow));
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

    private void changed(InspectViewModel.Moved moved) {
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
        setGraphic(
                switch (row) {
                    case WorkRow.Area area -> area(area);
                    case WorkRow.Office office -> office(office);
                    case WorkRow.Target(var subject) -> target(subject);
                });
    }

    private Node area(WorkRow.Area area) {
        var name = area.name().isEmpty() ? messages.get("inspect.no-region") : area.name();
        var done = viewModel.decided(area);
        var fill = new Region();
        fill.getStyleClass().add("fill");
        var part =
                area.subjects().isEmpty() ? 0 : (double) done / area.subjects().size();
        fill.setMinWidth(BAR * part);
        fill.setMaxWidth(BAR * part);
        var bar = new StackPane(fill);
        bar.getStyleClass().add("progress-line");
        bar.setAlignment(Pos.CENTER_LEFT);
        return line(0, arrow(area), cut(name, "area"), bar, progress(name, done, area.subjects()));
    }

    private Node office(WorkRow.Office office) {
        var name = office.name().isEmpty() ? messages.get("inspect.no-host") : office.name();
        return line(INDENT, arrow(office), cut(name), progress(name, viewModel.decided(office), office.subjects()));
    }

    private Label progress(String name, long done, List<SubjectId> subjects) {
        setAccessibleText(messages.get("inspect.progress.spoken", name, done, subjects.size()));
        return Parts.whole(messages.get("inspect.progress", done, subjects.size()), "muted", "number");
    }

    private Node target(Subject subject) {
        var standing = inspect.standing(subject.id());
        var sign = StandingSign.of(standing);
        var word = messages.get(StandingSign.key(standing));
        var told = standing.mark() == Standing.Mark.STARTED
                        || (standing.mark() == Standing.Mark.FAILED && !standing.complete())
                ? messages.get("inspect.progress", standing.answered(), standing.of())
                : word;
        setAccessibleText(
                messages.get("inspect.subject.spoken", subject.name(), word, standing.answered(), standing.of()));
        var platform = Parts.whole(subject.platform(), "muted", "small");
        platform.setManaged(!subject.platform().isEmpty());
        var inspector = Parts.whole(inspect.inspector(subject.id()), "muted", "small", "whose");
        inspector.setVisible(!inspector.getText().isEmpty() && !inspect.isMine(subject.id()));
        inspector.setManaged(inspector.isVisible());
        var state = Parts.whole(told, "small");
        var name = cut(subject.name());
        var line = line(INDENT * 2, sign.sign(), name, platform, Parts.space(), inspector, state);
        HBox.setHgrow(name, Priority.SOMETIMES);
        line.getStyleClass().addAll("state", "target", sign.styleClass());
        return line;
    }

    private Node arrow(WorkRow row) {
        return new Icon(viewModel.isOpen(row) ? "chevron-down" : "chevron-right", 14);
    }

    private static Label cut(String text, String... classes) {
        var label = new Label(text);
        label.getStyleClass().add("name");
        label.getStyleClass().addAll(classes);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static HBox line(double indent, Node... parts) {
        var line = new HBox(6, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new javafx.geometry.Insets(0, 0, 0, indent));
        return line;
    }
}
