package tongbao.workbench.inspect;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tongbao.domain.inspection.Answer;
import tongbao.domain.verdict.Verdict;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The verdict of the subject on the desk in one sentence, with the clause that decides and the arithmetic.
final class VerdictBand {
    private static final List<String> TONES = List.of("failed", "passed", "open");

    private final Messages messages;
    private final Words words;
    private final HBox sign = new HBox();
    private final Label conclusion = Parts.whole("", "conclusion");
    private final Label sentence = new Label();
    private final Label open = Parts.whole("", "muted", "small");
    private final HBox node = new HBox(sign, conclusion, sentence, open);
    private final Tooltip tip = new Tooltip();
    private String shownTone = "";
    private String shownWord = "";

    VerdictBand(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
        conclusion.setId("conclusion");
        sentence.setId("sentence");
        sentence.getStyleClass().add("sentence");
        sentence.setTooltip(tip);
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        open.setId("open");
        sign.setAlignment(Pos.CENTER);
        node.setId("band");
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("verdict-band");
    }

    Node node() {
        return node;
    }

    void show(Opened at) {
        var verdict = at.verdict();
        var unseen = at.unseen();
        var undecided = at.count(Answer.Undecided.class::isInstance);
        var word = words.name(verdict);
        conclusion.setText(
                verdict instanceof Verdict.Failed && unseen > 0 ? messages.get("inspect.provisional", word) : word);
        var told = words.verdictSentence(at.catalogue(), at.subject(), at.inspection(), verdict);
        sentence.setText(told);
        tip.setText(told);
        paint(verdict, word);
        var parts = new ArrayList<String>();
        if (unseen > 0) {
            parts.add(messages.get("inspect.unseen", unseen));
        }
        if (undecided > 0) {
            parts.add(messages.get("inspect.undecided", undecided));
        }
        open.setText(String.join(" · ", parts));
    }

    /// Another style class costs the whole band its styles, so it is changed with the verdict only.
    private void paint(Verdict verdict, String word) {
        var tone = switch (verdict) {
            case Verdict.Failed _ -> "failed";
            case Verdict.Passed _ -> "passed";
            case Verdict.Open _, Verdict.Exempt _ -> "open";
        };
        if (!word.equals(shownWord) || !tone.equals(shownTone)) {
            shownWord = word;
            sign.getChildren().setAll(sign(verdict).alone(word));
        }
        if (!tone.equals(shownTone)) {
            shownTone = tone;
            node.getStyleClass().removeAll(TONES);
            node.getStyleClass().add(tone);
        }
    }

    /// The sign of a verdict.
    static Glyph sign(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Failed _ -> Glyph.FAILED;
            case Verdict.Passed _ -> Glyph.PASSED;
            case Verdict.Exempt _ -> Glyph.EXEMPT;
            case Verdict.Open _ -> Glyph.STARTED;
        };
    }
}
