package tongbao.document.page;

import tongbao.domain.bulletin.Block;

/// The words beside the bars of a chart.
///
/// @param part what the solid part of a bar counts
/// @param rest what the hatched part counts, or the line of sums; empty text where the rest is no opposite and stays
/// empty
/// @param share the head above the percentages
/// @param counts the head above the counts: part/whole
public record ChartWords(String part, String rest, String share, String counts) {
    /// As printed beside rates.
    public static final ChartWords PRINTED = of(Block.Chart.Kind.RATES);

    /// As printed.
    static ChartWords of(Block.Chart.Kind kind) {
        return new ChartWords(kind.part(), kind.rest(), kind.share(), kind.counts());
    }
}
