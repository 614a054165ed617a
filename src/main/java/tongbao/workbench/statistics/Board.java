package tongbao.workbench.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Office;
import tongbao.domain.bulletin.RegionNames;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.Level;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Change;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.History;
import tongbao.domain.statistics.History.Reference;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.ProblemCount;
import tongbao.domain.statistics.Selection;
import tongbao.domain.statistics.Selection.Which;
import tongbao.domain.statistics.Slice;
import tongbao.domain.statistics.Tally;
import tongbao.domain.verdict.Verdict;
import tongbao.domain.words.Words;
import tongbao.store.RoundReading;

/// Everything the screen shows for one choice: the lines of the table, and the problems by clause.
///
/// @param lines in printed order, the total last
/// @param kinds the kinds this round inspects
/// @param problems the clauses with the most problems first
/// @param why the verdict of one subject in one sentence
record Board(
        Choice choice,
        List<SubjectKind> kinds,
        Rounding rounding,
        LocalDate snapshot,
        List<Line> lines,
        List<ProblemCount> problems,
        Function<Outcome, String> why) {
    /// What is looked at.
    ///
    /// @param level only subjects of this level; empty for all
    record Choice(SubjectKind kind, Dimension dimension, Optional<Level> level) {}

    /// A line of the table.
    ///
    /// @param number from 1; 0 for a subtotal and the total
    /// @param slice empty for the total
    /// @param rate as printed with its sign; a dash where nothing was inspected
    /// @param behind the subjects it counts, failed ones first, then those without a verdict
    record Line(
            int number,
            Optional<Slice> slice,
            String label,
            Tally tally,
            String rate,
            Optional<Change> previous,
            Optional<Change> lastYear,
            List<Outcome> behind) {
        boolean isSum() {
            return number == 0;
        }
    }

    static final String DASH = "—";

    /// The registered subjects of a line.
    Selection selection(Line line) {
        var within = Stream.concat(line.slice().stream(), choice.level().<Slice>map(Slice.OfLevel::new).stream())
                .toList();
        return new Selection(choice.kind(), Which.REGISTERED, within);
    }

    Line total() {
        return lines.getLast();
    }

    /// The chart beside the table, one bar a line.
    Block.Chart chart(String title) {
        return new Block.Chart(
                "statistics",
                title,
                lines.stream()
                        .map(line -> new Block.Chart.Bar(
                                line.label(),
                                line.tally().passed(),
                                line.tally().inspected(),
                                line.tally().passRate().percent(rounding).orElse("")))
                        .toList());
    }

    /// Counts `reading` for `wanted`; a kind the round does not inspect gives way to the one it does.
    ///
    /// @param total the word for the last line
    static Board of(RoundReading reading, List<Outcome> all, Choice wanted, Words words, String total) {
        return new Maker(reading, all, wanted, words, total).board();
    }

    private static final class Maker {
        private final RoundReading reading;
        private final Choice choice;
        private final Words words;
        private final String total;
        private final Rounding rounding;
        private final History history;
        private final List<SubjectKind> kinds;
        private final List<Outcome> outcomes;

        Maker(RoundReading reading, List<Outcome> all, Choice wanted, Words words, String total) {
            this.reading = reading;
            this.total = total;
            this.words = words;
            rounding = reading.office().map(Office::rounding).orElse(Rounding.OFFICIAL);
            history = new History(reading.history());
            kinds = reading.catalogues().keySet().stream().sorted().toList();
            choice = kinds.contains(wanted.kind()) || kinds.isEmpty()
                    ? wanted
                    : new Choice(kinds.getFirst(), wanted.dimension(), wanted.level());
            outcomes = all.stream()
                    .filter(outcome -> outcome.subject().kind() == choice.kind())
                    .filter(outcome -> choice.level()
                            .map(level -> outcome.subject().level() == level)
                            .orElse(true))
                    .toList();
        }

        Board board() {
            var departmentsLast = reading.office().map(Office::departmentsLast).orElse(true);
            var table = Breakdown.of(outcomes, choice.kind(), choice.dimension(), reading.regions(), departmentsLast);
            var lines = new ArrayList<Line>();
            var number = 0;
            for (var row : table.rows()) {
                var behind = outcomes.stream()
                        .filter(outcome -> table.counts(row, outcome.subject(), reading.regions()))
                        .toList();
                lines.add(line(
                        row.isSubtotal() ? 0 : ++number,
                        Optional.of(row.slice()),
                        RegionNames.find(reading.office(), row.slice()).orElseGet(() -> words.name(row.slice())),
                        row.tally(),
                        behind));
            }
            lines.add(line(0, Optional.empty(), total, table.total(), outcomes));
            return new Board(choice, kinds, rounding, reading.round().dates().snapshot(), lines, problems(), this::why);
        }

        private Line line(int number, Optional<Slice> slice, String label, Tally tally, List<Outcome> counted) {
            return new Line(
                    number,
                    slice,
                    label,
                    tally,
                    tally.passRate()
                            .percent(rounding)
                            .map(percent -> percent + "%")
                            .orElse(DASH),
                    change(slice, tally, Reference.PREVIOUS),
                    change(slice, tally, Reference.LAST_YEAR),
                    counted.stream()
                            .sorted(Comparator.comparingInt(Maker::rank))
                            .toList());
        }

        /// Earlier rounds are known by region only, and not for one level alone.
        private Optional<Change> change(Optional<Slice> slice, Tally tally, Reference reference) {
            Optional<RegionCode> region = slice.flatMap(History::region);
            if (choice.level().isPresent() || (slice.isPresent() && region.isEmpty())) {
                return Optional.empty();
            }
            return history.change(
                    reading.round().period(), reference, choice.kind(), region, tally.passRate(), rounding);
        }

        private static int rank(Outcome outcome) {
            return switch (outcome.verdict()) {
                case Verdict.Failed _ -> 0;
                case Verdict.Open _ -> outcome.drawn() ? 1 : 4;
                case Verdict.Passed _ -> 2;
                case Verdict.Exempt _ -> 3;
            };
        }

        private String why(Outcome outcome) {
            var subject = outcome.subject();
            var inspection = reading.inspection(subject.id());
            return Optional.ofNullable(reading.catalogues().get(subject.kind()))
                    .map(catalogue -> words.verdictSentence(catalogue, subject, inspection, outcome.verdict()))
                    .orElse("");
        }

        private List<ProblemCount> problems() {
            return Optional.ofNullable(reading.catalogues().get(choice.kind()))
                    .map(catalogue -> ProblemCount.of(catalogue, outcomes, reading.inspections()))
                    .orElse(List.of());
        }
    }
}
