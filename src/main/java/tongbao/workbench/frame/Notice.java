package tongbao.workbench.frame;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Report;
import tongbao.workbench.ui.Session;

/// The strip between top bar and screen: what went wrong and what to do, until it is put away; or a hint.
final class Notice extends VBox {
    private static final Logger LOG = LoggerFactory.getLogger(Notice.class);

    private final Session session;
    private Optional<String> hint = Optional.empty();
    private Optional<Runnable> leaveSample = Optional.empty();

    private final Consumer<Report> read;

    /// @param read shows a report
    Notice(Session session, Consumer<Report> read) {
        this.session = session;
        this.read = read;
        session.problemProperty().subscribe(_ -> show());
    }

    /// Says as long as the window is open that this is the sample.
    void sample(Runnable leave) {
        leaveSample = Optional.of(leave);
        show();
    }

    void hint(String text) {
        hint = Optional.of(text);
        show();
    }

    void clearHint() {
        if (hint.isPresent()) {
            hint = Optional.empty();
            show();
        }
    }

    private void show() {
        getChildren().clear();
        leaveSample.ifPresent(leave -> getChildren().add(sampleLine(leave)));
        session.problemProperty().get().ifPresent(problem -> getChildren().add(line(problem)));
        hint.ifPresent(text -> getChildren().add(line(text)));
    }

    private HBox sampleLine(Runnable leave) {
        var messages = session.messages();
        var back = Parts.link(messages.get("frame.sample.leave"), leave);
        back.setId("leave-sample");
        var box = new HBox(10, Glyph.HINT.alone(""), text(messages.get("frame.sample"), "sample"), Parts.space(), back);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("notice");
        return box;
    }

    private HBox line(Problem problem) {
        var messages = session.messages();
        var what = text(problem.what(messages), "problem-what");
        what.getStyleClass().add("strong");
        var remedy = text(problem.remedy(messages), "problem-remedy");
        var words = new VBox(2, what, remedy);
        HBox.setHgrow(words, Priority.ALWAYS);
        problem.unforeseen().ifPresent(failure -> offer(failure, words));
        var close = Parts.button("", "", session::putAway);
        close.setGraphic(new Icon("close", 14));
        close.getStyleClass().addAll("flat", "small");
        close.setId("problem-close");
        close.setAccessibleText(messages.get("frame.notice.close"));
        var box = new HBox(10, Glyph.VETO.alone(""), words, close);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().addAll("notice", "danger");
        box.setId("problem");
        return box;
    }

    /// Where no report can be written either, what is said above has to do.
    private void offer(Throwable failure, VBox into) {
        var folder = session.store().folder().resolve(Report.FOLDER);
        session.background()
                .run(
                        () -> Report.write(failure, folder, session.messages(), Instant.now()),
                        report -> {
                            var link = Parts.link(session.messages().get("report.show"), () -> read.accept(report));
                            link.setId("problem-report");
                            into.getChildren().add(link);
                        },
                        unwritten -> LOG.warn("no report could be written", unwritten));
    }

    private HBox line(String words) {
        var box = new HBox(10, Glyph.HINT.alone(""), text(words, "hint"), Parts.space());
        var close = Parts.button("", "", this::clearHint);
        close.setGraphic(new Icon("close", 14));
        close.getStyleClass().addAll("flat", "small");
        close.setAccessibleText(session.messages().get("frame.notice.close"));
        box.getChildren().add(close);
        box.getStyleClass().add("notice");
        return box;
    }

    private static Label text(String words, String id) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setId(id);
        return label;
    }
}
