package tongbao.workbench.review;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.register.Region;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// A row of the list in two lines: whose veto it is, then which one, how many pictures show it and who found it.
final class ReviewCell extends ListCell<ReviewItem> {
    private final Messages messages;
    private final Words words;

    ReviewCell(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ReviewItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var sign = ReviewSign.of(item);
        var word = messages.get(ReviewSign.key(item));
        var name = Parts.cut(item.subject().name(), "strong");
        var region = Parts.whole(item.region().map(Region::shortName).orElse(""), "secondary");
        var platform = Parts.whole(item.subject().platform(), "secondary");
        platform.setManaged(!item.subject().platform().isEmpty());
        var first = new HBox(6, name, platform, Parts.space(), region);
        first.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.SOMETIMES);
        var what = Parts.cut(what(item));
        var second = new HBox(6, what);
        second.setAlignment(Pos.CENTER_LEFT);
        if (!item.evidence().isEmpty()) {
            var count = new HBox(
                    3,
                    new Icon("picture", 14),
                    Parts.whole(Integer.toString(item.evidence().size()), "secondary"));
            count.setAlignment(Pos.CENTER_LEFT);
            second.getChildren().add(count);
        }
        second.getChildren().add(Parts.whole(String.join(" ", item.inspectors()), "secondary"));
        var text = new VBox(1, first, second);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(8, sign(sign, word), text);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setAccessibleText(messages.get("review.row.spoken", item.subject().name(), what(item), word));
    }

    private static Node sign(Glyph sign, String word) {
        return sign.alone(word);
    }

    private String what(ReviewItem item) {
        return item.judged()
                .map(one -> one.place().clause().name())
                .orElseGet(() -> words.name(item.judgement().verdict()));
    }
}
