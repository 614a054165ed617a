package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Level;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteType;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Change;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.History;
import tongbao.domain.statistics.History.Reference;
import tongbao.domain.statistics.Selection;
import tongbao.domain.statistics.Selection.Which;
import tongbao.domain.statistics.Share;
import tongbao.domain.statistics.Slice;

/// The figures of one kind of subject as a whole: how many run, were inspected, passed and failed, the rate and how it
/// changed.
final class KindFigures {
    private static final int MOST_PLATFORMS = 8;

    private final Draft draft;
    private final Counted counted;
    private final Rounding rounding;
    private final Figures.Collector into;

    KindFigures(Draft draft, Counted counted, Figures.Collector into) {
        this.draft = draft;
        this.counted = counted;
        this.rounding = draft.office().rounding();
        this.into = into;
    }

    void collect() {
        var tally = counted.total();
        count("registered", Which.REGISTERED);
        into.put(key("split"), split());
        var inspected = selection(Which.INSPECTED);
        number(
                "inspected",
                tally.inspected(),
                new Derivation.Sum(
                        inspected,
                        List.of(
                                new Derivation.Count(inspected.with(Which.PASSED), tally.passed()),
                                new Derivation.Count(inspected.with(Which.FAILED), tally.failed()))));
        count("passed", Which.PASSED);
        count("failed", Which.FAILED);
        count("open", Which.OPEN);
        count("exempt", Which.EXEMPT);
        rate("coverage", tally.coverage(), Which.INSPECTED, Which.REGISTERED);
        if (tally.inspected() > 0) {
            rate("rate", tally.passRate(), Which.PASSED, Which.INSPECTED);
            change("change", Reference.PREVIOUS);
            change("changeOfYear", Reference.LAST_YEAR);
        }
    }

    private void count(String name, Which which) {
        var selection = selection(which);
        var number = selection.count(counted.total());
        number(
                name,
                number,
                which == Which.REGISTERED
                        ? new Derivation.Registered(
                                selection, draft.round().dates().snapshot(), number)
                        : new Derivation.Count(selection, number));
    }

    private Selection selection(Which which) {
        return Selection.of(counted.kind(), which);
    }

    private void rate(String name, Share share, Which part, Which whole) {
        into.rate(key(name), new Derivation.Rate(selection(part), selection(whole), share, rounding));
    }

    private void change(String name, Reference reference) {
        var period = draft.round().period();
        new History(draft.history())
                .change(
                        period,
                        reference,
                        counted.kind(),
                        Optional.empty(),
                        counted.total().passRate(),
                        rounding)
                .ifPresent(change -> into.put(key(name), runs(key(name), change, reference)));
    }

    private List<Run> runs(String key, Change change, Reference reference) {
        var words = Wording.text("change." + change.direction(), referenceWord(reference));
        var derivation = new Derivation.Points(counted.kind(), change, reference);
        return change.direction() == Change.Direction.SAME
                ? List.of(new Run.Computed(new Figure(key, words, derivation)))
                : List.of(
                        new Run.Words(words),
                        new Run.Computed(new Figure(key, change.printed(), derivation)),
                        new Run.Words(Wording.text("change.unit")));
    }

    private String referenceWord(Reference reference) {
        var precise = "reference." + reference
                + draft.round().period().slot().map(slot -> "." + slot.parts()).orElse("");
        return Wording.text(Wording.has(precise) ? precise : "reference." + reference);
    }

    /// How the registered divide: sites by level and type, accounts by platform. Nothing where there is one part only.
    private List<Run> split() {
        var parts = switch (counted.kind()) {
            case SITE -> byLevelAndType();
            case ACCOUNT -> byPlatform();
            case CHANNEL -> byForm();
        };
        var runs = new ArrayList<Run>();
        if (parts.size() > 1) {
            for (var part : parts) {
                runs.add(new Run.Words((runs.isEmpty() ? "" : "、") + part.name()));
                runs.add(new Run.Computed(new Figure(
                        key("split"),
                        Integer.toString(part.count()),
                        new Derivation.Registered(
                                part.of(), draft.round().dates().snapshot(), part.count()))));
                runs.add(new Run.Words(counted.counter()));
            }
        }
        return runs;
    }

    /// @param of as many registered subjects as are counted
    private record Part(String name, int count, Selection of) {}

    private List<Part> byLevelAndType() {
        var parts = new ArrayList<Part>();
        for (var level : Level.values()) {
            for (var type : SiteType.values()) {
                var count = (int) counted.outcomes().stream()
                        .filter(outcome ->
                                outcome.subject() instanceof Site site && site.level() == level && site.type() == type)
                        .count();
                if (count > 0) {
                    parts.add(new Part(
                            Wording.text("split." + level + "." + type),
                            count,
                            selection(Which.REGISTERED).in(new Slice.OfDepartment(level, Optional.of(type)))));
                }
            }
        }
        return parts;
    }

    private List<Part> byForm() {
        var parts = new ArrayList<Part>();
        for (var form : Channel.Form.values()) {
            var count = (int) counted.outcomes().stream()
                    .filter(outcome -> outcome.subject() instanceof Channel channel && channel.form() == form)
                    .count();
            if (count > 0) {
                parts.add(new Part(
                        Wording.text("split." + form),
                        count,
                        selection(Which.REGISTERED).in(new Slice.OfForm(form))));
            }
        }
        return parts;
    }

    private List<Part> byPlatform() {
        var rows = Breakdown.of(counted.outcomes(), counted.kind(), Dimension.PLATFORM, draft.regions(), true)
                .rows();
        var named = rows.size() > MOST_PLATFORMS ? rows.subList(0, MOST_PLATFORMS - 1) : rows;
        var parts = new ArrayList<Part>();
        named.forEach(row -> parts.add(new Part(
                row.label(),
                row.tally().registered(),
                selection(Which.REGISTERED).in(row.slice()))));
        var rest = rows.subList(named.size(), rows.size()).stream()
                .mapToInt(row -> row.tally().registered())
                .sum();
        if (rest > 0) {
            var others = rows.subList(named.size(), rows.size()).stream()
                    .map(Breakdown.Row::slice)
                    .toList();
            parts.add(new Part(
                    Wording.text("split.others"),
                    rest,
                    selection(Which.REGISTERED).in(new Slice.AnyOf(others))));
        }
        return parts;
    }

    private void number(String name, int number, Derivation derivation) {
        into.number(key(name), number, derivation);
    }

    private String key(String name) {
        return counted.prefix() + "." + name;
    }
}
