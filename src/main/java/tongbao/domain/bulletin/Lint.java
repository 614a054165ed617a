package tongbao.domain.bulletin;

import java.util.List;
import java.util.Locale;
import tongbao.domain.consistency.Concern;
import tongbao.domain.consistency.Severity;
import tongbao.domain.words.ConcernWords;
import tongbao.domain.words.Sentences;

/// Something about a bulletin that a person should look at before it is printed.
public sealed interface Lint {
    Severity severity();

    /// The key of the block to jump to; `number`, `title`, `addressees` for the head of the letter.
    String block();

    /// What is to be looked at, as one sentence.
    String sentence(Locale locale);

    /// What the letter itself lacks or says wrongly.
    enum Kind {
        SUM(Severity.STOPS),
        LIST_LENGTH(Severity.STOPS),
        UNKNOWN_FIGURE(Severity.STOPS),
        NO_GLYPH(Severity.STOPS),
        NUMBER_MALFORMED(Severity.STOPS),
        DEADLINE_PAST(Severity.STOPS),
        NUMBER_MISSING(Severity.WARNING),
        REPORT_TO_MISSING(Severity.WARNING),
        ADDRESSEES_MISSING(Severity.WARNING),
        DEAD_WORDING(Severity.WARNING),
        TYPED_NUMBER(Severity.WARNING),
        PERSONAL(Severity.WARNING),
        FONT_SUBSTITUTED(Severity.HINT),
        SECTION_EMPTY(Severity.HINT),
        CHART_EMPTY(Severity.HINT),
        SECTION_LEFT_OUT(Severity.HINT),
        LEFT_OUT(Severity.HINT);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }
    }

    /// About the letter.
    ///
    /// @param arguments what the sentence names: names, counts, the text in question
    record OfLetter(Kind kind, String block, List<String> arguments) implements Lint {
        public OfLetter {
            arguments = List.copyOf(arguments);
        }

        @Override
        public Severity severity() {
            return kind.severity;
        }

        @Override
        public String sentence(Locale locale) {
            return Sentences.of("tongbao.domain.bulletin.lint", locale).text(kind.name(), arguments.toArray());
        }
    }

    /// Concerns of one kind about the round the letter is written from.
    record OfRound(String block, List<Concern> concerns) implements Lint {
        public OfRound {
            concerns = List.copyOf(concerns);
        }

        @Override
        public Severity severity() {
            return concerns.getFirst().severity();
        }

        @Override
        public String sentence(Locale locale) {
            return ConcernWords.of(locale).sentence(concerns);
        }
    }

    /// @param block the key of the block to jump to
    public static Lint of(Kind kind, String block, String... arguments) {
        return new OfLetter(kind, block, List.of(arguments));
    }
}
