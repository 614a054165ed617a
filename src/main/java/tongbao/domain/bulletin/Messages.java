package tongbao.domain.bulletin;

import java.util.List;
import tongbao.domain.round.note.MessageCount;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Derivation.Note;
import tongbao.domain.statistics.Share;

/// 找错留言: how many were received and handled, and both rates: 办结率 and 按时办结率.
final class Messages {
    private Messages() {}

    static void collect(Draft draft, Figures.Collector into) {
        draft.notes().messages().ifPresent(count -> collect(draft, count, into));
    }

    private static void collect(Draft draft, MessageCount count, Figures.Collector into) {
        count.window()
                .or(() -> draft.round().dates().messages())
                .ifPresent(window -> into.figure(
                        "messages.window", Printed.span(window), Derivation.Noted.of(Note.MESSAGES_WINDOW)));
        var rows = draft.notes().summedRegions();
        into.number("messages.received", count.received(), new Derivation.Noted(Note.RECEIVED, "", rows));
        into.number("messages.handled", count.handled(), new Derivation.Noted(Note.HANDLED, "", rows));
        into.number("messages.inTime", count.inTime(), new Derivation.Noted(Note.IN_TIME, "", rows));
        if (count.received() > 0) {
            into.rate("messages.rate", rate(draft, Note.HANDLED, count.handled(), count.received()));
            into.rate("messages.inTime.rate", rate(draft, Note.IN_TIME, count.inTime(), count.received()));
        }
    }

    private static Derivation.NotedRate rate(Draft draft, Note note, int part, int received) {
        return new Derivation.NotedRate(
                note, Note.RECEIVED, new Share(part, received), draft.office().rounding());
    }

    static List<Block> blocks(Letter letter) {
        var figures = letter.figures();
        if (figures.find("messages.received").isEmpty()) {
            return List.of();
        }
        var window = figures.find("messages.window").isPresent() ? Wording.text("messages.window") : "";
        var text = figures.find("messages.rate").isPresent() ? "messages" : "messages.none";
        return letter.paragraph("messages", window + Wording.text(text)).stream()
                .toList();
    }
}
