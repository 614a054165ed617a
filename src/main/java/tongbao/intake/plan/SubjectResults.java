package tongbao.intake.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Group;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Entry.InspectionEdit;
import tongbao.domain.register.Subject;

/// What the rows of one subject make of its inspection.
final class SubjectResults {
    /// What the rows so far say about one clause.
    ///
    /// @param row the first of them
    private record Said(int row, ResultRow.Kind kind, OptionalInt count, OptionalInt of, Answer answer) {}

    private record Written(int row, Finding finding) {}

    private final Inspection before;
    private final Subject subject;
    private final ImportContext context;
    private final ResultWords words;
    private final Map<ClauseCode, Said> said = new LinkedHashMap<>();
    private final Map<FindingId, Written> findings = new LinkedHashMap<>();
    private final Map<FindingId, Finding> known = new HashMap<>();
    private final List<Integer> refusedRows = new ArrayList<>();
    private OptionalInt restRow = OptionalInt.empty();

    SubjectResults(Inspection before, Subject subject, ImportContext context, ResultWords words) {
        this.before = before;
        this.subject = subject;
        this.context = context;
        this.words = words;
        before.findings().forEach(finding -> known.put(finding.id(), finding));
    }

    /// A row of this subject could not be understood: what it meant to say may be about any clause.
    void refuseRest(int row) {
        refusedRows.add(row);
    }

    PlannedRow settle(ResultRow row) {
        var clause = row.place().orElseThrow().clause();
        var first = Optional.ofNullable(said.get(clause.code()));
        var old = first.map(Said::answer).orElse(before.answer(clause.code()));
        var answer = Answers.of(row, old);
        var finding = finding(row);
        first.filter(earlier -> contradicts(row, earlier, answer))
                .ifPresent(earlier -> row.cells()
                        .refuse(
                                "result.conflict",
                                Columns.RESULT,
                                String.valueOf(earlier.row()),
                                clause.code().value()));
        var twice = finding.flatMap(found -> Optional.ofNullable(findings.get(found.id())));
        twice.filter(earlier -> !earlier.finding().equals(finding.orElseThrow()))
                .ifPresent(earlier -> row.cells()
                        .refuse("result.findingConflict", Columns.DESCRIPTION, String.valueOf(earlier.row())));
        if (row.cells().isRefused()) {
            refusedRows.add(row.cells().number());
            return planned(row, Outcome.REFUSED, List.of());
        }
        Answers.warnOfGaps(row, clause, answer);
        var earliest = first.map(Said::row).orElse(row.cells().number());
        said.put(
                clause.code(),
                new Said(
                        earliest,
                        row.kind(),
                        row.count().isPresent()
                                ? row.count()
                                : first.map(Said::count).orElse(OptionalInt.empty()),
                        row.of().isPresent() ? row.of() : first.map(Said::of).orElse(OptionalInt.empty()),
                        answer));
        var changes = new ArrayList<FieldChange>();
        if (!answer.equals(old)) {
            changes.add(new FieldChange(title(clause), words.text(old), words.text(answer)));
            warnOfFindings(row, clause);
        }
        var isNew = old instanceof Answer.Unseen && !changes.isEmpty();
        if (finding.isPresent() && twice.isEmpty()) {
            findings.put(finding.get().id(), new Written(row.cells().number(), finding.get()));
            isNew |= changes.isEmpty() && !known.containsKey(finding.get().id());
            changes.addAll(
                    words.changes(Optional.ofNullable(known.get(finding.get().id())), finding.get()));
        } else if (first.isPresent() && changes.isEmpty()) {
            row.cells()
                    .note(
                            "row.again",
                            Columns.CLAUSE,
                            String.valueOf(twice.map(Written::row).orElse(earliest)));
        }
        return planned(row, changes.isEmpty() ? Outcome.UNCHANGED : isNew ? Outcome.NEW : Outcome.CHANGED, changes);
    }

    private static boolean contradicts(ResultRow row, Said earlier, Answer answer) {
        if (row.kind() != earlier.kind()) {
            return true;
        }
        return switch (row.kind()) {
            case CLEAR, PROBLEM -> differ(row.count(), earlier.count()) || differ(row.of(), earlier.of());
            case NOT_APPLICABLE, UNDECIDED -> !answer.equals(earlier.answer());
        };
    }

    private static boolean differ(OptionalInt one, OptionalInt other) {
        return one.isPresent() && other.isPresent() && one.getAsInt() != other.getAsInt();
    }

    /// The finding the row writes: new, or the one of the same content with what the row says of it.
    private Optional<Finding> finding(ResultRow row) {
        if (row.kind() != ResultRow.Kind.PROBLEM || row.description().isEmpty()) {
            return Optional.empty();
        }
        var place = row.place().orElseThrow();
        var id = FindingIds.of(before, place.clause().code(), row.description(), row.column(), row.page());
        var old = Optional.ofNullable(known.get(id));
        return Optional.of(new Finding(
                id,
                Optional.of(place.clause().code()),
                row.column(),
                row.page(),
                row.description(),
                row.foundAt().or(() -> old.map(Finding::foundAt)).orElse(context.now()),
                old.map(Finding::inspector).orElse(context.inspector()),
                old.map(Finding::browser).orElse(""),
                old.map(Finding::counts).orElse(true),
                row.published()
                        .or(() -> old.map(Finding::published))
                        .orElse(place.group().kind() != Group.Kind.BONUS)));
    }

    private void warnOfFindings(ResultRow row, Clause clause) {
        var staying = before.findings(clause.code()).count();
        if (row.kind() == ResultRow.Kind.CLEAR && staying > 0) {
            row.cells()
                    .warn(
                            "result.findingsStay",
                            Columns.RESULT,
                            String.valueOf(staying),
                            clause.code().value());
        }
    }

    /// The row for 全部 or 其余: what no row named and nobody looked at becomes 未发现; what was recorded stays.
    PlannedRow settleRest(ResultRow row, List<Place> applicable) {
        if (!refusedRows.isEmpty()) {
            var rows = refusedRows.stream().map(String::valueOf).collect(Collectors.joining("、"));
            row.cells().refuse("result.restRefused", Columns.CLAUSE, rows);
            return planned(row, Outcome.REFUSED, List.of());
        }
        if (restRow.isPresent()) {
            row.cells().note("row.again", Columns.CLAUSE, String.valueOf(restRow.getAsInt()));
            return planned(row, Outcome.UNCHANGED, List.of());
        }
        restRow = OptionalInt.of(row.cells().number());
        var kept = new ArrayList<String>();
        var cleared = 0;
        for (var place : applicable) {
            var code = place.clause().code();
            if (!said.containsKey(code)) {
                switch (before.answer(code)) {
                    case Answer.Unseen _ -> {
                        said.put(
                                code,
                                new Said(
                                        row.cells().number(),
                                        ResultRow.Kind.CLEAR,
                                        OptionalInt.empty(),
                                        OptionalInt.empty(),
                                        Answer.CLEAR));
                        cleared++;
                    }
                    case Answer.Clear _ -> {
                        // recorded already
                    }
                    case Answer.Problem _, Answer.NotApplicable _, Answer.Undecided _, Answer.Carried _ ->
                        kept.add(code.value());
                }
            }
        }
        if (!kept.isEmpty()) {
            row.cells().warn("result.restKept", Columns.CLAUSE, String.join("、", kept));
        }
        return planned(
                row,
                cleared == 0 ? Outcome.UNCHANGED : Outcome.NEW,
                cleared == 0 ? List.of() : List.of(words.cleared(cleared)));
    }

    private static String title(Clause clause) {
        return clause.code() + " " + clause.name();
    }

    /// What all rows together change; empty if nothing.
    Optional<InspectionEdit> edit() {
        var answers = said.entrySet().stream()
                .filter(entry -> !entry.getValue().answer().equals(before.answer(entry.getKey())))
                .map(entry -> new AnswerEdit(
                        entry.getKey(),
                        before.answer(entry.getKey()),
                        entry.getValue().answer()))
                .toList();
        var written = findings.values().stream()
                .map(Written::finding)
                .filter(finding -> !finding.equals(known.get(finding.id())))
                .map(finding -> new Edit<>(Optional.ofNullable(known.get(finding.id())), Optional.of(finding)))
                .toList();
        return answers.isEmpty() && written.isEmpty()
                ? Optional.empty()
                : Optional.of(new InspectionEdit(subject.id(), answers, written));
    }

    private PlannedRow planned(ResultRow row, Outcome outcome, List<FieldChange> changes) {
        return PlannedRow.of(row.cells(), outcome, subject.code(), subject.name(), changes);
    }
}
