package tongbao.workbench.register;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import tongbao.intake.plan.Outcome;
import tongbao.intake.plan.PlannedRow;
import tongbao.workbench.ui.Session;

/// Which row of the preview is at hand, everything about it beside the table, and the way to the others that are to be
/// looked at.
final class RowAtHand {
    /// So many rows are seen above one that was gone to.
    private static final int ABOVE = 4;

    private final ImportViewModel viewModel;
    private final TableView<PlannedRow> rows;
    private final VBox place;
    private final ImportDetail detail;
    /// Its number in the sheet, by which it is found again in a plan that was made anew; 0 before there was one.
    private int number;

    /// @param place where the row at hand is told of
    RowAtHand(Session session, ImportViewModel viewModel, TableView<PlannedRow> rows, VBox place) {
        this.viewModel = viewModel;
        this.rows = rows;
        this.place = place;
        detail = new ImportDetail(session.messages(), session.words(), viewModel, this::turn);
        rows.getSelectionModel().selectedItemProperty().subscribe(row -> {
            number = row == null ? number : row.number();
            detail.show(Optional.ofNullable(row), place);
        });
    }

    /// For another file: none of its rows was at hand yet.
    void forget() {
        number = 0;
    }

    /// From row to row of those that are to be looked at, round and round.
    ///
    /// @param by 1 to the next, -1 to the former
    void turn(int by) {
        var all = rows.getItems().stream().filter(ImportDetail::isToLookAt).toList();
        if (all.isEmpty()) {
            return;
        }
        var at = all.indexOf(rows.getSelectionModel().getSelectedItem());
        select(all.get(Math.floorMod(at < 0 && by < 0 ? -1 : at + by, all.size())));
    }

    /// Makes of the row what the key of a digit stands for; nothing if it is no possible duplicate.
    void decide(int digit) {
        var row = rows.getSelectionModel().getSelectedItem();
        if (row != null && row.twin().isPresent()) {
            TwinChoices.of(digit).ifPresent(choice -> viewModel.decide(row.number(), choice));
        }
    }

    /// The row that was at hand before the plan was made anew; at first the first that waits for a decision.
    void selectAgain() {
        first(row -> row.number() == number)
                .or(() -> first(row -> row.outcome() == Outcome.POSSIBLE_DUPLICATE))
                .or(() -> first(row -> row.outcome() == Outcome.REFUSED))
                .or(() -> first(_ -> true))
                .ifPresent(row -> {
                    if (row.equals(rows.getSelectionModel().getSelectedItem())) {
                        detail.show(Optional.of(row), place);
                    } else {
                        select(row);
                    }
                });
    }

    private void select(PlannedRow row) {
        var at = rows.getItems().indexOf(row);
        rows.getSelectionModel().clearAndSelect(at);
        rows.scrollTo(Math.max(0, at - ABOVE));
    }

    private Optional<PlannedRow> first(Predicate<PlannedRow> wanted) {
        return rows.getItems().stream().filter(wanted).findFirst();
    }
}
