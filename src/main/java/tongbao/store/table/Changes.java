package tongbao.store.table;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.inspection.Digest;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Recorded;
import tongbao.store.failure.StoreException;

/// What each entry does to the tables. The same entries give the same tables on every machine and at every time:
/// nothing here asks a clock, draws a number or reads anything but the tables. Within one transaction, what many
/// entries change one after the other (answers, steps, the last entry) is written once.
public final class Changes {
    private final Handle handle;
    private final Sheets sheets;
    private final InspectionChanges inspections;
    private final StepRun steps;
    private Optional<Held> held = Optional.empty();

    public Changes(Handle handle) {
        this.handle = handle;
        sheets = new Sheets(handle);
        inspections = new InspectionChanges(handle, sheets);
        steps = new StepRun(handle);
    }

    /// One entry, whole.
    ///
    /// @param digest of the entry's frame
    /// @throws StoreException.Refused if what the entry takes for granted is not so
    public static void apply(Handle handle, Recorded recorded, Digest digest) {
        var changes = new Changes(handle);
        changes.apply(recorded, digest);
        changes.finish();
    }

    /// One of several entries that follow one another; the tables have it when [#finish] returns.
    ///
    /// @throws StoreException.Refused if what the entry takes for granted is not so; nothing of the others may stay
    public void apply(Recorded recorded, Digest digest) {
        switch (recorded.entry()) {
            case Entry.RegionsChanged entry -> new RegionRows(settled()).apply(entry);
            case Entry.RegisterChanged entry -> {
                new SubjectRows(settled()).apply(entry);
                new PastRows(handle).apply(recorded.number(), recorded.at(), entry);
            }
            case Entry.HistoryChanged entry -> entry.totals().forEach(new HistoryRows(settled())::apply);
            case Entry.CatalogueAdopted entry -> new CatalogueRows(settled()).apply(entry);
            case Entry.RoundOpened entry -> new RoundRows(settled()).apply(recorded.number(), entry);
            case Entry.RoundClosed entry -> new RoundRows(settled()).apply(entry);
            case Entry.SampleListed entry -> new EnrolledRows(settled()).apply(entry);
            case Entry.SubjectsAssigned entry -> AssignmentRows.apply(settled(), entry);
            case Entry.AnswersRecorded entry -> inspections.apply(entry);
            case Entry.ClauseAnswered entry -> inspections.apply(entry);
            case Entry.PhraseChanged entry -> new PhraseRows(settled()).apply(entry.phrase());
            case Entry.FindingWritten entry -> inspections.apply(entry);
            case Entry.EvidenceAttached entry -> inspections.apply(entry);
            case Entry.ReviewGiven entry -> inspections.apply(entry);
            case Entry.RulingGiven entry -> inspections.apply(entry);
            case Entry.DoubleCheckDrawn entry -> DoubleCheckRows.apply(settled(), entry);
            case Entry.SecondLooksGiven entry -> SecondLookRows.apply(settled(), entry);
            case Entry.ObjectionRecorded entry -> ObjectionRows.apply(settled(), entry);
            case Entry.ResultsImported entry -> inspections.apply(entry);
            case Entry.NotesChanged entry -> NoteRows.apply(settled(), entry);
            case Entry.RechecksRecorded entry -> RecheckRows.apply(settled(), entry);
            case Entry.OfficeChanged entry -> OneRow.office(settled()).apply(entry.office());
            case Entry.CalendarChanged entry -> OneRow.calendar(settled()).apply(entry.calendar());
            case Entry.PlatformsClassed entry ->
                OneRow.platformClasses(settled()).apply(entry.classes());
            case Entry.BulletinPublished entry -> new PublicationRows(settled()).apply(recorded, entry);
            case Entry.BulletinStamped entry -> new StampingRows(settled()).apply(recorded, entry);
            case Entry.BlockRewritten entry -> WordingRows.apply(settled(), entry);
        }
        steps.apply(recorded);
        held = Optional.of(new Held(recorded.number(), digest));
    }

    /// Writes what was held back.
    public void finish() {
        sheets.write();
        steps.write();
        held.ifPresent(last -> handle.execute(
                "update held set entry_number = ?, entry_digest = ?",
                last.number(),
                last.digest().hex()));
    }

    /// The tables with all answers written, for entries that change or read more than one inspection.
    private Handle settled() {
        sheets.write();
        return handle;
    }
}
