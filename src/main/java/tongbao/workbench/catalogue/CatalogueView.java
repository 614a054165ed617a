package tongbao.workbench.catalogue;

import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.EditionChange;
import tongbao.workbench.ui.Aim;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;

/// Controller of `CatalogueView.fxml`: the editions at the left, the one that is looked at as a tree, and at the right
/// the clause at hand, the lint, a comparison or a trial.
public final class CatalogueView implements Screen {
    private static final String LEFT = "split.catalogue.left";
    private static final String RIGHT = "split.catalogue.right";

    private final Session session;
    private final Messages messages;
    private final FileChoice files;
    private final CatalogueViewModel viewModel;
    private final EditionHead editionHead;
    private final SidePane side;
    private final Parent node;
    private final EditionList list;
    private final CatalogueTree rows;
    private Optional<ClauseCode> sought = Optional.empty();
    private boolean showing;

    @FXML
    private SplitPane root;

    @FXML
    private Label count;

    @FXML
    private ListView<Edition> editions;

    @FXML
    private Button exporting;

    @FXML
    private VBox head;

    @FXML
    private TreeView<TreeRow> tree;

    @FXML
    private HBox tabs;

    @FXML
    private StackPane detail;

    public CatalogueView(Session session, FileChoice files) {
        this.session = session;
        this.files = files;
        messages = session.messages();
        viewModel = new CatalogueViewModel(session);
        editionHead = new EditionHead(messages, viewModel);
        side = new SidePane(session, viewModel, this::open);
        node = Fxml.load(this, messages);
        list = new EditionList(editions, count, messages, this::choose);
        rows = new CatalogueTree(tree);
        SplitPane.setResizableWithParent(root.getItems().getFirst(), false);
        SplitPane.setResizableWithParent(root.getItems().getLast(), false);
        root.setDividerPositions(
                session.preferences().number(LEFT, 0.21), session.preferences().number(RIGHT, 0.62));
        keep(0, LEFT);
        keep(1, RIGHT);
        head.getChildren().setAll(editionHead.nodes());
        tree.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        tree.setFixedCellSize(28);
        tree.setCellFactory(_ -> new RowCell(messages, session.words()));
        tree.getSelectionModel().selectedItemProperty().subscribe(_ -> {
            if (!showing) {
                showSide();
            }
        });
        tabs.getChildren().setAll(side.tabs());
        detail.getChildren().setAll(side);
        viewModel
                .editionsProperty()
                .subscribe(known -> list.show(known, viewModel.chosenProperty().get()));
        viewModel.chosenProperty().subscribe(_ -> {
            show();
            openSought();
        });
        session.roundProperty().subscribe(_ -> showSide());
        session.aimProperty().subscribe(aim -> aim.ifPresent(this::aim));
    }

    private void aim(Aim aim) {
        if (aim instanceof Aim.Edition(var id, var clause)) {
            session.aimProperty().set(Optional.empty());
            sought = clause;
            viewModel.seek(id);
            openSought();
        }
    }

    /// Opens the clause the search went to, once its edition is shown.
    private void openSought() {
        sought.filter(code -> viewModel
                        .chosenProperty()
                        .get()
                        .flatMap(edition -> edition.catalogue().find(code))
                        .isPresent())
                .ifPresent(code -> {
                    sought = Optional.empty();
                    open(code);
                    showSide();
                });
    }

    private void keep(int divider, String name) {
        root.getDividers().get(divider).positionProperty().subscribe(at -> {
            if (root.getScene() != null && root.getWidth() > 0) {
                session.preferences().keep(name, at.toString());
            }
        });
    }

    private void choose(Edition edition) {
        tree.getSelectionModel().clearSelection();
        viewModel.choose(edition);
    }

    private void show() {
        var chosen = viewModel.chosenProperty().get();
        exporting.setDisable(chosen.isEmpty());
        chosen.ifPresent(edition -> {
            list.select(edition);
            var shelf = viewModel.shelf();
            var against = edition.isDraft() ? shelf.changes(shelf.parent()) : List.<EditionChange>of();
            showing = true;
            rows.show(edition.catalogue(), against);
            showing = false;
            head.getStyleClass().remove("draft");
            if (edition.isDraft()) {
                head.getStyleClass().add("draft");
            }
            editionHead.show(edition, against.size());
        });
        showSide();
    }

    private void showSide() {
        viewModel
                .chosenProperty()
                .get()
                .ifPresent(edition -> side.show(
                        edition,
                        Optional.ofNullable(tree.getSelectionModel().getSelectedItem())
                                .map(TreeItem::getValue)));
    }

    private void open(ClauseCode code) {
        showing = true;
        rows.choose(code);
        showing = false;
    }

    @FXML
    private void importFile() {
        files.open(root.getScene().getWindow(), messages.get("catalogue.import.title"), kind())
                .ifPresent(viewModel::importFile);
    }

    @FXML
    private void exportFile() {
        viewModel
                .chosenProperty()
                .get()
                .ifPresent(edition -> files.save(
                                root.getScene().getWindow(),
                                messages.get("catalogue.export.title"),
                                edition.catalogue().id().name() + "-"
                                        + edition.catalogue().id().edition() + ".json")
                        .ifPresent(viewModel::export));
    }

    private FileChoice.Kind kind() {
        return FileChoice.Kind.of(messages.get("catalogue.files"), "*.json");
    }

    CatalogueViewModel viewModel() {
        return viewModel;
    }

    @Override
    public Place place() {
        return Place.CATALOGUE;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void onShown() {
        viewModel.show();
        Platform.runLater(editions::requestFocus);
    }

    @Override
    public void onHidden() {
        viewModel.hide();
    }

    @Override
    public boolean undo() {
        return viewModel.takeBack();
    }

    @Override
    public boolean handle(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.I) {
            importFile();
            return true;
        }
        return false;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut(List.of("Ctrl I"), messages.get("catalogue.import.title")),
                new Shortcut(List.of("Ctrl Z"), messages.get("catalogue.undo")));
    }
}
