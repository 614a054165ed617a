package tongbao.workbench.register;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.plan.ImportPlan;
import tongbao.intake.plan.ImportWords;
import tongbao.workbench.ui.Aim;
import tongbao.workbench.ui.DayConverter;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;

/// Controller of `RegisterView.fxml`: the tables and their filter, and the import in front of them while it runs.
public final class RegisterView implements Screen {
    private static final double NARROW = 1100;

    private final Session session;
    private final Messages messages;
    private final RegisterViewModel viewModel;
    private final ImportView importView;
    private final SheetSaver saver;
    private final DoneLine doneLine;
    private final Map<Tab, TableView<?>> byTab = new EnumMap<>(Tab.class);
    private final Map<Tab, ToggleButton> toggles = new EnumMap<>(Tab.class);
    private final Map<Tab, TableView<Inventory.Line>> subjects = new EnumMap<>(Tab.class);
    private final Parent node;
    private Optional<RegisterFilters> filters = Optional.empty();

    @FXML
    private StackPane root;

    @FXML
    private VBox tables;

    @FXML
    private HBox tabs;

    @FXML
    private TextField filter;

    @FXML
    private DatePicker day;

    @FXML
    private StackPane narrowing;

    @FXML
    private Label count;

    @FXML
    private MenuButton templates;

    @FXML
    private StackPane above;

    @FXML
    private StackPane stage;

    @FXML
    private StackPane importing;

    public RegisterView(Session session, FileChoice files) {
        this.session = session;
        messages = session.messages();
        doneLine = new DoneLine(messages);
        viewModel = new RegisterViewModel(session);
        saver = new SheetSaver(session, files, doneLine::say);
        importView =
                new ImportView(session, new ImportViewModel(session), files, saver, this::closeImport, this::imported);
        for (var kind : SubjectKind.values()) {
            subjects.put(
                    Tab.of(kind),
                    new SubjectTable(messages, session.words(), session.preferences(), kind, viewModel.lines(kind))
                            .node());
        }
        byTab.putAll(subjects);
        byTab.put(Tab.REGIONS, new RegionTable(messages, session.words(), viewModel).node());
        node = Fxml.load(this, messages);
    }

    @FXML
    private void initialize() {
        templates.setTooltip(new Tooltip(templates.getText()));
        templates.setAccessibleText(templates.getText());
        // where there is little room the sign alone stands for the empty sheets
        tables.widthProperty()
                .map(width -> width.doubleValue() < NARROW ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT)
                .subscribe(templates::setContentDisplay);
        var group = new ToggleGroup();
        for (var tab : Tab.values()) {
            toggles.put(tab, toggle(tab, group));
            tabs.getChildren().add(toggles.get(tab));
        }
        filter.textProperty().bindBidirectional(viewModel.textProperty());
        var line = new RegisterFilters(viewModel, messages, session.words());
        filters = Optional.of(line);
        narrowing.getChildren().setAll(line.node());
        day.setConverter(new DayConverter(messages));
        day.valueProperty().subscribe((_, chosen) -> viewModel.dayProperty().set(Optional.ofNullable(chosen)));
        for (var kind : ImportKind.values()) {
            var item = new MenuItem(ImportWords.of(messages.locale()).name(kind));
            item.setId("template-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            item.setOnAction(_ -> saveTemplate(kind));
            templates.getItems().add(item);
        }
        above.getChildren().setAll(doneLine);
        importing.getChildren().setAll(importView.node());
        importing.setVisible(false);
        subjects.values().forEach(this::opens);
        doneLine.putAway();
        session.aimProperty().subscribe(aim -> aim.ifPresent(this::aim));
        viewModel.tabProperty().subscribe(_ -> show());
        viewModel.inventoryProperty().subscribe(_ -> {
            show();
            select(session.subjectProperty().get());
        });
        viewModel.textProperty().subscribe(_ -> show());
        viewModel.statusProperty().subscribe(_ -> show());
        viewModel.wantedProperty().subscribe(_ -> show());
        viewModel.doubtfulProperty().subscribe(_ -> show());
    }

    private void aim(Aim aim) {
        if (aim instanceof Aim.Registered(var text)) {
            session.aimProperty().set(Optional.empty());
            viewModel.seek(text);
        }
    }

    private void saveTemplate(ImportKind kind) {
        saver.saveTemplate(kind, root.getScene().getWindow());
    }

    private ToggleButton toggle(Tab tab, ToggleGroup group) {
        var toggle = new ToggleButton();
        toggle.setId("tab-" + tab.name().toLowerCase(java.util.Locale.ROOT));
        toggle.setToggleGroup(group);
        toggle.getStyleClass()
                .add(
                        switch (tab) {
                            case SITES -> "left-pill";
                            case ACCOUNTS, CHANNELS -> "center-pill";
                            case REGIONS -> "right-pill";
                        });
        toggle.setOnAction(_ -> {
            toggle.setSelected(true);
            viewModel.tabProperty().set(tab);
        });
        return toggle;
    }

    private void opens(TableView<Inventory.Line> table) {
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                inspect(table);
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                inspect(table);
                event.consume();
            }
        });
    }

    private void inspect(TableView<Inventory.Line> table) {
        var line = table.getSelectionModel().getSelectedItem();
        if (line != null && session.getRound().isPresent()) {
            session.inspect(line.subject().id());
        }
    }

    /// Brings the subject the search went to into sight.
    private void select(Optional<SubjectId> wanted) {
        wanted.ifPresent(id -> {
            for (var at : subjects.entrySet()) {
                var table = at.getValue();
                for (var line : table.getItems()) {
                    if (line.subject().id().equals(id)) {
                        viewModel.tabProperty().set(at.getKey());
                        table.getSelectionModel().select(line);
                        table.scrollTo(line);
                        return;
                    }
                }
            }
        });
    }

    private void show() {
        var tab = viewModel.tabProperty().get();
        var inventory = viewModel.inventoryProperty().get().orElse(Inventory.NONE);
        label(Tab.SITES, "register.tab.sites", inventory.sites().size());
        label(Tab.ACCOUNTS, "register.tab.accounts", inventory.accounts().size());
        label(Tab.CHANNELS, "register.tab.channels", inventory.channels().size());
        label(Tab.REGIONS, "register.tab.regions", inventory.regions().size());
        toggles.forEach((of, toggle) -> toggle.setSelected(of == tab));
        filters.ifPresent(RegisterFilters::refresh);
        var all = viewModel.all();
        var passing = viewModel.passing();
        count.setText(
                passing == all
                        ? messages.get("register.count", all)
                        : messages.get("register.count.filtered", all, passing));
        if (viewModel.inventoryProperty().get().isEmpty()) {
            stage.getChildren().clear();
        } else if (all == 0) {
            stage.getChildren()
                    .setAll(new EmptyRegister(messages, this::startImport, this::saveTemplate)
                            .of(tab, inventory.isEmpty()));
        } else if (passing == 0) {
            var clear = Parts.button(messages.get("register.none.clear"), "", viewModel::clearFilter);
            stage.getChildren()
                    .setAll(Parts.empty(
                            messages.get("register.none.title"), messages.get("register.none.text"), clear));
        } else {
            stage.getChildren().setAll(Optional.<Node>ofNullable(byTab.get(tab)).orElseThrow());
        }
    }

    private void label(Tab tab, String key, int number) {
        Optional.ofNullable(toggles.get(tab)).ifPresent(toggle -> toggle.setText(messages.get(key) + " " + number));
    }

    @FXML
    private void startImport() {
        doneLine.putAway();
        importView.begin(viewModel.tabProperty().get().imports());
        tables.setVisible(false);
        importing.setVisible(true);
    }

    /// Opens the preview of a file as if it had been chosen or dropped.
    public void importFile(Path file) {
        startImport();
        importView.read(file);
    }

    private void closeImport() {
        importing.setVisible(false);
        tables.setVisible(true);
        var front = Optional.ofNullable(byTab.get(viewModel.tabProperty().get()));
        front.ifPresent(table -> Platform.runLater(table::requestFocus));
    }

    private void imported(ImportPlan plan) {
        closeImport();
        Tab.of(plan.kind()).ifPresent(viewModel.tabProperty()::set);
        doneLine.say(messages.get("register.imported", plan.writing(), plan.source()));
    }

    @Override
    public Place place() {
        return Place.REGISTER;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void onShown() {
        viewModel.show();
    }

    @Override
    public void onHidden() {
        viewModel.hide();
    }

    @Override
    public boolean handle(KeyEvent event) {
        if (importing.isVisible()) {
            return importView.handle(event);
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.I) {
            startImport();
            return true;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
            day.requestFocus();
            return true;
        }
        if (event.getCode() == KeyCode.SLASH && !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown()) {
            filter.requestFocus();
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case F -> {
                filters.ifPresent(RegisterFilters::focus);
                yield viewModel.tabProperty().get().kind().isPresent();
            }
            case DIGIT0, NUMPAD0 -> {
                viewModel.clearFilter();
                yield true;
            }
            default -> false;
        };
    }

    @Override
    public List<Shortcut> shortcuts() {
        if (importing.isVisible()) {
            return importView.shortcuts();
        }
        return List.of(
                new Shortcut(List.of("Ctrl I"), messages.get("register.keys.import")),
                new Shortcut(List.of("/"), messages.get("register.keys.filter")),
                new Shortcut(List.of("F"), messages.get("register.keys.filters")),
                new Shortcut(List.of("0"), messages.get("register.none.clear")),
                new Shortcut(List.of("Ctrl D"), messages.get("register.day")),
                new Shortcut(List.of("Alt ↑", "Alt ↓"), messages.get("register.keys.order")),
                new Shortcut(List.of("Enter"), messages.get("register.keys.open")));
    }

    RegisterViewModel viewModel() {
        return viewModel;
    }
}
