package tongbao.workbench.statistics;

import tongbao.document.page.ChartWords;

/// The words beside the bars of each chart, in the language of the window.
final class ChartNames {
    private ChartNames() {}

    static ChartWords rates(Source source) {
        return new ChartWords(
                source.text("column.passed"),
                source.text("column.failed"),
                source.text("column.rate"),
                source.text("chart.passed-of"));
    }

    /// A chart of shares of a whole: the rest is no opposite and stays empty.
    ///
    /// @param key the last part of the names of its words
    static ChartWords shares(Source source, String key) {
        return new ChartWords(
                source.text("chart.part." + key), "", source.text("column.share"), source.text("chart.of." + key));
    }
}
