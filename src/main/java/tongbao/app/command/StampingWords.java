package tongbao.app.command;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import tongbao.domain.bulletin.publication.Stamped;

/// Who pressed a seal on what, or signed it, as one line.
final class StampingWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private StampingWords() {}

    static void say(Terminal terminal, Stamped stamped) {
        var stamping = stamped.stamping();
        terminal.say(
                "stamped",
                TIME.format(stamped.at().atZone(ZoneId.systemDefault())),
                stamped.who(),
                stamped.round().value(),
                stamping.on(terminal.language()),
                stamping.what(terminal.language()),
                stamping.file().hex());
    }
}
