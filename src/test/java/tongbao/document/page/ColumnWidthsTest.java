package tongbao.document.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tongbao.document.font.Family;
import tongbao.document.font.Fonts;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Block.Align;

class ColumnWidthsTest {
    private static final Setter SETTER = new Setter(Fonts.bundled());
    private static final double SIZE = 12;
    private static final double AROUND = 12;
    private static final double WIDTH = 442;

    @Test
    void longProblemsTakeTheWidthThatNamesCanSpare() {
        var rows = List.of(
                row("1", "示例市", "示例市生态环境局网站", "示例市生态环境局", "栏目不更新：“政务公开”“规划计划”等6个栏目超过规定时间没有更新"),
                row("2", "样例市", "样例市财政局网站", "样例市财政局", "栏目不更新：“政务公开”“招考录用”等11个栏目应更新而长期没有更新"));

        var widths = widths(rows);

        assertThat(lines(rows, widths)).isEqualTo(7);
        assertThat(Arrays.stream(widths).sum()).isCloseTo(WIDTH, within(1e-6));
        assertThat(widths[4]).isGreaterThan(widths[2] * 1.5);
    }

    @Test
    void theNumberAndTheRegionStayOnOneLine() {
        var random = new Random(20260928);
        for (int round = 0; round < 50; round++) {
            var rows = new ArrayList<List<String>>();
            for (int i = 1; i <= 1 + random.nextInt(40); i++) {
                rows.add(row(
                        Integer.toString(i),
                        "示例某自治州".substring(0, 3 + random.nextInt(4)),
                        "示".repeat(1 + random.nextInt(20)),
                        "例".repeat(1 + random.nextInt(16)),
                        "题".repeat(1 + random.nextInt(60))));
            }

            var widths = widths(rows);

            assertThat(Arrays.stream(widths).sum()).isCloseTo(WIDTH, within(1e-6));
            for (var row : rows) {
                assertThat(lines(row.get(0), widths[0])).as("%s", rows).isEqualTo(1);
                assertThat(lines(row.get(1), widths[1])).as("%s", rows).isEqualTo(1);
            }
        }
    }

    @Test
    void movingWidthNeverMakesATableHigherThanSharingByLengthAlone() {
        var random = new Random(7);
        for (int round = 0; round < 50; round++) {
            var entries = IntStream.range(0, 4)
                    .mapToObj(column -> IntStream.range(0, 30)
                            .mapToObj(i -> glyphs("字".repeat(1 + random.nextInt(5 + 12 * column))))
                            .toList())
                    .toList();
            var needs = entries.stream()
                    .map(cells -> ColumnWidths.need(
                            new Block.Column("列", 1, Align.LEFT), glyphs("列"), Lengths.of(cells), SIZE, AROUND, 7))
                    .toList();
            var even = IntStream.range(0, 4).mapToDouble(_ -> WIDTH / 4).toArray();
            var table = LowTable.of(needs, AROUND);

            var low = table.lowest(even);

            assertThat(table.height(low)).isLessThanOrEqualTo(table.height(even));
            for (int i = 0; i < 4; i++) {
                assertThat(low[i])
                        .isGreaterThanOrEqualTo(Math.min(even[i], needs.get(i).least()) - 1e-9);
            }
        }
    }

    private static double[] widths(List<List<String>> rows) {
        var heads = List.of("序号", "地区（部门）", "网站名称", "主办单位", "存在的主要问题");
        var weights = new int[] {2, 4, 6, 5, 9};
        var needs = IntStream.range(0, heads.size())
                .mapToObj(i -> ColumnWidths.need(
                        new Block.Column(heads.get(i), weights[i], Align.LEFT),
                        glyphs(heads.get(i)),
                        Lengths.of(rows.stream().map(row -> glyphs(row.get(i))).toList()),
                        SIZE,
                        AROUND,
                        ColumnWidths.SHORT))
                .toList();
        return ColumnWidths.shared(needs, WIDTH, AROUND).orElseThrow();
    }

    /// The height of the table in lines.
    private static int lines(List<List<String>> rows, double[] widths) {
        return rows.stream()
                .mapToInt(row -> IntStream.range(0, widths.length)
                        .map(i -> lines(row.get(i), widths[i]))
                        .max()
                        .orElse(1))
                .sum();
    }

    private static int lines(String entry, double width) {
        return LineBreaker.ragged(width - AROUND).lines(glyphs(entry), 0, 0).size();
    }

    private static List<Glyph> glyphs(String text) {
        return SETTER.glyphs(text, Style.solid(Family.FANG, SIZE), "");
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }
}
