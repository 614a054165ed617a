package tongbao.document.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tongbao.document.font.Fonts;
import tongbao.document.problem.PrintException;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.Run;

class LetterTest {
    private static final Fonts FONTS = Fonts.bundled();

    static IntStream lengths() {
        return IntStream.rangeClosed(1, 70);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void theSignOffNeverStandsAlone(int paragraphs) {
        var pages = pages(bulletin(paragraphs(paragraphs, "段。"), ""));

        var last = texts(pages.getLast());
        assertThat(last).contains("示例市人民政府办公室", "2026年10月8日");
        assertThat(last).anyMatch(text -> text.endsWith("段。"));
        assertThat(pages.stream().mapToDouble(LetterTest::lowest)).allMatch(y -> y < Paper.BOTTOM + 9 * Paper.MM);
        assertThat(pages.stream().flatMap(page -> texts(page).stream()).filter(text -> text.endsWith("段。")))
                .hasSize(paragraphs);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void noHeadingIsTheLastLineOfAPage(int paragraphs) {
        var blocks = new ArrayList<>(paragraphs(paragraphs, "段。"));
        blocks.add(new Block.Heading("h", 1, "二、标题"));
        blocks.addAll(paragraphs(8, "段。"));

        var pages = pages(bulletin(blocks, ""));

        for (var page : pages) {
            var texts = texts(page);
            int heading = texts.indexOf("二、标题");
            if (heading >= 0) {
                assertThat(texts.get(heading + 1)).endsWith("段。");
            }
        }
    }

    @Test
    void copiesStandAtTheFootOfTheLastPage() {
        var pages = pages(bulletin(paragraphs(3, "段。"), "市委办公室"));

        assertThat(pages).hasSize(1);
        assertThat(texts(pages.getFirst()).getLast()).isEqualTo("抄送：市委办公室。");
    }

    @Test
    void aLongTableRepeatsItsHeadOnEveryPageAndLosesNoRow() {
        var rows = IntStream.rangeClosed(1, 600)
                .mapToObj(i -> List.of("行" + i, "说明文字" + "较长".repeat(i % 30)))
                .toList();
        var table = new Block.Table(
                List.of(new Block.Column("表头甲", 1, Block.Align.LEFT), new Block.Column("表头乙", 3, Block.Align.LEFT)),
                rows,
                false);
        var annex = new Block.Annex("a", 1, "名单", "", table, "注：完。", List.of());

        var pages = pages(bulletin(List.of(annex), ""));

        var annexed = pages.subList(1, pages.size());
        assertThat(annexed).hasSizeGreaterThan(15);
        assertThat(annexed).allSatisfy(page -> assertThat(texts(page)).contains("表头甲", "表头乙"));
        assertThat(annexed.stream().flatMap(page -> texts(page).stream()).filter(text -> text.startsWith("行")))
                .containsExactlyElementsOf(rows.stream().map(List::getFirst).toList());
        assertThat(texts(annexed.getLast())).contains("注：完。");
    }

    @Test
    void aRowHigherThanAPageGoesOnUnderTheHeadOfTheNext() {
        var table = new Block.Table(
                List.of(new Block.Column("表头", 1, Block.Align.LEFT)), List.of(List.of("长".repeat(3000))), false);
        var annex = new Block.Annex("a", 0, "名单", "", table, "", List.of());

        var pages = pages(bulletin(List.of(annex), ""));

        var letters = pages.stream()
                .flatMap(page -> texts(page).stream())
                .filter(text -> text.startsWith("长"))
                .mapToInt(String::length)
                .sum();
        assertThat(letters).isEqualTo(3000);
        assertThat(pages.stream().mapToDouble(LetterTest::lowest)).allMatch(y -> y < Paper.BOTTOM + 9 * Paper.MM);
    }

    /// Ten thousand rows have ten million marks: a page that was drawn is let go although its paper is still at hand.
    @Test
    void whatWasDrawnOfATableIsNotKept() {
        var table = new Block.Table(
                List.of(new Block.Column("表头", 1, Block.Align.LEFT)), Collections.nCopies(100, List.of("行")), false);
        var letter = Letter.of(bulletin(List.of(new Block.Annex("a", 0, "名单", "", table, "", List.of())), ""), FONTS);
        var drawn = new WeakReference<>(letter.pages().get(2).drawn().marks().get(40));

        for (int i = 0; i < 100 && drawn.get() != null; i++) {
            System.gc();
        }

        assertThat(drawn.get()).isNull();
        assertThat(letter.pages()).hasSizeGreaterThan(3);
    }

    @Test
    void aTotalIsNotLeftAloneOnAPage() {
        for (int count = 15; count < 60; count++) {
            var rows = new ArrayList<List<String>>();
            for (int i = 0; i < count; i++) {
                rows.add(List.of("行", String.valueOf(i)));
            }
            rows.add(List.of("合计", "1"));
            var table = new Block.Table(
                    List.of(new Block.Column("甲", 1, Block.Align.LEFT), new Block.Column("乙", 1, Block.Align.RIGHT)),
                    rows,
                    true);
            var annex = new Block.Annex("a", 1, "名单", "", table, "", List.of());

            var last = pages(bulletin(List.of(annex), "")).getLast();

            assertThat(texts(last)).as("%d rows", count).contains("合计", "行");
        }
    }

    @Test
    void aTableTooWideForTheSheetLiesAcrossIt() {
        var columns = Collections.nCopies(16, new Block.Column("检查指标", 1, Block.Align.CENTER));
        var table = new Block.Table(columns, Collections.nCopies(3, Collections.nCopies(16, "1234567")), false);
        var annex = new Block.Annex("a", 1, "明细", "", table, "", List.of());

        var pages = pages(bulletin(List.of(annex), ""));

        assertThat(pages.getLast().turned()).isNotEmpty();
        assertThat(texts(pages.getLast())).contains("— 2 —").doesNotContain("附件1");
    }

    @Test
    void aHeadPartsBetweenItsWordsAndLeavesNoCharacterAlone() {
        var columns = Stream.of("序号", "账号名称", "平台", "主办单位", "存在的主要问题", "检查结果")
                .map(head -> new Block.Column(head, 1, Block.Align.LEFT))
                .toList();
        var row = List.of("1", "示例".repeat(20), "微信公众号", "样例".repeat(20), "没有更新", "不合格");
        var table = new Block.Table(columns, List.of(row), false);
        var annex = new Block.Annex("a", 1, "名单", "", table, "", List.of());

        assertThat(texts(pages(bulletin(List.of(annex), "")).getLast()))
                .containsSequence("主办单位", "存在的", "主要问题", "检查", "结果");
    }

    @Test
    void aTableOfTooManyColumnsIsRefused() {
        var columns = Collections.nCopies(60, new Block.Column("检查指标", 1, Block.Align.CENTER));
        var table = new Block.Table(columns, List.of(Collections.nCopies(60, "12345678")), false);
        var annex = new Block.Annex("a", 1, "明细", "", table, "", List.of());

        assertThatThrownBy(() -> Letter.of(bulletin(List.of(annex), ""), FONTS))
                .isInstanceOf(PrintException.TooWide.class);
    }

    @Test
    void titlesAreBrokenBetweenWords() {
        var setter = new Setter(FONTS);

        assertThat(broken(setter, "示例省人民政府办公厅关于2026年第三季度全省政府网站与政务新媒体检查情况的通报"))
                .isEqualTo(List.of("示例省人民政府办公厅关于2026年第三季度", "全省政府网站与政务新媒体检查情况的通报"));
        assertThat(broken(setter, "示例市人民政府办公室关于2026年第三季度全市政府网站与政务新媒体检查情况暨前三季度整改落实情况的通报"))
                .allMatch(line -> !line.matches("^[的与和及].*") && !line.endsWith("政务新"));
        assertThat(broken(setter, "突出问题政府网站名单")).isEqualTo(List.of("突出问题政府网站名单"));
    }

    private static List<Page> pages(Bulletin bulletin) {
        return Letter.of(bulletin, FONTS).pages().stream().map(PagePlan::drawn).toList();
    }

    private static List<String> broken(Setter setter, String title) {
        var glyphs = setter.glyphs(title, Style.solid(tongbao.document.font.Family.TITLE, Paper.SIZE_2), "标题");
        return new TitleLines(Paper.TEXT_WIDTH)
                .lines(glyphs).stream().map(Line::text).toList();
    }

    private static List<String> texts(Page page) {
        return page.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
    }

    private static double lowest(Page page) {
        return page.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .mapToDouble(mark -> ((Mark.Text) mark).baseline())
                .max()
                .orElse(0);
    }

    private static List<Block> paragraphs(int count, String end) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        i -> (Block) new Block.Paragraph("p" + i, "", List.of(new Run.Words("第" + i + end)), "", false))
                .toList();
    }

    private static Bulletin bulletin(List<Block> blocks, String copyTo) {
        return new Bulletin(
                "示例市人民政府办公室",
                Optional.empty(),
                "关于2026年第三季度全市政府网站检查情况的通报",
                "各县（市、区）人民政府",
                blocks,
                LocalDate.of(2026, 10, 8),
                "",
                copyTo);
    }
}
