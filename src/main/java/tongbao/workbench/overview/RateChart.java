package tongbao.workbench.overview;

import atlantafx.base.theme.Tweaks;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
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

/// The pass rates of one kind by region: a bar, the printed rate and its denominator in every row, the sum below. Which
/// kind is chosen above it and remembered.
final class RateChart extends VBox {
    private static final double LABEL = 72;
    private static final double RATE = 64;
    private static final double OF = 68;
    private static final String CHOSEN = "overview.kind";

    private final Session session;
    private final Label title = Parts.whole("", "section-title");
    private final HBox kinds = new HBox();
    private final Map<SubjectKind, ToggleButton> toggles = new EnumMap<>(SubjectKind.class);
    private final ListView<Breakdown.Row> rows = new ListView<>();
    private final HBox sum = new HBox();
    private Optional<Glance> glance = Optional.empty();
    private Rounding rounding = Rounding.OFFICIAL;
    private Optional<Office> office = Optional.empty();
    private double gutter;

    RateChart(Session session) {
        this.session = session;
        getStyleClass().add("chart");
        HBox.setHgrow(this, Priority.ALWAYS);
        setPrefWidth(420);
        setMinWidth(300);
        kinds.setAlignment(Pos.CENTER_RIGHT);
        var head = new HBox(
                8,
                title,
                Parts.whole(session.messages().get("overview.rates.sofar"), "secondary"),
                Parts.space(),
                kinds);
        head.getStyleClass().add("section-bar");
        rows.getStyleClass().addAll("rows", Tweaks.EDGE_TO_EDGE);
        rows.setId("rates");
        rows.setFixedCellSize(24);
        rows.setCellFactory(_ -> new RateCell());
        rows.setPlaceholder(new Region());
        rows.skinProperty().subscribe(skin -> {
            if (skin != null && rows.lookup(".scroll-bar:vertical") instanceof ScrollBar bar) {
                bar.visibleProperty().subscribe(shown -> {
                    gutter = shown ? bar.prefWidth(-1) : 0;
                    sum();
                });
            }
        });
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

    void show(Glance now) {
        glance = Optional.of(now);
        rounding = now.rounding();
        office = now.office();
        if (!toggles.keySet().equals(now.rates().keySet())) {
            offer(now.rates().keySet());
        }
        fill();
    }

    private void offer(Set<SubjectKind> taking) {
        toggles.clear();
        for (var kind : SubjectKind.values()) {
            if (taking.contains(kind)) {
                var toggle = new ToggleButton(session.messages().get("overview.kind." + kind));
                toggle.setId("rates-" + kind.name().toLowerCase(Locale.ROOT));
                toggle.setMinWidth(ToggleButton.USE_PREF_SIZE);
                toggle.getStyleClass().add("small");
                toggle.getStyleClass().add(toggles.isEmpty() ? "left-pill" : "center-pill");
                toggle.setOnAction(_ -> choose(kind));
                toggles.put(kind, toggle);
            }
        }
        kinds.getChildren().setAll(toggles.values());
        kinds.setVisible(toggles.size() > 1);
        if (!toggles.isEmpty()) {
            Collections.replaceAll(kinds.getChildren().getLast().getStyleClass(), "center-pill", "right-pill");
        }
    }

    private void choose(SubjectKind kind) {
        session.preferences().keep(CHOSEN, kind.name());
        fill();
    }

    /// The one chosen last, if it takes part.
    private Optional<SubjectKind> kind() {
        var chosen = session.preferences().find(CHOSEN);
        return toggles.keySet().stream()
                .filter(kind -> chosen.equals(Optional.of(kind.name())))
                .findFirst()
                .or(() -> toggles.keySet().stream().findFirst());
    }

    private Optional<Breakdown> rates() {
        return kind().flatMap(kind -> glance.flatMap(now -> now.rate(kind)));
    }

    private void fill() {
        var kind = kind();
        toggles.forEach((each, toggle) -> toggle.setSelected(kind.equals(Optional.of(each))));
        title.setText(kind.map(RateChart::title).map(session.messages()::get).orElse(""));
        rows.setAccessibleText(title.getText());
        rows.getItems().setAll(rates().map(Breakdown::bars).orElse(List.of()));
        sum();
    }

    private void sum() {
        sum.getChildren().clear();
        rates().map(Breakdown::total).ifPresent(total -> {
            var messages = session.messages();
            var open = Parts.whole(messages.get("overview.rates.open", total.open()), "secondary");
            open.setMinWidth(0);
            var of = of(total);
            HBox.setMargin(of, new Insets(0, gutter, 0, 0));
            sum.getChildren()
                    .addAll(
                            Parts.column(messages.get("overview.rates.total"), LABEL, Pos.CENTER_LEFT, "strong"),
                            open,
                            Parts.space(),
                            rate(total, true),
                            of);
        });
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
