package tongbao.workbench.catalogue;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.domain.calendar.Length;
import tongbao.domain.calendar.Window;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseRevision;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Revision;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// One clause of a draft: what is typed is kept at once, and the sentence of the rule follows.
final class ClauseForm extends VBox {
    private final Messages messages;
    private final Words words;
    private final CatalogueViewModel viewModel;
    private final Label code = Parts.whole("", "pane-title");
    private final TextField name;
    private final TextArea text;
    private final TextArea guide;
    private final WindowFields window;
    private final TextField points;
    private final TextField line;
    private final ByClass pointsByClass;
    private final ByClass lineByClass;
    private final ComboBox<Confidence> confidence = new ComboBox<>();
    private final Label rule;
    private final Label wrong = new Label();
    private final Button off;
    private Optional<Catalogue.Place> shown = Optional.empty();
    private SubjectKind of = SubjectKind.SITE;
    private boolean filling;

    ClauseForm(Messages messages, Words words, CatalogueViewModel viewModel) {
        this.messages = messages;
        this.words = words;
        this.viewModel = viewModel;
        getStyleClass().add("form");
        var fields = new Fields(messages);
        name = fields.line("name", _ -> keepWords());
        text = fields.text("text", 3, _ -> keepWords());
        guide = fields.text("guide", 3, _ -> keepWords());
        window = new WindowFields(messages, this::keepWindow, () -> refuse("catalogue.whole.bad"));
        fields.row("look", window);
        points = fields.line("points", this::keepPoints);
        pointsByClass = new ByClass("points", words, this::keepPoints);
        fields.row("points-by-class", pointsByClass);
        line = fields.line("line", this::keepLine);
        lineByClass = new ByClass("line", words, this::keepLine);
        fields.row("line-by-class", lineByClass);
        confidence.getItems().setAll(Confidence.values());
        confidence.setConverter(Shown.by(words::name));
        confidence.setOnAction(_ -> keep(clause -> ClauseRevision.sure(clause, confidence.getValue())));
        fields.row("confidence", confidence);
        rule = fields.said("rule");
        rule.setId("rule");
        wrong.getStyleClass().add("danger-text");
        wrong.setWrapText(true);
        wrong.setId("wrong");
        off = Parts.button(messages.get("catalogue.off"), "", this::turnOff);
        off.setId("switch-off");
        getChildren().addAll(code, fields, wrong, new HBox(off));
    }

    /// @param kind of the subjects the draft is for
    void show(Catalogue.Place place, SubjectKind kind) {
        var clause = place.clause();
        if (!shown.map(before -> before.clause().code()).equals(Optional.of(clause.code()))) {
            wrong.setText("");
        }
        filling = true;
        shown = Optional.of(place);
        of = kind;
        code.setText(clause.code().value() + "　" + place.indicator().name());
        Fields.fill(name, clause.name());
        Fields.fill(text, clause.text());
        Fields.fill(guide, clause.guide());
        window.show(clause.look().window());
        var numbers = clause.points();
        Fields.present(points, numbers.isPresent());
        Fields.fill(points, numbers.map(Numbers::typed).orElse(""));
        Fields.present(pointsByClass, numbers.isPresent());
        pointsByClass.show(
                kind,
                numbers.map(Numbers::typed).orElse(""),
                subjects -> Optional.ofNullable(clause.pointsByClass().get(subjects))
                        .map(Numbers::typed));
        var typed = clause.line().flatMap(Numbers::typed);
        Fields.present(lineByClass, typed.isPresent());
        lineByClass.show(
                kind,
                typed.orElse(""),
                subjects ->
                        Optional.ofNullable(clause.lineByClass().get(subjects)).flatMap(Numbers::typed));
        Fields.present(line, typed.isPresent());
        Fields.fill(line, typed.orElse(""));
        line.setPromptText(
                clause.line().filter(Line.Share.class::isInstance).isPresent()
                        ? messages.get("catalogue.percent")
                        : "");
        confidence.setValue(clause.confidence());
        rule.setText(Stream.of(words.rule(clause), words.look(clause))
                .filter(sentence -> !sentence.isEmpty())
                .reduce((a, b) -> a + "\n" + b)
                .orElse(""));
        filling = false;
    }

    private void keep(UnaryOperator<Clause> change) {
        if (!filling) {
            wrong.setText("");
            shown.ifPresent(place ->
                    viewModel.edit(draft -> Revision.with(draft, place.clause().code(), change)));
        }
    }

    private void refuse(String key) {
        wrong.setText(messages.get(key));
        shown.ifPresent(place -> show(place, of));
    }

    /// An empty name or text would be no clause: what was there stays.
    private void keepWords() {
        if (!name.getText().isBlank() && !text.getText().isBlank()) {
            keep(clause -> ClauseRevision.worded(
                    clause,
                    name.getText().strip(),
                    text.getText().strip(),
                    guide.getText().strip()));
        }
    }

    private void keepPoints(String typed) {
        if (!points.isVisible()) {
            return;
        }
        Numbers.fraction(typed)
                .ifPresentOrElse(
                        number -> keep(clause -> ClauseRevision.pointed(clause, number)),
                        () -> refuse("catalogue.number.bad"));
    }

    /// Nothing typed gives the class the general points again.
    private void keepPoints(SubjectClass subjects, String typed) {
        if (typed.isEmpty()) {
            keep(clause -> ClauseRevision.pointed(clause, subjects, Optional.empty()));
        } else {
            Numbers.fraction(typed)
                    .ifPresentOrElse(
                            number -> keep(clause -> ClauseRevision.pointed(clause, subjects, Optional.of(number))),
                            () -> refuse("catalogue.number.bad"));
        }
    }

    /// Nothing typed gives the class the general line again.
    private void keepLine(SubjectClass subjects, String typed) {
        if (typed.isEmpty()) {
            keep(clause -> ClauseRevision.lined(clause, subjects, Optional.empty()));
        } else {
            shown.flatMap(place -> place.clause().line())
                    .flatMap(general -> Numbers.typed(general, typed))
                    .ifPresentOrElse(
                            own -> keep(clause -> ClauseRevision.lined(clause, subjects, Optional.of(own))),
                            () -> refuse("catalogue.number.bad"));
        }
    }

    private void keepLine(String typed) {
        shown.flatMap(place -> place.clause().line())
                .filter(before -> Numbers.typed(before).isPresent())
                .ifPresent(before -> Numbers.typed(before, typed)
                        .ifPresentOrElse(
                                after -> keep(clause -> ClauseRevision.lined(clause, after)),
                                () -> refuse(
                                        before instanceof Line.Share
                                                ? "catalogue.number.bad"
                                                : "catalogue.whole.bad")));
    }

    /// Where a window ends earlier than at the point, its end stays.
    private void keepWindow(Optional<Length> back) {
        keep(clause -> ClauseRevision.looking(
                clause,
                back.map(length -> new Window(length, clause.look().window().flatMap(Window::until)))));
    }

    private void turnOff() {
        shown.ifPresent(place ->
                viewModel.edit(draft -> Revision.without(draft, place.clause().code())));
    }
}
