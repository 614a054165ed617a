package tongbao.workbench.review;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.workbench.inspect.PictureViewer;
import tongbao.workbench.inspect.Thumbnails;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;

/// Controller of `ReviewView.fxml`: the lists above, the one chosen below. Everything is reached by one hand on the
/// keyboard.
public final class ReviewView implements Screen {
    private final Session session;
    private final Messages messages;
    private final ReviewViewModel viewModel;
    private final PictureViewer viewer;
    private final ReviewTabs tabs;
    private final VetoPane vetoes;
    private final CheckViewModel checkViewModel;
    private final CheckPane check;
    private final ObjectionViewModel objectionViewModel;
    private final ObjectionPane objections;
    private final Parent node;

    @FXML
    private StackPane root;

    @FXML
    private StackPane empty;

    @FXML
    private VBox full;

    @FXML
    private HBox bar;

    @FXML
    private TextField filter;

    @FXML
    private Label policy;

    /// @param files asks for the file that came with an objection
    /// @param now the time that stands in reviews and rulings
    public ReviewView(Session session, FileChoice files, Supplier<LocalDateTime> now) {
        this.session = session;
        messages = session.messages();
        viewModel = new ReviewViewModel(session, now);
        var thumbnails = new Thumbnails(session);
        viewer = new PictureViewer(thumbnails, messages);
        tabs = new ReviewTabs(messages, this::choose);
        objectionViewModel = new ObjectionViewModel(session, now);
        vetoes = new VetoPane(session, viewModel, objectionViewModel, files, thumbnails, viewer::open);
        checkViewModel = new CheckViewModel(session, now);
        check = new CheckPane(session, checkViewModel);
        objections = new ObjectionPane(session, objectionViewModel, files);
        node = Fxml.load(this, messages);
    }

    @FXML
    private void initialize() {
        bar.getChildren().addFirst(tabs);
        filter.textProperty().bindBidirectional(viewModel.textProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveFilter);
        var body = new StackPane(vetoes.node(), check.node(), objections.node());
        VBox.setVgrow(body, Priority.ALWAYS);
        full.getChildren().add(body);
        full.setVisible(false);
        root.getChildren().add(viewer.node());
        viewer.setOnClosed(this::focus);
        viewModel.queueProperty().subscribe(_ -> show());
        viewModel.listProperty().subscribe(_ -> show());
        checkViewModel.deskProperty().subscribe(_ -> tabs.count(this::count));
        objectionViewModel.filedProperty().subscribe(_ -> tabs.count(this::count));
    }

    private int count(ReviewList which) {
        return switch (which) {
            case WAITING, RETURNED, ACCEPTED, RULING -> viewModel.count(which);
            case DOUBLE_CHECK -> check.left();
            case OBJECTIONS -> objectionViewModel.open();
        };
    }

    private void choose(ReviewList which) {
        viewModel.listProperty().set(which);
        focus();
    }

    private void focus() {
        switch (viewModel.listProperty().get()) {
            case WAITING, RETURNED, ACCEPTED, RULING -> vetoes.focus();
            case DOUBLE_CHECK -> check.focus();
            case OBJECTIONS -> objections.focus();
        }
    }

    private void show() {
        var hasRound = session.getRound().isPresent();
        if (hasRound && !full.isVisible()) {
            Platform.runLater(this::focus);
        }
        full.setVisible(hasRound);
        empty.setVisible(!hasRound);
        if (!hasRound) {
            empty.getChildren()
                    .setAll(Parts.empty(
                            messages.get("review.no-round"),
                            messages.get("review.no-round.do"),
                            Parts.button(messages.get("review.no-round.go"), "", () -> session.go(Place.ROUND))));
        }
        var which = viewModel.listProperty().get();
        check.node().setVisible(which == ReviewList.DOUBLE_CHECK);
        objections.node().setVisible(which == ReviewList.OBJECTIONS);
        vetoes.node().setVisible(which.isOfVetoes());
        filter.setVisible(which.isOfVetoes());
        tabs.mark(which);
        tabs.count(this::count);
        policy.setText(messages.get(viewModel.isAsked() ? "review.policy.vetoes" : "review.policy.nothing"));
    }

    private void leaveFilter(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                filter.clear();
                vetoes.focus();
            }
            case ENTER, DOWN -> vetoes.focus();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public Place place() {
        return Place.REVIEW;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void onShown() {
        viewModel.show();
        checkViewModel.show();
        objectionViewModel.show();
        Platform.runLater(this::focus);
    }

    @Override
    public void onHidden() {
        viewModel.hide();
        checkViewModel.hide();
        objectionViewModel.hide();
    }

    @Override
    public boolean handle(KeyEvent event) {
        if (viewer.isOpen() || !full.isVisible() || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        var taken = switch (viewModel.listProperty().get()) {
            case WAITING, RETURNED, ACCEPTED, RULING -> vetoes.handle(event);
            case DOUBLE_CHECK -> check.handle(event);
            case OBJECTIONS -> objections.handle(event);
        };
        if (taken) {
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            choose(ReviewList.WAITING);
            return true;
        }
        if (event.getCode() == KeyCode.SLASH && filter.isVisible()) {
            filter.requestFocus();
            return true;
        }
        var chosen = Arrays.stream(ReviewList.values())
                .filter(which -> event.getText().equals(Integer.toString(which.digit())))
                .findFirst();
        chosen.ifPresent(this::choose);
        return chosen.isPresent();
    }

    @Override
    public List<Shortcut> shortcuts() {
        var all = new ArrayList<>(
                switch (viewModel.listProperty().get()) {
                    case WAITING, RETURNED, ACCEPTED, RULING -> vetoes.shortcuts();
                    case DOUBLE_CHECK -> check.shortcuts();
                    case OBJECTIONS -> objections.shortcuts();
                });
        all.add(new Shortcut(List.of("1", "2", "3", "4", "5", "6"), messages.get("review.keys.lists")));
        all.add(new Shortcut(List.of("/"), messages.get("review.keys.filter")));
        return all;
    }
}
