package tongbao.domain.words;

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
        var look = clause.look();
        return phrases.sentences(
                look.window()
                        .map(window -> phrases.of("look.window", window(window)))
                        .orElse(""),
                parts(clause.measure()),
                look.deadline()
                        .map(deadline -> phrases.of("look.deadline", length(deadline)))
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

    private String parts(Measure measure) {
        return measure instanceof Measure.Sum(var _, var parts)
                ? phrases.of(
                        "look.parts",
                        String.join(
                                phrases.of("between.items"),
                                parts.stream()
                                        .map(part -> part.window()
                                                .map(window -> phrases.of("look.part", part.name(), window(window)))
                                                .orElse(part.name()))
                                        .toList()))
                : "";
    }
}
