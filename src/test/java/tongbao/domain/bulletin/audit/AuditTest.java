package tongbao.domain.bulletin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tongbao.domain.bulletin.audit.Passage.Part;
import tongbao.domain.bulletin.audit.Place.Kind;

class AuditTest {
    private static final Passage TEXT = new Passage(
            new Place(Kind.PARAGRAPH, "p", "（一）政府网站", 0),
            List.of(new Part("", "共检查"), new Part("site.inspected", "212"), new Part("", "家。")));
    private static final Passage HEAD =
            new Passage(new Place(Kind.TABLE_HEAD, "a", "名单", 0), List.of(new Part("", "序号"), new Part("", "名称")));

    @Test
    void theSameTextWithOtherBlanksIsTrue() {
        assertThat(found("共检查 212\n家。", "序号名称1示例网站", "序号 名称2样例　网站")).isEqualTo(List.of());
    }

    @Test
    void aChangedFigureIsNamedByItsKey() {
        assertThat(found("共检查213家。", "序号名称1示例网站2样例网站"))
                .isEqualTo(List.of("第 1 页，“（一）政府网站”一段（site.inspected）：应为“212”，文件里是“213”。"));
    }

    @Test
    void aDigitPutBeforeOrBehindAFigureIsPartOfIt() {
        assertThat(found("共检查1212家。", "序号名称1示例网站2样例网站"))
                .isEqualTo(List.of("第 1 页，“（一）政府网站”一段（site.inspected）：应为“212”，文件里是“1212”。"));
        assertThat(found("共检查2120家。", "序号名称1示例网站2样例网站"))
                .isEqualTo(List.of("第 1 页，“（一）政府网站”一段（site.inspected）：应为“212”，文件里是“2120”。"));
    }

    @Test
    void aMissingAndAnAddedRowAreNamed() {
        assertThat(found("共检查212家。", "序号名称2样例网站")).isEqualTo(List.of("第 2 页，附件“名单”第 1 行：应有“1 示例网站”，文件里没有。"));
        assertThat(found("共检查212家。", "序号名称1示例网站", "序号名称2样例网站3虚构网站和别的网站"))
                .isEqualTo(List.of("第 3 页，附件“名单”第 2 行之后：文件里多出“3虚构网站和别的网站”。"));
    }

    @Test
    void quotationMarksWithinTheQuotedTextAreSingleUnlessTheyAreWhatDiffers() {
        var example = Passage.of(new Place(Kind.PARAGRAPH, "p", "（一）首页不更新", 0), "“示例网站”没有更新。");

        assertThat(sentences(List.of(example), "“样例网站”没有更新。"))
                .isEqualTo(List.of("第 1 页，“（一）首页不更新”一段：应为“‘示例网站’没有更新。”，文件里是“‘样例网站’没有更新。”。"));
        assertThat(sentences(List.of(example), "‘示例网站’没有更新。"))
                .isEqualTo(List.of("第 1 页，“（一）首页不更新”一段：应为““示例网站”没有更新。”，文件里是“‘示例网站’没有更新。”。"));
    }

    @Test
    void ofATextOfPagesTheSentenceQuotesStartAndEnd() {
        var there = "甲".repeat(500) + "乙".repeat(500);

        assertThat(found("共检查212家。", "序号名称1示例网站2样例网站" + there))
                .isEqualTo(List.of("第 2 页，附件“名单”第 2 行之后：文件里多出“" + "甲".repeat(100) + "……" + "乙".repeat(30) + "”。"));
    }

    @Test
    void aDocumentWithoutPagesNamesNone() {
        assertThat(Audit.of(passages(), new Reread(List.of("共检查213家。序号名称1示例网站2样例网站"), false)))
                .extracting(one -> one.sentence(Locale.ENGLISH))
                .isEqualTo(List.of("paragraph “（一）政府网站” (site.inspected): should say “212”, the file says “213”."));
    }

    @Test
    void quiteAnotherDocumentIsToldApartInReasonableTime() {
        var rows = IntStream.range(0, 5_000)
                .mapToObj(i -> Passage.of(new Place(Kind.ROW, "a", "名单", i + 1), i + "示例网站" + i * 7919 % 10_007))
                .toList();
        var all = new ArrayList<>(passages());
        all.addAll(rows);

        assertThat(Audit.of(all, new Reread(List.of("别的文件。".repeat(20_000)), true)))
                .isNotEmpty();
    }

    private static List<Passage> passages() {
        return List.of(
                TEXT,
                HEAD,
                new Passage(new Place(Kind.ROW, "a", "名单", 1), List.of(new Part("序号", "1"), new Part("名称", "示例网站"))),
                new Passage(new Place(Kind.ROW, "a", "名单", 2), List.of(new Part("序号", "2"), new Part("名称", "样例网站"))));
    }

    private static List<String> found(String... pages) {
        return sentences(passages(), pages);
    }

    private static List<String> sentences(List<Passage> passages, String... pages) {
        return Audit.of(passages, new Reread(List.of(pages), true)).stream()
                .map(one -> one.sentence(Locale.CHINESE))
                .toList();
    }
}
