package tongbao.workbench.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tongbao.domain.catalogue.Group;
import tongbao.domain.inspection.Answer;
import tongbao.domain.number.Fraction;
import tongbao.domain.number.Rounding;
import tongbao.domain.verdict.Reason;
import tongbao.domain.verdict.Verdict;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Pressable;

/// The tab of one group, or of all bonus groups together: its name, what came of it and how far it is. A click goes to
/// its first clause.
final class GroupTab {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");
    private static final Rounding POINTS = new Rounding(1, Rounding.Mode.HALF_UP, false);

    private final List<Group> groups;
    private final Group.Kind kind;
    private final Messages messages;
    private final Label result = new Label();
    private final Label seen = new Label();
    private final VBox node;

    private GroupTab(List<Group> groups, Messages messages, Consumer<String> chosen) {
        this.groups = groups;
        kind = groups.getFirst().kind();
        this.messages = messages;
        var name = new Label(
                groups.size() > 1
                        ? messages.get("inspect.group.bonuses")
                        : groups.getFirst().name());
        name.getStyleClass().add("group-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        result.setMinWidth(Region.USE_PREF_SIZE);
        seen.getStyleClass().add("muted");
        seen.setMinWidth(Region.USE_PREF_SIZE);
        node = new VBox(name, new HBox(result, seen));
        node.getStyleClass().add("group-tab");
        node.setMinWidth(0);
        HBox.setHgrow(node, Priority.SOMETIMES);
        Pressable.make(node, () -> chosen.accept(groups.getFirst().name()));
        node.setAccessibleText(name.getText());
    }

    /// A tab for each veto and deduction group and one for all that award.
    static List<GroupTab> of(List<Group> all, Messages messages, Consumer<String> chosen) {
        var tabs = new ArrayList<GroupTab>();
        all.stream()
                .filter(group -> group.kind() != Group.Kind.BONUS)
                .forEach(group -> tabs.add(new GroupTab(List.of(group), messages, chosen)));
        var bonuses =
                all.stream().filter(group -> group.kind() == Group.Kind.BONUS).toList();
        if (!bonuses.isEmpty()) {
            tabs.add(new GroupTab(bonuses, messages, chosen));
        }
        return tabs;
    }

    boolean holds(Group group) {
        return groups.stream().anyMatch(own -> own.name().equals(group.name()));
    }

    VBox node() {
        return node;
    }

    void setChosen(boolean chosen) {
        node.pseudoClassStateChanged(CHOSEN, chosen);
    }

    void show(Opened at) {
        var own = at.places().stream().filter(place -> holds(place.group())).toList();
        var done = own.stream()
                .filter(place -> !Answer.isUnchecked(at.answer(place)))
                .count();
        seen.setText(" · " + messages.get("inspect.group.seen", done, own.size()));
        var reached = reached(at);
        result.setText(
                switch (kind) {
                    case VETO -> messages.get("inspect.group.veto", reached);
                    case DEDUCTION -> messages.get("inspect.group.deducted", points(at, false));
                    case BONUS ->
                        at.verdict().score().bonus().signum() == 0
                                        && sum(at, true).signum() > 0
                                ? messages.get("inspect.group.bonus-shut")
                                : messages.get("inspect.group.bonus", points(at, true));
                });
        var styles = List.of("label", kind == Group.Kind.VETO && reached > 0 ? "danger-text" : "muted");
        if (!result.getStyleClass().equals(styles)) {
            result.getStyleClass().setAll(styles);
        }
    }

    private long reached(Opened at) {
        return at.verdict() instanceof Verdict.Failed failed && failed.reason() instanceof Reason.VetoReached veto
                ? veto.clauses().stream()
                        .flatMap(code -> at.find(code).stream())
                        .filter(place -> holds(place.group()))
                        .count()
                : 0;
    }

    private String points(Opened at, boolean bonus) {
        return POINTS.number(sum(at, bonus));
    }

    private Fraction sum(Opened at, boolean bonus) {
        var own = groups.stream()
                .flatMap(group -> group.indicators().stream())
                .map(indicator -> indicator.code())
                .toList();
        return at.verdict().score().lines().stream()
                .filter(line -> line.bonus() == bonus && own.contains(line.indicator()))
                .map(line -> line.capped())
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
