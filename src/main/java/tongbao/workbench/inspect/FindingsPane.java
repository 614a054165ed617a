package tongbao.workbench.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;

/// The findings of the clause at hand: one row each, and the one that is being written as a form in its place.
final class FindingsPane {
    private static final double ROW = 28;
    private static final double FORM = 170;

    private final Messages messages;
    private final FindingForm form;
    private final FormerFindings former;
    private final AlikeFindings alike;
    private final VBox node = new VBox();
    private final Label none;
    private Optional<Opened> desk = Optional.empty();
    private Optional<Place> shown = Optional.empty();
    private List<Finding> listed = List.of();
    private Consumer<Node> reveal = _ -> {};
    private DoubleSupplier room = () -> Double.MAX_VALUE;
    private int inside;
    private boolean unfolded;
    private boolean isProblem;
    private Runnable leave = () -> {};

    /// @param former the findings of the round before
    /// @param alike those of other subjects
    FindingsPane(FindingForm form, FormerFindings former, AlikeFindings alike, Messages messages) {
        this.form = form;
        this.former = former;
        this.alike = alike;
        this.messages = messages;
        former.setOpen(this::open);
        former.setRefresh(this::fill);
        alike.setOpen(this::open);
        alike.setRefresh(this::fill);
        form.setOnAlike(() -> takeAlike(false));
        none = new Label(messages.get("inspect.findings.none"));
        none.getStyleClass().addAll("muted", "none");
        none.setWrapText(true);
        form.setOnLeave(this::shut);
        form.setOnWithdrawn(this::shut);
    }

    Node node() {
        return node;
    }

    /// What stands beside the button that writes a finding.
    List<Node> phrases() {
        return form.phrases();
    }

    /// @param showing scrolls to a part of this pane
    void setReveal(Consumer<Node> showing) {
        reveal = showing;
    }

    /// @param height how many pixels are there to be seen at once
    void setRoom(DoubleSupplier height) {
        room = height;
    }

    /// What happens when the form is left: the keys act on the clauses again.
    void setOnLeave(Runnable leaving) {
        leave = leaving;
    }

    void show(Opened at, Place place) {
        var same = shown.map(it -> it.clause().code().equals(place.clause().code()))
                        .orElse(false)
                && desk.map(it -> it.subject().id().equals(at.subject().id())).orElse(false);
        desk = Optional.of(at);
        shown = Optional.of(place);
        var findings =
                new ArrayList<>(at.inspection().findings(place.clause().code()).toList());
        inside = findings.size();
        at.inspection().findings().stream()
                .filter(finding -> finding.clause().isEmpty())
                .forEach(findings::add);
        if (!same) {
            form.shut();
        }
        form.follow(at);
        var problem = at.answer(place) instanceof Answer.Problem;
        if (!same || problem != isProblem || !findings.equals(listed)) {
            isProblem = problem;
            listed = List.copyOf(findings);
            fill();
        }
    }

    private void fill() {
        if (form.isOpen() && !unfolded && listed.size() > 1 && (listed.size() - 1) * ROW + FORM > room.getAsDouble()) {
            fold();
            return;
        }
        var rows = new ArrayList<Node>();
        var formPlaced = false;
        for (var i = 0; i < listed.size(); i++) {
            var finding = listed.get(i);
            if (i == inside) {
                rows.add(FindingRow.title(messages.get("inspect.findings.outside", listed.size() - inside)));
            }
            if (form.isOpenFor(finding.id())) {
                form.number(i + 1);
                rows.add(form.node());
                formPlaced = true;
            } else {
                rows.add(new FindingRow(i + 1, finding, pictures(finding.id()), messages, () -> open(finding)).node());
            }
        }
        if (form.isOpen() && !formPlaced) {
            form.number(listed.size() + 1);
            rows.add(form.node());
        }
        rows.addAll(former.rows(desk, shown));
        if (rows.isEmpty()) {
            rows.add(none);
        }
        if (isProblem || form.isOpen()) {
            desk.ifPresent(at -> shown.ifPresent(place -> rows.addAll(alike.rows(at, place))));
        }
        // the form keeps its focus only if it stays in the scene
        if (!node.getChildren().equals(rows)) {
            Lists.replace(node.getChildren(), rows, form.node());
        }
    }

    /// Where there is no room for all, the others are one line beside the form.
    private void fold() {
        var others =
                listed.stream().filter(finding -> !form.isOpenFor(finding.id())).toList();
        form.number(listed.size() - others.size() == 0 ? listed.size() + 1 : place());
        var titles = others.stream()
                .map(finding -> FindingRow.titleOf(finding, messages))
                .toList();
        var row = FindingRow.folded(
                messages.get("inspect.findings.others", others.size()),
                String.join(messages.get("inspect.findings.and"), titles),
                Parts.link(messages.get("inspect.findings.unfold"), () -> {
                    unfolded = true;
                    fill();
                    reveal.accept(form.node());
                }));
        Lists.replace(node.getChildren(), List.of(row, form.node()), form.node());
    }

    private int place() {
        for (var i = 0; i < listed.size(); i++) {
            if (form.isOpenFor(listed.get(i).id())) {
                return i + 1;
            }
        }
        return listed.size() + 1;
    }

    private long pictures(FindingId finding) {
        return desk.map(at -> at.inspection().evidence().stream()
                        .filter(evidence -> evidence.finding().equals(Optional.of(finding)))
                        .count())
                .orElse(0L);
    }

    /// Opens the form for a new finding of the clause at hand.
    void write() {
        if (desk.isPresent() && shown.isPresent()) {
            form.open(desk.get(), Optional.of(shown.get().clause().code()));
            fill();
            form.focus();
            reveal.accept(form.node());
        }
    }

    /// Opens the form for a new finding that no clause asks for.
    void writeOutside() {
        desk.ifPresent(at -> {
            form.open(at, Optional.empty());
            fill();
            form.focus();
            reveal.accept(form.node());
        });
    }

    /// 照写: opens the form with the words of the newest finding of another subject under this clause, if there is one.
    ///
    /// @param withAmount whether what was counted there is recorded here too
    void takeAlike(boolean withAmount) {
        desk.ifPresent(at -> shown.ifPresent(place -> alike.takeFirst(at, place, withAmount)));
    }

    /// Opens the form with a finding that is not recorded yet: one of the round before that is still there.
    void open(Finding finding) {
        desk.ifPresent(at -> {
            form.open(at, finding);
            fill();
            form.focus();
            reveal.accept(form.node());
        });
    }

    private void shut() {
        form.shut();
        unfolded = false;
        leave.run();
        fill();
    }

    /// Records what is being written, so that a picture can be laid beside it.
    Optional<FindingId> commit() {
        return form.commit();
    }

    Optional<ClauseCode> clause() {
        return shown.map(place -> place.clause().code());
    }

    /// The numbers that findings bear in this list.
    Optional<Integer> numberOf(FindingId finding) {
        for (var i = 0; i < listed.size(); i++) {
            if (listed.get(i).id().equals(finding)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }
}
