package tongbao.workbench.bulletin;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.control.ScrollPane;

/// The places in text and pages that were left by a jump, so that one key leads back to them.
final class Trail {
    private static final int LONGEST = 50;

    private final Deque<Left> places = new ArrayDeque<>();

    private record Left(ScrollPane text, double inText, ScrollPane pages, double inPages) {}

    /// Notes where both stand, just before a jump.
    void left(ScrollPane text, ScrollPane pages) {
        places.push(new Left(text, text.getVvalue(), pages, pages.getVvalue()));
        if (places.size() > LONGEST) {
            places.removeLast();
        }
    }

    /// Goes back to the place left last; false if there is none.
    boolean back() {
        if (places.isEmpty()) {
            return false;
        }
        var left = places.pop();
        left.text().setVvalue(left.inText());
        left.pages().setVvalue(left.inPages());
        return true;
    }
}
