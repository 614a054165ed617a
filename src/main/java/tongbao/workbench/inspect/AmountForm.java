package tongbao.workbench.inspect;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;

/// The numbers of a counting, ratio or sampled clause. A number is recorded when its field is left, or by Enter; Esc
/// brings back what is stored.
final class AmountForm {
    private final InspectViewModel inspect;
    private final Messages messages;
    private final AmountNotes notes;
    private Optional<Opened> desk = Optional.empty();
    private Optional<Place> shown = Optional.empty();
    private final Label title = new Label();
    private final Button less = new Button();
    private final Button more = new Button();
    private final HBox stepper = new HBox();
    private final NumberField count;
    private final Label of = new Label();
    private final NumberField whole;
    private final Label unit = new Label();
    private final Label reached = new Label();
    private final Label note = new Label();
    private final PartsForm parts;
    private final DrawnField drawn;
    private final ChoiceForm choice;

    /// @param onLeave what happens when a field is left by Enter or Esc
    AmountForm(InspectViewModel inspect, Messages messages, Runnable onLeave) {
        this.inspect = inspect;
        this.messages = messages;
        notes = new AmountNotes(messages);
        count = new NumberField("count", this::commit, this::show, onLeave, this::add);
        whole = new NumberField("whole", this::commit, this::show, onLeave, this::add);
        parts = new PartsForm(this::record, onLeave);
        drawn = new DrawnField(this::commitDrawn, this::show, onLeave);
        choice = new ChoiceForm(this::record, onLeave);
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
        stepper.getChildren().setAll(less, count, more);
    }

    private void step(Button button, String icon, String word, int by) {
        button.setGraphic(new Icon(icon, 14));
        button.setId("count-" + icon);
        button.setAccessibleText(messages.get(word));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> add(by));
    }

    List<Node> nodes() {
        return List.of(title, stepper, parts.node(), choice.node(), of, whole, unit, reached, note, drawn);
    }

    /// Puts the cursor into the count.
    void focus() {
        shown.map(Place::clause).map(Clause::measure).ifPresent(measure -> {
            switch (measure) {
                case Measure.Flag _ -> {}
                case Measure.Sum _ -> parts.focus();
                case Measure.Choice _ -> choice.focus();
                case Measure.Count _, Measure.Ratio _, Measure.Sample _, Measure.Checklist _ -> count.requestFocus();
            }
        });
    }

    void add(int by) {
        shown.map(Place::clause)
                .filter(clause -> Amounts.single(clause.measure()))
                .ifPresent(clause -> inspect.writing().count(clause, by));
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
        if (same && (count.isFocused() || whole.isFocused() || parts.isFocused() || drawn.isFocused())) {
            facts(at, place);
        } else {
            show();
        }
    }

    private void show() {
        desk.ifPresent(at -> shown.ifPresent(place -> {
            var amount = Amounts.of(at.answer(place));
            var measure = place.clause().measure();
            count.show(amount.count());
            whole.show(amount.of());
            drawn.show(amount.drawn());
            parts.show(measure instanceof Measure.Sum(var _, var added) ? added : List.of(), amount);
            choice.show(measure instanceof Measure.Choice(var options) ? options : List.of(), amount.count());
            facts(at, place);
        }));
    }

    private void facts(Opened at, Place place) {
        var measure = place.clause().measure();
        var there = !(measure instanceof Measure.Flag);
        var line = title.getParent();
        if (line != null) {
            line.setVisible(there);
            line.setManaged(there);
        }
        var standing = Amounts.standing(place.clause(), at.inspection());
        count.setPromptText(NumberField.text(standing));
        present(stepper, Amounts.single(measure));
        present(of, Amounts.hasWhole(measure));
        present(whole, Amounts.hasWhole(measure));
        unit.setText(AmountNotes.unit(measure));
        present(reached, AnswerSign.of(place, at) == Glyph.VETO);
        note.setText(notes.note(at, place));
        drawn(at, place);
    }

    /// The names of the drawn are asked for once it is said what they showed; until then the note says how many.
    private void drawn(Opened at, Place place) {
        var answer = at.answer(place);
        var asked = place.clause().measure() instanceof Measure.Sample
                && (answer instanceof Answer.Clear || answer instanceof Answer.Problem);
        present(drawn, asked);
        present(note, !asked);
        if (asked && place.clause().measure() instanceof Measure.Sample sample) {
            drawn.hint(AmountNotes.sameSample(at, sample), messages.get("inspect.drawn", sample.draw(), sample.unit()));
        }
    }

    private void commit() {
        if (desk.isEmpty() || shown.isEmpty()) {
            return;
        }
        var clause = shown.get().clause();
        parts.commit();
        if (!Amounts.single(clause.measure())) {
            return;
        }
        var stored = Amounts.of(desk.get().answer(shown.get()));
        var typed = typed(clause);
        if (typed.equals(stored)) {
            return;
        }
        if (typed.of().isPresent() && typed.count().orElse(0) > typed.of().getAsInt()) {
            count.setWrong(true);
            note.setText(messages.get("inspect.count.wrong", typed.of().getAsInt()));
            return;
        }
        count.setWrong(false);
        record(typed);
    }

    private void commitDrawn() {
        desk.ifPresent(at -> shown.filter(place -> place.clause().measure() instanceof Measure.Sample)
                .ifPresent(place -> {
                    var stored = Amounts.of(at.answer(place));
                    if (!stored.drawn().equals(drawn.items())) {
                        inspect.writing()
                                .record(
                                        at,
                                        place.clause(),
                                        typed(place.clause()).withDrawn(drawn.items()));
                    }
                }));
    }

    private void record(Amount typed) {
        desk.ifPresent(at -> shown.ifPresent(place -> inspect.writing().record(at, place.clause(), typed)));
    }

    private Amount typed(Clause clause) {
        return new Amount(
                count.number(),
                Amounts.hasWhole(clause.measure()) ? whole.number() : OptionalInt.empty(),
                List.of(),
                desk.flatMap(at ->
                                shown.map(place -> Amounts.of(at.answer(place)).drawn()))
                        .orElse(List.of()));
    }

    private static void present(Node part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }
}
