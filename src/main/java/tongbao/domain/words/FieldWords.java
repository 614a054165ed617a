package tongbao.domain.words;

import java.time.LocalDate;
import java.util.Locale;
import tongbao.domain.register.Field;
import tongbao.domain.register.FieldValue;
import tongbao.domain.register.Region;
import tongbao.domain.register.Regions;

/// The fields of the register and what stands in them, in the words of a language.
public final class FieldWords {
    private final Sentences sentences;
    private final Words words;

    private FieldWords(Sentences sentences, Words words) {
        this.sentences = sentences;
        this.words = words;
    }

    /// Chinese for every language we do not have.
    public static FieldWords of(Locale locale) {
        return new FieldWords(Sentences.of("tongbao.domain.words.fields", locale), Words.of(locale));
    }

    public String name(Field field) {
        return sentences.word("field." + field);
    }

    /// @param regions to call a place by its name; a code that is not in it stays a code
    /// @return empty text where the register is silent
    public String text(FieldValue value, Regions regions) {
        return switch (value) {
            case FieldValue.Text(var text) -> text;
            case FieldValue.Day(var day) -> day.map(LocalDate::toString).orElse("");
            case FieldValue.YesNo(var yes) -> sentences.word(yes ? "yes" : "no");
            case FieldValue.Place(var region) ->
                regions.find(region).map(Region::name).orElse(region.value());
            case FieldValue.OfLevel(var level) -> words.name(level);
            case FieldValue.OfType(var type) -> words.name(type);
            case FieldValue.OfForm(var form) -> words.name(form);
            case FieldValue.OfStatus(var status) -> words.name(status);
        };
    }
}
