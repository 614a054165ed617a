package tongbao.workbench.catalogue;

import atlantafx.base.theme.Tweaks;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.statistics.Tally;
import tongbao.domain.statistics.WhatIf.Compared;
import tongbao.domain.verdict.Verdict;
import tongbao.domain.words.Words;
import tongbao.workbench.catalogue.TrialViewModel.State;
import tongbao.workbench.catalogue.TrialViewModel.Trial;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// What the edition would make of the round at hand: the counts, whose verdict flips, and why, subject by subject.
final class TrialPane extends VBox {
    private final Messages messages;
    private final Words words;
    private final Label about = new Label();
    private final HBox figures = new HBox();
    private final Label moved = new Label();
    private final CheckBox only = new CheckBox();
    private final TextField filter = new TextField();
    private final ListView<Compared> subjects = new ListView<>();
    private final VBox sentences = new VBox();
    private State state = new State.Counting();

    TrialPane(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("secondary");
        figures.getStyleClass().add("figures");
        moved.setId("flips");
        moved.getStyleClass().add("strong");
        only.setText(messages.get("catalogue.trial.only"));
        only.setId("only-flips");
        only.setSelected(true);
        only.setOnAction(_ -> list());
        filter.setPromptText(messages.get("catalogue.trial.filter"));
        filter.setAccessibleText(messages.get("catalogue.trial.filter"));
        filter.setId("trial-filter");
        filter.textProperty().subscribe(_ -> list());
        HBox.setHgrow(filter, Priority.ALWAYS);
        var bar = new HBox(8, only, filter);
        bar.getStyleClass().add("section-bar");
        subjects.setId("trial-subjects");
        subjects.getStyleClass().addAll("rows", Tweaks.EDGE_TO_EDGE);
        subjects.setPlaceholder(Parts.whole(messages.get("catalogue.trial.nobody"), "muted"));
        subjects.setCellFactory(_ -> new Cell());
        subjects.getSelectionModel().selectedItemProperty().subscribe(this::explain);
        VBox.setVgrow(subjects, Priority.ALWAYS);
        sentences.getStyleClass().add("sentences");
        sentences.setId("trial-sentences");
        var head = new VBox(4, about, moved);
        head.getStyleClass().add("edition-head");
        getChildren().addAll(head, figures, bar, subjects, sentences);
    }

    void show(State now) {
        state = now;
        var known = now instanceof State.Known;
        getChildren().stream().skip(1).forEach(part -> part.setVisible(known));
        moved.setVisible(known);
        switch (now) {
            case State.Counting _ -> about.setText(messages.get("catalogue.trial.counting"));
            case State.NoRound _ -> about.setText(messages.get("catalogue.trial.none"));
            case State.OtherKind(var round) ->
                about.setText(messages.get("catalogue.trial.other", round.id().value()));
            case State.Known(var trial) -> show(trial);
        }
    }

    private void show(Trial trial) {
        var whatIf = trial.whatIf();
        about.setText(messages.get(
                "catalogue.trial.of",
                trial.round().round().id().value(),
                messages.get("catalogue.edition", trial.used().id().edition())));
        moved.setText(messages.get("catalogue.trial.flips", whatIf.flips().size(), whatIf.moved()));
        figures.getChildren()
                .setAll(
                        figure("passed", whatIf.before(), whatIf.after(), Tally::passed),
                        figure("failed", whatIf.before(), whatIf.after(), Tally::failed),
                        figure("open", whatIf.before(), whatIf.after(), Tally::open));
        list();
    }

    private VBox figure(String name, Tally before, Tally after, java.util.function.ToIntFunction<Tally> of) {
        var from = of.applyAsInt(before);
        var to = of.applyAsInt(after);
        var value = Parts.whole(
                from == to ? Integer.toString(from) : messages.get("catalogue.trial.turn", from, to), "pane-title");
        value.setId("trial-" + name);
        return new VBox(Parts.whole(messages.get("catalogue.trial." + name), "muted"), value);
    }

    private void list() {
        if (!(state instanceof State.Known(var trial))) {
            return;
        }
        var wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        var shown = trial.whatIf().subjects().stream()
                .filter(one -> !only.isSelected() || one.flips())
                .filter(one -> one.subject().name().toLowerCase(Locale.ROOT).contains(wanted)
                        || one.subject().code().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        var before = subjects.getSelectionModel().getSelectedItem();
        subjects.getItems().setAll(shown);
        shown.stream()
                .filter(one -> before != null
                        && one.subject().id().equals(before.subject().id()))
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .ifPresent(one -> subjects.getSelectionModel().select(one));
        explain(subjects.getSelectionModel().getSelectedItem());
    }

    private void explain(Compared one) {
        sentences.getChildren().clear();
        sentences.setManaged(one != null);
        if (one != null && state instanceof State.Known(var trial)) {
            sentences
                    .getChildren()
                    .addAll(
                            sentence("catalogue.trial.before", one.before(), trial.before(one, words)),
                            sentence("catalogue.trial.after", one.after(), trial.after(one, words)));
        }
    }

    private HBox sentence(String name, Verdict verdict, String why) {
        var text = new Label(why);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(
                8,
                Parts.column(messages.get(name), 56, Pos.TOP_LEFT, "muted"),
                glyph(verdict).alone(""),
                text);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static Glyph glyph(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed _ -> Glyph.PASSED;
            case Verdict.Failed _ -> Glyph.FAILED;
            case Verdict.Open _ -> Glyph.STARTED;
            case Verdict.Exempt _ -> Glyph.EXEMPT;
        };
    }

    private final class Cell extends ListCell<Compared> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Compared one, boolean empty) {
            super.updateItem(one, empty);
            if (empty || one == null) {
                setGraphic(null);
                return;
            }
            var name = new Label(one.subject().name());
            name.setMinWidth(0);
            var line = new HBox(8, glyph(one.after()).alone(""), name);
            if (!one.subject().platform().isEmpty()) {
                line.getChildren().add(Parts.whole(one.subject().platform(), "secondary"));
            }
            line.getChildren().addAll(Parts.space(), Parts.whole(turn(one), one.flips() ? "strong" : "muted"));
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
        }

        private String turn(Compared one) {
            var before = words.name(one.before());
            var after = words.name(one.after());
            if (one.flips()) {
                return messages.get("catalogue.trial.turn", before, after);
            }
            return one.moves()
                    ? messages.get(
                            "catalogue.trial.turn",
                            words.number(one.before().score().total()),
                            words.number(one.after().score().total()))
                    : after;
        }
    }
}
