package tongbao.workbench.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import tongbao.domain.register.Level;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.words.Words;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.OrAll;
import tongbao.workbench.ui.Parts;

/// The buttons by which is chosen what is looked at, and their keys.
final class ChoiceBar {
    private final StatisticsViewModel viewModel;
    private final Messages messages;
    private final Words words;
    private final ToggleGroup topicGroup = new ToggleGroup();
    private final ToggleGroup kindGroup = new ToggleGroup();
    private final ToggleGroup partGroup = new ToggleGroup();
    private final HBox topics = row();
    private final HBox kinds = row();
    private final HBox parts = row();
    private final Label level;
    private final Region divider = Parts.divider();
    private final ComboBox<Optional<Level>> levels = new ComboBox<>();
    private List<SubjectKind> known = List.of();
    private boolean showing;

    ChoiceBar(StatisticsViewModel viewModel, Messages messages, Words words) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.words = words;
        level = Parts.whole(messages.get("statistics.level"), "muted");
        Choices.fill(
                topics,
                topicGroup,
                List.of(Topic.values()),
                topic -> messages.get("statistics.topic." + topic.key()),
                topic -> viewModel.choose(viewModel.choice().with(topic)));
        Choices.number(topics);
        levels.setId("levels");
        levels.setAccessibleText(messages.get("statistics.level"));
        levels.setConverter(new OrAll<>(messages.get("statistics.level.all"), words::name));
        levels.setItems(FXCollections.observableArrayList(Stream.concat(
                        Stream.of(Optional.<Level>empty()),
                        Stream.of(Level.values()).map(Optional::of))
                .toList()));
        levels.valueProperty().subscribe(wanted -> {
            if (wanted != null && !showing) {
                viewModel.choose(viewModel.choice().with(wanted));
            }
        });
    }

    /// What stands above everything.
    List<Node> main() {
        return List.of(topics, divider, kinds, level, levels);
    }

    /// What stands beside the title: by what the rates or the problems are counted.
    Node parts() {
        return parts;
    }

    void show(List<SubjectKind> inspected) {
        showing = true;
        known = inspected;
        var choice = viewModel.choice();
        Choices.select(topicGroup, choice.topic());
        var ofKind = choice.isOfKind();
        Choices.fill(
                kinds,
                kindGroup,
                ofKind ? known : List.of(),
                words::name,
                kind -> viewModel.choose(viewModel.choice().with(kind)));
        Choices.select(kindGroup, choice.kind());
        var levelled = ofKind && choice.topic() != Topic.TREND;
        for (var part : List.<Region>of(level, levels)) {
            part.setVisible(levelled);
            part.setManaged(levelled);
        }
        divider.setVisible(ofKind);
        levels.setValue(choice.level());
        switch (choice.topic()) {
            case RATES -> {
                Choices.fill(
                        parts,
                        partGroup,
                        List.of(Dimension.values()),
                        words::name,
                        dimension -> viewModel.choose(viewModel.choice().with(dimension)));
                Choices.select(partGroup, choice.dimension());
            }
            case PROBLEMS -> {
                Choices.fill(
                        parts,
                        partGroup,
                        List.of(false, true),
                        clauses -> messages.get(clauses ? "statistics.column.clause" : "statistics.column.indicator"),
                        clauses -> viewModel.choose(viewModel.choice().withClauses(clauses)));
                Choices.select(partGroup, choice.clauses());
            }
            case UNITS -> {
                Choices.fill(
                        parts,
                        partGroup,
                        List.of(false, true),
                        composites -> messages.get(composites ? "statistics.by-composite" : "statistics.by-unit"),
                        composites -> viewModel.choose(viewModel.choice().withComposites(composites)));
                Choices.select(partGroup, choice.composites());
            }
            case TREND, BANDS, RANKS, REPEATED, MESSAGES, OWN_CHECKS ->
                parts.getChildren().clear();
        }
        showing = false;
    }

    /// Takes the keys of the choices. True if it was one of them.
    boolean press(KeyCode code) {
        var choice = viewModel.choice();
        if (code.isDigitKey()) {
            var digit = Integer.parseInt(code.getName().replaceAll("\\D", ""));
            Topic.ofDigit(digit).ifPresent(topic -> viewModel.choose(choice.with(topic)));
            return Topic.ofDigit(digit).isPresent();
        }
        return switch (code) {
            case OPEN_BRACKET -> move(choice, -1);
            case CLOSE_BRACKET -> move(choice, +1);
            case K -> {
                if (choice.isOfKind() && !known.isEmpty()) {
                    viewModel.choose(choice.with(known.get((known.indexOf(choice.kind()) + 1) % known.size())));
                }
                yield true;
            }
            default -> false;
        };
    }

    private boolean move(Choice choice, int by) {
        switch (choice.topic()) {
            case RATES -> {
                var all = Arrays.asList(Dimension.values());
                viewModel.choose(choice.with(all.get(Math.floorMod(all.indexOf(choice.dimension()) + by, all.size()))));
            }
            case PROBLEMS -> viewModel.choose(choice.withClauses(!choice.clauses()));
            case UNITS -> viewModel.choose(choice.withComposites(!choice.composites()));
            case TREND, BANDS, RANKS, REPEATED, MESSAGES, OWN_CHECKS -> {} // one way only
        }
        return true;
    }

    private static HBox row() {
        var row = new HBox();
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }
}
