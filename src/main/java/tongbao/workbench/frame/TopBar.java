package tongbao.workbench.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import tongbao.domain.round.Round;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Session;

/// The round at hand with its dates, the search, the inspector.
final class TopBar extends HBox {
    private final Session session;
    private final Messages messages;
    private final MenuButton switcher = new MenuButton();
    private final Label stage = Parts.tag("", "accent");
    private final HBox dated;
    private final Label dates = new Label();

    TopBar(Session session, Runnable search, Runnable keys) {
        this.session = session;
        messages = session.messages();
        getStyleClass().add("top-bar");
        switcher.setId("round-switch");
        switcher.getStyleClass().add("round-switch");
        switcher.setAccessibleText(messages.get("frame.rounds"));
        switcher.setMinWidth(USE_PREF_SIZE);
        dates.getStyleClass().add("secondary");
        dated = new HBox(8, Parts.divider(), dates);
        dated.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        switcher,
                        stage,
                        dated,
                        Parts.space(),
                        searchButton(search),
                        Parts.space(),
                        person(),
                        help(keys));
        session.roundProperty().subscribe(this::show);
        session.rounds().addListener((javafx.beans.Observable _) -> list());
        list();
    }

    private Button searchButton(Runnable search) {
        var prompt = Parts.whole(messages.get("frame.search.prompt"), "subtle");
        prompt.setMinWidth(0);
        var line = new HBox(8, new Icon("search", 16), prompt, Parts.space(), Parts.key("Ctrl K"));
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var button = new Button("", line);
        button.setId("search");
        button.getStyleClass().add("search-button");
        button.setAccessibleText(messages.get("frame.search.prompt"));
        button.setOnAction(_ -> search.run());
        line.prefWidthProperty().bind(button.widthProperty().subtract(24));
        return button;
    }

    private Button person() {
        var button = new Button("", new Icon("person", 16));
        button.setId("inspector");
        button.getStyleClass().add("flat");
        button.textProperty()
                .bind(session.inspectorProperty()
                        .map(name -> name.isEmpty() ? messages.get("frame.inspector.none") : name));
        button.setTooltip(new Tooltip(messages.get("frame.inspector.tip")));
        button.setOnAction(_ -> session.go(Place.SETTINGS));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Button help(Runnable keys) {
        var button = new Button("", Parts.key("?"));
        button.setId("keys");
        button.getStyleClass().add("flat");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(messages.get("frame.keys.title"));
        button.setTooltip(new Tooltip(messages.get("frame.keys.title")));
        button.setOnAction(_ -> keys.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void list() {
        var items = new ArrayList<MenuItem>();
        for (var round : session.rounds()) {
            var item = new MenuItem(round.id().value());
            item.setOnAction(_ -> session.choose(round));
            items.add(item);
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        var open = new MenuItem(messages.get("frame.rounds.open"));
        open.setOnAction(_ -> session.go(Place.ROUND));
        items.add(open);
        switcher.getItems().setAll(items);
    }

    private void show(Optional<Round> round) {
        switcher.setText(round.map(at -> at.id().value()).orElse(messages.get("frame.rounds.none")));
        stage.setText(
                round.map(at -> messages.get("frame.stage." + stageOf(at))).orElse(""));
        stage.setVisible(round.isPresent());
        stage.setManaged(round.isPresent());
        dates.setText(round.map(at -> messages.get(
                        "frame.dates",
                        messages.day(at.dates().point()),
                        messages.span(at.dates().inspection()),
                        messages.day(at.dates().snapshot())))
                .orElse(messages.get("frame.dates.none")));
    }

    /// Where the round stands by its own dates.
    private static String stageOf(Round round) {
        var today = LocalDate.now(java.time.ZoneId.systemDefault());
        var window = round.dates().inspection();
        return today.isBefore(window.from()) ? "before" : today.isAfter(window.to()) ? "after" : "during";
    }

    void narrow(boolean narrow) {
        dated.setVisible(!narrow);
        dated.setManaged(!narrow);
    }
}
