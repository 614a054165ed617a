package tongbao.workbench.register;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import tongbao.domain.register.Subject;
import tongbao.intake.plan.FieldChange;
import tongbao.intake.plan.ImportWords;
import tongbao.intake.plan.Outcome;
import tongbao.intake.plan.PlannedRow;
import tongbao.intake.plan.RowMessage;
import tongbao.workbench.ui.Messages;

/// The columns of the preview: the row, what becomes of it, what it is about, and why or from what to what.
final class ImportColumns {
    private static final double ROOMY = 840;

    private ImportColumns() {}

    static void add(TableView<PlannedRow> table, Messages messages, ImportViewModel viewModel) {
        var words = viewModel.words();
        table.setFixedCellSize(28);
        table.setRowFactory(_ -> new OutcomeRow());
        var number = text(messages, "row", 44, row -> Integer.toString(row.number()));
        number.getStyleClass().add("muted");
        number.setMaxWidth(60);
        table.getColumns().add(number);
        var outcome = new TableColumn<PlannedRow, Outcome>(messages.get("register.import.column.outcome"));
        outcome.setMinWidth(100);
        outcome.setPrefWidth(
                Locale.CHINESE.getLanguage().equals(messages.locale().getLanguage()) ? 108 : 160);
        outcome.setMaxWidth(168);
        outcome.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().outcome()));
        outcome.setCellFactory(_ -> new OutcomeCell(words));
        table.getColumns().add(outcome);
        table.getColumns().add(text(messages, "code", 112, PlannedRow::code));
        table.getColumns()
                .add(text(
                        messages,
                        "name",
                        190,
                        row -> row.name().isEmpty() ? messages.get("register.import.nothing") : row.name()));
        var url = text(
                messages,
                "url",
                150,
                row -> row.subject().map(Subject::url).map(ImportColumns::bare).orElse(""));
        table.getColumns().add(url);
        // where there is little room the address goes first
        table.widthProperty().map(width -> width.doubleValue() >= ROOMY).subscribe(url::setVisible);
        var why = new TableColumn<PlannedRow, PlannedRow>(messages.get("register.import.column.why"));
        why.setPrefWidth(340);
        why.setSortable(false);
        why.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        why.setCellFactory(_ -> new WhyCell(messages, viewModel));
        table.getColumns().add(why);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    }

    /// An address without its protocol: the place says more.
    static String bare(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    /// Why a row that nothing is to be said of is new; empty text for a row that changes nothing.
    static String why(PlannedRow row, ImportViewModel viewModel, Messages messages) {
        if (row.outcome() != Outcome.NEW) {
            return "";
        }
        return messages.get(viewModel
                .kind()
                .subjects()
                .map(kind -> switch (kind) {
                    case SITE -> "register.import.why.new.site";
                    case ACCOUNT -> "register.import.why.new.account";
                    case CHANNEL -> "register.import.why.new.channel";
                })
                .orElse("register.import.why.new"));
    }

    private static TableColumn<PlannedRow, String> text(
            Messages messages, String key, double width, Function<PlannedRow, String> value) {
        var column = new TableColumn<PlannedRow, String>(messages.get("register.import.column." + key));
        column.setPrefWidth(width);
        column.setMinWidth(40);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    /// `field old → new` in the style of the texts it is made of.
    static HBox change(FieldChange change, Messages messages) {
        var before = text(change.before().isEmpty() ? messages.get("register.import.nothing") : change.before());
        before.getStyleClass().add("old-value");
        var arrow = text("→");
        arrow.getStyleClass().add("arrow-text");
        var after = text(change.after().isEmpty() ? messages.get("register.import.nothing") : change.after());
        after.getStyleClass().add("new-value");
        var box = new HBox(5, text(change.field()), before, arrow, after);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Text text(String words) {
        var text = new Text(words);
        text.getStyleClass().add("flow-text");
        return text;
    }

    private static final class OutcomeRow extends TableRow<PlannedRow> {
        @Override
        protected void updateItem(PlannedRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("unchanged");
            if (!empty && row != null && row.outcome() == Outcome.UNCHANGED) {
                getStyleClass().add("unchanged");
            }
        }
    }

    private static final class OutcomeCell extends TableCell<PlannedRow, Outcome> {
        private final ImportWords words;

        OutcomeCell(ImportWords words) {
            this.words = words;
        }

        @Override
        protected void updateItem(Outcome outcome, boolean empty) {
            super.updateItem(outcome, empty);
            setGraphic(empty || outcome == null ? null : Marks.of(outcome).with(words.name(outcome)));
        }
    }

    /// The message that decides: a refusal before a warning, a warning before a note.
    private static RowMessage gravest(List<RowMessage> messages) {
        return Stream.of(RowMessage.Severity.REFUSAL, RowMessage.Severity.WARNING)
                .flatMap(severity -> messages.stream().filter(message -> message.severity() == severity))
                .findFirst()
                .orElse(messages.getFirst());
    }

    /// What was refused or is to be looked at first, else the changes.
    private static final class WhyCell extends TableCell<PlannedRow, PlannedRow> {
        private final Messages messages;
        private final ImportViewModel viewModel;

        WhyCell(Messages messages, ImportViewModel viewModel) {
            this.messages = messages;
            this.viewModel = viewModel;
        }

        @Override
        protected void updateItem(PlannedRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(null);
            if (empty || row == null) {
                return;
            }
            var speaks = row.outcome() == Outcome.REFUSED || row.outcome() == Outcome.POSSIBLE_DUPLICATE;
            if (!row.changes().isEmpty() && !speaks) {
                var box = new HBox(16);
                box.setAlignment(Pos.CENTER_LEFT);
                row.changes().forEach(change -> box.getChildren().add(change(change, messages)));
                setGraphic(box);
            } else if (!row.messages().isEmpty()) {
                setText(viewModel.words().text(gravest(row.messages())));
            } else {
                setText(why(row, viewModel, messages));
            }
        }
    }
}
