package tongbao.workbench.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Recorded;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;
import tongbao.workbench.ui.ChangeSentence;
import tongbao.workbench.ui.Place;
import tongbao.workbench.ui.Session;

/// One change of those recorded last.
///
/// @param what in one short sentence
/// @param place the screen it was made on
/// @param subject of the round at hand whom it is about; empty if several or none
record Recent(Instant at, String who, String what, Place place, Optional<SubjectId> subject) {
    private static final int MOST = 60;

    /// The last change first. Reads the store, so it runs on the worker.
    static List<Recent> of(Session session, Optional<RoundId> round) {
        var sentence = new ChangeSentence(session.store(), session.messages(), session.words());
        return session.store().undoable(MOST).stream()
                .map(recorded -> of(recorded, sentence, round))
                .toList();
    }

    private static Recent of(Recorded recorded, ChangeSentence sentence, Optional<RoundId> round) {
        var entry = recorded.entry();
        return new Recent(recorded.at(), recorded.who(), sentence.of(entry), place(entry), subject(entry, round));
    }

    private static Optional<SubjectId> subject(Entry entry, Optional<RoundId> here) {
        return switch (entry) {
            case Entry.AnswersRecorded(var round, var subject, var _) -> in(here, round, subject);
            case Entry.FindingWritten written -> in(here, written.round(), written.subject());
            case Entry.EvidenceAttached attached -> in(here, attached.round(), attached.subject());
            default -> Optional.empty();
        };
    }

    private static Optional<SubjectId> in(Optional<RoundId> here, RoundId round, SubjectId subject) {
        return here.filter(round::equals).map(_ -> subject);
    }

    private static Place place(Entry entry) {
        return switch (entry) {
            case Entry.RegionsChanged _, Entry.RegisterChanged _, Entry.HistoryChanged _ -> Place.REGISTER;
            case Entry.CatalogueAdopted _ -> Place.CATALOGUE;
            case Entry.RoundOpened _, Entry.RoundClosed _, Entry.SampleListed _, Entry.NotesChanged _ -> Place.ROUND;
            case Entry.SubjectsAssigned _,
                    Entry.AnswersRecorded _,
                    Entry.FindingWritten _,
                    Entry.EvidenceAttached _,
                    Entry.ResultsImported _,
                    Entry.ClauseAnswered _,
                    Entry.PhraseChanged _ -> Place.INSPECT;
            case Entry.ReviewGiven _,
                    Entry.RulingGiven _,
                    Entry.DoubleCheckDrawn _,
                    Entry.SecondLooksGiven _,
                    Entry.ObjectionRecorded _ -> Place.REVIEW;
            case Entry.RechecksRecorded _ -> Place.FINDINGS;
            case Entry.OfficeChanged _, Entry.CalendarChanged _, Entry.PlatformsClassed _ -> Place.SETTINGS;
            case Entry.BulletinPublished _, Entry.BulletinStamped _, Entry.BlockRewritten _ -> Place.BULLETIN;
        };
    }
}
