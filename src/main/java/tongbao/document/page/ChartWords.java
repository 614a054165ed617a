package tongbao.document.page;

/// The words beside the bars of a chart.
///
/// @param part what the solid part of a bar counts
/// @param rest what the hatched part counts; empty text where the rest is no opposite and stays empty
/// @param share the head above the percentages
/// @param counts the head above the counts: part/whole
public record ChartWords(String part, String rest, String share, String counts) {
    /// As printed.
    public static final ChartWords PRINTED = new ChartWords("合格", "不合格", "合格率", "合格数/检查数");
}
