package tongbao.workbench.inspect;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.register.SubjectId;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// 同类问题 under the findings of a clause: what was written about other subjects is written here in the same words by
/// one key, with the number counted there only if that is asked for.
final class AlikeFindings {
    private static final double NAME = 120;

    /// Beside which clause, and after how many changes of the store.
    private record Beside(SubjectId subject, ClauseCode clause, long revision) {
        boolean isSamePlace(Beside other) {
            return subject.equals(other.subject) && clause.equals(other.clause);
        }
    }

    private final InspectViewModel inspect;
    private final Session session;
    private final Messages messages;
    private final Supplier<LocalDateTime> now;
    private Consumer<Finding> open = _ -> {};
    private Runnable refresh = () -> {};
    private Optional<Beside> asked = Optional.empty();
    private Optional<Beside> known = Optional.empty();
    private List<Alike> alike = List.of();

    AlikeFindings(InspectViewModel inspect, Session session, Supplier<LocalDateTime> now) {
        this.inspect = inspect;
        this.session = session;
        messages = session.messages();
        this.now = now;
    }

    /// @param opening opens the form with a finding to be recorded
    void setOpen(Consumer<Finding> opening) {
        open = opening;
    }

    /// @param again shows the rows again once they are read
    void setRefresh(Runnable again) {
        refresh = again;
    }

    /// The rows beside a clause: what is known of it; what is not is read, and shown then.
    List<Node> rows(Opened at, Place place) {
        var beside = beside(at, place);
        if (!asked.equals(Optional.of(beside))) {
            asked = Optional.of(beside);
            read(at, place, read -> {
                if (asked.equals(Optional.of(beside))) {
                    var isNew = !known.map(beside::isSamePlace).orElse(false) || !alike.equals(read);
                    known = asked;
                    alike = read;
                    if (isNew) {
                        refresh.run();
                    }
                }
            });
        }
        var rows = new ArrayList<Node>();
        if (known.map(beside::isSamePlace).orElse(false) && !alike.isEmpty()) {
            rows.add(FindingRow.title(messages.get("inspect.alike", alike.size())));
            alike.forEach(one -> rows.add(row(at, place, one, rows.size() == 1)));
        }
        return rows;
    }

    private Beside beside(Opened at, Place place) {
        return new Beside(
                at.subject().id(),
                place.clause().code(),
                session.changes().revisionProperty().get());
    }

    private void read(Opened at, Place place, Consumer<List<Alike>> done) {
        session.background()
                .run(
                        () -> Alike.read(session.store(), at, place.clause().code()),
                        done,
                        failure -> session.report(Problem.of(failure)));
    }

    /// Writes the first in the same words.
    ///
    /// @param withAmount whether the number counted there is taken over too
    void takeFirst(Opened at, Place place, boolean withAmount) {
        read(at, place, read -> read.stream().findFirst().ifPresent(first -> take(at, place, first, withAmount)));
    }

    private void take(Opened at, Place place, Alike one, boolean withAmount) {
        if (withAmount && !one.amount().equals(Amount.NONE)) {
            inspect.writing().record(at, place.clause(), one.amount());
        }
        open.accept(one.finding()
                .alike(
                        new FindingId(UUID.randomUUID().toString()),
                        one.description(),
                        now.get(),
                        session.inspectorProperty().get()));
    }

    private Node row(Opened at, Place place, Alike one, boolean first) {
        var title = new Label(one.subject().name());
        title.setMinWidth(NAME);
        title.setMaxWidth(NAME);
        var words = new Label(
                one.finding().description().isBlank()
                        ? one.finding().column()
                        : one.finding().description());
        words.getStyleClass().add("muted");
        words.setTooltip(new Tooltip(one.finding().column() + "\n" + one.description()));
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var take = Parts.button(messages.get("inspect.alike.take"), "S", () -> take(at, place, one, false));
        take.getGraphic().setVisible(first); // its room is kept: the buttons are of one width
        take.getStyleClass().addAll("small", "take-alike");
        take.setAccessibleText(
                messages.get("inspect.alike.spoken", one.subject().name(), words.getText()));
        var row = new HBox(8, title, words);
        if (!one.round().id().equals(at.inspection().round())) {
            row.getChildren().add(Parts.whole(one.round().id().value(), "muted", "small"));
        }
        row.getChildren().addAll(Parts.whole(one.amountText(), "number"), take);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("finding-row", "former", "alike");
        return row;
    }
}
