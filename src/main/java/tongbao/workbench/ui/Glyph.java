package tongbao.workbench.ui;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import tongbao.domain.consistency.Severity;

/// The signs of states, 16 by 16. A sign never stands without its word near it, nor a colour without its shape; the
/// colours are in workbench.css under `.state.<name>`.
public enum Glyph {
    /// 未查, and a subject still to be inspected.
    UNSEEN(line("M13.7 8A5.7 5.7 0 1 1 2.3 8A5.7 5.7 0 1 1 13.7 8")),
    /// 未发现
    CLEAR(line(Paths.CIRCLE), line("M5.2 8.2l2 2 3.7-4.1")),
    /// 有问题 that costs points.
    PROBLEM(fill("M8 1.9L14.9 14H1.1z"), mark("M8 6v4M8 12.1v.01")),
    /// 有问题 below the veto line.
    BELOW(line("M8 2.2L14.6 13.8H1.4z"), line("M8 6.3v3.6M8 11.9v.01")),
    /// 有问题 that reaches the veto; an error.
    VETO(fill(Paths.OCTAGON), mark("M8 4.3v4.4M8 11.3v.01")),
    /// 不适用
    NOT_APPLICABLE(line(Paths.CIRCLE), line("M5 8h6")),
    /// 待定
    UNDECIDED(line(Paths.CIRCLE), fill("M8 2a6 6 0 0 0 0 12z")),
    /// 检查中: a subject begun and not finished.
    STARTED(track(Paths.CIRCLE), line("M8 2A6 6 0 1 1 2.3 9.9")),
    /// 待复核
    REVIEW(
            line("M3 2.5h10a.5.5 0 0 1 .5.5v10a.5.5 0 0 1-.5.5H3a.5.5 0 0 1-.5-.5V3a.5.5 0 0 1 .5-.5z"),
            line("M5 8h5.6M8.2 5.4L10.8 8l-2.6 2.6")),
    /// 合格
    PASSED(fill("M14.7 8A6.7 6.7 0 1 1 1.3 8A6.7 6.7 0 1 1 14.7 8"), mark("M5 8.2l2.1 2.1 3.9-4.3")),
    /// 不合格
    FAILED(fill(Paths.OCTAGON), mark("M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6")),
    /// 免检
    EXEMPT(line(Paths.CIRCLE), line("M3.9 12.1l8.2-8.2")),
    /// 提示
    HINT(line(Paths.CIRCLE), line("M8 7.4v3.6M8 5.1v.01")),
    /// 警告
    WARNING(fill("M8 1.9L14.9 14H1.1z"), mark("M8 6v4M8 12.1v.01")),
    /// 新增
    ADDED(line(Paths.BOX), line("M8 5.2v5.6M5.2 8h5.6")),
    /// 变更
    CHANGED(line(Paths.BOX), line("M5 8h5.6M8.4 5.8L10.6 8l-2.2 2.2")),
    /// 更名
    RENAMED(line("M3 13l.6-2.8 7-7 2.2 2.2-7 7L3 13zM8.5 13.2H13")),
    /// 关停
    CLOSED(line(Paths.CIRCLE), fill("M5.6 5.6h4.8v4.8H5.6z")),
    /// 疑似重复
    DUPLICATE(line("M5.5 2.5h8v8h-8z"), line("M10.5 13.5h-8v-8")),
    /// 拒绝
    REFUSED(fill(Paths.OCTAGON), mark("M5 8h6")),
    /// 不变
    UNCHANGED(line("M4 6.2h8M4 9.8h8"));

    /// Strokes divided by `|`, each a style class, a space and its path.
    private final String strokes;

    Glyph(String... strokes) {
        this.strokes = String.join("|", strokes);
    }

    /// The sign of something to look at before printing.
    public static Glyph of(Severity severity) {
        return switch (severity) {
            case STOPS -> VETO;
            case WARNING -> WARNING;
            case HINT -> HINT;
        };
    }

    /// The class a row, box or label bears beside `state` so that sign and word take their colour.
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The bare sign; whatever holds it must bear `state` and [#styleClass].
    public Node sign() {
        var pane = new Pane();
        pane.getStyleClass().add("glyph");
        pane.setMinSize(16, 16);
        pane.setPrefSize(16, 16);
        pane.setMaxSize(16, 16);
        for (var stroke : strokes.split("\\|", -1)) {
            var space = stroke.indexOf(' ');
            var path = new SVGPath();
            path.setContent(stroke.substring(space + 1));
            path.getStyleClass().addAll(stroke.substring(0, space).split("\\.", -1));
            pane.getChildren().add(path);
        }
        pane.setMouseTransparent(true);
        return pane;
    }

    /// The sign alone, in its colour, with `word` for screen readers only. Where the word stands elsewhere in the row.
    public Node alone(String word) {
        var box = new HBox(sign());
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().addAll("state", styleClass());
        box.setAccessibleText(word);
        return box;
    }

    /// Sign and word.
    public HBox with(String word) {
        var label = new Label(word);
        label.setMinWidth(Label.USE_PREF_SIZE);
        var box = new HBox(6, sign(), label);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().addAll("state", styleClass());
        return box;
    }

    private static String line(String path) {
        return "line " + path;
    }

    private static String fill(String path) {
        return "fill " + path;
    }

    private static String mark(String path) {
        return "line.mark " + path;
    }

    private static String track(String path) {
        return "line.track " + path;
    }

    private static final class Paths {
        static final String CIRCLE = "M14 8A6 6 0 1 1 2 8A6 6 0 1 1 14 8";
        static final String OCTAGON = "M5.1 1.5h5.8l3.6 3.6v5.8l-3.6 3.6H5.1L1.5 10.9V5.1z";
        static final String BOX = "M2.5 2.5h11v11h-11z";
    }
}
