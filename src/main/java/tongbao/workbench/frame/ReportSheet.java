package tongbao.workbench.frame;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tongbao.workbench.ui.Icon;
import tongbao.workbench.ui.Messages;
import tongbao.workbench.ui.Parts;
import tongbao.workbench.ui.Report;

/// 错误报告: what the program noted of its failure, to be read before anybody gets it, and where it lies.
final class ReportSheet {
    private ReportSheet() {}

    static VBox of(Messages messages, Report report, Runnable close) {
        var shut = Parts.button("", "Esc", close);
        shut.getStyleClass().add("flat");
        shut.setGraphic(new HBox(6, new Icon("close", 14), Parts.key("Esc")));
        shut.setAccessibleText(messages.get("frame.notice.close"));
        var head = new HBox(8, Parts.whole(messages.get("report.title"), "pane-title"), Parts.space(), shut);
        head.setAlignment(Pos.CENTER_LEFT);
        var promise = new Label(messages.get("report.promise"));
        promise.setWrapText(true);
        var text = new TextArea(report.text());
        text.setId("report-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(18);
        text.setAccessibleText(messages.get("report.title"));
        var where = new Label(messages.get("report.where", report.file().toString()));
        where.setId("report-where");
        where.setWrapText(true);
        where.getStyleClass().add("secondary");
        var copy = Parts.button(messages.get("report.copy"), "", () -> copy(report));
        copy.setId("report-copy");
        var sheet = new VBox(12, head, promise, text, where, copy);
        sheet.setId("report-sheet");
        sheet.getStyleClass().addAll("popup-panel", "keys-sheet");
        sheet.setPrefWidth(760);
        sheet.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        return sheet;
    }

    private static void copy(Report report) {
        var content = new ClipboardContent();
        content.putString(report.text());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
