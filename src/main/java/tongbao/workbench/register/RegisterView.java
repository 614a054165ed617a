package tongbao.workbench.register;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import tongbao.domain.register.Status;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.plan.ImportPlan;
import tongbao.intake.plan.ImportWords;
import tongbao.workbench.register.RegisterViewModel.Tab;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Screen;
import tongbao.workbench.ui.Session;
import tongbao.workbench.ui.Shortcut;

/// Controller of `RegisterView.fxml`: the tables and their filter, and the import in front of them while it runs.
public final class RegisterView implements Screen {
    private final Session session;
    private final Messages messages;
    private final RegisterViewModel viewModel;
    private final ImportView importView;
    private final SheetSaver saver;
    private final Map<Tab, TableView<?>> byTab = new EnumMap<>(Tab.class);
    private final Map<Tab, ToggleButton> toggles = new EnumMap<>(Tab.class);
    private final Map<Tab, TableView<Inventory.Line>> subjects = new EnumMap<>(Tab.class);
    private final Parent node;

    @FXML
    private StackPane root;

    @FXML
    private VBox tables;

    @FXML
    private HBox tabs;

    @FXML
    private TextField filter;

    @FXML
    private ComboBox<Optional<Status>> status;

    @FXML
    private Label count;

    @FXML
    private MenuButton templates;

    @FXML
    private HBox done;

    @FXML
    private StackPane stage;

    @FXML
    private StackPane importing;

    public RegisterView(Session session, FileChoice files) {
        this.session = session;
        messages = session.messages();
        viewModel = new RegisterViewModel(session);
        saver = new SheetSaver(session, files, this::say);
        importView =
                new ImportView(session, new ImportViewModel(session), files, saver, this::closeImport, this::imported);
        for (var kind : SubjectKind.values()) {
            subjects.put(tabOf(kind), new SubjectTable(messages, session.words(), kind, viewModel.lines(kind)).node());
        }
        byTab.putAll(subjects);
        byTab.put(Tab.REGIONS, new RegionTable(messages, session.words(), viewModel.places()).node());
        node = Fxml.load(this, messages);
    }

    @FXML
    private void initialize() {
        var group = new ToggleGroup();
        for (var tab : Tab.values()) {
            toggles.put(tab, toggle(tab, group));
            tabs.getChildren().add(toggles.get(tab));
        }
        filter.textProperty().bindBidirectional(viewModel.textProperty());
        statusBox();
        for (var kind : ImportKind.values()) {
            var item = new MenuItem(ImportWords.of(messages.locale()).name(kind));
            item.setId("template-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            item.setOnAction(_ -> saver.saveTemplate(kind, root.getScene().getWindow()));
            templates.getItems().add(item);
        }
        importing.getChildren().setAll(importView.node());
        importing.setVisible(false);
        subjects.values().forEach(this::opens);
        putAway();
        viewModel.tabProperty().subscribe(_ -> show());
        viewModel.inventoryProperty().subscribe(_ -> {
            show();
            select(session.subjectProperty().get());
        });
        viewModel.textProperty().subscribe(_ -> show());
        viewModel.statusProperty().subscribe(_ -> show());
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

    private void statusBox() {
        status.getItems().add(Optional.empty());
        Arrays.stream(Status.values()).map(Optional::of).forEach(status.getItems()::add);
        status.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<Status> of) {
                return of == null ? "" : of.map(session.words()::name).orElse(messages.get("register.status.all"));
            }

            @Override
            public Optional<Status> fromString(String text) {
                return Optional.empty();
            }
        });
        status.valueProperty().bindBidirectional(viewModel.statusProperty());
        status.setMinWidth(112);
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
        status.setVisible(tab != Tab.REGIONS);
        status.setManaged(tab != Tab.REGIONS);
        var all = viewModel.all();
        var passing = viewModel.passing();
        count.setText(
                passing == all
                        ? messages.get("register.count", all)
                        : messages.get("register.count.filtered", all, passing));
        if (viewModel.inventoryProperty().get().isEmpty()) {
            stage.getChildren().clear();
        } else if (all == 0) {
            stage.getChildren().setAll(empty(tab, inventory.isEmpty()));
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

    private Node empty(Tab tab, boolean everything) {
        var start = Parts.button(messages.get("register.import"), "Ctrl I", this::startImport);
        start.getStyleClass().add("accent");
        start.setId("import-first");
        var kind = kindOf(everything ? Tab.REGIONS : tab);
        var template = Parts.button(
                messages.get("register.template.save"),
                "",
                () -> saver.saveTemplate(kind, root.getScene().getWindow()));
        return everything
                ? Parts.empty(
                        messages.get("register.empty.title"), messages.get("register.empty.text"), start, template)
                : Parts.empty(
                        messages.get(
                                switch (tab) {
                                    case SITES -> "register.empty.sites";
                                    case ACCOUNTS -> "register.empty.accounts";
                                    case CHANNELS -> "register.empty.channels";
                                    case REGIONS -> "register.empty.regions";
                                }),
                        messages.get("register.empty.part"),
                        start,
                        template);
    }

    private static Tab tabOf(SubjectKind kind) {
        return switch (kind) {
            case SITE -> Tab.SITES;
            case ACCOUNT -> Tab.ACCOUNTS;
            case CHANNEL -> Tab.CHANNELS;
        };
    }

    private static ImportKind kindOf(Tab tab) {
        return switch (tab) {
            case SITES -> ImportKind.SITES;
            case ACCOUNTS -> ImportKind.ACCOUNTS;
            case CHANNELS -> ImportKind.CHANNELS;
            case REGIONS -> ImportKind.REGIONS;
        };
    }

    @FXML
    private void startImport() {
        putAway();
        importView.begin(kindOf(viewModel.tabProperty().get()));
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
        switch (plan.kind()) {
            case SITES -> viewModel.tabProperty().set(Tab.SITES);
            case ACCOUNTS -> viewModel.tabProperty().set(Tab.ACCOUNTS);
            case CHANNELS -> viewModel.tabProperty().set(Tab.CHANNELS);
            case REGIONS -> viewModel.tabProperty().set(Tab.REGIONS);
            case HISTORY, RESULTS, MESSAGES, UNITS, MERITS, SPECIALS, SELFCHECKS, MISMATCHES -> {}
        }
        say(messages.get("register.imported", ImportViewModel.writing(plan), plan.source()));
    }

    private void say(String sentence) {
        var close = Parts.link(messages.get("register.import.back"), this::putAway);
        close.setText("×");
        close.setAccessibleText(messages.get("frame.notice.close"));
        done.getChildren().setAll(Glyph.CLEAR.with(sentence), Parts.space(), close);
        done.setVisible(true);
        done.setManaged(true);
    }

    private void putAway() {
        done.setVisible(false);
        done.setManaged(false);
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
        if (event.getCode() == KeyCode.SLASH && !event.isShiftDown()) {
            filter.requestFocus();
            return true;
        }
        return false;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut(List.of("Ctrl I"), messages.get("register.keys.import")),
                new Shortcut(List.of("/"), messages.get("register.keys.filter")),
                new Shortcut(List.of("Enter"), messages.get("register.keys.open")),
                new Shortcut(List.of("Ctrl Enter"), messages.get("register.keys.write")));
    }
}
