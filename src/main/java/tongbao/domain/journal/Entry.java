package tongbao.domain.journal;

import java.util.List;
import java.util.Optional;
import tongbao.domain.bulletin.Office;
import tongbao.domain.bulletin.publication.Publication;
import tongbao.domain.bulletin.publication.Stamping;
import tongbao.domain.calendar.WorkingCalendar;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.DoubleCheck;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.Objection;
import tongbao.domain.inspection.Phrase;
import tongbao.domain.inspection.Review;
import tongbao.domain.inspection.Ruling;
import tongbao.domain.inspection.SecondLook;
import tongbao.domain.rectification.Recheck;
import tongbao.domain.register.Region;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Protocol;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.note.RoundNote;
import tongbao.domain.statistics.PastTotal;
import tongbao.domain.statistics.PlatformClasses;

/// Everything a person can change, one record each, complete in itself: applying the same entries in the same order
/// to an empty store gives the same store. Each holds what was before and what is after, so that its inverse undoes
/// it; applying asserts that what was before is still so.
public sealed interface Entry {
    /// What undoes this, or empty where nothing does (a catalogue in use, a published bulletin).
    Optional<Entry> inverse();

    /// One value that was added (no before), changed, or removed (no after).
    record Edit<T>(Optional<T> before, Optional<T> after) {
        public Edit {
            if (before.isEmpty() && after.isEmpty()) {
                throw new IllegalArgumentException("an edit has a before or an after");
            }
        }

        public static <T> Edit<T> added(T value) {
            return new Edit<>(Optional.empty(), Optional.of(value));
        }

        public static <T> Edit<T> changed(T before, T after) {
            return new Edit<>(Optional.of(before), Optional.of(after));
        }

        public static <T> Edit<T> removed(T value) {
            return new Edit<>(Optional.of(value), Optional.empty());
        }

        public Edit<T> inverse() {
            return new Edit<>(after, before);
        }

        static <T> List<Edit<T>> inverse(List<Edit<T>> edits) {
            return edits.reversed().stream().map(Edit::inverse).toList();
        }
    }

    /// One answer that was given, changed or cleared (before or after is then 未查).
    record AnswerEdit(ClauseCode clause, Answer before, Answer after) {
        public AnswerEdit inverse() {
            return new AnswerEdit(clause, after, before);
        }
    }

    /// What the answer of one clause was and is on one subject of many.
    record SubjectEdit(SubjectId subject, Answer before, Answer after) {
        public SubjectEdit inverse() {
            return new SubjectEdit(subject, after, before);
        }
    }

    /// Who inspected one subject and who does now; empty text for nobody.
    record AssignmentEdit(SubjectId subject, String before, String after) {
        public AssignmentEdit {
            if (before.equals(after)) {
                throw new IllegalArgumentException("an assignment changes something");
            }
        }

        public AssignmentEdit inverse() {
            return new AssignmentEdit(subject, after, before);
        }
    }

    /// What one import of results changes on one subject.
    record InspectionEdit(SubjectId subject, List<AnswerEdit> answers, List<Edit<Finding>> findings) {
        public InspectionEdit {
            answers = List.copyOf(answers);
            findings = List.copyOf(findings);
        }

        public InspectionEdit inverse() {
            return new InspectionEdit(
                    subject,
                    answers.reversed().stream().map(AnswerEdit::inverse).toList(),
                    Edit.inverse(findings));
        }
    }

    /// Regions were imported, renamed or put in another order.
    record RegionsChanged(List<Edit<Region>> regions) implements Entry {
        public RegionsChanged {
            regions = List.copyOf(regions);
        }

        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new RegionsChanged(Edit.inverse(regions)));
        }
    }

    /// Subjects of the register were imported or edited.
    ///
    /// @param source the name of the imported file, or empty text for an edit by hand
    record RegisterChanged(String source, List<Edit<Subject>> subjects) implements Entry {
        public RegisterChanged {
            subjects = List.copyOf(subjects);
        }

        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new RegisterChanged(source, Edit.inverse(subjects)));
        }
    }

    /// Totals of earlier rounds were imported.
    record HistoryChanged(List<Edit<PastTotal>> totals) implements Entry {
        public HistoryChanged {
            totals = List.copyOf(totals);
        }

        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new HistoryChanged(Edit.inverse(totals)));
        }
    }

    /// A catalogue edition was taken into the store. An edition never changes afterwards.
    record CatalogueAdopted(Catalogue catalogue) implements Entry {
        @Override
        public Optional<Entry> inverse() {
            return Optional.empty();
        }
    }

    /// A round was opened over a frozen copy of its subjects.
    record RoundOpened(Round round, List<Enrolled> subjects) implements Entry {
        public RoundOpened {
            subjects = List.copyOf(subjects);
        }

        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new RoundClosed(round, subjects));
        }
    }

    /// A round into which nothing was recorded yet was taken back.
    record RoundClosed(Round round, List<Enrolled> subjects) implements Entry {
        public RoundClosed {
            subjects = List.copyOf(subjects);
        }

        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new RoundOpened(round, subjects));
        }
    }

    /// The subjects of one kind that are inspected in a sampled round were listed, or drawn by lot.
    ///
    /// @param before the drawn before, in order of their ids
    /// @param after the drawn now, in order of their ids
    /// @param protocolBefore how those before were drawn; empty where they were listed
    /// @param protocolAfter how those now were drawn
    record SampleListed(
            RoundId round,
            SubjectKind kind,
            List<SubjectId> before,
            List<SubjectId> after,
            Optional<Protocol> protocolBefore,
            Optional<Protocol> protocolAfter)
            implements Entry {
        public SampleListed {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new SampleListed(round, kind, after, before, protocolAfter, protocolBefore));
        }
    }

    /// 分工: subjects of a round were given to an inspector, to another one, or to nobody again. Anyone may still record
    /// what he sees.
    record SubjectsAssigned(RoundId round, List<AssignmentEdit> subjects) implements Entry {
        public SubjectsAssigned {
            subjects = List.copyOf(subjects);
        }

        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new SubjectsAssigned(
                    round,
                    subjects.reversed().stream().map(AssignmentEdit::inverse).toList()));
        }
    }

    /// One or several answers of one subject were recorded in one step.
    record AnswersRecorded(RoundId round, SubjectId subject, List<AnswerEdit> answers) implements Entry {
        public AnswersRecorded {
            answers = List.copyOf(answers);
        }

        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new AnswersRecorded(
                    round,
                    subject,
                    answers.reversed().stream().map(AnswerEdit::inverse).toList()));
        }
    }

    /// One clause was given an answer on many subjects in one step.
    record ClauseAnswered(RoundId round, ClauseCode clause, List<SubjectEdit> subjects) implements Entry {
        public ClauseAnswered {
            subjects = List.copyOf(subjects);
        }

        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new ClauseAnswered(
                    round,
                    clause,
                    subjects.reversed().stream().map(SubjectEdit::inverse).toList()));
        }
    }

    /// A finding was written, changed or withdrawn. What it does to its clause's answer is recorded with it.
    record FindingWritten(RoundId round, SubjectId subject, Edit<Finding> finding, Optional<AnswerEdit> answer)
            implements Entry {
        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new FindingWritten(round, subject, finding.inverse(), answer.map(AnswerEdit::inverse)));
        }
    }

    /// A picture was laid beside a clause, changed in its caption or its finding, or taken away. The original stays
    /// in the store whatever happens.
    record EvidenceAttached(RoundId round, SubjectId subject, Edit<Evidence> evidence) implements Entry {
        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new EvidenceAttached(round, subject, evidence.inverse()));
        }
    }

    /// Results of a whole list of subjects were imported, or changed in one step.
    ///
    /// @param source the name of the imported file, or empty text for what was changed by hand
    record ResultsImported(RoundId round, String source, List<InspectionEdit> inspections) implements Entry {
        public ResultsImported {
            inspections = List.copyOf(inspections);
        }

        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new ResultsImported(
                    round,
                    source,
                    inspections.reversed().stream().map(InspectionEdit::inverse).toList()));
        }
    }

    /// A veto of a subject was accepted or returned by a second person, or that was taken back.
    record ReviewGiven(RoundId round, SubjectId subject, Edit<Review> review) implements Entry {
        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new ReviewGiven(round, subject, review.inverse()));
        }
    }

    /// The subjects that are inspected a second time were drawn, or the draw was taken back.
    record DoubleCheckDrawn(RoundId round, Edit<DoubleCheck> check) implements Entry {
        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new DoubleCheckDrawn(round, check.inverse()));
        }
    }

    /// A second person answered clauses of a drawn subject without seeing the first answers.
    record SecondLooksGiven(RoundId round, SubjectId subject, List<Edit<SecondLook>> looks) implements Entry {
        public SecondLooksGiven {
            looks = List.copyOf(looks);
        }

        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new SecondLooksGiven(round, subject, Edit.inverse(looks)));
        }
    }

    /// An objection was entered, changed or decided. Upholding it takes its findings out of verdict and bulletin and
    /// returns its clause to the inspector, all in one step.
    record ObjectionRecorded(
            RoundId round, Edit<Objection> objection, List<Edit<Finding>> findings, List<Edit<Review>> reviews)
            implements Entry {
        public ObjectionRecorded {
            findings = List.copyOf(findings);
            reviews = List.copyOf(reviews);
        }

        @Override
        public Optional<Entry> inverse() {
            return Optional.of(
                    new ObjectionRecorded(round, objection.inverse(), Edit.inverse(findings), Edit.inverse(reviews)));
        }
    }

    /// A person decided against the computed verdict of a subject, or took that back.
    record RulingGiven(RoundId round, SubjectId subject, Edit<Ruling> ruling) implements Entry {
        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new RulingGiven(round, subject, ruling.inverse()));
        }
    }

    /// What a round records beside its subjects was imported, written, changed or taken back.
    ///
    /// @param source the name of the imported file, or empty text for what was written by hand
    record NotesChanged(RoundId round, String source, List<Edit<RoundNote>> notes) implements Entry {
        public NotesChanged {
            notes = List.copyOf(notes);
        }

        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new NotesChanged(round, source, Edit.inverse(notes)));
        }
    }

    /// Findings were rechecked, or that was changed or taken back.
    ///
    /// @param source the name of the imported file, or empty text for what was written by hand
    record RechecksRecorded(RoundId round, String source, List<Edit<Recheck>> rechecks) implements Entry {
        public RechecksRecorded {
            rechecks = List.copyOf(rechecks);
        }

        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new RechecksRecorded(round, source, Edit.inverse(rechecks)));
        }
    }

    /// The office's profile was changed.
    record OfficeChanged(Edit<Office> office) implements Entry {
        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new OfficeChanged(office.inverse()));
        }
    }

    /// 放假和调休 were entered or replaced. Absent means those that come with the program.
    record CalendarChanged(Edit<WorkingCalendar> calendar) implements Entry {
        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new CalendarChanged(calendar.inverse()));
        }
    }

    /// Platforms were counted in other classes. Absent means by the words of their names.
    record PlatformsClassed(Edit<PlatformClasses> classes) implements Entry {
        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new PlatformsClassed(classes.inverse()));
        }
    }

    /// A round's bulletin was printed and sent out. It is not undone: what is wrong in it is put right by another
    /// issue.
    record BulletinPublished(RoundId round, Publication publication) implements Entry {
        @Override
        public Optional<Entry> inverse() {
            return Optional.empty();
        }
    }

    /// A seal was pressed on a round's bulletin, or the bulletin was signed. It is not undone: the file is out.
    record BulletinStamped(RoundId round, Stamping stamping) implements Entry {
        @Override
        public Optional<Entry> inverse() {
            return Optional.empty();
        }
    }

    /// The wording of one block of a round's bulletin was rewritten; figures in it stay computed.
    ///
    /// @param block the key of the block
    /// @param text the template before and after; absent means as drafted
    record BlockRewritten(RoundId round, String block, Edit<String> text) implements Entry {
        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new BlockRewritten(round, block, text.inverse()));
        }
    }

    /// A sentence was put into the wording library of a clause, changed or taken out.
    record PhraseChanged(Edit<Phrase> phrase) implements Entry {
        @Override
        public Optional<Entry> inverse() {
            return Optional.of(new PhraseChanged(phrase.inverse()));
        }
    }
}
