package tongbao.workbench.inspect;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Finding;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;

/// The numbers of a counting, ratio or sampled clause. A number is recorded when its field is left, or by Enter; Esc
/// brings back what is stored.
final class AmountForm {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
    private static final Pattern NUMBER = Pattern.compile("\\d{0,6}");

    private final InspectViewModel inspect;
    private final Messages messages;
    private Optional<Opened> desk = Optional.empty();
    private Optional<Place> shown = Optional.empty();
    private final Label title = new Label();
    private final Button less = new Button();
    private final Button more = new Button();
    private final TextField count = field("count");
    private final Label of = new Label();
    private final TextField whole = field("whole");
    private final Label unit = new Label();
    private final Label reached = new Label();
    private final Label note = new Label();
    private final Runnable onLeave;

    /// @param onLeave what happens when a field is left by Enter or Esc
    AmountForm(InspectViewModel inspect, Messages messages, Runnable onLeave) {
        this.inspect = inspect;
        this.messages = messages;
        this.onLeave = onLeave;
        title.getStyleClass().add("fact-name");
        title.setText(messages.get("inspect.count"));
        of.setText(messages.get("inspect.count.of"));
        of.getStyleClass().add("muted");
        reached.getStyleClass().add("danger-text");
        reached.setText(messages.get("inspect.count.reached"));
        note.getStyleClass().addAll("muted", "small");
        note.setMinWidth(0);
        List.of(of, unit, reached).forEach(label -> label.setMinWidth(Label.USE_PREF_SIZE));
        step(less, "minus", "inspect.count.less", -1);
        step(more, "plus", "inspect.count.more", +1);
        less.getStyleClass().add("left-pill");
        count.getStyleClass().add("center-pill");
        more.getStyleClass().add("right-pill");
    }

    private void step(Button button, String icon, String word, int by) {
        button.setGraphic(new Icon(icon, 14));
        button.setId("count-" + icon);
        button.setAccessibleText(messages.get(word));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> add(by));
    }

    private TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        field.getStyleClass().add("amount-field");
        field.setTextFormatter(new TextFormatter<>(AmountForm::digitsOnly));
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                javafx.application.Platform.runLater(field::selectAll);
            } else {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                commit();
                leave(field);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                show();
                leave(field);
                event.consume();
            } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                commit();
                add(event.getCode() == KeyCode.UP ? 1 : -1);
                event.consume();
            }
        });
        return field;
    }

    /// Full-width digits of a Chinese input method are digits too; anything else is not typed.
    private static TextFormatter.Change digitsOnly(TextFormatter.Change change) {
        change.setText(change.getText()
                .codePoints()
                .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        if (!NUMBER.matcher(change.getControlNewText()).matches()) {
            change.setText("");
            change.setRange(change.getControlCaretPosition(), change.getControlCaretPosition());
            change.setAnchor(change.getControlAnchor());
            change.setCaretPosition(change.getControlCaretPosition());
        }
        return change;
    }

    private void leave(TextField field) {
        field.deselect();
        onLeave.run();
    }

    List<Node> nodes() {
        var stepper = new HBox(less, count, more);
        return List.of(title, stepper, of, whole, unit, reached, note);
    }

    /// Puts the cursor into the count.
    void focus() {
        if (shown.isPresent() && Amounts.counted(shown.get().clause().measure())) {
            count.requestFocus();
        }
    }

    void add(int by) {
        shown.map(Place::clause)
                .filter(clause -> Amounts.counted(clause.measure()))
                .ifPresent(clause -> inspect.count(clause, by));
    }

    void show(Opened at, Place place) {
        var same = shown.map(it -> it.clause().code().equals(place.clause().code()))
                        .orElse(false)
                && desk.map(it -> it.subject().id().equals(at.subject().id())).orElse(false);
        if (!same) {
            commit();
        }
        shown = Optional.of(place);
        desk = Optional.of(at);
        if (same && (count.isFocused() || whole.isFocused())) {
            facts(at, place);
        } else {
            show();
        }
    }

    private void show() {
        desk.ifPresent(at -> shown.ifPresent(place -> {
            var amount = Amounts.of(at.answer(place));
            count.setText(text(amount.count()));
            whole.setText(text(amount.of()));
            count.pseudoClassStateChanged(WRONG, false);
            facts(at, place);
        }));
    }

    private void facts(Opened at, Place place) {
        var measure = place.clause().measure();
        var there = Amounts.counted(measure);
        var line = title.getParent();
        if (line != null) {
            line.setVisible(there);
            line.setManaged(there);
        }
        var standing = Amounts.standing(place.clause(), at.inspection());
        count.setPromptText(text(standing));
        present(of, Amounts.hasWhole(measure));
        present(whole, Amounts.hasWhole(measure));
        unit.setText(unitOf(measure));
        present(reached, AnswerSign.of(place, at.inspection()) == Glyph.VETO);
        note.setText(noteOf(at, place));
    }

    private static String unitOf(Measure measure) {
        return switch (measure) {
            case Measure.Flag _ -> "";
            case Measure.Count(var word) -> word;
            case Measure.Ratio ratio -> ratio.unit();
            case Measure.Sample sample -> sample.unit();
            case Measure.Checklist _ -> "";
        };
    }

    private String noteOf(Opened at, Place place) {
        return switch (place.clause().measure()) {
            case Measure.Flag _ -> "";
            case Measure.Count _ -> fromFindings(at, place);
            case Measure.Ratio(var word, var minimum) ->
                minimum > 1 ? messages.get("inspect.count.minimum", minimum, word) : "";
            case Measure.Sample sample -> messages.get("inspect.count.sample", sample.draw(), sample.unit());
            case Measure.Checklist(var elements) ->
                messages.get("inspect.count.elements", elements.size(), String.join("、", elements));
        };
    }

    private String fromFindings(Opened at, Place place) {
        var findings = at.inspection()
                .findings(place.clause().code())
                .filter(Finding::counts)
                .count();
        if (findings == 0 || !Amounts.countsFindings(place.clause())) {
            return "";
        }
        var entered = Amounts.of(at.answer(place)).count();
        return entered.isEmpty()
                ? messages.get("inspect.count.from-findings", findings)
                : entered.getAsInt() == findings ? "" : messages.get("inspect.count.differs", findings);
    }

    private void commit() {
        if (desk.isEmpty() || shown.isEmpty()) {
            return;
        }
        var clause = shown.get().clause();
        if (!Amounts.counted(clause.measure())) {
            return;
        }
        var stored = Amounts.of(desk.get().answer(shown.get()));
        var typed = typed(clause);
        if (typed.equals(stored)) {
            return;
        }
        if (typed.of().isPresent() && typed.count().orElse(0) > typed.of().getAsInt()) {
            count.pseudoClassStateChanged(WRONG, true);
            note.setText(messages.get("inspect.count.wrong", typed.of().getAsInt()));
            return;
        }
        count.pseudoClassStateChanged(WRONG, false);
        inspect.record(desk.get(), clause, typed);
    }

    private Amount typed(Clause clause) {
        return new Amount(number(count), Amounts.hasWhole(clause.measure()) ? number(whole) : OptionalInt.empty());
    }

    private static OptionalInt number(TextField field) {
        return field.getText().isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(field.getText()));
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static void present(Node part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }
}
