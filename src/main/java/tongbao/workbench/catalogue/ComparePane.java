package tongbao.workbench.catalogue;

import atlantafx.base.theme.Tweaks;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.EditionChange;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// What an edition changes against another of its kind, clause by clause, and whether recorded answers keep their
/// meaning.
final class ComparePane extends VBox {
    private final CatalogueViewModel viewModel;
    private final Messages messages;
    private final ComboBox<Edition> other = new ComboBox<>();
    private final ListView<EditionChange> changes = new ListView<>();
    private boolean filling;

    ComparePane(Messages messages, Words words, CatalogueViewModel viewModel, Consumer<ClauseCode> open) {
        this.viewModel = viewModel;
        this.messages = messages;
        other.setId("compare-with");
        other.setConverter(Shown.by(edition -> edition.catalogue().title() + "　"
                + messages.get("catalogue.edition", edition.catalogue().id().edition())));
        other.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(other, Priority.ALWAYS);
        other.setOnAction(_ -> {
            if (!filling) {
                list();
            }
        });
        var bar = new HBox(8, Parts.whole(messages.get("catalogue.compare.with"), "muted"), other);
        bar.getStyleClass().add("screen-bar");
        changes.setId("changes");
        changes.getStyleClass().addAll("rows", "tall", Tweaks.EDGE_TO_EDGE);
        changes.setCellFactory(_ -> new Cell(messages, words));
        changes.getSelectionModel().selectedItemProperty().subscribe(change -> {
            if (change != null) {
                open.accept(change.place().clause().code());
            }
        });
        VBox.setVgrow(changes, Priority.ALWAYS);
        getChildren().addAll(bar, changes);
    }

    /// Compares with the edition chosen before, else with the parent, else with the first of the same kind.
    void show() {
        filling = true;
        var others = viewModel.shelf().others();
        var before = Optional.ofNullable(other.getValue())
                .map(edition -> edition.catalogue().id());
        other.getItems().setAll(others);
        others.stream()
                .filter(each -> before.equals(Optional.of(each.catalogue().id())))
                .findFirst()
                .or(() -> viewModel.shelf().parent())
                .or(() -> others.stream().findFirst())
                .ifPresentOrElse(other::setValue, () -> other.setValue(null));
        filling = false;
        list();
    }

    private void list() {
        var with = Optional.ofNullable(other.getValue());
        changes.setPlaceholder(Parts.whole(
                messages.get(with.isEmpty() ? "catalogue.compare.alone" : "catalogue.compare.none"), "muted"));
        List<EditionChange> found = viewModel.shelf().changes(with);
        if (!changes.getItems().equals(found)) {
            changes.getItems().setAll(found);
        }
    }

    private static final class Cell extends ListCell<EditionChange> {
        private final Messages messages;
        private final Words words;

        Cell(Messages messages, Words words) {
            this.messages = messages;
            this.words = words;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(EditionChange change, boolean empty) {
            super.updateItem(change, empty);
            if (empty || change == null) {
                setGraphic(null);
                return;
            }
            var clause = change.place().clause();
            var name = new Label(clause.code().value() + "　" + clause.name());
            name.setMinWidth(0);
            var sign = switch (change) {
                case EditionChange.Added _ -> Parts.tag(messages.get("catalogue.compare.added"), "success");
                case EditionChange.Removed _ -> Parts.tag(messages.get("catalogue.compare.removed"), "danger");
                case EditionChange.Changed changed ->
                    changed.keepsAnswers()
                            ? Parts.tag(messages.get("catalogue.compare.keeps"), "")
                            : Parts.tag(messages.get("catalogue.compare.spoils"), "warning");
            };
            var first = new HBox(8, name, Parts.space(), sign);
            first.setAlignment(Pos.CENTER_LEFT);
            var box = new VBox(2, first);
            if (change instanceof EditionChange.Changed changed) {
                var what = new Label(what(changed));
                what.getStyleClass().add("secondary");
                what.setMinWidth(0);
                box.getChildren().add(what);
            }
            box.setAlignment(Pos.CENTER_LEFT);
            setGraphic(box);
        }

        /// The parts in their order; another rule is shown as old and new.
        private String what(EditionChange.Changed changed) {
            var parts = Arrays.stream(EditionChange.Part.values())
                    .filter(changed.parts()::contains)
                    .map(part -> messages.get("catalogue.part." + part))
                    .collect(Collectors.joining(messages.get("catalogue.part.joint")));
            var before = words.line(changed.before().clause());
            var after = words.line(changed.place().clause());
            return before.equals(after) ? parts : parts + "　" + messages.get("catalogue.trial.turn", before, after);
        }
    }
}
