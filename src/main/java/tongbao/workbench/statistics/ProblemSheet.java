package tongbao.workbench.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tongbao.domain.bulletin.Block;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.SubjectId;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.IndicatorCount;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.ProblemCount;
import tongbao.domain.statistics.Share;
import tongbao.workbench.statistics.Figure.Tone;
import tongbao.workbench.statistics.Sheet.Head;
import tongbao.workbench.statistics.Sheet.Line;

/// 问题 by indicator or clause, the most frequent first with the part that they make up together (Pareto). Subjects
/// (家), subjects counted once for each kind of problem (家次) and occurrences (处) stand beside each other.
final class ProblemSheet {
    private final Source source;
    private final Choice choice;
    private final List<Outcome> outcomes;

    ProblemSheet(Source source, Choice choice) {
        this.source = source;
        this.choice = choice;
        outcomes = source.outcomes(choice);
    }

    /// @param clauses whose problems are counted
    /// @param subjects of the subjects they apply to, with the problem
    private record Row(String code, String name, Set<ClauseCode> clauses, Share subjects, int occurrences, int failed) {
        static Row of(ProblemCount count) {
            var clause = count.place().clause();
            return new Row(
                    clause.code().value(),
                    clause.name(),
                    Set.of(clause.code()),
                    count.share(),
                    count.occurrences(),
                    count.failed());
        }

        static Row of(IndicatorCount count, Catalogue catalogue) {
            var indicator = count.indicator();
            return new Row(
                    indicator.code(),
                    indicator.name(),
                    catalogue
                            .places()
                            .filter(place -> place.indicator().equals(indicator))
                            .map(place -> place.clause().code())
                            .collect(Collectors.toSet()),
                    count.share(),
                    count.occurrences(),
                    count.failed());
        }
    }

    Sheet sheet() {
        var catalogue = source.catalogue(choice.kind());
        var rows = catalogue.map(this::rows).orElse(List.of());
        var times = rows.stream().mapToInt(row -> row.subjects().part()).sum();
        var lines = new ArrayList<Line>();
        var sofar = 0;
        for (var row : rows) {
            sofar += row.subjects().part();
            lines.add(line(new Behind(catalogue, row.clauses()), row, new Share(sofar, times)));
        }
        if (!rows.isEmpty()) {
            catalogue.ifPresent(of -> lines.addAll(sums(of, rows, times)));
        }
        var title = source.text(
                choice.clauses() ? "title.clauses" : "title.indicators",
                source.words().name(choice.kind()));
        return new Sheet(
                title,
                source.text("counted.problems", rows.size(), times),
                heads(),
                lines,
                source.text("note.problems", source.rule()),
                rows.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Sheet.Drawing(
                                new Block.Chart(
                                        "problems",
                                        title,
                                        rows.stream()
                                                .map(row -> new Block.Chart.Bar(
                                                        row.name(),
                                                        row.subjects().part(),
                                                        row.subjects().whole(),
                                                        source.bare(row.subjects())))
                                                .toList()),
                                ChartNames.shares(source, "problems"))));
    }

    private List<Row> rows(Catalogue catalogue) {
        var inspections = source.reading().inspections();
        return choice.clauses()
                ? ProblemCount.of(catalogue, outcomes, inspections).stream()
                        .map(Row::of)
                        .toList()
                : IndicatorCount.of(catalogue, outcomes, inspections).stream()
                        .map(count -> Row.of(count, catalogue))
                        .toList();
    }

    private List<Head> heads() {
        return List.of(
                new Head("code", source.text("column.code"), 60, false),
                new Head("label", source.text(choice.clauses() ? "column.clause" : "column.indicator"), 190, false),
                new Head("subjects", source.text("column.subjects"), 84, true),
                new Head("occurrences", source.text("column.occurrences"), 84, true),
                new Head("failed", source.text("column.made-fail"), 84, true),
                new Head("applicable", source.text("column.applicable"), 70, true),
                new Head("share", source.text("column.share"), 72, true),
                new Head("sofar", source.text("column.sofar"), 84, true));
    }

    private Line line(Behind behind, Row row, Share sofar) {
        var kind = choice.kind();
        return new Line(
                false,
                List.of(
                        Figure.muted(row.code(), behind.found()),
                        Figure.word(row.name(), behind.found()),
                        Figure.of(
                                        Integer.toString(row.subjects().part()),
                                        () -> source.how(new Derivation.Problem(kind, row.code(), false)),
                                        behind.found())
                                .in(Tone.STRONG),
                        Figure.of(
                                Integer.toString(row.occurrences()),
                                () -> source.text("how.occurrences", row.name(), row.occurrences()),
                                behind.found()),
                        Figure.of(
                                        Integer.toString(row.failed()),
                                        () -> source.how(new Derivation.Problem(kind, row.code(), true)),
                                        behind.failed())
                                .in(row.failed() > 0 ? Tone.DANGER : Tone.SUBTLE),
                        Figure.of(
                                Integer.toString(row.subjects().whole()),
                                () -> source.text(
                                        "how.applicable",
                                        row.name(),
                                        row.subjects().whole()),
                                behind.applies()),
                        Figure.of(
                                source.percent(row.subjects()),
                                () -> source.text(
                                        "how.problem-share",
                                        row.subjects().part(),
                                        row.subjects().whole(),
                                        source.rule()),
                                behind.applies()),
                        Figure.of(
                                source.percent(sofar),
                                () -> source.text("how.sofar", sofar.part(), sofar.whole(), source.rule()),
                                behind.found())));
    }

    /// First every subject once, then once for each of its problems.
    private List<Line> sums(Catalogue catalogue, List<Row> rows, int times) {
        var all = rows.stream().flatMap(row -> row.clauses().stream()).collect(Collectors.toSet());
        var behind = new Behind(Optional.of(catalogue), all);
        var share = new Share(count(behind.found()), count(behind.applies()));
        var occurrences = rows.stream().mapToInt(Row::occurrences).sum();
        var failed = count(behind.failed());
        var once = new Row("", source.text("sum.subjects"), all, share, occurrences, failed);
        var first = new ArrayList<>(line(behind, once, new Share(0, 0)).figures());
        first.set(
                2,
                Figure.of(
                                Integer.toString(share.part()),
                                () -> source.text("how.subjects", share.part()),
                                behind.found())
                        .in(Tone.STRONG));
        first.set(
                4,
                Figure.of(Integer.toString(failed), () -> source.text("how.made-fail", failed), behind.failed())
                        .in(failed > 0 ? Tone.DANGER : Tone.SUBTLE));
        first.set(7, Figure.muted("", behind.found()));
        var blank = Figure.muted("", behind.found());
        return List.of(
                new Line(true, first),
                new Line(
                        true,
                        List.of(
                                blank,
                                Figure.word(source.text("sum.times"), behind.found()),
                                Figure.of(
                                                Integer.toString(times),
                                                () -> source.text("how.times", times),
                                                behind.found())
                                        .in(Tone.STRONG),
                                blank,
                                blank,
                                blank,
                                blank,
                                blank)));
    }

    private int count(Predicate<Outcome> which) {
        return (int) outcomes.stream().filter(which).count();
    }

    /// The subjects of one row.
    private final class Behind {
        private final Optional<Catalogue> catalogue;
        private final Set<ClauseCode> clauses;
        private final Map<SubjectId, Inspection> inspections = source.reading().inspections();

        Behind(Optional<Catalogue> catalogue, Set<ClauseCode> clauses) {
            this.catalogue = catalogue;
            this.clauses = clauses;
        }

        Predicate<Outcome> found() {
            return Source.chosen(choice)
                    .and(outcome ->
                            outcome.drawn() && applying(outcome).stream().anyMatch(code -> isFound(outcome, code)));
        }

        Predicate<Outcome> applies() {
            return Source.chosen(choice)
                    .and(outcome -> outcome.drawn() && !applying(outcome).isEmpty());
        }

        Predicate<Outcome> failed() {
            return found().and(outcome -> applying(outcome).stream().anyMatch(code -> Problems.decides(outcome, code)));
        }

        private Collection<ClauseCode> applying(Outcome outcome) {
            return catalogue.stream()
                    .flatMap(of -> of.placesFor(outcome.subject()).stream())
                    .map(place -> place.clause().code())
                    .filter(clauses::contains)
                    .toList();
        }

        private boolean isFound(Outcome outcome, ClauseCode code) {
            var inspection = inspections.get(outcome.subject().id());
            return inspection != null && Problems.isFound(inspection, code);
        }
    }
}
