package tongbao.workbench.inspect;

import java.util.Optional;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.Objection;
import tongbao.domain.inspection.Review;
import tongbao.domain.journal.Entry;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;

/// What an entry that another hand recorded changes on this screen.
sealed interface Touched {
    record Nothing() implements Touched {}

    record Everything() implements Touched {}

    /// Who inspects what.
    record Shares() implements Touched {}

    /// @param clause where on the subject to look, if it is one clause
    record One(SubjectId subject, Optional<ClauseCode> clause) implements Touched {}

    static Touched by(Optional<Entry> entry, RoundId round) {
        return entry.map(it -> by(it, round)).orElseGet(Everything::new);
    }

    private static Touched by(Entry entry, RoundId round) {
        return switch (entry) {
            case Entry.SubjectsAssigned it -> it.round().equals(round) ? new Shares() : new Nothing();
            case Entry.AnswersRecorded it ->
                one(
                        it.round().equals(round),
                        it.subject(),
                        it.answers().stream().findFirst().map(Entry.AnswerEdit::clause));
            case Entry.FindingWritten it ->
                one(it.round().equals(round), it.subject(), either(it.finding()).flatMap(Finding::clause));
            case Entry.EvidenceAttached it ->
                one(
                        it.round().equals(round),
                        it.subject(),
                        either(it.evidence()).flatMap(Evidence::clause));
            case Entry.ReviewGiven it ->
                one(it.round().equals(round), it.subject(), either(it.review()).map(Review::clause));
            case Entry.RulingGiven it -> one(it.round().equals(round), it.subject(), Optional.empty());
            case Entry.NotesChanged it -> it.round().equals(round) ? new Everything() : new Nothing();
            case Entry.ObjectionRecorded it ->
                one(
                        it.round().equals(round),
                        either(it.objection()).map(Objection::subject).orElseThrow(),
                        Optional.empty());
            case Entry.HistoryChanged _,
                    Entry.DoubleCheckDrawn _,
                    Entry.SecondLooksGiven _,
                    Entry.RechecksRecorded _,
                    Entry.OfficeChanged _,
                    Entry.PlatformsClassed _,
                    Entry.BlockRewritten _,
                    Entry.BulletinPublished _,
                    Entry.BulletinStamped _,
                    Entry.PhraseChanged _,
                    Entry.CatalogueAdopted _ -> new Nothing();
            case Entry.CalendarChanged _,
                    Entry.RegionsChanged _,
                    Entry.RegisterChanged _,
                    Entry.RoundOpened _,
                    Entry.RoundClosed _,
                    Entry.SampleListed _,
                    Entry.ClauseAnswered _,
                    Entry.ResultsImported _ -> new Everything();
        };
    }

    private static Touched one(boolean here, SubjectId subject, Optional<ClauseCode> clause) {
        return here ? new One(subject, clause) : new Nothing();
    }

    private static <T> Optional<T> either(Entry.Edit<T> edit) {
        return edit.after().or(edit::before);
    }
}
