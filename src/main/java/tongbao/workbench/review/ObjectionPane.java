package tongbao.workbench.review;

import atlantafx.base.theme.Tweaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.inspection.Objection;
import tongbao.workbench.review.ObjectionViewModel.Filed;
import tongbao.workbench.review.ReasonForm.Act;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;
import tongbao.workbench.ui.SplitMemory;

/// The objections of the round: the list at the left, what one says and what was decided at the right, the decision
/// below.
final class ObjectionPane {
    private final Messages messages;
    private final ObjectionViewModel viewModel;
    private final FileChoice files;
    private final ObservableList<Filed> rows = FXCollections.observableArrayList();
    private final ListView<Filed> list = new ListView<>(rows);
    private final VBox detail = new VBox();
    private final VBox foot = new VBox();
    private final VBox node;
    private boolean asking;

    ObjectionPane(Session session, ObjectionViewModel viewModel, FileChoice files) {
        messages = session.messages();
        this.viewModel = viewModel;
        this.files = files;
        list.setId("objection-list");
        list.setMinWidth(260);
        list.getStyleClass().addAll("rows", Tweaks.EDGE_TO_EDGE);
        list.setFixedCellSize(48);
        list.setAccessibleText(messages.get("review.list.objections.spoken"));
        list.setCellFactory(_ -> new ObjectionCell(messages));
        var none = new Label(messages.get("review.none.objections"));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        var placeholder = new VBox(none);
        placeholder.getStyleClass().add("nothing");
        list.setPlaceholder(placeholder);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> show());
        detail.getStyleClass().add("review-detail");
        var scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        var panes = new SplitPane(list, scroll);
        panes.getStyleClass().add("panes");
        SplitMemory.keep(panes, "review-objections", session.preferences(), 0.36);
        SplitPane.setResizableWithParent(list, false);
        VBox.setVgrow(panes, Priority.ALWAYS);
        node = new VBox(panes, foot);
        viewModel.filedProperty().subscribe(this::list);
    }

    Node node() {
        return node;
    }

    void focus() {
        list.requestFocus();
    }

    private void list(List<Filed> filed) {
        var at = list.getSelectionModel().getSelectedIndex();
        rows.setAll(filed);
        if (!rows.isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.clamp(at, 0, rows.size() - 1));
        }
        show();
    }

    private Optional<Objection> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Filed::objection);
    }

    private void show() {
        asking = false;
        var at = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        detail.getChildren().setAll(at.map(this::lines).orElse(List.of()));
        foot.getChildren().setAll(buttons());
    }

    private List<Node> lines(Filed filed) {
        var objection = filed.objection();
        var all = new ArrayList<Node>();
        var head = new VBox(
                4,
                Parts.wrapped(filed.subject(), "subject-title"),
                Parts.wrapped(
                        filed.clause().isEmpty() ? messages.get("review.objection.whole") : filed.clause(),
                        "secondary"));
        head.getStyleClass().add("head");
        all.add(head);
        var said = new VBox(
                6,
                Parts.whole(
                        messages.get("review.objection.said", objection.from(), messages.date(objection.received())),
                        "secondary"),
                Parts.wrapped(objection.text()),
                Parts.whole(
                        messages.get(
                                "review.objection.entered",
                                objection.enteredBy(),
                                messages.day(objection.enteredAt().toLocalDate()),
                                messages.minute(objection.enteredAt())),
                        "secondary"));
        objection.attachment().ifPresent(file -> {
            var save = Parts.button(
                    messages.get("review.objection.save", file.name(), Math.max(1, file.bytes() / 1024)),
                    "S",
                    this::save);
            save.setId("objection-save");
            said.getChildren().add(save);
        });
        said.getStyleClass().add("clause");
        all.add(said);
        objection.decision().ifPresent(decided -> {
            var note = new VBox(
                    2,
                    new HBox(
                            8,
                            Parts.whole(
                                    messages.get(
                                            decided.upheld() ? "review.objection.upheld" : "review.objection.rejected"),
                                    "strong"),
                            Parts.whole(
                                    messages.get(
                                            "review.by",
                                            decided.who(),
                                            messages.day(decided.at().toLocalDate()),
                                            messages.minute(decided.at())),
                                    "secondary")),
                    Parts.wrapped(decided.reason()));
            note.getStyleClass().addAll("notice", "note");
            all.add(note);
        });
        return all;
    }

    private Node buttons() {
        var bar = new HBox();
        bar.getStyleClass().add("foot-bar");
        chosen().ifPresent(objection -> {
            var decide = Parts.button(messages.get("review.objection.decide"), "D", this::decide);
            decide.setId("objection-decide");
            decide.setDisable(objection.decision().isPresent() || !viewModel.isSigned());
            decide.getStyleClass().add("accent");
            bar.getChildren().add(decide);
            if (objection.decision().isPresent()) {
                bar.getChildren().add(Parts.whole(messages.get("review.objection.decided"), "muted"));
            } else if (!viewModel.isSigned()) {
                bar.getChildren().add(Parts.whole(messages.get("review.obstacle.no_name"), "warning-text"));
            }
            Button open = Parts.button(messages.get("review.open"), "Enter", () -> viewModel.open(objection));
            bar.getChildren().addAll(Parts.space(), open);
        });
        return bar;
    }

    private void decide() {
        chosen().filter(one -> one.decision().isEmpty() && viewModel.isSigned()).ifPresent(objection -> {
            var form = new ReasonForm(
                    messages.get("review.objection.decide.title"),
                    messages.get("review.objection.decide.prompt"),
                    List.of(),
                    List.of(
                            new Act(
                                    "objection-reject",
                                    messages.get("review.objection.reject"),
                                    reason -> viewModel.decide(objection, false, reason)),
                            new Act(
                                    "objection-uphold",
                                    messages.get("review.objection.uphold"),
                                    reason -> viewModel.decide(objection, true, reason))),
                    messages,
                    () -> {
                        show();
                        focus();
                    });
            asking = true;
            var what = Parts.wrapped(
                    messages.get(
                            objection.clause().isPresent()
                                    ? "review.objection.effect"
                                    : "review.objection.effect.whole"),
                    "secondary");
            what.getStyleClass().add("form-note");
            foot.getChildren().setAll(form.node(), what);
            form.focus();
        });
    }

    private void save() {
        chosen().flatMap(Objection::attachment)
                .ifPresent(file -> files.save(
                                list.getScene().getWindow(), messages.get("review.objection.file"), file.name())
                        .ifPresent(target -> viewModel.save(file, target)));
    }

    boolean handle(KeyEvent event) {
        if (asking || (event.getCode() == KeyCode.ENTER && !list.isFocused())) {
            return false;
        }
        switch (event.getCode()) {
            case D -> decide();
            case S -> save();
            case ENTER -> chosen().ifPresent(viewModel::open);
            case J -> move(1);
            case K -> move(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int by) {
        if (!rows.isEmpty()) {
            list.getSelectionModel()
                    .clearAndSelect(Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, rows.size() - 1));
        }
    }

    List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut(List.of("D"), messages.get("review.objection.decide")),
                new Shortcut(List.of("S"), messages.get("review.objection.save.key")),
                new Shortcut(List.of("J", "K"), messages.get("review.keys.move")),
                new Shortcut(List.of("Enter"), messages.get("review.open")));
    }
}
