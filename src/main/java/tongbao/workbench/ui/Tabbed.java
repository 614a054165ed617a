package tongbao.workbench.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// A table as text with tabs between the cells, as spreadsheets take it from the clipboard.
public final class Tabbed {
    private Tabbed() {}

    /// Heads and rows; a tab or a line break inside a cell becomes a space.
    public static String of(List<String> heads, List<List<String>> rows) {
        return Stream.concat(Stream.of(heads), rows.stream())
                .map(row -> row.stream().map(Tabbed::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /// Puts it on the clipboard.
    public static void copy(List<String> heads, List<List<String>> rows) {
        var content = new ClipboardContent();
        content.putString(of(heads, rows));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String cell(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
