package tongbao.workbench.inspect;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.Group;
import tongbao.domain.inspection.Answer;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The five answers side by side, each with its key. One is pressed only when it is stored.
public final class AnswerButtons {
    /// One of the five answers.
    ///
    /// @param style of its place in the row of buttons
    public record Choice(String key, Answer answer, Glyph glyph, String style) {}

    private static final List<Choice> CHOICES = List.of(
            new Choice("1", Answer.CLEAR, Glyph.CLEAR, "left-pill"),
            new Choice("2", Answer.PROBLEM, Glyph.PROBLEM, "center-pill"),
            new Choice("3", Answer.NOT_APPLICABLE, Glyph.NOT_APPLICABLE, "center-pill"),
            new Choice("4", Answer.UNDECIDED, Glyph.UNDECIDED, "center-pill"),
            new Choice("0", Answer.UNSEEN, Glyph.UNSEEN, "right-pill"));

    private final InspectViewModel inspect;
    private final Messages messages;
    private final List<ToggleButton> buttons;
    private Optional<Place> shown = Optional.empty();

    AnswerButtons(InspectViewModel inspect, Messages messages) {
        this.inspect = inspect;
        this.messages = messages;
        buttons = CHOICES.stream().map(this::button).toList();
    }

    /// The five answers in the order of their keys.
    public static List<Choice> choices() {
        return CHOICES;
    }

    /// The answer a digit key stands for.
    public static Optional<Answer> of(String digit) {
        return CHOICES.stream()
                .filter(choice -> choice.key().equals(digit))
                .map(Choice::answer)
                .findFirst();
    }

    private ToggleButton button(Choice choice) {
        var button = new ToggleButton();
        button.setId("answer-" + choice.key());
        button.getStyleClass().addAll(choice.style(), "answer");
        button.setFocusTraversable(false);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(_ -> {
            show();
            shown.ifPresent(place -> inspect.writing().record(place.clause().code(), choice.answer()));
        });
        return button;
    }

    List<ToggleButton> nodes() {
        return buttons;
    }

    void show(Opened at, Place place) {
        shown = at.find(place.clause().code());
        show();
    }

    private void show() {
        inspect.getOpened()
                .ifPresent(at -> shown.ifPresent(place -> {
                    for (var i = 0; i < CHOICES.size(); i++) {
                        show(buttons.get(i), CHOICES.get(i), at, place);
                    }
                }));
    }

    private void show(ToggleButton button, Choice choice, Opened at, Place place) {
        var answer = at.answer(place);
        var chosen = answer.getClass().equals(choice.answer().getClass());
        var clears = choice.answer() instanceof Answer.Unseen;
        var glyph = chosen
                ? AnswerSign.of(place, at)
                : choice.answer() instanceof Answer.Problem && place.group().kind() == Group.Kind.BONUS
                        ? Glyph.PASSED
                        : choice.glyph();
        button.setText(
                messages.get(clears ? "inspect.answer.clear-away" : AnswerSign.key(choice.answer(), place.group())));
        if (button.getUserData() != glyph) {
            button.setUserData(glyph);
            var sign = new HBox(5, Parts.key(choice.key()), glyph.sign());
            sign.setAlignment(Pos.CENTER);
            sign.getStyleClass().addAll("state", glyph.styleClass());
            button.setGraphic((Node) sign);
        }
        button.setSelected(chosen && !clears);
        button.getStyleClass().remove("veto");
        if (glyph == Glyph.VETO) {
            button.getStyleClass().add("veto");
        }
    }
}
