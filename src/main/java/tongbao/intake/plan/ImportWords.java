package tongbao.intake.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tongbao.domain.words.Sentences;
import tongbao.intake.sheet.SheetException;

/// Everything an import says, in the words of a language; Chinese for every language we do not have.
public final class ImportWords {
    private final Sentences sentences;

    private ImportWords(Sentences sentences) {
        this.sentences = sentences;
    }

    public static ImportWords of(Locale locale) {
        return new ImportWords(Sentences.of("tongbao.intake.messages", locale));
    }

    /// The sentence alone, without its place.
    public String text(RowMessage message) {
        return sentence(message.key(), message.args());
    }

    /// The sentence behind its place: `第 9 行 C 列：…`.
    public String located(RowMessage message) {
        var text = text(message);
        if (message.row() == 0) {
            return text;
        }
        return message.column().isEmpty()
                ? sentence("at.row", List.of(String.valueOf(message.row()), text))
                : sentence("at.cell", List.of(String.valueOf(message.row()), message.column(), text));
    }

    /// Why a file is refused as a whole and what to do about it.
    public String text(SheetException refusal) {
        return sentence("file." + refusal.problem(), refusal.arguments());
    }

    public String name(Outcome outcome) {
        return sentences.word("outcome." + outcome);
    }

    public String name(ImportKind kind) {
        return sentences.word("kind." + kind);
    }

    /// What to fill into a column.
    public String hint(Column column) {
        return sentences.word("hint." + column.key());
    }

    /// The notes sheet of a template: a head row, then a row for each column, then general remarks.
    public List<List<String>> notes(ImportKind kind) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(word("notes.column"), word("notes.required"), word("notes.hint")));
        for (var column : kind.columns()) {
            rows.add(List.of(column.header(), word(column.required() ? "notes.yes" : "notes.no"), hint(column)));
        }
        rows.add(List.of(word("notes.general"), "", word("notes.blank")));
        return List.copyOf(rows);
    }

    /// A single word or phrase of the bundle.
    String word(String key) {
        return sentences.word(key);
    }

    String sentence(String key, List<String> args) {
        return sentences.text(key, args.toArray());
    }
}
