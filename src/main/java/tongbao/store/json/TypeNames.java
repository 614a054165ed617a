package tongbao.store.json;

import java.util.List;
import java.util.Map;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.mark.Mark;
import tongbao.domain.journal.Entry;
import tongbao.domain.register.Account;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Site;
import tongbao.domain.register.Subject;
import tongbao.domain.round.Quota;
import tongbao.domain.round.note.ItemScore;
import tongbao.domain.round.note.Merit;
import tongbao.domain.round.note.MessageCount;
import tongbao.domain.round.note.Mismatch;
import tongbao.domain.round.note.OwnCheck;
import tongbao.domain.round.note.RoundNote;
import tongbao.domain.round.note.SpecialCheck;
import tongbao.domain.round.note.UnitFinding;
import tongbao.domain.round.note.Weights;

/// What the journal calls the members of sealed types. A name that was ever written is never changed or given to
/// another type.
public final class TypeNames {
    static final List<Class<?>> ROOTS = List.of(
            Entry.class,
            Answer.class,
            Subject.class,
            RoundNote.class,
            Quota.class,
            Measure.class,
            Rule.class,
            Line.class,
            Mark.class);

    public static final Map<Class<?>, String> NAMES = Map.ofEntries(
            Map.entry(Entry.RegionsChanged.class, "regions-changed"),
            Map.entry(Entry.RegisterChanged.class, "register-changed"),
            Map.entry(Entry.HistoryChanged.class, "history-changed"),
            Map.entry(Entry.CatalogueAdopted.class, "catalogue-adopted"),
            Map.entry(Entry.RoundOpened.class, "round-opened"),
            Map.entry(Entry.RoundClosed.class, "round-closed"),
            Map.entry(Entry.SampleListed.class, "sample-listed"),
            Map.entry(Entry.SubjectsAssigned.class, "subjects-assigned"),
            Map.entry(Entry.AnswersRecorded.class, "answers-recorded"),
            Map.entry(Entry.ClauseAnswered.class, "clause-answered"),
            Map.entry(Entry.PhraseChanged.class, "phrase-changed"),
            Map.entry(Entry.FindingWritten.class, "finding-written"),
            Map.entry(Entry.EvidenceAttached.class, "evidence-attached"),
            Map.entry(Entry.ReviewGiven.class, "review-given"),
            Map.entry(Entry.RulingGiven.class, "ruling-given"),
            Map.entry(Entry.DoubleCheckDrawn.class, "double-check-drawn"),
            Map.entry(Entry.SecondLooksGiven.class, "second-looks-given"),
            Map.entry(Entry.ObjectionRecorded.class, "objection-recorded"),
            Map.entry(Entry.ResultsImported.class, "results-imported"),
            Map.entry(Entry.NotesChanged.class, "notes-changed"),
            Map.entry(Entry.RechecksRecorded.class, "rechecks-recorded"),
            Map.entry(Entry.OfficeChanged.class, "office-changed"),
            Map.entry(Entry.CalendarChanged.class, "calendar-changed"),
            Map.entry(Entry.PlatformsClassed.class, "platforms-classed"),
            Map.entry(Entry.BlockRewritten.class, "block-rewritten"),
            Map.entry(Entry.BulletinPublished.class, "bulletin-published"),
            Map.entry(Entry.BulletinStamped.class, "bulletin-stamped"),
            Map.entry(Answer.Unseen.class, "unseen"),
            Map.entry(Answer.Clear.class, "clear"),
            Map.entry(Answer.Problem.class, "problem"),
            Map.entry(Answer.NotApplicable.class, "not-applicable"),
            Map.entry(Answer.Undecided.class, "undecided"),
            Map.entry(Answer.Carried.class, "carried"),
            Map.entry(UnitFinding.class, "unit-finding"),
            Map.entry(Merit.class, "merit"),
            Map.entry(SpecialCheck.class, "special-check"),
            Map.entry(MessageCount.class, "messages"),
            Map.entry(OwnCheck.class, "own-check"),
            Map.entry(Quota.Ratio.class, "ratio-quota"),
            Map.entry(Quota.RatioAtLeast.class, "ratio-at-least-quota"),
            Map.entry(Quota.Fixed.class, "fixed-quota"),
            Map.entry(Mismatch.class, "mismatch"),
            Map.entry(Weights.class, "weights"),
            Map.entry(ItemScore.class, "item-score"),
            Map.entry(Site.class, "site"),
            Map.entry(Account.class, "account"),
            Map.entry(Channel.class, "channel"),
            Map.entry(Measure.Flag.class, "flag"),
            Map.entry(Measure.Count.class, "count"),
            Map.entry(Measure.Sum.class, "sum"),
            Map.entry(Measure.Ratio.class, "ratio"),
            Map.entry(Measure.Sample.class, "sample"),
            Map.entry(Measure.Checklist.class, "checklist"),
            Map.entry(Measure.Choice.class, "choice"),
            Map.entry(Rule.Veto.class, "veto"),
            Map.entry(Rule.Deduction.class, "deduction"),
            Map.entry(Rule.Bonus.class, "bonus"),
            Map.entry(Rule.Unscored.class, "unscored"),
            Map.entry(Line.Any.class, "any"),
            Map.entry(Line.AtLeast.class, "at-least"),
            Map.entry(Line.LessThan.class, "less-than"),
            Map.entry(Line.Exactly.class, "exactly"),
            Map.entry(Line.Share.class, "share"),
            Map.entry(Line.All.class, "all"),
            Map.entry(Line.AllOf.class, "all-of"),
            Map.entry(Line.AnyOf.class, "any-of"),
            Map.entry(Mark.Crop.class, "crop"),
            Map.entry(Mark.Frame.class, "frame"),
            Map.entry(Mark.Arrow.class, "arrow"),
            Map.entry(Mark.Numbered.class, "numbered"),
            Map.entry(Mark.Note.class, "note"),
            Map.entry(Mark.Mosaic.class, "mosaic"));

    private TypeNames() {}
}
