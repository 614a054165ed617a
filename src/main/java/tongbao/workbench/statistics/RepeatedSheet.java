package tongbao.workbench.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tongbao.domain.round.Period;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.Repeated;
import tongbao.domain.statistics.Standing;
import tongbao.store.reading.PastRounds;
import tongbao.workbench.statistics.Figure.Tone;
import tongbao.workbench.statistics.Sheet.Head;
import tongbao.workbench.statistics.Sheet.Line;

/// 连续不合格: subjects that failed in this round and in those before it without a gap, the longest first.
record RepeatedSheet(Source source, Choice choice) {
    Sheet sheet() {
        var period = source.reading().round().period();
        var repeated = Repeated.of(
                period,
                source.outcomes(choice),
                source.past().map(PastRounds::failed).orElse(Map.of()));
        return new Sheet(
                source.text("title.repeated", source.words().name(choice.kind())),
                source.text("counted.repeated", repeated.size()),
                List.of(
                        new Head("inARow", source.text("column.in-a-row"), 84, true),
                        new Head("label", source.text("column.name"), 240, false),
                        new Head("region", source.text("column.region"), 120, false),
                        new Head("unit", source.text("column.unit"), 220, false),
                        new Head("periods", source.text("column.periods"), 320, false)),
                repeated.stream().map(this::line).toList(),
                source.text(source.past().isEmpty() ? "note.past-reading" : "note.repeated"),
                Optional.empty());
    }

    private Line line(Repeated repeated) {
        var subject = repeated.subject();
        Predicate<Outcome> behind = outcome -> outcome.subject().id().equals(subject.id());
        var periods = repeated.periods().stream().map(Period::text).collect(Collectors.joining(source.text("comma")));
        return new Line(
                false,
                List.of(
                        Figure.of(
                                        Integer.toString(repeated.periods().size()),
                                        () -> source.how(new Standing.FailedInARow(repeated)),
                                        behind)
                                .in(Tone.DANGER),
                        Figure.word(subject.name(), behind),
                        Figure.muted(source.region(subject.region()), behind),
                        Figure.muted(subject.unit().host(), behind),
                        Figure.muted(periods, behind)));
    }
}
