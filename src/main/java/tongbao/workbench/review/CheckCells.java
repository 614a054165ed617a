package tongbao.workbench.review;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.SecondLook;
import tongbao.domain.statistics.Agreement.Difference;
import tongbao.domain.statistics.Agreement.Looked;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The rows of the double check.
final class CheckCells {
    private CheckCells() {}

    private static Glyph sign(Answer answer) {
        return switch (answer) {
            case Answer.Unseen _, Answer.Carried _ -> Glyph.UNSEEN;
            case Answer.Clear _ -> Glyph.CLEAR;
            case Answer.Problem _ -> Glyph.PROBLEM;
            case Answer.NotApplicable _ -> Glyph.NOT_APPLICABLE;
            case Answer.Undecided _ -> Glyph.UNDECIDED;
        };
    }

    private static HBox line(Node... parts) {
        var line = new HBox(8, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// A drawn subject and how far the second person is.
    static final class OfSubject extends ListCell<Looked> {
        private final Messages messages;

        OfSubject(Messages messages) {
            this.messages = messages;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Looked looked, boolean empty) {
            super.updateItem(looked, empty);
            if (empty || looked == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var all = looked.catalogue().placesFor(looked.subject()).size();
            var told = looked.isFinished()
                    ? messages.get("review.check.finished")
                    : messages.get("review.check.of", all - looked.left(), all);
            var sign = looked.isFinished() ? Glyph.CLEAR : looked.second().isEmpty() ? Glyph.UNSEEN : Glyph.STARTED;
            var text = new VBox(
                    1,
                    Parts.cut(looked.subject().name(), "strong"),
                    Parts.whole((looked.subject().platform() + " " + told).strip(), "secondary"));
            text.setMinWidth(0);
            text.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(text, Priority.ALWAYS);
            setGraphic(line(sign.alone(told), text));
            setAccessibleText(messages.get("review.row.spoken", looked.subject().name(), told, ""));
        }
    }

    /// A clause with the second answer; the first is shown once the subject is finished.
    static final class OfPlace extends ListCell<Place> {
        private final Messages messages;
        private final Words words;
        private final Supplier<Optional<Looked>> looked;

        OfPlace(Messages messages, Words words, Supplier<Optional<Looked>> looked) {
            this.messages = messages;
            this.words = words;
            this.looked = looked;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Place place, boolean empty) {
            super.updateItem(place, empty);
            var at = looked.get();
            if (empty || place == null || at.isEmpty()) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var code = place.clause().code();
            var answer = Optional.ofNullable(at.get().second().get(code))
                    .map(SecondLook::answer)
                    .orElse(Answer.UNSEEN);
            var word = words.name(answer);
            var row = line(
                    Parts.column(place.indicator().name(), 112, Pos.CENTER_LEFT, "secondary"),
                    Parts.cut(place.clause().name()));
            if (at.get().isFinished()) {
                var first = at.get().first().answer(code);
                var same = first.getClass().equals(answer.getClass());
                row.getChildren()
                        .add(Parts.whole(
                                messages.get("review.check.first", words.name(first)),
                                same ? "secondary" : "warning-text"));
            }
            var said = sign(answer).with(word);
            said.setMinWidth(88);
            row.getChildren().add(said);
            setGraphic(row);
            setAccessibleText(messages.get("review.row.spoken", place.clause().name(), word, ""));
        }
    }

    /// Where the two differ.
    static final class OfDifference extends ListCell<Difference> {
        private final Messages messages;
        private final Words words;

        OfDifference(Messages messages, Words words) {
            this.messages = messages;
            this.words = words;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Difference difference, boolean empty) {
            super.updateItem(difference, empty);
            if (empty || difference == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var told = messages.get(
                    "review.check.differs",
                    words.name(difference.first()),
                    difference.second().who(),
                    words.name(difference.second().answer()));
            var name = difference.place().clause().name();
            var text = new VBox(
                    1,
                    line(
                            Parts.cut(name, "strong"),
                            Parts.whole(difference.subject().name(), "secondary")),
                    Parts.cut(told, "warning-text"));
            text.setMinWidth(0);
            text.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(text, Priority.ALWAYS);
            setGraphic(line(text));
            setAccessibleText(
                    messages.get("review.row.spoken", difference.subject().name(), name, told));
        }
    }
}
