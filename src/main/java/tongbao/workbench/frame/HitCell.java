package tongbao.workbench.frame;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// One row of the search: a sign, what was found, what tells it from others, and at the right what kind of thing it is.
final class HitCell extends ListCell<Hit> {
    private final Messages messages;
    private final Words words;

    HitCell(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    @Override
    protected void updateItem(Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        setGraphic(empty || hit == null ? null : row(hit));
    }

    private HBox row(Hit hit) {
        return switch (hit) {
            case Hit.Screen(var place) ->
                keyed(
                        place.key(),
                        messages.get("place." + place.key()),
                        place.digit() < 0 ? "" : "Ctrl " + place.digit(),
                        "screen");
            case Hit.Doing(var command) -> {
                var row = keyed("play", command.name(), command.key(), "command");
                command.obstacle().ifPresent(why -> row.getChildren().add(2, Parts.whole(why, "secondary")));
                yield row;
            }
            case Hit.Registered(var subject) ->
                row(
                        subject.platform().isEmpty() ? "overview" : "person",
                        subject.name(),
                        joined(subject.platform(), subject.code(), subject.url()),
                        words.name(subject.kind()));
            case Hit.Host(var unit, var subjects) ->
                row("user", unit, messages.get("frame.search.subjects", subjects), kind("unit"));
            case Hit.Area(var region) ->
                row("register", region.name(), region.code().value(), kind("region"));
            case Hit.Opened(var round) ->
                row("round", round.id().value(), round.period().text(), kind("round"));
            case Hit.Asked asked ->
                row(
                        "inspect",
                        asked.place().clause().name(),
                        asked.place().clause().text(),
                        kind("clause"));
            case Hit.Edition(var catalogue) ->
                row("catalogue", catalogue.title(), catalogue.id().edition(), kind("edition"));
            case Hit.Found(var subject, var finding) ->
                row("findings", finding.description(), subject.name(), kind("finding"));
            case Hit.More(var text, var subjects) ->
                row("more", messages.get("frame.search.more", subjects, text), "", kind("more"));
        };
    }

    private HBox keyed(String icon, String name, String key, String kind) {
        var row = row(icon, name, "", kind(kind));
        if (!key.isEmpty()) {
            row.getChildren().add(row.getChildren().size() - 1, Parts.key(key));
        }
        return row;
    }

    private String kind(String kind) {
        return messages.get("frame.search.kind." + kind);
    }

    private static HBox row(String icon, String name, String beside, String kind) {
        var what = new Label(name);
        what.setMinWidth(0);
        what.setMaxWidth(360);
        var more = new Label(beside);
        more.getStyleClass().add("secondary");
        more.setMinWidth(0);
        more.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(more, Priority.ALWAYS);
        var row = new HBox(10, new Icon(icon, 16), what, more, Parts.whole(kind, "secondary"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static String joined(String... parts) {
        return String.join(
                "  ",
                java.util.Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
    }
}
