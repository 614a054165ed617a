package tongbao.workbench.settings;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.domain.calendar.Moved;
import tongbao.workbench.ui.DayConverter;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Session;

/// 放假和调休: a year as a list of the days that are moved, each with its 删除, and a line to enter more.
final class CalendarPane extends VBox {
    private static final double DAYS = 260;
    private static final double COUNT = 48;
    private static final double KIND = 40;

    private final Messages messages;
    private final CalendarViewModel viewModel;
    private final Label year = Parts.whole("", "pane-title");
    private final HBox source = new HBox();
    private final VBox rows = new VBox(4);
    private final HBox refusal = new HBox();
    private final ToggleButton free = new ToggleButton();
    private final ToggleButton worked = new ToggleButton();
    private final DatePicker from;
    private final DatePicker to;
    private final Button restore;

    CalendarPane(Session session) {
        super(8);
        messages = session.messages();
        viewModel = new CalendarViewModel(session);
        setId("calendar");
        year.setId("calendar-year");
        rows.setId("calendar-days");
        source.setId("calendar-source");
        refusal.setId("calendar-refusal");
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.setVisible(false);
        from = day("calendar-from", "settings.calendar.from");
        to = day("calendar-to", "settings.calendar.to");
        restore = Parts.button(messages.get("settings.calendar.restore"), "", viewModel::restore);
        restore.setId("calendar-restore");
        restore.managedProperty().bind(restore.visibleProperty());
        getChildren().addAll(years(), source, rows, entering(), refusal, restore);
        viewModel.stateProperty().subscribe(state -> state.ifPresent(this::show));
    }

    /// It comes to the front.
    void look() {
        viewModel.show();
    }

    /// It goes.
    void rest() {
        viewModel.hide();
    }

    private HBox years() {
        var before = Parts.button("‹", "", () -> viewModel.turn(-1));
        before.setId("calendar-before");
        before.setAccessibleText(messages.get("settings.calendar.before"));
        var after = Parts.button("›", "", () -> viewModel.turn(1));
        after.setId("calendar-after");
        after.setAccessibleText(messages.get("settings.calendar.after"));
        var line = new HBox(8, before, year, after);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private HBox entering() {
        kind(free, Moved.Kind.FREE, "left-pill");
        kind(worked, Moved.Kind.WORKED, "right-pill");
        free.setSelected(true);
        free.setOnAction(_ -> choose(Moved.Kind.FREE));
        worked.setOnAction(_ -> choose(Moved.Kind.WORKED));
        var enter = Parts.button(messages.get("settings.calendar.enter"), "Enter", this::enter);
        enter.setId("calendar-enter");
        from.setOnAction(_ -> refusal.setVisible(false));
        to.setOnAction(_ -> refusal.setVisible(false));
        var line = new HBox(
                8, new HBox(free, worked), from, Parts.whole(messages.get("settings.calendar.until")), to, enter);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void kind(ToggleButton button, Moved.Kind kind, String style) {
        button.setText(messages.get("settings.calendar.enter." + kind));
        button.setId("calendar-" + kind);
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
    }

    private void choose(Moved.Kind kind) {
        free.setSelected(kind == Moved.Kind.FREE);
        worked.setSelected(kind == Moved.Kind.WORKED);
    }

    private DatePicker day(String id, String name) {
        var field = new DatePicker();
        field.setId(id);
        field.setConverter(new DayConverter(messages));
        field.setAccessibleText(messages.get(name));
        field.setPromptText(messages.get(name));
        field.setPrefWidth(152);
        field.getEditor().setOnAction(_ -> {
            field.commitValue();
            enter();
        });
        return field;
    }

    private void enter() {
        from.commitValue();
        to.commitValue();
        var refused = viewModel.enter(
                worked.isSelected() ? Moved.Kind.WORKED : Moved.Kind.FREE,
                Optional.ofNullable(from.getValue()),
                Optional.ofNullable(to.getValue()));
        refused.ifPresentOrElse(
                why -> refusal.getChildren()
                        .setAll(Glyph.REFUSED.with(messages.get(
                                "settings.calendar.refused." + why, String.valueOf(CalendarViewModel.LONGEST)))),
                () -> {
                    from.getEditor().clear();
                    from.setValue(null);
                    to.getEditor().clear();
                    to.setValue(null);
                });
        refusal.setVisible(refused.isPresent());
        from.getEditor().requestFocus();
    }

    private void show(CalendarViewModel.State state) {
        year.setText(messages.get("settings.calendar.year", String.valueOf(state.year())));
        restore.setVisible(state.isOwn());
        source.getChildren().setAll(source(state));
        rows.getChildren().setAll(state.moved().stream().map(this::row).toList());
    }

    private HBox source(CalendarViewModel.State state) {
        if (state.moved().isEmpty()) {
            return Glyph.WARNING.with(messages.get("settings.calendar.none", String.valueOf(state.year())));
        }
        return Glyph.HINT.with(messages.get(state.isOwn() ? "settings.calendar.own" : "settings.calendar.bundled"));
    }

    private HBox row(Moved moved) {
        var days = days(moved);
        var remove = Parts.button(messages.get("settings.calendar.remove"), "", () -> viewModel.remove(moved));
        remove.setAccessibleText(messages.get("settings.calendar.remove.of", days));
        remove.getStyleClass().add("small");
        var kind = new HBox(Parts.tag(
                messages.get("settings.calendar.kind." + moved.kind()),
                moved.kind() == Moved.Kind.FREE ? "success" : "warning"));
        kind.setMinWidth(KIND);
        kind.setAlignment(Pos.CENTER_LEFT);
        var line = new HBox(
                8,
                kind,
                Parts.column(days, DAYS, Pos.CENTER_LEFT),
                Parts.column(
                        messages.get("settings.calendar.count", moved.days().size()),
                        COUNT,
                        Pos.CENTER_RIGHT,
                        "secondary"),
                remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String days(Moved moved) {
        return moved.from().equals(moved.to())
                ? weekday(moved.from())
                : messages.get("settings.calendar.span", weekday(moved.from()), weekday(moved.to()));
    }

    private String weekday(LocalDate day) {
        return messages.get(
                "settings.calendar.day",
                messages.day(day),
                day.getDayOfWeek().getDisplayName(TextStyle.SHORT, messages.locale()));
    }
}
