package tongbao.intake.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.journal.Present;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;

/// Reads single rows of results against the subjects and the catalogues of a round.
final class ResultRows {
    private static final Set<String> THE_REST = Set.of("全部", "其余", "其他", "所有", "all", "rest");

    /// What decides which clauses apply.
    private record Standing(SubjectKind kind, SubjectClass of, boolean service) {}

    private final Present.RoundState round;
    private final SubjectCells subjects;
    private final Map<SubjectId, Enrolled> enrolled;
    private final Map<Standing, List<Place>> places = new HashMap<>();
    private final Map<SubjectKind, Map<String, Place>> byCode = new HashMap<>();

    ResultRows(ImportContext context, Present.RoundState round) {
        this.round = round;
        subjects = new SubjectCells(context);
        enrolled = round.enrolled().stream()
                .collect(Collectors.toMap(one -> one.subject().id(), one -> one, (a, _) -> a));
        round.catalogues()
                .forEach((kind, catalogue) -> byCode.put(
                        kind,
                        catalogue
                                .places()
                                .collect(Collectors.toMap(
                                        place -> plain(place.clause().code().value()), place -> place, (a, _) -> a))));
    }

    /// The clauses that apply to `subject`, in the order of the catalogue.
    List<Place> applicable(Subject subject) {
        return places.computeIfAbsent(
                new Standing(subject.kind(), SubjectClass.of(subject), subject.hasService()),
                _ -> Optional.ofNullable(round.catalogues().get(subject.kind()))
                        .map(catalogue -> catalogue.placesFor(subject))
                        .orElse(List.of()));
    }

    /// Whom the row is about, if the round has it.
    Optional<Enrolled> subject(RowCells cells) {
        var columns = Stream.of(Columns.RESULT_CODE, Columns.ACCOUNT, Columns.RESULT_CHANNEL)
                .filter(column -> cells.text(column).isPresent())
                .toList();
        if (columns.size() != 1) {
            cells.refuse(columns.isEmpty() ? "result.noSubject" : "result.twoSubjects", Columns.RESULT_CODE);
            return Optional.empty();
        }
        var column = columns.getFirst();
        var text = cells.text(column).orElseThrow();
        var id = id(cells, column, text);
        var found = id.flatMap(one -> Optional.ofNullable(enrolled.get(one)));
        if (id.isPresent() && found.isEmpty()) {
            cells.refuse(
                    subjects.registered(id.get()).isPresent() ? "result.notEnrolled" : "result.unknownSubject",
                    column,
                    text);
        }
        found.filter(one -> !one.drawn())
                .ifPresent(one ->
                        cells.warn("result.notDrawn", column, one.subject().name()));
        return found;
    }

    private Optional<SubjectId> id(RowCells cells, Column column, String text) {
        if (column.equals(Columns.RESULT_CODE)) {
            return site(cells);
        }
        return column.equals(Columns.ACCOUNT)
                ? account(cells, text)
                : Optional.of(SubjectId.ofChannel(text.replaceFirst("(?<=\\d)\\.0+$", "")));
    }

    private Optional<SubjectId> site(RowCells cells) {
        return subjects.siteCode(cells, Columns.RESULT_CODE, Columns.REGION).map(SubjectId::of);
    }

    private static Optional<SubjectId> account(RowCells cells, String account) {
        var platform = cells.text(Columns.RESULT_PLATFORM);
        if (platform.isEmpty()) {
            cells.refuse("platform.empty", Columns.RESULT_PLATFORM);
        }
        return platform.map(where -> SubjectId.ofAccount(where, account.replaceFirst("(?<=\\d)\\.0+$", "")));
    }

    /// The row as understood; empty if it is refused.
    Optional<ResultRow> read(RowCells cells, Enrolled subject) {
        var kind = cells.word(Columns.RESULT, RoundWords::result, "result");
        if (cells.text(Columns.RESULT).isEmpty()) {
            cells.refuse("cell.empty", Columns.RESULT, Columns.RESULT.header());
        }
        var text = cells.text(Columns.CLAUSE);
        var rest = text.filter(word -> THE_REST.contains(word.toLowerCase(Locale.ROOT)))
                .isPresent();
        var place = rest ? Optional.<Place>empty() : place(cells, subject.subject(), text);
        if (rest && kind.isPresent() && kind.get() != ResultRow.Kind.CLEAR) {
            cells.refuse("result.restNotClear", Columns.CLAUSE, text.orElse(""));
        }
        var count = cells.count(Columns.COUNT);
        var of = cells.count(Columns.OF);
        var description = cells.lines(Columns.DESCRIPTION).orElse("");
        var row = kind.map(found -> new ResultRow(
                cells,
                subject,
                place,
                found,
                count,
                of,
                description,
                cells.text(Columns.COLUMN).orElse(""),
                cells.text(Columns.PAGE).orElse(""),
                cells.moment(Columns.FOUND_AT),
                cells.word(Columns.PUBLISHED, RegisterWords::yesNo, "yesNo")));
        if (kind.equals(Optional.of(ResultRow.Kind.CLEAR)) && !description.isEmpty()) {
            cells.warn("result.descriptionUnused", Columns.DESCRIPTION);
        }
        return cells.isRefused() ? Optional.empty() : row;
    }

    private Optional<Place> place(RowCells cells, Subject subject, Optional<String> text) {
        if (text.isEmpty()) {
            cells.refuse("cell.empty", Columns.CLAUSE, Columns.CLAUSE.header());
            return Optional.empty();
        }
        var codes = byCode.getOrDefault(subject.kind(), Map.of());
        var place = Optional.ofNullable(codes.get(plain(text.get())))
                .or(() -> Optional.ofNullable(codes.get(plain(text.get().split(" ", 2)[0]))));
        if (place.isEmpty()) {
            cells.refuse("result.unknownClause", Columns.CLAUSE, text.get(), title(subject));
        } else if (!applicable(subject).contains(place.get())) {
            cells.refuse(
                    "result.clauseNotForSubject",
                    Columns.CLAUSE,
                    place.get().clause().code().value(),
                    subject.name());
        }
        return place;
    }

    private String title(Subject subject) {
        return Optional.ofNullable(round.catalogues().get(subject.kind()))
                .map(Catalogue::title)
                .orElse("");
    }

    static String plain(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[\\s]", "").replaceAll("[－—–_]", "-");
    }
}
