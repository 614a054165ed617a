package tongbao.workbench.register;

import java.util.Optional;
import tongbao.intake.plan.ImportPlan;
import tongbao.intake.plan.RowMessage;

/// How far an import is.
public sealed interface ImportState {
    /// No file was chosen yet.
    record Choosing() implements ImportState {}

    /// The file is read, or its rows are planned.
    ///
    /// @param file its name
    record Reading(String file) implements ImportState {}

    /// The file as a whole is refused.
    ///
    /// @param file its name
    /// @param why what is wrong and what to do
    record Refused(String file, String why) implements ImportState {}

    /// Which column of the sheet is which.
    ///
    /// @param lacking why nothing can be planned yet; empty if a person only wants to choose otherwise
    record Matching(ImportDraft draft, Optional<RowMessage> lacking) implements ImportState {}

    /// What it would do is on the screen; nothing is written.
    record Planned(ImportPlan plan) implements ImportState {}

    /// The plan is on its way to the disk.
    record Writing(ImportPlan plan) implements ImportState {}
}
