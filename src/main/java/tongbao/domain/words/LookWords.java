package tongbao.domain.words;

import java.time.LocalDate;
import java.util.Optional;
import tongbao.domain.calendar.Dating;
import tongbao.domain.calendar.Length;
import tongbao.domain.calendar.Window;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.Measure;

/// What a clause looks at: windows, time limits, what is passed over.
final class LookWords {
    private final Phrases phrases;

    LookWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /// `监测期 2 周。不计：网上信访、纪检举报。`; empty text where it looks at everything.
    String look(Clause clause) {
        return look(clause, Optional.empty());
    }

    /// With the days of a round beside every window and time limit: `监测期 2 周（2026-08-03 至 2026-08-17）。`
    String look(Clause clause, Dating dating) {
        return look(clause, Optional.of(dating));
    }

    private String look(Clause clause, Optional<Dating> dating) {
        var look = clause.look();
        return phrases.sentences(
                look.window()
                        .map(window -> phrases.of("look.window", window(window) + days(window, dating)))
                        .orElse(""),
                parts(clause.measure(), dating),
                look.deadline()
                        .map(deadline -> phrases.of("look.deadline", length(deadline) + days(deadline, dating)))
                        .orElse(""),
                look.excludes().isEmpty()
                        ? ""
                        : phrases.of("look.excludes", String.join(phrases.of("between.items"), look.excludes())));
    }

    String window(Window window) {
        return window.until()
                .map(until -> phrases.of("window.between", length(until), length(window.back())))
                .orElseGet(() -> length(window.back()));
    }

    String length(Length length) {
        return phrases.of(Phrases.key("length", length.unit()), Phrases.number(length.count()));
    }

    private String days(Window window, Optional<Dating> dating) {
        return dating.map(at -> phrases.of(
                                "look.days",
                                at.start(window).toString(),
                                at.end(window).toString())
                        + weekends(window.back(), at, at.start(window)))
                .orElse("");
    }

    private String days(Length limit, Optional<Dating> dating) {
        return dating.map(at -> phrases.of(
                                "look.due",
                                at.lastDue(limit).toString(),
                                at.point().toString())
                        + weekends(limit, at, at.lastDue(limit)))
                .orElse("");
    }

    /// Said where working days are counted by weekends alone for want of the year's holidays.
    private String weekends(Length length, Dating at, LocalDate from) {
        return length.unit() == Length.Unit.WORKING_DAYS && at.lacksHolidays(from) ? phrases.of("look.weekends") : "";
    }

    private String parts(Measure measure, Optional<Dating> dating) {
        return measure instanceof Measure.Sum(var _, var parts)
                ? phrases.of(
                        "look.parts",
                        String.join(
                                phrases.of("between.items"),
                                parts.stream()
                                        .map(part -> part.window()
                                                .map(window -> phrases.of(
                                                        "look.part",
                                                        part.name(),
                                                        window(window) + days(window, dating)))
                                                .orElse(part.name()))
                                        .toList()))
                : "";
    }
}
