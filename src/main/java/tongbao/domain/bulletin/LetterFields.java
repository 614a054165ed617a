package tongbao.domain.bulletin;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/// What a person fills in for one letter. It is recorded like the rewritten blocks of its round, each under a key no
/// block bears, so that it is journaled and undone like them.
///
/// @param number 发文字号
/// @param date 成文日期
/// @param deadline 整改期限
public record LetterFields(Optional<String> number, Optional<LocalDate> date, Optional<LocalDate> deadline) {
    public static final String NUMBER = "field.number";
    public static final String DATE = "field.date";
    public static final String DEADLINE = "field.deadline";
    /// Which sections and charts the letter has where it differs from the profile, see [Arrangement].
    public static final String SECTIONS = "field.sections";
    /// 附注: such as 此件公开发布, or that the letter is issued again.
    public static final String NOTE = "field.note";

    /// What the wordings of a round say; a day is written as `2026-09-28`, and what is no day counts as not filled in.
    public static LetterFields of(Map<String, String> wordings) {
        return new LetterFields(
                text(wordings, NUMBER),
                text(wordings, DATE).flatMap(LetterFields::day),
                text(wordings, DEADLINE).flatMap(LetterFields::day));
    }

    /// 附注 as filled in; empty text if there is none.
    public static String note(Map<String, String> wordings) {
        return text(wordings, NOTE).orElse("");
    }

    /// 附注 of a re-issue: what stood there, then that it is issued again and what was put right.
    public static String reissued(String before, String reason) {
        var mark = Wording.text("reissue.mark");
        var kept = before.contains(mark) ? before.substring(0, before.indexOf(mark)) : before;
        var stopped = kept.isBlank() || kept.endsWith("。") ? kept : kept + "。";
        return stopped + mark + Wording.text("reissue.reason", reason);
    }

    /// What is missing here filled in from `others`.
    public LetterFields orElse(LetterFields others) {
        return new LetterFields(number.or(others::number), date.or(others::date), deadline.or(others::deadline));
    }

    /// Whether `key` is a field rather than the key of a block.
    static boolean holds(String key) {
        return key.equals(NOTE)
                || key.equals(SECTIONS)
                || key.equals(NUMBER)
                || key.equals(DATE)
                || key.equals(DEADLINE);
    }

    private static Optional<String> text(Map<String, String> wordings, String key) {
        return Optional.ofNullable(wordings.get(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
