package tongbao.workbench.overview;

import atlantafx.base.theme.Tweaks;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tongbao.domain.bulletin.Office;
import tongbao.domain.bulletin.RegionNames;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Tally;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Session;

/// The pass rates of one kind by region: a bar, the printed rate and its denominator in every row, the sum below.
final class RateChart extends VBox {
    private static final double LABEL = 72;
    private static final double RATE = 64;
    private static final double OF = 60;

    private final Session session;
    private final SubjectKind kind;
    private final Label sofar = new Label();
    private final ListView<Breakdown.Row> rows = new ListView<>();
    private final HBox sum = new HBox();
    private Rounding rounding = Rounding.OFFICIAL;
    private Optional<Office> office = Optional.empty();

    RateChart(Session session, SubjectKind kind) {
        this.session = session;
        this.kind = kind;
        getStyleClass().add("chart");
        HBox.setHgrow(this, Priority.ALWAYS);
        setPrefWidth(420);
        setMinWidth(260);
        var title = Parts.whole(session.messages().get(title(kind)), "section-title");
        sofar.getStyleClass().add("secondary");
        var head = new HBox(title, sofar);
        head.getStyleClass().add("section-bar");
        rows.getStyleClass().addAll("rows", Tweaks.EDGE_TO_EDGE);
        rows.setId(
                switch (kind) {
                    case SITE -> "rates-sites";
                    case ACCOUNT -> "rates-accounts";
                    case CHANNEL -> "rates-channels";
                });
        rows.setAccessibleText(title.getText());
        rows.setFocusTraversable(false);
        rows.setFixedCellSize(24);
        rows.setCellFactory(_ -> new RateCell());
        rows.setPlaceholder(new Region());
        VBox.setVgrow(rows, Priority.ALWAYS);
        sum.getStyleClass().add("sum");
        getChildren().addAll(head, rows, sum);
    }

    /// The key of what the rates of this kind are called.
    static String title(SubjectKind kind) {
        return switch (kind) {
            case SITE -> "overview.rates.sites";
            case ACCOUNT -> "overview.rates.accounts";
            case CHANNEL -> "overview.rates.channels";
        };
    }

    void show(Optional<Breakdown> rates, Glance of) {
        rounding = of.rounding();
        office = of.office();
        var messages = session.messages();
        rows.getItems().setAll(rates.map(Breakdown::bars).orElse(java.util.List.of()));
        sum.getChildren().clear();
        if (rates.isEmpty()) {
            sofar.setText(messages.get("overview.rates.none", session.words().name(kind)));
            return;
        }
        var total = rates.get().total();
        sofar.setText(messages.get("overview.rates.sofar", total.inspected(), total.passed()));
        var open = Parts.whole(messages.get("overview.rates.open", total.open()), "secondary");
        open.setMinWidth(0);
        sum.getChildren()
                .addAll(
                        Parts.column(messages.get("overview.rates.total"), LABEL, Pos.CENTER_LEFT, "strong"),
                        open,
                        Parts.space(),
                        rate(total, true),
                        of(total));
    }

    private Label rate(Tally tally, boolean strong) {
        var text =
                tally.passRate().percent(rounding).map(percent -> percent + "%").orElse("—");
        var label = Parts.column(text, RATE, Pos.CENTER_RIGHT);
        if (strong || tally.failed() > 0) {
            label.getStyleClass().add("strong");
        }
        return label;
    }

    private static Label of(Tally tally) {
        return Parts.column(tally.passed() + "/" + tally.inspected(), OF, Pos.CENTER_RIGHT, "secondary");
    }

    private final class RateCell extends ListCell<Breakdown.Row> {
        RateCell() {
            setPrefWidth(0); // as wide as the list, never wider
        }

        @Override
        protected void updateItem(Breakdown.Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            var line = new HBox(
                    8,
                    Parts.column(RegionNames.find(office, row.slice()).orElseGet(row::label), LABEL, Pos.CENTER_LEFT),
                    new RateBar(row.tally()),
                    rate(row.tally(), false),
                    of(row.tally()));
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
        }
    }
}
