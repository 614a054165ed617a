package tongbao.workbench.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The lists of the review side by side, each with its key and how many it has.
final class ReviewTabs extends HBox {
    private final Messages messages;
    private final Map<ReviewList, ToggleButton> tabs = new EnumMap<>(ReviewList.class);
    private ReviewList front = ReviewList.WAITING;

    ReviewTabs(Messages messages, Consumer<ReviewList> choose) {
        this.messages = messages;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(HBox.USE_PREF_SIZE);
        for (var which : ReviewList.values()) {
            var tab = new ToggleButton();
            tab.setId("review-" + which.key());
            tab.setGraphic(Parts.key(Integer.toString(which.digit())));
            tab.setContentDisplay(ContentDisplay.LEFT);
            tab.setMinWidth(ToggleButton.USE_PREF_SIZE);
            tab.setOnAction(_ -> {
                mark(front); // the mark moves with the list, not with the press
                choose.accept(which);
            });
            tab.getStyleClass().add(getChildren().isEmpty() ? "left-pill" : "center-pill");
            tabs.put(which, tab);
            getChildren().add(tab);
        }
        var last = getChildren().getLast().getStyleClass();
        last.remove("center-pill");
        last.add("right-pill");
    }

    void mark(ReviewList chosen) {
        front = chosen;
        tabs.forEach((which, tab) -> tab.setSelected(which == chosen));
    }

    void count(ToIntFunction<ReviewList> count) {
        tabs.forEach((which, tab) -> tab.setText(messages.get("review.list." + which.key(), count.applyAsInt(which))));
    }
}
