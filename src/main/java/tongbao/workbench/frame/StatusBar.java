package tongbao.workbench.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Job;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Saving;
import tongbao.workbench.ui.Session;

/// The foot of the window: whether everything is saved, what can be taken back, what is being worked on.
final class StatusBar extends HBox {
    /// A reason why nothing is saved is said whole above the screen; here it has room for its beginning.
    private static final double SIGN = 560;

    private static final Duration SHOW_AFTER = Duration.millis(200);
    private static final Duration CANCEL_AFTER = Duration.seconds(2);

    private final Messages messages;
    private final Session session;
    private final HBox sign = new HBox();
    /// Made once for each kind and told anew: every answer comes by here twice.
    private final Map<Glyph, HBox> signs = new EnumMap<>(Glyph.class);
    private final HBox steps = new HBox(10);
    private final HBox work = new HBox(8);
    /// What the worker does is heard only while the bar is in a window: the worker outlives it when the language
    /// changes.
    private Subscription hearing = Subscription.EMPTY;
    private Optional<Job> shown = Optional.empty();

    private final Button history;
    private final Node lastDivider = Parts.divider();
    private final StepLine undo;
    private final StepLine redo;

    StatusBar(Session session, StatusViewModel viewModel, Runnable openHistory) {
        this.session = session;
        messages = session.messages();
        getStyleClass().add("status-bar");
        sign.setId("save-sign");
        sign.setAlignment(Pos.CENTER_LEFT);
        sign.setMinWidth(0);
        sign.setMaxWidth(SIGN);
        steps.setAlignment(Pos.CENTER_LEFT);
        history = Parts.button(messages.get("frame.history"), "Ctrl H", openHistory);
        history.setId("open-history");
        history.getStyleClass().addAll("flat", "small", "step");
        undo = new StepLine("undo", "Ctrl Z", session.changes()::undo);
        redo = new StepLine("redo", "Ctrl Y", session.changes()::redo);
        work.setAlignment(Pos.CENTER_RIGHT);
        work.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sign, steps, Parts.space(), work, new BackupSign(session));
        session.changes().savingProperty().subscribe(this::tell);
        viewModel.undoProperty().subscribe(_ -> steps(viewModel));
        viewModel.redoProperty().subscribe(_ -> steps(viewModel));
        sceneProperty().subscribe(scene -> {
            hearing.unsubscribe();
            hearing = scene == null
                    ? Subscription.EMPTY
                    : session.background().jobs().subscribe(this::jobs);
            jobs();
        });
    }

    private void tell(Saving saving) {
        switch (saving) {
            case Saving.Idle _ -> show(Glyph.HINT, messages.get("frame.save.idle"));
            case Saving.Busy _ -> show(Glyph.STARTED, messages.get("frame.save.busy"));
            case Saving.Saved(var at) -> show(Glyph.CLEAR, messages.get("frame.save.saved", messages.time(at)));
            case Saving.Failed(var problem) ->
                show(Glyph.REFUSED, messages.get("frame.save.failed", problem.what(messages)));
        }
    }

    private void show(Glyph glyph, String word) {
        var box = signs.computeIfAbsent(glyph, kind -> kind.with(word));
        if (box.getChildren().getLast() instanceof Label label) {
            label.setText(word);
            label.setMinWidth(glyph == Glyph.REFUSED ? 0 : Label.USE_PREF_SIZE);
            box.setMinWidth(0);
            label.setTooltip(glyph == Glyph.REFUSED ? new Tooltip(word) : null);
        }
        if (!sign.getChildren().equals(List.of(box))) {
            sign.getChildren().setAll(box);
        }
    }

    private void steps(StatusViewModel viewModel) {
        var wanted = new ArrayList<Node>();
        viewModel.undoProperty().get().ifPresent(text -> wanted.addAll(undo.told(text)));
        viewModel.redoProperty().get().ifPresent(text -> wanted.addAll(redo.told(messages.get("frame.redo", text))));
        if (!wanted.isEmpty()) {
            wanted.addAll(List.of(lastDivider, history));
        }
        if (!steps.getChildren().equals(wanted)) {
            steps.getChildren().setAll(wanted);
        }
    }

    /// What can be taken back or made again: built once, its words change with every answer.
    private final class StepLine {
        private final String icon;
        private final Label label = new Label();
        private final Button button;
        private final Node divider = Parts.divider();

        StepLine(String icon, String key, Runnable action) {
            this.icon = icon;
            label.setMaxWidth(420);
            var line = new HBox(6, new Icon(icon, 14), label, Parts.key(key));
            line.setAlignment(Pos.CENTER_LEFT);
            button = new Button("", line);
            button.setId(icon);
            button.getStyleClass().addAll("flat", "small", "step");
            button.setOnAction(_ -> action.run());
        }

        List<Node> told(String text) {
            label.setText(text);
            button.setAccessibleText(messages.get("frame." + icon + ".does", text));
            return List.of(divider, button);
        }
    }

    private void jobs() {
        ObservableList<Job> jobs = session.background().jobs();
        var first = jobs.isEmpty() ? Optional.<Job>empty() : Optional.of(jobs.getFirst());
        if (first.equals(shown)) {
            return;
        }
        shown = first;
        work.getChildren().clear();
        first.ifPresent(job -> after(SHOW_AFTER, job, () -> {
            var bar = new ProgressBar();
            bar.setPrefWidth(80);
            bar.progressProperty().bind(job.progressProperty());
            bar.setAccessibleText(job.title());
            work.getChildren().setAll(Parts.whole(job.title()), bar);
            after(CANCEL_AFTER, job, () -> {
                var cancel = Parts.link(messages.get("frame.cancel"), job::cancel);
                cancel.setId("cancel-job");
                work.getChildren().add(cancel);
            });
        }));
    }

    private void after(Duration wait, Job job, Runnable then) {
        var pause = new PauseTransition(wait);
        pause.setOnFinished(_ -> {
            if (shown.equals(Optional.of(job))) {
                then.run();
            }
        });
        pause.play();
    }
}
