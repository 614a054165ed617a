package tongbao.workbench.register;

import atlantafx.base.theme.Tweaks;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import tongbao.domain.register.Account;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Site;
import tongbao.domain.register.Status;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.ColumnMemory;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Preferences;

/// The table of one kind of subject. Columns are sorted by a click on their head and chosen by the button at the
/// right of the heads.
final class SubjectTable {
    private final Messages messages;
    private final Words words;
    private final TableView<Inventory.Line> table = new TableView<>();

    SubjectTable(
            Messages messages,
            Words words,
            Preferences preferences,
            SubjectKind kind,
            ObservableList<Inventory.Line> lines) {
        this.messages = messages;
        this.words = words;
        table.setId(
                switch (kind) {
                    case SITE -> "sites";
                    case ACCOUNT -> "accounts";
                    case CHANNEL -> "channels";
                });
        table.getStyleClass().add(Tweaks.EDGE_TO_EDGE);
        table.setFixedCellSize(28);
        table.setPlaceholder(Parts.whole(messages.get("register.rows.none"), "muted"));
        table.setTableMenuButtonVisible(true);
        table.setAccessibleText(words.name(kind));
        table.getColumns().add(text("region", 96, Inventory.Line::region));
        switch (kind) {
            case SITE -> sites();
            case ACCOUNT -> accounts();
            case CHANNEL -> channels();
        }
        ColumnMemory.keep(table, "register-" + table.getId(), preferences);
        var sorted = new SortedList<>(lines);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
    }

    TableView<Inventory.Line> node() {
        return table;
    }

    private void sites() {
        table.getColumns().add(text("name", 220, line -> line.subject().name()));
        table.getColumns().add(text("code", 104, line -> line.subject().code()));
        table.getColumns().add(text("url", 190, line -> line.subject().url()));
        table.getColumns()
                .add(text("level", 72, line -> words.name(line.subject().level())));
        table.getColumns().add(text("type", 104, line -> site(line.subject(), site -> words.name(site.type()))));
        table.getColumns().add(text("host", 190, line -> line.subject().unit().host()));
        table.getColumns().add(state());
        table.getColumns().add(since());
        table.getColumns().add(hidden("icp", 140, line -> site(line.subject(), Site::icp)));
        table.getColumns().add(hidden("note", 160, line -> site(line.subject(), Site::note)));
    }

    private void accounts() {
        table.getColumns().add(text("account.name", 190, line -> line.subject().name()));
        table.getColumns().add(text("platform", 96, line -> line.subject().platform()));
        table.getColumns().add(text("account", 150, line -> line.subject().code()));
        table.getColumns()
                .add(text("level", 72, line -> words.name(line.subject().level())));
        table.getColumns().add(text("host", 200, line -> line.subject().unit().host()));
        table.getColumns().add(text("verified", 170, line -> account(line.subject(), Account::verifiedAs)));
        table.getColumns().add(state());
        table.getColumns().add(since());
        table.getColumns().add(text("actual", 92, line -> account(line.subject(), of -> words.name(of.actual()))));
        table.getColumns().add(hidden("former", 140, line -> account(line.subject(), Account::formerName)));
        table.getColumns().add(hidden("note", 160, line -> account(line.subject(), Account::note)));
    }

    private void channels() {
        table.getColumns().add(text("channel.name", 220, line -> line.subject().name()));
        table.getColumns().add(text("channel", 110, line -> line.subject().code()));
        table.getColumns().add(text("form", 72, line -> channel(line.subject(), of -> words.name(of.form()))));
        table.getColumns()
                .add(text(
                        "parent",
                        150,
                        line -> channel(
                                line.subject(),
                                of -> of.parent().map(SubjectId::value).orElse(""))));
        table.getColumns().add(text("url", 190, line -> line.subject().url()));
        table.getColumns()
                .add(text("level", 72, line -> words.name(line.subject().level())));
        table.getColumns().add(text("host", 190, line -> line.subject().unit().host()));
        table.getColumns().add(state());
        table.getColumns().add(since());
        table.getColumns().add(hidden("note", 160, line -> channel(line.subject(), Channel::note)));
    }

    private static String channel(Subject subject, Function<Channel, String> value) {
        return subject instanceof Channel channel ? value.apply(channel) : "";
    }

    private static String site(Subject subject, Function<Site, String> value) {
        return subject instanceof Site site ? value.apply(site) : "";
    }

    private static String account(Subject subject, Function<Account, String> value) {
        return subject instanceof Account account ? value.apply(account) : "";
    }

    private TableColumn<Inventory.Line, String> hidden(
            String key, double width, Function<Inventory.Line, String> value) {
        var column = text(key, width, value);
        column.setVisible(false);
        return column;
    }

    private TableColumn<Inventory.Line, String> text(String key, double width, Function<Inventory.Line, String> value) {
        var column = new TableColumn<Inventory.Line, String>(messages.get("register.column." + key));
        column.setId(key);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    private TableColumn<Inventory.Line, String> since() {
        return text(
                "since",
                112,
                line -> line.subject().state().since().map(messages::date).orElse(""));
    }

    private TableColumn<Inventory.Line, Status> state() {
        var column = new TableColumn<Inventory.Line, Status>(messages.get("register.column.state"));
        column.setId("state");
        column.setPrefWidth(92);
        column.setCellValueFactory(cell ->
                new ReadOnlyObjectWrapper<>(cell.getValue().subject().state().status()));
        column.setCellFactory(_ -> new StateCell());
        return column;
    }

    private final class StateCell extends TableCell<Inventory.Line, Status> {
        @Override
        protected void updateItem(Status status, boolean empty) {
            super.updateItem(status, empty);
            setGraphic(empty || status == null ? null : Marks.of(status).with(words.name(status)));
        }
    }
}
