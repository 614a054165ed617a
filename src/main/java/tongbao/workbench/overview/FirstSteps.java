package tongbao.workbench.overview;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import tongbao.workbench.overview.OverviewViewModel.State;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Place;

/// What stands in the place of the round while there is none: what to do first.
final class FirstSteps {
    private final Messages messages;
    private final OverviewViewModel viewModel;
    private final Optional<Consumer<Runnable>> sample;

    /// @param sample makes the sample and shows it instead, or runs what it was given if it cannot; empty where there
    ///     is none to offer
    FirstSteps(Messages messages, OverviewViewModel viewModel, Optional<Consumer<Runnable>> sample) {
        this.messages = messages;
        this.viewModel = viewModel;
        this.sample = sample;
    }

    Node of(State state) {
        return switch (state) {
            case State.Reading _ -> Parts.whole(messages.get("overview.reading"), "muted");
            case State.NoRegister _ ->
                Parts.empty(messages.get("overview.empty.title"), messages.get("overview.empty.text"), actions());
            case State.NoRound(int sites, int accounts, int channels) ->
                Parts.empty(
                        messages.get("overview.noround.title"),
                        messages.get(
                                channels > 0 ? "overview.noround.text.channels" : "overview.noround.text",
                                sites,
                                accounts,
                                channels),
                        first("overview.noround.go", Place.ROUND));
            case State.Known _ -> Parts.whole("");
        };
    }

    private Node[] actions() {
        return Stream.concat(
                        Stream.of(first("overview.empty.go", Place.REGISTER)),
                        sample.stream().map(this::look))
                .toArray(Node[]::new);
    }

    private Node look(Consumer<Runnable> make) {
        var button = Parts.button(messages.get("overview.empty.sample"), "", () -> {});
        button.setId("look-at-sample");
        button.setOnAction(_ -> {
            button.setDisable(true);
            button.setText(messages.get("overview.empty.making"));
            make.accept(() -> {
                button.setDisable(false);
                button.setText(messages.get("overview.empty.sample"));
            });
        });
        return button;
    }

    private Node first(String key, Place place) {
        var button = Parts.button(messages.get(key), "", () -> viewModel.go(place));
        button.getStyleClass().add("accent");
        button.setId("first-step");
        return button;
    }
}
