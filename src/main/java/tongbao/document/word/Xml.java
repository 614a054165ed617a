package tongbao.document.word;

import java.util.ArrayDeque;
import java.util.Deque;

/// One part of an Office file while it is written: elements opened and closed, texts and attributes escaped, what XML
/// cannot carry left out.
final class Xml {
    private final StringBuilder text =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /// @param attributes names and values by turns
    Xml open(String name, Object... attributes) {
        start(name, attributes).append('>');
        open.push(name);
        return this;
    }

    Xml empty(String name, Object... attributes) {
        start(name, attributes).append("/>");
        return this;
    }

    Xml text(String words) {
        escape(words);
        return this;
    }

    Xml close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    Xml close(int times) {
        for (int i = 0; i < times; i++) {
            close();
        }
        return this;
    }

    /// The whole part, everything closed.
    String whole() {
        while (!open.isEmpty()) {
            close();
        }
        return text.toString();
    }

    private StringBuilder start(String name, Object... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(String.valueOf(attributes[i + 1]));
            text.append('"');
        }
        return text;
    }

    private void escape(String words) {
        words.codePoints().filter(Xml::isCharacter).forEach(c -> {
            switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                default -> text.appendCodePoint(c);
            }
        });
    }

    private static boolean isCharacter(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
