package tongbao.workbench.catalogue;

import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Indicator;
import tongbao.intake.catalogue.CatalogueProblem;
import tongbao.workbench.ui.Glyph;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// What is unsound in the edition, each line leading to the clause that is meant.
final class LintPane extends VBox {
    private static final Pattern STEP = Pattern.compile("(groups|indicators|parts|clauses)\\[(\\d+)]");

    private final ListView<CatalogueProblem> problems = new ListView<>();
    private final Label note;
    private Optional<Catalogue> about = Optional.empty();

    LintPane(Messages messages, Consumer<CatalogueProblem> open) {
        problems.setId("lint");
        problems.getStyleClass().addAll("rows", "tall", Tweaks.EDGE_TO_EDGE);
        problems.setAccessibleText(messages.get("catalogue.tab.lint"));
        problems.setPlaceholder(Parts.whole(messages.get("catalogue.lint.none"), "muted"));
        problems.setCellFactory(_ -> new Cell(messages, () -> about.orElseThrow()));
        problems.getSelectionModel().selectedItemProperty().subscribe(problem -> {
            if (problem != null) {
                open.accept(problem);
            }
        });
        note = new Label(messages.get("catalogue.lint.note"));
        note.getStyleClass().add("secondary");
        var bar = new HBox(note);
        bar.getStyleClass().add("section-bar");
        VBox.setVgrow(problems, Priority.ALWAYS);
        getChildren().addAll(bar, problems);
    }

    void show(Catalogue of, List<CatalogueProblem> found, boolean draft) {
        about = Optional.of(of);
        problems.getItems().setAll(found);
        note.setVisible(draft && !found.isEmpty());
    }

    /// The clause a problem is about; empty if it is about something larger.
    static Optional<ClauseCode> clause(Catalogue catalogue, CatalogueProblem problem) {
        var steps = STEP.matcher(problem.place());
        var indicators = List.<Indicator>of();
        var clauses = List.<Clause>of();
        while (steps.find()) {
            var index = Integer.parseInt(steps.group(2));
            switch (steps.group(1)) {
                case "groups" -> indicators = catalogue.groups().get(index).indicators();
                case "clauses" -> {
                    return index < clauses.size()
                            ? Optional.of(clauses.get(index).code())
                            : Optional.empty();
                }
                default -> {
                    var indicator = indicators.get(index);
                    clauses = indicator.clauses();
                    indicators = indicator.parts();
                }
            }
        }
        return Optional.empty();
    }

    private static final class Cell extends ListCell<CatalogueProblem> {
        private final Messages messages;
        private final Supplier<Catalogue> about;

        Cell(Messages messages, Supplier<Catalogue> about) {
            this.messages = messages;
            this.about = about;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(CatalogueProblem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setGraphic(null);
                return;
            }
            var where = new Label(clause(about.get(), problem)
                    .flatMap(about.get()::find)
                    .map(place ->
                            place.clause().code().value() + "　" + place.clause().name())
                    .orElse(problem.place()));
            where.getStyleClass().add("secondary");
            var sentence = new Label(problem.sentence(messages.locale()));
            sentence.setWrapText(true);
            sentence.setTooltip(new Tooltip(sentence.getText()));
            sentence.maxWidthProperty().bind(getListView().widthProperty().subtract(72));
            var text = new VBox(where, sentence);
            text.setAlignment(Pos.CENTER_LEFT);
            var line = new HBox(8, Glyph.VETO.alone(""), text);
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
        }
    }
}
