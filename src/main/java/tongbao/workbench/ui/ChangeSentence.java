package tongbao.workbench.ui;

import java.util.List;
import java.util.Optional;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.Objection;
import tongbao.domain.inspection.Phrase;
import tongbao.domain.inspection.Review;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;
import tongbao.domain.words.Words;
import tongbao.store.Store;

/// What a change was, in one short sentence. Reads names from the store, so it runs on the worker.
public final class ChangeSentence {
    private static final int LONGEST = 24;
    /// So many digits of a digest tell files apart.
    private static final int SHOWN = 12;

    private final Store store;
    private final Messages messages;
    private final Words words;

    public ChangeSentence(Store store, Messages messages, Words words) {
        this.store = store;
        this.messages = messages;
        this.words = words;
    }

    /// @throws tongbao.store.failure.StoreException if a name cannot be read
    public String of(Entry entry) {
        return switch (entry) {
            case Entry.RegionsChanged(var regions) -> messages.get("change.regions", regions.size());
            case Entry.RegisterChanged(var source, var subjects) ->
                source.isEmpty()
                        ? messages.get("change.register", subjects.size())
                        : messages.get("change.register.imported", source, subjects.size());
            case Entry.HistoryChanged(var totals) -> messages.get("change.history", totals.size());
            case Entry.CatalogueAdopted(var catalogue) -> messages.get("change.catalogue", catalogue.title());
            case Entry.RoundOpened(var round, var subjects) ->
                messages.get("change.round.opened", round.id().value(), subjects.size());
            case Entry.RoundClosed closed ->
                messages.get("change.round.closed", closed.round().id().value());
            case Entry.SampleListed listed ->
                messages.get(
                        "change.sample",
                        words.name(listed.kind()),
                        listed.after().size());
            case Entry.SubjectsAssigned(var round, var subjects) -> assigned(round, subjects);
            case Entry.AnswersRecorded(var round, var subject, var answers) ->
                answers.size() == 1
                        ? one(round, subject, answers.getFirst())
                        : messages.get("change.answers", name(round, subject), answers.size());
            case Entry.FindingWritten written -> finding(written);
            case Entry.EvidenceAttached attached ->
                messages.get(
                        attached.evidence().after().isEmpty()
                                ? "change.evidence.removed"
                                : attached.evidence().before().isEmpty()
                                        ? "change.evidence"
                                        : "change.evidence.changed",
                        name(attached.round(), attached.subject()));
            case Entry.ReviewGiven given -> review(given);
            case Entry.RulingGiven(var round, var subject, var ruling) ->
                messages.get(
                        ruling.after()
                                .map(after -> after.passed() ? "change.ruling.passed" : "change.ruling.failed")
                                .orElse("change.ruling.removed"),
                        name(round, subject));
            case Entry.DoubleCheckDrawn(var round, var check) ->
                messages.get(
                        check.after().isPresent() ? "change.double-check.drawn" : "change.double-check.removed",
                        round.value(),
                        check.after().or(check::before).orElseThrow().drawn().size());
            case Entry.SecondLooksGiven(var round, var subject, var looks) ->
                messages.get("change.second-look", name(round, subject), looks.size());
            case Entry.ObjectionRecorded recorded -> objection(recorded);
            case Entry.ResultsImported imported ->
                imported.source().isEmpty()
                        ? messages.get("change.bulk", imported.inspections().size())
                        : messages.get(
                                "change.results",
                                imported.source(),
                                imported.inspections().size());
            case Entry.ClauseAnswered answered -> answered(answered);
            case Entry.PhraseChanged(var phrase) ->
                messages.get(
                        phrase.after().isPresent() ? "change.phrase" : "change.phrase.removed",
                        cut(phrase.after().or(phrase::before).map(Phrase::text).orElse("")));
            case Entry.NotesChanged(var round, var source, var notes) ->
                source.isEmpty()
                        ? messages.get("change.notes", round.value(), notes.size())
                        : messages.get("change.notes.imported", source, notes.size());
            case Entry.RechecksRecorded(var round, var source, var rechecks) ->
                source.isEmpty()
                        ? messages.get("change.rechecks", round.value(), rechecks.size())
                        : messages.get("change.rechecks.imported", source, rechecks.size());
            case Entry.OfficeChanged _ -> messages.get("change.office");
            case Entry.CalendarChanged _ -> messages.get("change.calendar");
            case Entry.PlatformsClassed _ -> messages.get("change.platforms");
            case Entry.BulletinPublished(var round, var publication) ->
                messages.get(publication.issue() == 1 ? "change.published" : "change.reissued", round.value());
            case Entry.BulletinStamped(var round, var stamping) ->
                messages.get(
                        "change.stamped",
                        round.value(),
                        stamping.on(messages.locale()),
                        stamping.what(messages.locale()),
                        stamping.file().hex().substring(0, SHOWN));
            case Entry.BlockRewritten _ -> messages.get("change.block");
        };
    }

    private String assigned(RoundId round, List<Entry.AssignmentEdit> subjects) {
        var first = subjects.getFirst();
        var whom = subjects.size() == 1
                ? name(round, first.subject())
                : messages.get("change.assigned.subjects", subjects.size());
        return first.after().isEmpty()
                ? messages.get("change.assigned.removed", whom)
                : messages.get("change.assigned", whom, first.after());
    }

    private String one(RoundId round, SubjectId subject, AnswerEdit edit) {
        return messages.get(
                "change.answer",
                name(round, subject),
                clause(round, subject, edit.clause()),
                words.name(edit.before()),
                words.name(edit.after()));
    }

    private String finding(Entry.FindingWritten written) {
        var subject = name(written.round(), written.subject());
        var text = written.finding()
                .after()
                .or(written.finding()::before)
                .map(Finding::description)
                .orElse("");
        var key = written.finding().after().isPresent() ? "change.finding" : "change.finding.withdrawn";
        return messages.get(key, subject, cut(text));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private String answered(Entry.ClauseAnswered entry) {
        var first = entry.subjects().getFirst();
        return messages.get(
                "change.clause",
                clause(entry.round(), first.subject(), entry.clause()),
                entry.subjects().size(),
                words.name(first.after()));
    }

    private String objection(Entry.ObjectionRecorded recorded) {
        var after = recorded.objection().after();
        var decided = after.flatMap(Objection::decision);
        var key = after.isEmpty()
                ? "change.objection.removed"
                : decided.map(Objection.Decision::upheld)
                        .map(upheld -> upheld ? "change.objection.upheld" : "change.objection.rejected")
                        .orElse("change.objection.entered");
        return messages.get(
                key,
                name(
                        recorded.round(),
                        after.or(recorded.objection()::before).orElseThrow().subject()));
    }

    private String review(Entry.ReviewGiven given) {
        var clause = given.review()
                .after()
                .or(given.review()::before)
                .map(Review::clause)
                .orElseThrow();
        var key = given.review()
                .after()
                .map(review -> switch (review.decision()) {
                    case ACCEPTED -> "change.review.accepted";
                    case RETURNED -> "change.review.returned";
                })
                .orElse("change.review.removed");
        return messages.get(key, name(given.round(), given.subject()), clause(given.round(), given.subject(), clause));
    }

    private String name(RoundId round, SubjectId subject) {
        return store.rounds()
                .subject(round, subject)
                .map(enrolled -> enrolled.subject().name())
                .orElse(subject.value());
    }

    private String clause(RoundId round, SubjectId subject, ClauseCode code) {
        return store.rounds()
                .find(round)
                .flatMap(found -> store.rounds()
                        .subject(round, subject)
                        .flatMap(enrolled -> Optional.ofNullable(
                                found.catalogues().get(enrolled.subject().kind()))))
                .flatMap(store.catalogues()::find)
                .flatMap(catalogue -> catalogue.find(code))
                .map(place -> place.clause().name())
                .orElse(code.value());
    }
}
