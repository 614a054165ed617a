package tongbao.workbench.review;

import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.inspection.Answer;
import tongbao.domain.number.Rounding;
import tongbao.domain.statistics.Agreement;
import tongbao.domain.statistics.Agreement.Looked;
import tongbao.domain.statistics.Share;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;
import tongbao.workbench.ui.SplitMemory;

/// The double check: before it is drawn the draw, then the drawn subjects, the clauses of one of them with the second
/// person's answers, and where the two differ. First answers are shown of finished subjects only.
final class CheckPane {
    private final Messages messages;
    private final CheckViewModel viewModel;
    private final CheckDraw draw;
    private final ObservableList<Looked> subjects = FXCollections.observableArrayList();
    private final ListView<Looked> subjectList = new ListView<>(subjects);
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final ListView<Place> placeList = new ListView<>(places);
    private final ListView<Agreement.Difference> differences = new ListView<>();
    private final HBox figures = new HBox();
    private final VBox full = new VBox();
    private final StackPane node = new StackPane();
    private boolean showing;

    CheckPane(Session session, CheckViewModel viewModel) {
        messages = session.messages();
        this.viewModel = viewModel;
        draw = new CheckDraw(viewModel, messages);
        list(subjectList, "check-subjects", "review.check.subjects");
        subjectList.setCellFactory(_ -> new CheckCells.OfSubject(messages));
        subjectList.setFixedCellSize(48);
        subjectList.setMinWidth(240);
        subjectList.getSelectionModel().selectedItemProperty().subscribe(_ -> {
            if (!showing) {
                showPlaces();
            }
        });
        list(placeList, "check-clauses", "review.check.clauses");
        placeList.setFixedCellSize(28);
        placeList.setCellFactory(_ -> new CheckCells.OfPlace(messages, session.words(), this::chosen));
        list(differences, "check-differences", "review.check.differences");
        differences.setFixedCellSize(48);
        differences.setCellFactory(_ -> new CheckCells.OfDifference(messages, session.words()));
        differences.setPlaceholder(Parts.whole(messages.get("review.check.differences.none"), "muted"));
        figures.getStyleClass().add("section-bar");
        var right = new VBox(section("review.check.differences"), differences);
        right.getStyleClass().add("check-side");
        VBox.setVgrow(differences, Priority.ALWAYS);
        var panes = new SplitPane(subjectList, placeList, right);
        panes.getStyleClass().add("panes");
        SplitMemory.keep(panes, "review-check", session.preferences(), 0.22, 0.68);
        SplitPane.setResizableWithParent(subjectList, false);
        VBox.setVgrow(panes, Priority.ALWAYS);
        full.getChildren().addAll(figures, panes, keyLine());
        node.getChildren().addAll(draw.node(), full);
        viewModel.deskProperty().subscribe(this::show);
    }

    private void list(ListView<?> list, String id, String key) {
        list.setId(id);
        list.getStyleClass().addAll("rows", Tweaks.EDGE_TO_EDGE);
        list.setAccessibleText(messages.get(key));
    }

    private Node section(String key) {
        var bar = new HBox(Parts.whole(messages.get(key), "section-title"));
        bar.getStyleClass().add("section-bar");
        return bar;
    }

    private Node keyLine() {
        var line = new HBox();
        line.getStyleClass().add("key-line");
        for (var shortcut : shortcuts()) {
            shortcut.keys().forEach(key -> line.getChildren().add(Parts.key(key)));
            line.getChildren().add(Parts.whole(shortcut.does(), "secondary"));
        }
        line.setMinWidth(0);
        return line;
    }

    Node node() {
        return node;
    }

    void focus() {
        if (full.isVisible()) {
            placeList.requestFocus();
        } else {
            draw.focus();
        }
    }

    int left() {
        return (int) viewModel.deskProperty().get().map(CheckDesk::looked).orElse(List.of()).stream()
                .filter(one -> !one.isFinished())
                .count();
    }

    private void show(Optional<CheckDesk> desk) {
        var drawn = desk.filter(at -> at.check().isPresent());
        full.setVisible(drawn.isPresent());
        draw.show(desk.filter(at -> at.check().isEmpty()));
        drawn.ifPresent(this::show);
    }

    private void show(CheckDesk desk) {
        showing = true;
        var at = Math.max(0, subjectList.getSelectionModel().getSelectedIndex());
        subjects.setAll(desk.looked());
        subjectList.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, subjects.size() - 1)));
        showing = false;
        var agreement = desk.agreement();
        differences.getItems().setAll(agreement.differences());
        figures.getChildren()
                .setAll(
                        Parts.whole(
                                messages.get(
                                        "review.check.done",
                                        agreement.subjects().part(),
                                        agreement.subjects().whole()),
                                "strong"),
                        Parts.divider(),
                        figure("review.check.agreement", agreement.answers()),
                        figure("review.check.agreement.vetoes", agreement.vetoes()),
                        Parts.space(),
                        Parts.whole(
                                desk.check()
                                        .map(check -> messages.get(
                                                "review.check.drawn",
                                                check.drawn().size(),
                                                check.size(),
                                                Long.toString(check.seed())))
                                        .orElse(""),
                                "secondary"));
        showPlaces();
    }

    /// A share is never shown without its denominator.
    private Node figure(String key, Share share) {
        var percent = share.percent(Rounding.OFFICIAL).map(each -> each + "%").orElse("—");
        var box = new HBox(
                6,
                Parts.whole(messages.get(key), "secondary"),
                Parts.whole(percent, "strong"),
                Parts.whole(messages.get("review.check.of", share.part(), share.whole()), "secondary"));
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return box;
    }

    private Optional<Looked> chosen() {
        return Optional.ofNullable(subjectList.getSelectionModel().getSelectedItem());
    }

    private void showPlaces() {
        var at = Math.max(0, placeList.getSelectionModel().getSelectedIndex());
        var wanted =
                chosen().map(one -> one.catalogue().placesFor(one.subject())).orElse(List.of());
        if (!places.equals(wanted)) {
            places.setAll(wanted);
            at = 0;
        } else {
            placeList.refresh();
        }
        if (!places.isEmpty()) {
            placeList.getSelectionModel().clearAndSelect(Math.min(at, places.size() - 1));
        }
    }

    boolean handle(KeyEvent event) {
        if (!full.isVisible()) {
            return false;
        }
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> answer(Answer.CLEAR);
            case DIGIT2, NUMPAD2 -> answer(Answer.PROBLEM);
            case DIGIT3, NUMPAD3 -> answer(Answer.NOT_APPLICABLE);
            case DIGIT4, NUMPAD4 -> answer(Answer.UNDECIDED);
            case DIGIT0, NUMPAD0 -> answer(Answer.UNSEEN);
            case DIGIT9, NUMPAD9 -> chosen().ifPresent(viewModel::answerRest);
            case OPEN_BRACKET -> subject(-1);
            case CLOSE_BRACKET -> subject(1);
            case J -> place(1);
            case K -> place(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void answer(Answer answer) {
        var place = Optional.ofNullable(placeList.getSelectionModel().getSelectedItem());
        chosen().ifPresent(one -> place.ifPresent(at -> {
            viewModel.answer(one, at, answer);
            if (!(answer instanceof Answer.Unseen)) {
                place(1);
            }
        }));
    }

    private void subject(int by) {
        if (!subjects.isEmpty()) {
            var to = Math.clamp(subjectList.getSelectionModel().getSelectedIndex() + by, 0, subjects.size() - 1);
            subjectList.getSelectionModel().clearAndSelect(to);
            subjectList.scrollTo(Math.max(0, to - 2));
            placeList.getSelectionModel().clearAndSelect(0);
        }
    }

    private void place(int by) {
        if (!places.isEmpty()) {
            var to = Math.clamp(placeList.getSelectionModel().getSelectedIndex() + by, 0, places.size() - 1);
            placeList.getSelectionModel().clearAndSelect(to);
            placeList.getFocusModel().focus(to);
            placeList.scrollTo(Math.max(0, to - 6));
        }
    }

    List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut(List.of("1"), messages.get("review.check.keys.clear")),
                new Shortcut(List.of("2"), messages.get("review.check.keys.problem")),
                new Shortcut(List.of("3"), messages.get("review.check.keys.not-applicable")),
                new Shortcut(List.of("4"), messages.get("review.check.keys.undecided")),
                new Shortcut(List.of("0"), messages.get("review.check.keys.none")),
                new Shortcut(List.of("9"), messages.get("review.check.keys.rest")),
                new Shortcut(List.of("J", "K"), messages.get("review.check.keys.move")),
                new Shortcut(List.of("[", "]"), messages.get("review.check.keys.subject")),
                new Shortcut(List.of("Esc"), messages.get("review.keys.lists.back")));
    }
}
