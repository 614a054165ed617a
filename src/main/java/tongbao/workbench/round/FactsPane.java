package tongbao.workbench.round;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Protocol;
import tongbao.intake.plan.Outcome;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Session;

/// The round at hand: its dates, its catalogues, who takes part, and the list of the sample.
final class FactsPane extends VBox {
    private final Session session;
    private final Messages messages;
    private final RoundViewModel viewModel;
    private final FileChoice files;
    private final NotesViewModel notes;
    private final Runnable openNotes;
    private final DrawViewModel draw;
    private Optional<SubjectKind> drawing = Optional.empty();

    /// @param openNotes shows what the round records beside its subjects
    FactsPane(Session session, RoundViewModel viewModel, FileChoice files, NotesViewModel notes, Runnable openNotes) {
        super(16);
        this.session = session;
        this.messages = session.messages();
        this.viewModel = viewModel;
        this.files = files;
        this.notes = notes;
        this.openNotes = openNotes;
        draw = new DrawViewModel(session);
        viewModel.factsProperty().subscribe((before, now) -> {
            if (!before.map(RoundFacts::round).equals(now.map(RoundFacts::round))) {
                drawing = Optional.empty();
            }
            show();
        });
        viewModel.sampleProperty().subscribe(_ -> show());
    }

    private void show() {
        getChildren().clear();
        viewModel.factsProperty().get().ifPresent(this::show);
    }

    private void show(RoundFacts facts) {
        var round = facts.round();
        var go = Parts.button(messages.get("round.inspect"), "", () -> session.go(Place.INSPECT));
        go.getStyleClass().add("accent");
        go.setId("go-inspect");
        var title = new HBox(8, Parts.whole(round.id().value(), "subject-title"), Parts.space(), beside(), go);
        title.setAlignment(Pos.CENTER_LEFT);
        var fields = new GridPane();
        fields.getStyleClass().add("fields");
        row(fields, 0, "round.period", round.period().text());
        row(fields, 1, "round.snapshot", messages.date(round.dates().snapshot()));
        row(fields, 2, "round.window", messages.span(round.dates().inspection()));
        row(fields, 3, "round.point", messages.date(round.dates().point()));
        row(
                fields,
                4,
                "round.messages",
                round.dates().messages().map(messages::span).orElse(messages.get("round.messages.none")));
        row(
                fields,
                5,
                "round.review.field",
                messages.get(
                        switch (round.policy().reviewing()) {
                            case NOTHING -> "round.review.none";
                            case VETOES -> "round.review.vetoes";
                        }));
        row(
                fields,
                6,
                "round.scope.field",
                messages.get(
                        switch (round.policy().scope()) {
                            case ALL -> "round.scope.all";
                            case VETOES -> "round.scope.vetoes";
                        }));
        if (drawing.isPresent()) {
            getChildren().addAll(title, drawForm(drawing.get()));
            return;
        }
        getChildren().addAll(title, fields);
        viewModel.sampleProperty().get().ifPresent(proposal -> getChildren().add(proposal(proposal)));
        for (var kind : SubjectKind.values()) {
            Optional.ofNullable(facts.parts().get(kind))
                    .ifPresent(part -> getChildren().add(card(kind, part)));
        }
        var frozen = new Label(messages.get("round.frozen"));
        frozen.getStyleClass().add("secondary");
        frozen.setWrapText(true);
        getChildren().add(frozen);
    }

    private Node beside() {
        var open = Parts.button("", "B", openNotes);
        open.setId("notes-open");
        open.textProperty().bind(notes.notesProperty().map(all -> messages.get("round.notes.open", all.size())));
        return open;
    }

    private void row(GridPane fields, int row, String key, String value) {
        fields.add(Parts.whole(messages.get(key), "muted"), 0, row);
        var text = new Label(value);
        text.setWrapText(true);
        fields.add(text, 1, row);
    }

    private Node card(SubjectKind kind, RoundFacts.Part part) {
        var head = new HBox(
                8,
                Parts.whole(session.words().name(kind), "section-title"),
                Parts.whole(
                        part.isSample()
                                ? messages.get("round.part.sample", part.drawn(), part.registered())
                                : messages.get("round.part.full", part.registered()),
                        "muted"));
        head.setAlignment(Pos.BASELINE_LEFT);
        var catalogue = new Label(messages.get(
                "round.part.catalogue",
                part.catalogue().title(),
                part.catalogue().id().edition(),
                part.catalogue().document(),
                part.catalogue().places().count()));
        catalogue.setWrapText(true);
        catalogue.getStyleClass().add("secondary");
        var list = Parts.button(messages.get("round.sample.choose"), "", () -> choose(kind));
        list.setId("sample-" + kind.name().toLowerCase(Locale.ROOT));
        var lots = Parts.button(messages.get("round.draw"), "", () -> draw(kind));
        lots.setId("draw-" + kind.name().toLowerCase(Locale.ROOT));
        var buttons = new HBox(8, lots, list);
        part.protocol().ifPresent(protocol -> {
            var print = Parts.button(messages.get("round.draw.print"), "", () -> print(kind, protocol));
            print.setId("print-" + kind.name().toLowerCase(Locale.ROOT));
            buttons.getChildren().add(print);
        });
        var box = new VBox(8, head, catalogue, buttons);
        box.getStyleClass().add("card");
        return box;
    }

    private Node drawForm(SubjectKind kind) {
        var form = new DrawForm(session, kind, draw, this::leaveDraw);
        javafx.application.Platform.runLater(form::focus);
        return form;
    }

    private void draw(SubjectKind kind) {
        drawing = Optional.of(kind);
        show();
    }

    private void leaveDraw() {
        drawing = Optional.empty();
        show();
        requestFocus();
    }

    private void print(SubjectKind kind, Protocol protocol) {
        files.save(
                        getScene().getWindow(),
                        messages.get("round.draw.print"),
                        messages.get(
                                "round.draw.file",
                                session.getRound()
                                        .map(round -> round.id().value())
                                        .orElse(""),
                                session.words().name(kind)))
                .ifPresent(file -> draw.print(kind, protocol, file));
    }

    private void choose(SubjectKind kind) {
        files.open(
                        getScene().getWindow(),
                        messages.get("round.sample.choose"),
                        FileChoice.Kind.of(messages.get("round.sample.files"), "*.xlsx", "*.csv"))
                .ifPresent(file -> viewModel.readSample(kind, file));
    }

    /// What the list would do, and the two buttons that decide.
    private Node proposal(SampleProposal proposal) {
        var refused = proposal.plan().counts().getOrDefault(Outcome.REFUSED, 0);
        var text = new Label(messages.get(
                proposal.entry().isPresent() ? "round.sample.proposal" : "round.sample.same",
                proposal.plan().source(),
                proposal.drawn(),
                refused));
        text.setWrapText(true);
        var take = new Button(messages.get("round.sample.take", proposal.drawn()));
        take.setId("take-sample");
        take.getStyleClass().add("accent");
        take.setDisable(proposal.entry().isEmpty());
        take.setOnAction(_ -> viewModel.takeSample());
        var buttons = new HBox(8, take, Parts.button(messages.get("round.cancel"), "", viewModel::dropSample));
        var box = new VBox(8, Parts.whole(messages.get("round.sample.title"), "section-title"), text, buttons);
        box.getStyleClass().add("card");
        return box;
    }
}
