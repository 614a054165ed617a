package tongbao.workbench.inspect;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.register.SubjectId;
import tongbao.workbench.inspect.axis.AxisView;
import tongbao.workbench.inspect.axis.AxisViewModel;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Session;

/// The two ways to go through a round: subject by subject with every clause, or one clause down all subjects. Changing
/// over keeps the clause and the subject at hand.
final class Axes {
    private final InspectViewModel inspect;
    private final ClausesViewModel clauses;
    private final Node bySubject;
    private final Runnable focusClauses;
    private final AxisView axis;
    private final Session session;

    /// @param bySubject the panes of the other axis
    Axes(Session session, InspectViewModel inspect, ClausesViewModel clauses, Node bySubject, Runnable focusClauses) {
        this.session = session;
        this.inspect = inspect;
        this.clauses = clauses;
        this.bySubject = bySubject;
        this.focusClauses = focusClauses;
        axis = new AxisView(
                new AxisViewModel(session, inspect),
                session.messages(),
                session.words(),
                session.preferences(),
                toggle(session.messages(), true),
                this::showBySubject,
                this::open);
        inspect.openedProperty().subscribe(opened -> {
            if (opened.isEmpty()) {
                axis.hide();
            }
        });
    }

    /// The two names side by side, one of them pressed.
    Node toggle(Messages messages, boolean byClause) {
        var subjects = new ToggleButton(messages.get("inspect.axis.by-subject"));
        var one = new ToggleButton(messages.get("inspect.axis.by-clause"));
        var group = new ToggleGroup();
        subjects.getStyleClass().add("left-pill");
        one.getStyleClass().add("right-pill");
        subjects.setOnAction(_ -> {
            group.selectToggle(byClause ? one : subjects);
            showBySubject();
        });
        one.setOnAction(_ -> {
            group.selectToggle(byClause ? one : subjects);
            showByClause();
        });
        for (var button : new ToggleButton[] {subjects, one}) {
            button.setToggleGroup(group);
            button.setFocusTraversable(false);
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        }
        subjects.setId(byClause ? "to-subjects" : "at-subjects");
        one.setId(byClause ? "at-clauses" : "to-clauses");
        group.selectToggle(byClause ? one : subjects);
        var both = new HBox(subjects, one);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    Node node() {
        return axis.node();
    }

    AxisView axis() {
        return axis;
    }

    boolean isByClause() {
        return axis.isShown();
    }

    void showByClause() {
        inspect.getOpened().ifPresent(at -> {
            bySubject.setVisible(false);
            axis.show(
                    clauses.getCurrent().map(place -> place.clause().code()),
                    Optional.of(at.subject().id()));
        });
    }

    void showBySubject() {
        if (!axis.isShown()) {
            return;
        }
        var model = axis.viewModel();
        var subject = model.rows().cursorProperty().get();
        var code = model.current();
        hide();
        subject.ifPresent(id -> code.ifPresent(clause -> go(id, clause)));
        focusClauses.run();
    }

    /// Comes back to the subjects where another screen sent the inspector to one.
    void showSubject(Optional<SubjectId> sent) {
        if (axis.isShown()
                && sent.isPresent()
                && !sent.equals(axis.viewModel().rows().cursorProperty().get())) {
            hide();
            focusClauses.run();
        }
    }

    private void hide() {
        axis.hide();
        bySubject.setVisible(inspect.getOpened().isPresent());
    }

    /// Shows the findings of a subject under a clause.
    private void open(SubjectId subject, ClauseCode clause) {
        hide();
        go(subject, clause);
        focusClauses.run();
    }

    private void go(SubjectId subject, ClauseCode clause) {
        if (inspect.getOpened().map(at -> at.subject().id().equals(subject)).orElse(false)) {
            clauses.choose(clause);
        } else {
            session.inspect(subject, clause);
        }
    }
}
