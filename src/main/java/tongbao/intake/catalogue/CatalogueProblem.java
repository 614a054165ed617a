package tongbao.intake.catalogue;

import java.util.List;
import java.util.Locale;
import tongbao.domain.words.Sentences;

/// One thing that is wrong with a catalogue file, and where.
///
/// @param place the way to it: `groups[2].indicators[1].clauses[0].rule.deduct`; counted from 0; empty text for the
///     whole file
/// @param key of the sentence in the bundle of this room
public record CatalogueProblem(String place, String key, List<String> arguments) {
    public CatalogueProblem {
        arguments = List.copyOf(arguments);
    }

    /// Place and sentence in the reader's language.
    public String text(Locale language) {
        return place.isEmpty() ? sentence(language) : place + ": " + sentence(language);
    }

    /// What is wrong, without the place, in the reader's language.
    public String sentence(Locale language) {
        return Sentences.of("tongbao.intake.catalogue.messages", language).text(key, arguments.toArray());
    }
}
