package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Breaks a title into centred lines: whole words only, 全省 and the like at the head of a line, and the lines in the
/// shape of a trapezoid or a diamond (GB/T 9704-2012, 7.3.1).
final class TitleLines {
    /// Words that are never parted; a line may end at their edges.
    private static final List<String> WORDS = List.of(
            "人民政府办公厅", "人民政府办公室", "人民政府", "办公厅", "办公室", "政府系统", "政府网站", "政务新媒体", "政府", "网站", "新媒体", "检查", "抽查", "普查",
            "监管", "监测", "情况", "通报", "季度", "上半年", "下半年", "名单", "突出问题", "合格率", "各地", "各市", "部门", "直属机构", "地区", "省直", "市直",
            "全省", "全市", "全州", "全区", "全县", "账号", "结果", "汇总", "统计", "明细", "办事", "服务", "主要", "问题", "不合格", "合格");

    /// Before these a line ends best.
    private static final List<String> HEADS = List.of("全省", "全市", "全州", "全区", "全县", "全国");

    private static final String NOT_LAST = "的和与及暨在对为向第关";
    private static final String NOT_FIRST = "的和与及等于";
    private static final double FORBIDDEN = 1e6;
    private static final int MOST_LINES = 6;

    private final double width;

    TitleLines(double width) {
        this.width = width;
    }

    List<Line> lines(List<Glyph> glyphs) {
        double total = width(glyphs, 0, glyphs.size());
        for (int count = (int) Math.ceil(total / width - 1e-6); count <= MOST_LINES; count++) {
            var breaks = best(glyphs, Math.max(1, count));
            if (breaks.isPresent()) {
                return cut(glyphs, breaks.get());
            }
        }
        return LineBreaker.ragged(width).lines(glyphs, 0, 0);
    }

    private static List<Line> cut(List<Glyph> glyphs, List<Integer> breaks) {
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int end : breaks) {
            lines.add(new Line(glyphs.subList(start, end), 0));
            start = end;
        }
        lines.add(new Line(glyphs.subList(start, glyphs.size()), 0));
        return lines;
    }

    /// The cheapest way into `count` lines that all fit; empty if there is none without parting words.
    private Optional<List<Integer>> best(List<Glyph> glyphs, int count) {
        double[] costs = costs(glyphs);
        var found = new Search(glyphs, costs, count);
        found.from(0, List.of());
        return found.cost < FORBIDDEN ? Optional.of(found.breaks) : Optional.empty();
    }

    /// What it costs to end a line before each glyph.
    private static double[] costs(List<Glyph> glyphs) {
        var text = new StringBuilder();
        glyphs.forEach(
                glyph -> text.append(Character.isBmpCodePoint(glyph.codePoint()) ? (char) glyph.codePoint() : '国'));
        var title = text.toString();
        var costs = new double[glyphs.size()];
        boolean[] edges = edges(title);
        for (int i = 1; i < glyphs.size(); i++) {
            costs[i] = cost(title, glyphs, i, edges);
        }
        return costs;
    }

    private static double cost(String title, List<Glyph> glyphs, int i, boolean[] edges) {
        int a = glyphs.get(i - 1).codePoint();
        int b = glyphs.get(i).codePoint();
        if (!Kinsoku.mayBreak(a, b) || i >= edges.length || !edges[i]) {
            return FORBIDDEN;
        }
        if (HEADS.stream().anyMatch(head -> title.startsWith(head, i))) {
            return 0;
        }
        if ((NOT_LAST.indexOf(a) >= 0 && !title.startsWith("关于", i - 2)) || NOT_FIRST.indexOf(b) >= 0) {
            return 6;
        }
        return title.startsWith("关于", i) || title.startsWith("关于", i - 2) ? 2 : 3;
    }

    /// Whether a word of the title ends before each place. Where nothing is known, every place is an edge.
    private static boolean[] edges(String title) {
        var edges = new boolean[title.length() + 1];
        int i = 0;
        while (i < title.length()) {
            int at = i;
            int length = WORDS.stream()
                    .filter(word -> title.startsWith(word, at))
                    .mapToInt(String::length)
                    .max()
                    .orElse(1);
            edges[i] = true;
            i += length;
        }
        return edges;
    }

    private static double width(List<Glyph> glyphs, int from, int to) {
        return glyphs.subList(from, to).stream().mapToDouble(Glyph::width).sum();
    }

    private final class Search {
        private final List<Glyph> glyphs;
        private final double[] costs;
        private final int count;
        private double cost = FORBIDDEN;
        private List<Integer> breaks = List.of();

        Search(List<Glyph> glyphs, double[] costs, int count) {
            this.glyphs = glyphs;
            this.costs = costs;
            this.count = count;
        }

        private void from(int start, List<Integer> before) {
            if (before.size() == count - 1) {
                if (width(glyphs, start, glyphs.size()) <= width) {
                    consider(before);
                }
                return;
            }
            for (int end = start + 2; end < glyphs.size() && width(glyphs, start, end) <= width; end++) {
                if (costs[end] < FORBIDDEN) {
                    var more = new ArrayList<>(before);
                    more.add(end);
                    from(end, more);
                }
            }
        }

        private void consider(List<Integer> candidate) {
            double sum = candidate.stream().mapToDouble(end -> costs[end]).sum() + shape(candidate);
            if (sum < cost) {
                cost = sum;
                breaks = List.copyOf(candidate);
            }
        }

        /// Uneven lines and a waist cost; a trapezoid or diamond is free.
        private double shape(List<Integer> candidate) {
            var widths = new ArrayList<Double>();
            int start = 0;
            for (int end : candidate) {
                widths.add(width(glyphs, start, end));
                start = end;
            }
            widths.add(width(glyphs, start, glyphs.size()));
            double em = glyphs.getFirst().size();
            double mean = widths.stream().mapToDouble(w -> w).average().orElse(0);
            double cost = widths.stream()
                            .mapToDouble(w -> Math.pow((w - mean) / em, 2))
                            .sum()
                    / 8;
            for (int i = 1; i + 1 < widths.size(); i++) {
                if (widths.get(i) + em < widths.get(i - 1) && widths.get(i) + em < widths.get(i + 1)) {
                    cost += 8;
                }
            }
            return cost;
        }
    }
}
