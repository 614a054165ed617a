package tongbao.workbench.register;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.round.Round;
import tongbao.intake.plan.Choices;
import tongbao.intake.plan.Column;
import tongbao.intake.plan.ImportContext;
import tongbao.intake.plan.ImportKind;
import tongbao.intake.plan.ImportPlan;
import tongbao.intake.plan.Imports;
import tongbao.intake.plan.Outcome;
import tongbao.intake.plan.TwinChoice;
import tongbao.intake.sheet.Sheet;
import tongbao.store.reading.PresentReading;
import tongbao.workbench.ui.Session;

/// A sheet that was read, what it is read as, and what a person chose for it so far.
public record ImportDraft(Sheet sheet, ImportKind kind, Choices choices) {
    /// @param header empty text if the column is not to be read
    ImportDraft withColumn(Column column, String header) {
        return with(choices.withColumn(column, header));
    }

    /// The headers tell which column is which; nobody chose any.
    ImportDraft byHeaders() {
        return with(choices.withColumns(Map.of()));
    }

    ImportDraft withTwin(int row, TwinChoice choice) {
        return with(choices.withTwin(row, choice));
    }

    /// The same choice for every row of `plan` that nobody decided yet.
    ImportDraft withRest(ImportPlan plan, TwinChoice choice) {
        var all = this;
        for (var row : plan.rows()) {
            all = row.outcome() == Outcome.POSSIBLE_DUPLICATE ? all.withTwin(row.number(), choice) : all;
        }
        return all;
    }

    /// What was decided of a row; empty while nothing was.
    Optional<TwinChoice> decided(int row) {
        return Optional.ofNullable(choices.twins().get(row));
    }

    /// What it would do to what the store holds now. Reads all of that: not for the screen's thread.
    ImportPlan plan(Session session) {
        var round = session.getRound().map(Round::id).filter(_ -> kind.needsRound());
        return Imports.plan(
                kind,
                sheet,
                new ImportContext(
                        PresentReading.of(session.store(), round),
                        session.inspectorProperty().get(),
                        LocalDateTime.now(ZoneId.systemDefault()),
                        session.messages().locale()),
                choices);
    }

    private ImportDraft with(Choices others) {
        return new ImportDraft(sheet, kind, others);
    }
}
