package tongbao.workbench.catalogue;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Revision;
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

    /// What stands at the right.
    enum Side {
        CLAUSE,
        LINT,
        COMPARE,
        TRIAL
    }

    private final Session session;
    private final Messages messages;
    private final FileChoice files;
    private final CatalogueViewModel viewModel;
    private final TrialViewModel trial;
    private final EditionHead editionHead;
    private final ClausePane clausePane;
    private final ClauseForm clauseForm;
    private final IndicatorForm indicatorForm;
    private final HeadForm headForm;
    private final LintPane lintPane;
    private final ComparePane comparePane;
    private final TrialPane trialPane;
    private final Map<Side, ToggleButton> toggles = new EnumMap<>(Side.class);
    private final Parent node;
    private Optional<CatalogueTree> rows = Optional.empty();
    private Side side = Side.CLAUSE;
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
        var words = session.words();
        viewModel = new CatalogueViewModel(session);
        trial = new TrialViewModel(session);
        editionHead = new EditionHead(messages, viewModel);
        clausePane = new ClausePane(messages, words);
        clauseForm = new ClauseForm(messages, words, viewModel);
        indicatorForm = new IndicatorForm(messages, viewModel);
        headForm = new HeadForm(messages, viewModel);
        lintPane = new LintPane(
                messages,
                problem -> viewModel
                        .chosenProperty()
                        .get()
                        .flatMap(edition -> LintPane.clause(edition.catalogue(), problem))
                        .ifPresent(this::open));
        comparePane = new ComparePane(messages, words, viewModel, this::open);
        trialPane = new TrialPane(messages, words);
        node = Fxml.load(this, messages);
    }

    @FXML
    private void initialize() {
        SplitPane.setResizableWithParent(root.getItems().getFirst(), false);
        SplitPane.setResizableWithParent(root.getItems().getLast(), false);
        root.setDividerPositions(
                session.preferences().number(LEFT, 0.21), session.preferences().number(RIGHT, 0.62));
        keep(0, LEFT);
        keep(1, RIGHT);
        editions.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        editions.setFixedCellSize(52);
        editions.setAccessibleText(messages.get("catalogue.editions"));
        editions.setCellFactory(_ -> new EditionCell(messages));
        editions.getSelectionModel().selectedItemProperty().subscribe(edition -> {
            if (edition != null && !showing) {
                tree.getSelectionModel().clearSelection();
                viewModel.choose(edition);
            }
        });
        head.getChildren().setAll(editionHead.nodes());
        tree.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        tree.setFixedCellSize(28);
        tree.setCellFactory(_ -> new RowCell(messages, session.words()));
        tree.getSelectionModel().selectedItemProperty().subscribe(_ -> {
            if (!showing) {
                showSide();
            }
        });
        rows = Optional.of(new CatalogueTree(tree));
        var group = new ToggleGroup();
        for (var each : Side.values()) {
            var toggle = toggle(each, group);
            toggles.put(each, toggle);
            tabs.getChildren().add(toggle);
        }
        viewModel.editionsProperty().subscribe(_ -> list());
        viewModel.chosenProperty().subscribe(_ -> show());
        session.roundProperty().subscribe(_ -> showSide());
        trial.stateProperty().subscribe(trialPane::show);
    }

    private void keep(int divider, String name) {
        root.getDividers().get(divider).positionProperty().subscribe(at -> {
            if (root.getScene() != null && root.getWidth() > 0) {
                session.preferences().keep(name, at.toString());
            }
        });
    }

    private ToggleButton toggle(Side of, ToggleGroup group) {
        var toggle = new ToggleButton();
        toggle.setId("side-" + of.name().toLowerCase(java.util.Locale.ROOT));
        toggle.setToggleGroup(group);
        toggle.setMinWidth(Button.USE_PREF_SIZE);
        toggle.getStyleClass()
                .add(
                        switch (of) {
                            case CLAUSE -> Styles.LEFT_PILL;
                            case LINT, COMPARE -> Styles.CENTER_PILL;
                            case TRIAL -> Styles.RIGHT_PILL;
                        });
        toggle.setOnAction(_ -> {
            side = of;
            showSide();
        });
        return toggle;
    }

    private void list() {
        showing = true;
        var known = viewModel.editionsProperty().get();
        count.setText(Integer.toString(known.size()));
        editions.getItems().setAll(known);
        viewModel.chosenProperty().get().ifPresent(editions.getSelectionModel()::select);
        showing = false;
    }

    private void show() {
        var chosen = viewModel.chosenProperty().get();
        exporting.setDisable(chosen.isEmpty());
        chosen.ifPresent(edition -> {
            showing = true;
            editions.getSelectionModel().select(edition);
            var against = edition.isDraft()
                    ? viewModel.changes(viewModel.parent())
                    : List.<tongbao.domain.catalogue.EditionChange>of();
            rows.ifPresent(built -> built.show(edition.catalogue(), against));
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
        var lint = viewModel.lint();
        toggles.forEach((of, toggle) -> {
            var name = messages.get("catalogue.tab." + of.name().toLowerCase(java.util.Locale.ROOT));
            toggle.setText(
                    of == Side.LINT && !lint.isEmpty() ? messages.get("catalogue.tab.count", name, lint.size()) : name);
            toggle.setSelected(of == side);
        });
        viewModel.chosenProperty().get().ifPresent(edition -> {
            Node front = switch (side) {
                case CLAUSE -> clause(edition);
                case LINT -> {
                    lintPane.show(edition.catalogue(), lint, edition.isDraft());
                    yield lintPane;
                }
                case COMPARE -> {
                    comparePane.show();
                    yield comparePane;
                }
                case TRIAL -> {
                    trial.ask(edition.catalogue());
                    yield trialPane;
                }
            };
            if (!detail.getChildren().contains(front)) {
                detail.getChildren().setAll(front);
            }
        });
    }

    private Node clause(Edition edition) {
        var item = tree.getSelectionModel().getSelectedItem();
        if (item == null) {
            return head(edition);
        }
        return switch (item.getValue()) {
            case TreeRow.OfClause(var place, var mark)
            when mark == TreeRow.Mark.GONE -> {
                clausePane.showGone(place, () -> bringBack(place.clause().code()));
                yield clausePane;
            }
            case TreeRow.OfClause(var place, var _) -> {
                if (edition.isDraft()) {
                    clauseForm.show(place);
                    yield clauseForm;
                }
                clausePane.show(place);
                yield clausePane;
            }
            case TreeRow.OfIndicator(var indicator) -> {
                indicatorForm.show(indicator, edition.isDraft());
                yield indicatorForm;
            }
            case TreeRow.OfGroup _ -> head(edition);
        };
    }

    private Node head(Edition edition) {
        headForm.show(edition);
        return headForm;
    }

    private void bringBack(ClauseCode code) {
        viewModel
                .parent()
                .ifPresent(parent -> viewModel.edit(draft -> Revision.restored(draft, parent.catalogue(), code)));
    }

    private void open(ClauseCode code) {
        showing = true;
        rows.ifPresent(built -> built.choose(code));
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
