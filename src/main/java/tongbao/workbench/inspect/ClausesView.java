package tongbao.workbench.inspect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import tongbao.domain.catalogue.Group;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Fxml;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The middle pane: the groups as tabs, the clauses as rows. Controller of `ClausesView.fxml`.
final class ClausesView {
    private static final double CAP_GAP = 8;
    /// The padding of the bar and the gaps in it.
    private static final double AROUND = 56;

    private final InspectViewModel inspect;
    private final ClausesViewModel viewModel;
    private final Messages messages;
    private final Words words;
    private final Map<ClausesViewModel.Filter, ToggleButton> buttons = new EnumMap<>(ClausesViewModel.Filter.class);
    private final List<GroupTab> groupTabs = new ArrayList<>();
    private final Label filterCap = Parts.key("V");
    private final Label hideCap = Parts.key("H");
    private final Parent node;
    private final Button all;
    private List<String> tabbed = List.of();

    @FXML
    private HBox tabs;

    @FXML
    private HBox bar;

    @FXML
    private HBox filters;

    @FXML
    private CheckBox hideDone;

    @FXML
    private HBox restBox;

    @FXML
    private ListView<ClauseLine> list;

    @FXML
    private HBox keys;

    ClausesView(InspectViewModel inspect, ClausesViewModel viewModel, Messages messages, Words words) {
        this.inspect = inspect;
        this.viewModel = viewModel;
        this.messages = messages;
        this.words = words;
        all = Parts.button("", "9", inspect.writing()::recordRest);
        node = Fxml.load(this, messages);
    }

    Parent node() {
        return node;
    }

    @FXML
    private void initialize() {
        filters();
        hideDone.selectedProperty().bindBidirectional(viewModel.hideDoneProperty());
        hideDone.setGraphic(hideCap);
        hideDone.setContentDisplay(ContentDisplay.RIGHT);
        all.setId("rest");
        all.setContentDisplay(ContentDisplay.LEFT);
        all.getStyleClass().add("small");
        all.setFocusTraversable(false);
        restBox.getChildren().add(all);
        list.setItems(viewModel.lines());
        list.setCellFactory(_ -> new ClauseCell(inspect, viewModel, messages, words));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line instanceof ClauseLine.Row row) {
                viewModel.choose(row.place().clause().code());
            }
        });
        viewModel.currentProperty().subscribe(_ -> follow());
        inspect.openedProperty().subscribe(opened -> opened.ifPresent(this::show));
        viewModel.filterProperty().subscribe(_ -> follow());
        viewModel.hideDoneProperty().subscribe(_ -> follow());
        KeyLine.fill(keys, messages);
        hideDone.setMinWidth(CheckBox.USE_PREF_SIZE);
        bar.widthProperty().subscribe(_ -> fit());
    }

    /// Where there is little room the caps go first, then the box itself; V and H work all the same.
    private void fit() {
        var cap = hideCap.prefWidth(-1) + hideDone.getGraphicTextGap();
        var isCapped = hideDone.getContentDisplay() == ContentDisplay.RIGHT;
        var hide = hideDone.prefWidth(-1) - (isCapped ? cap : 0);
        var pills = buttons.values().stream()
                .mapToDouble(button -> button.prefWidth(-1))
                .sum();
        var room = bar.getWidth() - pills - restBox.prefWidth(-1) - AROUND;
        var caps = room >= hide + cap + filterCap.prefWidth(-1) + CAP_GAP;
        hideDone.setContentDisplay(caps ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY);
        filterCap.setVisible(caps);
        filterCap.setManaged(caps);
        hideDone.setVisible(room >= hide);
        hideDone.setManaged(room >= hide);
    }

    private void filters() {
        var group = new ToggleGroup();
        var which = ClausesViewModel.Filter.values();
        HBox.setMargin(filterCap, new javafx.geometry.Insets(0, 0, 0, CAP_GAP));
        filters.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        for (var filter : which) {
            var button = new ToggleButton();
            button.setToggleGroup(group);
            button.setFocusTraversable(false);
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setId("clauses-" + filter.name().toLowerCase(Locale.ROOT));
            button.getStyleClass()
                    .addAll(
                            "small",
                            filter == which[0]
                                    ? "left-pill"
                                    : filter == which[which.length - 1] ? "right-pill" : "center-pill");
            sign(filter).ifPresent(it -> button.setGraphic(it.alone("")));
            button.setOnAction(_ -> {
                button.setSelected(true);
                if (viewModel.filterProperty().get() == filter) {
                    viewModel.refresh();
                } else {
                    viewModel.filterProperty().set(filter);
                }
                follow();
            });
            buttons.put(filter, button);
            filters.getChildren().add(button);
        }
        filters.getChildren().add(filterCap);
        viewModel.filterProperty().subscribe(now -> buttons.forEach((of, button) -> button.setSelected(of == now)));
    }

    private static Optional<Glyph> sign(ClausesViewModel.Filter filter) {
        return switch (filter) {
            case ALL -> Optional.empty();
            case UNSEEN -> Optional.of(Glyph.UNSEEN);
            case PROBLEM -> Optional.of(Glyph.PROBLEM);
            case UNDECIDED -> Optional.of(Glyph.UNDECIDED);
        };
    }

    private void follow() {
        var code = viewModel.getCurrent().map(place -> place.clause().code());
        for (var i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof ClauseLine.Row row
                    && code.equals(Optional.of(row.place().clause().code()))) {
                list.getSelectionModel().select(i);
                list.getFocusModel().focus(i);
                Lists.reveal(list, i);
                break;
            }
        }
        viewModel.getCurrent().ifPresent(place -> groupTabs.forEach(tab -> tab.setChosen(tab.holds(place.group()))));
    }

    private void show(Opened at) {
        var groups = at.groups();
        var names = groups.stream().map(Group::name).toList();
        if (!names.equals(tabbed)) {
            tabbed = names;
            groupTabs.clear();
            groupTabs.addAll(GroupTab.of(groups, messages, this::goTo));
            tabs.getChildren().setAll(groupTabs.stream().map(GroupTab::node).toList());
            follow();
        }
        groupTabs.forEach(tab -> tab.show(at));
        var unseen = at.unseen();
        all.setText(messages.get(unseen == 0 ? "inspect.rest.none" : "inspect.rest", unseen));
        all.setDisable(unseen == 0);
        buttons.forEach((filter, button) -> button.setText(
                messages.get("inspect.filter." + filter.name().toLowerCase(Locale.ROOT), at.count(filter::takes))));
        fit();
    }

    private void goTo(String group) {
        for (var i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof ClauseLine.Row row
                    && row.group().name().equals(group)) {
                viewModel.choose(row.place().clause().code());
                list.scrollTo(i - 1);
                return;
            }
        }
    }

    void focus() {
        list.requestFocus();
    }
}
