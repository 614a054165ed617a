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
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.History;
import tongbao.domain.statistics.History.Reference;
import tongbao.domain.statistics.Share;

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
        var subjects = counted.subjects();
        var snapshot = Printed.date(draft.round().dates().snapshot());
        number("registered", tally.registered(), Wording.text("derivation.registered", snapshot, subjects));
        into.put(key("split"), split());
        number("inspected", tally.inspected(), Wording.text("derivation.inspected", tally.passed(), tally.failed()));
        number("passed", tally.passed(), Wording.text("derivation.passed", tally.inspected(), tally.failed()));
        number("failed", tally.failed(), Wording.text("derivation.failed", subjects));
        number("open", tally.open(), Wording.text("derivation.open", subjects));
        number("exempt", tally.exempt(), Wording.text("derivation.exempt", subjects));
        rate("coverage", tally.coverage(), "derivation.coverage");
        if (tally.inspected() > 0) {
            rate("rate", tally.passRate(), "derivation.rate");
            change("change", Reference.PREVIOUS);
            change("changeOfYear", Reference.LAST_YEAR);
        }
    }

    private void rate(String name, Share share, String derivation) {
        into.figure(
                key(name),
                Printed.rate(share, rounding),
                Wording.text(
                        derivation,
                        share.part(),
                        share.whole(),
                        Printed.quotient(share, rounding),
                        Printed.rule(rounding)));
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
                .ifPresent(change -> into.put(key(name), runs(key(name), change, referenceWord(reference))));
    }

    private List<Run> runs(String key, Change change, String reference) {
        var words = Wording.text("change." + change.direction(), reference);
        var derivation = derivation(change, reference);
        return change.direction() == Change.Direction.SAME
                ? List.of(new Run.Computed(new Figure(key, words, derivation)))
                : List.of(
                        new Run.Words(words),
                        new Run.Computed(new Figure(key, change.printed(), derivation)),
                        new Run.Words(Wording.text("change.unit")));
    }

    private String derivation(Change change, String reference) {
        return Wording.text(
                        "derivation.change",
                        Printed.rate(change.now(), rounding),
                        Printed.rate(change.before(), rounding),
                        reference,
                        change.before().part(),
                        change.before().whole())
                + change.exactPoints()
                        .map(exact -> Wording.text("derivation.change.exact", exact))
                        .orElse("");
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
                        Wording.text(
                                "derivation.split",
                                Printed.date(draft.round().dates().snapshot()),
                                part.name()))));
                runs.add(new Run.Words(counted.counter()));
            }
        }
        return runs;
    }

    private record Part(String name, int count) {}

    private List<Part> byLevelAndType() {
        var parts = new ArrayList<Part>();
        for (var level : Level.values()) {
            for (var type : SiteType.values()) {
                var count = (int) counted.outcomes().stream()
                        .filter(outcome ->
                                outcome.subject() instanceof Site site && site.level() == level && site.type() == type)
                        .count();
                if (count > 0) {
                    parts.add(new Part(Wording.text("split." + level + "." + type), count));
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
                parts.add(new Part(Wording.text("split." + form), count));
            }
        }
        return parts;
    }

    private List<Part> byPlatform() {
        var rows = Breakdown.of(counted.outcomes(), counted.kind(), Dimension.PLATFORM, draft.regions(), true)
                .rows();
        var named = rows.size() > MOST_PLATFORMS ? rows.subList(0, MOST_PLATFORMS - 1) : rows;
        var parts = new ArrayList<Part>();
        named.forEach(row -> parts.add(new Part(row.label(), row.tally().registered())));
        var rest = rows.subList(named.size(), rows.size()).stream()
                .mapToInt(row -> row.tally().registered())
                .sum();
        if (rest > 0) {
            parts.add(new Part(Wording.text("split.others"), rest));
        }
        return parts;
    }

    private void number(String name, int number, String derivation) {
        into.number(key(name), number, derivation);
    }

    private String key(String name) {
        return counted.prefix() + "." + name;
    }
}
