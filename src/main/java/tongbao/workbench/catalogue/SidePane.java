package tongbao.workbench.catalogue;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Revision;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Session;

/// The right side: the clause at hand, the lint, a comparison or a trial.
final class SidePane extends StackPane {
    /// What can stand here.
    enum Side {
        CLAUSE,
        LINT,
        COMPARE,
        TRIAL
    }

    private final Messages messages;
    private final CatalogueViewModel viewModel;
    private final TrialViewModel trial;
    private final ClausePane clausePane;
    private final ClauseForm clauseForm;
    private final IndicatorForm indicatorForm;
    private final HeadForm headForm;
    private final LintPane lintPane;
    private final ComparePane comparePane;
    private final TrialPane trialPane;
    private final Map<Side, ToggleButton> toggles = new EnumMap<>(Side.class);
    private Side front = Side.CLAUSE;
    private Optional<Edition> shown = Optional.empty();
    private Optional<TreeRow> row = Optional.empty();

    /// @param open brings a clause of the tree before the eye
    SidePane(Session session, CatalogueViewModel viewModel, Consumer<ClauseCode> open) {
        this.viewModel = viewModel;
        messages = session.messages();
        var words = session.words();
        trial = new TrialViewModel(session);
        clausePane = new ClausePane(messages, words);
        clauseForm = new ClauseForm(messages, words, viewModel);
        indicatorForm = new IndicatorForm(messages, viewModel);
        headForm = new HeadForm(messages, viewModel);
        lintPane = new LintPane(messages, line -> line.clause().ifPresent(open));
        comparePane = new ComparePane(messages, words, viewModel, open);
        trialPane = new TrialPane(messages, words);
        trial.stateProperty().subscribe(trialPane::show);
        var group = new ToggleGroup();
        for (var each : Side.values()) {
            toggles.put(each, toggle(each, group));
        }
    }

    /// The buttons that choose what stands here.
    List<ToggleButton> tabs() {
        return List.copyOf(toggles.values());
    }

    /// @param at the row of the tree that is chosen
    void show(Edition edition, Optional<TreeRow> at) {
        shown = Optional.of(edition);
        row = at;
        again();
    }

    private ToggleButton toggle(Side of, ToggleGroup group) {
        var toggle = new ToggleButton();
        toggle.setId("side-" + of.name().toLowerCase(Locale.ROOT));
        toggle.setToggleGroup(group);
        toggle.setMinWidth(Button.USE_PREF_SIZE);
        toggle.getStyleClass()
                .add(
                        switch (of) {
                            case CLAUSE -> Styles.LEFT_PILL;
                            case LINT, COMPARE -> Styles.CENTER_PILL;
                            case TRIAL -> Styles.RIGHT_PILL;
                        });
        toggle.setOnAction(_ -> {
            front = of;
            again();
        });
        return toggle;
    }

    private void again() {
        var lint = shown.map(edition ->
                        LintLine.of(edition.catalogue(), viewModel.shelf().lint(), messages.locale()))
                .orElse(List.of());
        toggles.forEach((of, toggle) -> {
            var name = messages.get("catalogue.tab." + of.name().toLowerCase(Locale.ROOT));
            toggle.setText(
                    of == Side.LINT && !lint.isEmpty() ? messages.get("catalogue.tab.count", name, lint.size()) : name);
            toggle.setSelected(of == front);
        });
        shown.map(edition -> part(edition, lint))
                .filter(part -> !getChildren().contains(part))
                .ifPresent(part -> getChildren().setAll(part));
    }

    private Node part(Edition edition, List<LintLine> lint) {
        return switch (front) {
            case CLAUSE -> clause(edition);
            case LINT -> {
                lintPane.show(lint, edition.isDraft());
                yield lintPane;
            }
            case COMPARE -> {
                comparePane.show();
                yield comparePane;
            }
            case TRIAL -> {
                trial.ask(edition.catalogue());
                yield trialPane;
            }
        };
    }

    private Node clause(Edition edition) {
        if (row.isEmpty()) {
            return head(edition);
        }
        return switch (row.get()) {
            case TreeRow.OfClause(var place, var mark)
            when mark == TreeRow.Mark.GONE -> {
                clausePane.showGone(place, () -> bringBack(place.clause().code()));
                yield clausePane;
            }
            case TreeRow.OfClause(var place, var _) -> {
                if (edition.isDraft()) {
                    clauseForm.show(place, edition.catalogue().kind());
                    yield clauseForm;
                }
                clausePane.show(place);
                yield clausePane;
            }
            case TreeRow.OfIndicator(var indicator) -> {
                indicatorForm.show(indicator, edition.isDraft());
                yield indicatorForm;
            }
            case TreeRow.OfGroup _ -> head(edition);
        };
    }

    private Node head(Edition edition) {
        headForm.show(edition);
        return headForm;
    }

    private void bringBack(ClauseCode code) {
        viewModel
                .shelf()
                .parent()
                .ifPresent(parent -> viewModel.edit(draft -> Revision.restored(draft, parent.catalogue(), code)));
    }
}
