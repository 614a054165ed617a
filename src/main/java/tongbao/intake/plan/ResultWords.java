package tongbao.intake.plan;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.words.Words;

/// Answers in the words of a preview: `有问题 3／10`.
final class ResultWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final ImportWords words;
    private final Words answers;

    ResultWords(Locale locale) {
        words = ImportWords.of(locale);
        answers = Words.of(locale);
    }

    String text(Answer answer) {
        return answers.name(answer)
                + switch (answer) {
                    case Answer.Unseen _ -> "";
                    case Answer.Clear(var amount) -> text(amount);
                    case Answer.Problem(var amount) -> text(amount);
                    case Answer.NotApplicable(var reason, var _) -> spaced(reason);
                    case Answer.Undecided(var note) -> spaced(note);
                    case Answer.Carried carried -> " " + carried.from() + " " + text(carried.answer());
                };
    }

    private static String text(Amount amount) {
        var count = text(amount.count());
        var of = text(amount.of());
        return of.isEmpty() ? spaced(count) : " " + (count.isEmpty() ? "?" : count) + "/" + of;
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    private static String spaced(String text) {
        return text.isEmpty() ? "" : " " + text;
    }

    /// What a row does to a finding: it is new, or its time or its flag changes.
    List<FieldChange> changes(Optional<Finding> before, Finding after) {
        if (before.isEmpty()) {
            return List.of(new FieldChange(words.word("field.finding"), "", after.description()));
        }
        var changes = new ArrayList<FieldChange>();
        if (!before.get().foundAt().equals(after.foundAt())) {
            changes.add(new FieldChange(
                    words.word("field.foundAt"), TIME.format(before.get().foundAt()), TIME.format(after.foundAt())));
        }
        if (before.get().published() != after.published()) {
            changes.add(new FieldChange(
                    words.word("field.published"), yesNo(before.get().published()), yesNo(after.published())));
        }
        return changes;
    }

    /// What a row for 其余 does.
    FieldChange cleared(int clauses) {
        return new FieldChange(
                words.sentence("field.rest", List.of(String.valueOf(clauses))),
                answers.name(Answer.UNSEEN),
                answers.name(Answer.CLEAR));
    }

    String drawn() {
        return words.word("field.drawn");
    }

    String yesNo(boolean yes) {
        return words.word(yes ? "yes" : "no");
    }
}
