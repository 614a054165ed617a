package tongbao.workbench.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.domain.inspection.Review.Decision;
import tongbao.domain.verdict.Verdict;
import tongbao.workbench.review.ReasonForm.Act;
import tongbao.workbench.ui.FileChoice;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The foot of the review: what can be done with the row at hand, each with its key, and the form that asks for a
/// reason in its place.
final class ReviewFoot {
    private final ReviewViewModel viewModel;
    private final Messages messages;
    private final ObjectionViewModel objections;
    private final FileChoice files;
    private final Runnable focusList;
    private final VBox node = new VBox();
    private Optional<ReviewItem> item = Optional.empty();
    private boolean asking;

    /// @param focusList where the keys go when a form is left
    ReviewFoot(
            ReviewViewModel viewModel,
            ObjectionViewModel objections,
            FileChoice files,
            Messages messages,
            Runnable focusList) {
        this.viewModel = viewModel;
        this.objections = objections;
        this.files = files;
        this.messages = messages;
        this.focusList = focusList;
    }

    Node node() {
        return node;
    }

    boolean isAsking() {
        return asking;
    }

    void show(Optional<ReviewItem> shown) {
        if (asking && item.map(ReviewItem::key).equals(shown.map(ReviewItem::key))) {
            item = shown;
            return;
        }
        item = shown;
        asking = false;
        node.getChildren().setAll(buttons());
    }

    private Node buttons() {
        var bar = new HBox();
        bar.getStyleClass().add("foot-bar");
        var at = item;
        if (at.isEmpty()) {
            return bar;
        }
        var obstacle = at.flatMap(viewModel::obstacle);
        var isVeto = at.get().judged().isPresent();
        if (isVeto) {
            bar.getChildren()
                    .addAll(
                            act(
                                    "review-accept",
                                    "review.accept",
                                    "A",
                                    this::accept,
                                    obstacle.isEmpty() && !is(Decision.ACCEPTED)),
                            act("review-return", "review.return", "R", this::askReturn, obstacle.isEmpty()));
            ((Button) bar.getChildren().getFirst()).getStyleClass().add("accent");
            if (at.get().review().isPresent()) {
                bar.getChildren().add(act("review-back", "review.back", "U", this::takeBack, true));
            }
        } else {
            bar.getChildren().add(act("review-rule", "review.rule", "G", this::askRuling, obstacle.isEmpty()));
            if (at.get().inspection().ruling().isPresent()) {
                bar.getChildren().add(act("review-back", "review.rule.back", "U", this::takeBack, true));
            }
        }
        bar.getChildren()
                .add(act("review-object", "review.objection.new", "O", this::askObjection, objections.isSigned()));
        obstacle.ifPresent(why -> bar.getChildren()
                .add(Parts.whole(
                        messages.get("review.obstacle." + why.name().toLowerCase(java.util.Locale.ROOT)),
                        "warning-text")));
        bar.getChildren().add(Parts.space());
        bar.getChildren().add(act("review-open", "review.open", "Enter", this::open, true));
        return bar;
    }

    private boolean is(Decision decision) {
        return item.flatMap(ReviewItem::review)
                .filter(review -> review.decision() == decision)
                .isPresent();
    }

    private Button act(String id, String key, String cap, Runnable action, boolean enabled) {
        var button = Parts.button(messages.get(key), cap, action);
        button.setId(id);
        button.setDisable(!enabled);
        return button;
    }

    void accept() {
        if (!is(Decision.ACCEPTED)) {
            item.ifPresent(viewModel::accept);
        }
    }

    void open() {
        item.ifPresent(viewModel::open);
    }

    void takeBack() {
        item.ifPresent(at -> {
            if (at.judged().isPresent()) {
                if (at.review().isPresent()) {
                    viewModel.takeBack(at);
                }
            } else {
                viewModel.takeBackRuling(at);
            }
        });
    }

    void askReturn() {
        item.filter(at -> at.judged().isPresent() && viewModel.obstacle(at).isEmpty())
                .ifPresent(at -> ask(
                        messages.get("review.return.title"),
                        messages.get("review.return.prompt"),
                        List.of("picture", "none", "count", "text", "clause").stream()
                                .map(one -> messages.get("review.return.usual." + one))
                                .toList(),
                        List.of(new Act(
                                "review-return-now",
                                messages.get("review.return"),
                                reason -> viewModel.giveBack(at, reason)))));
    }

    /// Offers what the computed verdict is not; both where nothing is decided.
    void askRuling() {
        item.filter(at -> at.judged().isEmpty() && viewModel.obstacle(at).isEmpty())
                .ifPresent(at -> {
                    var computed = at.judgement().computed();
                    var acts = new ArrayList<Act>();
                    if (!(computed instanceof Verdict.Passed)) {
                        acts.add(new Act(
                                "review-rule-passed",
                                messages.get("review.rule.passed"),
                                reason -> viewModel.rule(at, true, reason)));
                    }
                    if (!(computed instanceof Verdict.Failed)) {
                        acts.add(new Act(
                                "review-rule-failed",
                                messages.get("review.rule.failed"),
                                reason -> viewModel.rule(at, false, reason)));
                    }
                    ask(messages.get("review.rule.title"), messages.get("review.rule.prompt"), List.of(), acts);
                });
    }

    /// Takes an objection against the row at hand in.
    void askObjection() {
        item.filter(_ -> objections.isSigned()).ifPresent(at -> {
            var form = new ObjectionForm(at, objections, files, messages, objections::enter, this::leave);
            asking = true;
            node.getChildren().setAll(form.node());
            form.focus();
        });
    }

    private void ask(String title, String prompt, List<String> usual, List<Act> acts) {
        var form = new ReasonForm(title, prompt, usual, acts, messages, this::leave);
        asking = true;
        node.getChildren().setAll(form.node());
        form.focus();
    }

    private void leave() {
        asking = false;
        node.getChildren().setAll(buttons());
        focusList.run();
    }
}
