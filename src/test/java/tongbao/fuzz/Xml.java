package tongbao.fuzz;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// What means something in the XML of spreadsheets and documents.
final class Xml {
    static final List<String> WORDS = List.of(
            "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
            "&a;",
            "&b;",
            "&#0;",
            "&#x202e;",
            "<c r=\"XFD1048576\"><v>1</v></c>",
            "<row r=\"999999999\">",
            "r=\"ZZZZZZZZ99999999999\"",
            "t=\"s\"",
            "<v>999999999999</v>",
            "<v>1E999999</v>",
            "<f>cmd|' /C calc'!A0</f>",
            "<mergeCell ref=\"A1:XFD1048576\"/>",
            "</row>",
            "xml:space=\"preserve\"",
            "]]>");

    private Xml() {}

    /// Writes a part of a package.
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }
}
