package tongbao.workbench.inspect;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.Group;
import tongbao.domain.inspection.Answer;
import tongbao.domain.verdict.Effect;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// A row of the clauses. Its nodes are made once and filled again as the list scrolls; it follows what is stored, so
/// a state shows only when it is on disk. The state is a check box to the mouse.
final class ClauseCell extends ListCell<ClauseLine> {
    private static final PseudoClass CONTINUES = PseudoClass.getPseudoClass("continues");
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    private static final PseudoClass VETO = PseudoClass.getPseudoClass("veto");
    private static final double INDICATOR = 92;
    private static final double NUMBER = 62;
    private static final double STATE = 78;

    private final InspectViewModel inspect;
    private final ClausesViewModel viewModel;
    private final Messages messages;
    private final Words words;
    private final Label indicator = Parts.column("", INDICATOR, Pos.CENTER_LEFT);
    private final Label name = new Label();
    private final Label hint = Parts.whole("", "muted", "small");
    private final Label count = Parts.column("", NUMBER, Pos.CENTER_RIGHT, "number", "count");
    private final Label line = Parts.column("", NUMBER, Pos.CENTER_RIGHT, "muted", "number");
    private final HBox state = new HBox();
    private @Nullable Glyph shownSign;
    private String shownWord = "";
    private boolean switchedOff;
    private final HBox row = new HBox(8, indicator, name, hint, count, line, state);
    private final Label groupName = Parts.whole("", "group-title");
    private final Label groupFacts = new Label();
    private final Button groupSwitch = Parts.link("", this::switchGroup);
    private final Label groupCount = Parts.column("", NUMBER, Pos.CENTER_RIGHT, "muted");
    private final Label groupLine = Parts.column("", NUMBER, Pos.CENTER_RIGHT, "muted");
    private final Label groupSeen = Parts.column("", STATE, Pos.CENTER_LEFT, "muted");
    private final HBox head = new HBox(8, groupName, groupFacts, groupSwitch, groupCount, groupLine, groupSeen);

    ClauseCell(InspectViewModel inspect, ClausesViewModel viewModel, Messages messages, Words words) {
        this.inspect = inspect;
        this.viewModel = viewModel;
        this.messages = messages;
        this.words = words;
        setPrefWidth(0);
        for (var grows : java.util.List.of(name, groupFacts)) {
            grows.setMinWidth(0);
            grows.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(grows, Priority.ALWAYS);
        }
        groupFacts.getStyleClass().addAll("muted", "small");
        groupSwitch.setFocusTraversable(false);
        hoverProperty().subscribe(_ -> showSwitch());
        HBox.setMargin(state, new javafx.geometry.Insets(0, 0, 0, 12));
        HBox.setMargin(groupSeen, new javafx.geometry.Insets(0, 0, 0, 12));
        state.setMinWidth(STATE);
        state.setPrefWidth(STATE);
        state.setAlignment(Pos.CENTER_LEFT);
        state.getStyleClass().add("state-box");
        state.addEventFilter(MouseEvent.MOUSE_CLICKED, this::tick);
        row.setAlignment(Pos.CENTER_LEFT);
        head.setAlignment(Pos.CENTER_LEFT);
        inspect.openedProperty().subscribe(_ -> refill());
    }

    private void tick(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof ClauseLine.Row item) {
            var place = item.place();
            inspect.getOpened().ifPresent(at -> {
                viewModel.choose(place.clause().code());
                inspect.writing()
                        .record(
                                place.clause().code(),
                                event.isShiftDown()
                                        ? Answer.NOT_APPLICABLE
                                        : at.answer(place) instanceof Answer.Clear ? Answer.PROBLEM : Answer.CLEAR);
            });
        }
    }

    @Override
    protected void updateItem(ClauseLine item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        pseudoClassStateChanged(GROUP, !empty && item instanceof ClauseLine.Head);
        pseudoClassStateChanged(CONTINUES, !empty && item instanceof ClauseLine.Row row && !row.last());
        setGraphic(empty || item == null ? null : nodeOf(item));
        refill();
    }

    private Node nodeOf(ClauseLine item) {
        return switch (item) {
            case ClauseLine.Head _ -> head;
            case ClauseLine.Row _ -> row;
        };
    }

    private void refill() {
        var item = getItem();
        if (item != null && !isEmpty()) {
            inspect.getOpened().ifPresent(at -> {
                switch (item) {
                    case ClauseLine.Head(var group) -> fill(group, at);
                    case ClauseLine.Row row -> fill(row.place(), row.first(), at);
                }
            });
        }
    }

    private void fill(Group group, Opened at) {
        var own = at.places().stream()
                .filter(place -> place.group().name().equals(group.name()))
                .toList();
        var indicators =
                own.stream().map(place -> place.indicator().code()).distinct().count();
        groupName.setText(group.name());
        groupFacts.setText(
                switch (group.kind()) {
                    case VETO -> messages.get("inspect.head.veto", indicators, own.size());
                    case DEDUCTION, BONUS ->
                        group.points()
                                .map(points ->
                                        messages.get("inspect.head.points", indicators, own.size(), points.toString()))
                                .orElseGet(() -> messages.get("inspect.head.plain", indicators, own.size()));
                });
        groupCount.setText(messages.get("inspect.head.count"));
        groupLine.setText(messages.get(
                switch (group.kind()) {
                    case VETO -> "inspect.head.line";
                    case DEDUCTION -> "inspect.head.deduction";
                    case BONUS -> "inspect.head.bonus";
                }));
        var done = own.stream()
                .filter(place -> !Answer.isUnchecked(at.answer(place)))
                .count();
        groupSeen.setText(messages.get("inspect.head.seen", done, own.size()));
        var off = own.stream().allMatch(place -> at.answer(place) instanceof Answer.NotApplicable);
        groupSwitch.setText(messages.get(off ? "inspect.group.on" : "inspect.group.off"));
        switchedOff = off;
        showSwitch();
        setAccessibleText(group.name());
    }

    /// Seen where the mouse is, and where the group is switched off.
    private void showSwitch() {
        groupSwitch.setVisible(switchedOff || isHover());
        groupSwitch.setManaged(groupSwitch.isVisible());
    }

    private void switchGroup() {
        if (getItem() instanceof ClauseLine.Head(var group)) {
            inspect.writing().switchGroup(group);
        }
    }

    private void fill(Place place, boolean first, Opened at) {
        var answer = at.answer(place);
        var sign = AnswerSign.of(place, at);
        var word = messages.get(AnswerSign.key(answer, place.group()));
        indicator.setText(first ? place.indicator().name() : "");
        name.setText(place.clause().name());
        carried(answer);
        cutTip(name, place.clause().text());
        count.setText(AmountText.of(place.clause(), at.inspection()));
        var points = points(place, at);
        line.setText(points.orElseGet(() -> words.line(place.clause(), at.subject())));
        line.pseudoClassStateChanged(TAKEN, points.isPresent());
        if (sign != shownSign || !word.equals(shownWord)) {
            shownSign = sign;
            shownWord = word;
            state.getChildren().setAll(sign.with(word));
        }
        pseudoClassStateChanged(VETO, sign == Glyph.VETO);
        setAccessibleText(messages.get(
                "inspect.row.spoken", place.indicator().name(), place.clause().name(), word));
    }

    /// What the round before recorded, while nobody has looked again.
    private void carried(Answer answer) {
        var told = answer instanceof Answer.Carried carried
                ? messages.get(
                        carried.changed() ? "inspect.carried.changed" : "inspect.carried", words.name(carried.answer()))
                : "";
        hint.setText(told);
        hint.setVisible(!told.isEmpty());
        hint.setManaged(!told.isEmpty());
    }

    /// What the answer takes or gives, before the cap of its indicator; empty if it does neither.
    private Optional<String> points(Place place, Opened at) {
        return at.judgement()
                .find(place.clause().code())
                .filter(judged -> judged.effect() instanceof Effect.Points)
                .map(judged -> (place.group().kind() == Group.Kind.BONUS ? "+" : "−") + words.number(judged.points()));
    }

    private static void cutTip(Region on, String whole) {
        if (!(on.getProperties().get("tip") instanceof Tooltip tip)) {
            var made = new Tooltip(whole);
            made.setWrapText(true);
            made.setMaxWidth(420);
            on.getProperties().put("tip", made);
            Tooltip.install(on, made);
        } else {
            tip.setText(whole);
        }
    }
}
