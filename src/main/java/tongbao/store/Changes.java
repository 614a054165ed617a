package tongbao.store;

import org.jdbi.v3.core.Handle;
import tongbao.domain.inspection.Digest;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Recorded;

/// What each entry does to the tables. The same entries give the same tables on every machine and at every time:
/// nothing here asks a clock, draws a number or reads anything but the tables.
final class Changes {
    private Changes() {}

    /// @param digest of the entry's frame
    /// @throws StoreException.Refused if what the entry takes for granted is not so
    static void apply(Handle handle, Recorded recorded, Digest digest) {
        switch (recorded.entry()) {
            case Entry.RegionsChanged entry -> new RegionRows(handle).apply(entry);
            case Entry.RegisterChanged entry -> {
                new SubjectRows(handle).apply(entry);
                new PastRows(handle).apply(recorded.number(), recorded.at(), entry);
            }
            case Entry.HistoryChanged entry -> entry.totals().forEach(new HistoryRows(handle)::apply);
            case Entry.CatalogueAdopted entry -> new CatalogueRows(handle).apply(entry);
            case Entry.RoundOpened entry -> new RoundRows(handle).apply(recorded.number(), entry);
            case Entry.RoundClosed entry -> new RoundRows(handle).apply(entry);
            case Entry.SampleListed entry -> new EnrolledRows(handle).apply(entry);
            case Entry.SubjectsAssigned entry -> AssignmentRows.apply(handle, entry);
            case Entry.AnswersRecorded entry -> new InspectionRows(handle).apply(entry);
            case Entry.ClauseAnswered entry -> new InspectionRows(handle).apply(entry);
            case Entry.PhraseChanged entry -> new PhraseRows(handle).apply(entry.phrase());
            case Entry.FindingWritten entry -> new InspectionRows(handle).apply(entry);
            case Entry.EvidenceAttached entry -> new InspectionRows(handle).apply(entry);
            case Entry.ReviewGiven entry -> new InspectionRows(handle).apply(entry);
            case Entry.RulingGiven entry -> new InspectionRows(handle).apply(entry);
            case Entry.DoubleCheckDrawn entry -> DoubleCheckRows.apply(handle, entry);
            case Entry.SecondLooksGiven entry -> SecondLookRows.apply(handle, entry);
            case Entry.ObjectionRecorded entry -> ObjectionRows.apply(handle, entry);
            case Entry.ResultsImported entry -> new InspectionRows(handle).apply(entry);
            case Entry.NotesChanged entry -> NoteRows.apply(handle, entry);
            case Entry.RechecksRecorded entry -> RecheckRows.apply(handle, entry);
            case Entry.OfficeChanged entry -> OneRow.office(handle).apply(entry.office());
            case Entry.CalendarChanged entry -> OneRow.calendar(handle).apply(entry.calendar());
            case Entry.BulletinPublished entry -> new PublicationRows(handle).apply(recorded, entry);
            case Entry.BulletinStamped entry -> new StampingRows(handle).apply(recorded, entry);
            case Entry.BlockRewritten entry -> WordingRows.apply(handle, entry);
        }
        new StepRows(handle).apply(recorded);
        handle.execute("update held set entry_number = ?, entry_digest = ?", recorded.number(), digest.hex());
    }
}
