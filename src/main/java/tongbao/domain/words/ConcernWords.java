package tongbao.domain.words;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tongbao.domain.consistency.Concern;
import tongbao.domain.consistency.Severity;
import tongbao.domain.register.Field;
import tongbao.domain.register.Status;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Dimension;

/// What a round's standing list says, and what is to be done about it.
public final class ConcernWords {
    /// How many names a sentence about several gives.
    private static final int NAMED = 5;

    private final Sentences sentences;
    private final Words words;
    private final FieldWords fields;

    private ConcernWords(Sentences sentences, Words words, FieldWords fields) {
        this.sentences = sentences;
        this.words = words;
        this.fields = fields;
    }

    /// English for English, Chinese for every other language.
    public static ConcernWords of(Locale locale) {
        return new ConcernWords(
                Sentences.of("tongbao.domain.words.concerns", locale), Words.of(locale), FieldWords.of(locale));
    }

    /// What is to be looked at, as one sentence.
    public String sentence(Concern concern) {
        return format(
                concern.kind() + ".one",
                concern.arguments().stream().map(this::text).toArray());
    }

    /// Several concerns of one kind as one sentence that names the first few; of one alone, [#sentence(Concern)].
    public String sentence(List<Concern> concerns) {
        var first = concerns.getFirst();
        if (concerns.size() == 1) {
            return sentence(first);
        }
        var names = concerns.stream()
                .limit(NAMED)
                .map(concern -> text(concern.arguments().getFirst()))
                .collect(Collectors.joining(sentences.word("AND")));
        return format(
                first.kind() + ".many",
                Integer.toString(concerns.size()),
                names + (concerns.size() > NAMED ? "…" : ""));
    }

    /// What to do about it, as one sentence.
    public String remedy(Concern.Kind kind) {
        return sentences.word(kind + ".remedy");
    }

    public String name(Severity severity) {
        return sentences.word(severity.name());
    }

    private String format(String key, Object... arguments) {
        return sentences.text(key, arguments);
    }

    private String text(Object argument) {
        return switch (argument) {
            case String text when text.isBlank() -> sentences.word("WHOLE");
            case SubjectKind kind -> words.name(kind);
            case Status status -> words.name(status);
            case Dimension dimension -> words.name(dimension);
            case Field field -> fields.name(field);
            case Collection<?> several ->
                several.stream().map(this::text).collect(Collectors.joining(sentences.word("AND")));
            default -> String.valueOf(argument);
        };
    }
}
