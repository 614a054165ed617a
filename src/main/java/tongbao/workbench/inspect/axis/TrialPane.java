package tongbao.workbench.inspect.axis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.journal.ClauseAnswering;
import tongbao.domain.register.SubjectId;
import tongbao.workbench.inspect.AnswerSign;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// 试算: what answering the picked subjects would write, leave and skip, before anything is written.
final class TrialPane {
    private static final int SHOWN = 6;

    private final AxisViewModel axis;
    private final Messages messages;
    private final Label title = new Label();
    private final VBox body = new VBox();
    private final CheckBox overwrite = new CheckBox();
    private final Button write;
    private final VBox node = new VBox();

    TrialPane(AxisViewModel axis, Messages messages) {
        this.axis = axis;
        this.messages = messages;
        title.getStyleClass().add("pane-title");
        title.setId("trial-title");
        var notYet = new Label(messages.get("inspect.trial.not-yet"));
        notYet.getStyleClass().addAll("muted", "small");
        notYet.setWrapText(true);
        var head = new VBox(4, title, notYet);
        head.getStyleClass().add("trial-head");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        overwrite.setId("trial-overwrite");
        overwrite.selectedProperty().bindBidirectional(axis.picks().overwritingProperty());
        write = Parts.button("", "Enter", axis.picks()::confirm);
        write.setId("trial-write");
        write.getStyleClass().add("accent");
        var cancel = Parts.button(messages.get("inspect.trial.cancel"), "Esc", axis.picks()::cancel);
        cancel.setId("trial-cancel");
        var buttons = new HBox(8, write, cancel);
        buttons.setAlignment(Pos.CENTER_LEFT);
        var foot = new VBox(8, overwrite, buttons);
        foot.getStyleClass().add("trial-foot");
        node.getChildren().addAll(head, scroll, foot);
        node.getStyleClass().add("trial");
        node.setId("trial");
        axis.picks().trialProperty().subscribe(this::show);
        axis.picks()
                .overwritingProperty()
                .subscribe(_ -> axis.picks().trialProperty().get().ifPresent(this::count));
    }

    Node node() {
        return node;
    }

    private void show(Optional<ClauseAnswering> trial) {
        node.setVisible(trial.isPresent());
        node.setManaged(trial.isPresent());
        trial.ifPresent(this::show);
    }

    private void show(ClauseAnswering tried) {
        var parts = new ArrayList<Node>();
        var word = word(tried);
        title.setText(messages.get(
                "inspect.trial.title",
                tried.count(true) + tried.same().size() + tried.kept().size(),
                word));
        parts.add(part(
                AnswerSign.plain(tried.wanted()),
                messages.get("inspect.trial.writes", word),
                tried.writes().stream().map(edit -> edit.subject()).toList()));
        parts.add(part(Glyph.UNCHANGED, messages.get("inspect.trial.same", word), tried.same()));
        parts.add(part(
                Glyph.WARNING,
                messages.get("inspect.trial.overwrites"),
                tried.overwrites().stream().map(edit -> edit.subject()).toList()));
        parts.add(part(
                Glyph.VETO,
                messages.get("inspect.trial.kept"),
                tried.kept().stream().map(edit -> edit.subject()).toList()));
        parts.removeIf(part -> part instanceof VBox box && box.getChildren().size() == 1);
        former(tried, parts);
        body.getChildren().setAll(parts);
        overwrite.setText(
                messages.get("inspect.trial.overwrite", tried.overwrites().size()));
        overwrite.setVisible(!tried.overwrites().isEmpty());
        overwrite.setManaged(overwrite.isVisible());
        count(tried);
    }

    private String word(ClauseAnswering tried) {
        return axis.clauseProperty()
                .get()
                .map(at ->
                        messages.get(AnswerSign.key(tried.wanted(), at.place().group())))
                .orElse("");
    }

    private void count(ClauseAnswering tried) {
        var many = tried.count(axis.picks().overwritingProperty().get());
        write.setText(messages.get(many == 0 ? "inspect.trial.nothing" : "inspect.trial.write", many, word(tried)));
        write.setDisable(many == 0);
    }

    /// What the round before had a problem with is easily answered too fast.
    private void former(ClauseAnswering tried, List<Node> parts) {
        var former = axis.picks().formerProblems(tried);
        if (!former.isEmpty()) {
            var text = new Label(messages.get(
                    "inspect.trial.former",
                    former.size(),
                    former.getFirst().subject().name()));
            text.setWrapText(true);
            var drop = Parts.link(messages.get("inspect.trial.drop"), axis::dropFormerProblems);
            drop.setId("trial-drop");
            var hint = new HBox(8, Glyph.HINT.alone(""), new VBox(2, text, drop));
            hint.getStyleClass().add("trial-part");
            parts.add(hint);
        }
    }

    private VBox part(Glyph sign, String what, List<SubjectId> subjects) {
        var name = new Label(what);
        name.setWrapText(true);
        name.getStyleClass().add("section-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(8, sign.alone(what), name, Parts.whole(Integer.toString(subjects.size()), "section-title"));
        head.setAlignment(Pos.CENTER_LEFT);
        var part = new VBox(4, head);
        part.getStyleClass().add("trial-part");
        subjects.stream().limit(SHOWN).forEach(subject -> part.getChildren().add(line(subject)));
        if (subjects.size() > SHOWN) {
            part.getChildren().add(Parts.whole(messages.get("inspect.trial.more", subjects.size() - SHOWN), "muted"));
        }
        return part;
    }

    private Node line(SubjectId id) {
        var subject = axis.subject(id);
        var name = new Label(subject.map(it -> it.name()).orElse(id.value()));
        name.setMinWidth(0);
        var line = new HBox(
                8, name, Parts.space(), Parts.whole(subject.map(it -> it.code()).orElse(""), "muted", "small"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
