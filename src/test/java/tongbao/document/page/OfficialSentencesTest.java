package tongbao.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tongbao.document.font.Family;
import tongbao.document.font.Fonts;

/// Ten thousand sentences put together from the words of official papers, set on lines of 28 characters.
class OfficialSentencesTest {
    private static final int SENTENCES = 10_000;
    private static final String CLOSING = "，。、；：？！）》〉」』】〕”’％%‰℃";
    private static final String OPENING = "（《〈「『【〔“‘";
    /// What no line may part, as it is found in the joined text: numbers with unit or percent, years in brackets.
    private static final Pattern WHOLE = Pattern.compile("\\d+(\\.\\d+)?(%|家|个|项|条|年|月|日|号)|〔\\d{4}〕|……|——");
    private static final List<String> SUBJECTS =
            List.of("全省政府网站", "各地、各部门", "“示例发布”微信公众号", "示例市人民政府门户网站", "《政府网站发展指引》（国办发〔2017〕47号）", "有关责任单位", "省直部门");
    private static final List<String> VERBS =
            List.of("共检查", "按照要求整改了", "存在", "及时回应了", "，其中“互动交流”栏目有", "（含分站、频道）合计", "较上季度提高");
    private static final List<String> AMOUNTS =
            List.of("%d家", "%d.%d个百分点", "%d项问题", "98.%d%%", "%d条留言、%d个栏目", "%d个工作日", "100%%");
    private static final List<String> TAILS = List.of(
            "，合格率为99.9%；",
            "。", "，详见附件“名单”。", "（见国办秘函〔2019〕19号）；", "……", "——责任没有落实！", "，请于2026年10月31日前反馈。", "：一是更新不及时；二是“僵尸”栏目。");

    @Test
    void noLineBeginsOrEndsWithAForbiddenMarkAndNothingIsParted() {
        var random = new Random(9704);
        var setter = new Setter(Fonts.bundled());
        var style = Style.body(Family.FANG);
        var breaker = LineBreaker.justified(Paper.TEXT_WIDTH);
        var broken = new ArrayList<String>();
        int lines = 0;
        for (int i = 0; i < SENTENCES; i++) {
            var text = sentence(random);
            var set = breaker.lines(setter.glyphs(text, style, "试"), 2 * Paper.CHARACTER, 0);
            lines += set.size();
            var why = wrong(text, set);
            if (!why.isEmpty()) {
                broken.add(why + ": "
                        + String.join("/", set.stream().map(Line::text).toList()));
            }
        }

        assertThat(broken).isEmpty();
        assertThat(lines).isGreaterThan(3 * SENTENCES);
    }

    private static String wrong(String text, List<Line> set) {
        var ends = new ArrayList<Integer>();
        int at = 0;
        for (var line : set) {
            var words = line.text();
            if (line.width() > Paper.TEXT_WIDTH + 0.02) {
                return "too wide";
            }
            if (at > 0 && CLOSING.indexOf(words.charAt(0)) >= 0) {
                return "begins with " + words.charAt(0);
            }
            at += words.length();
            ends.add(at);
            if (at < text.length() && OPENING.indexOf(words.charAt(words.length() - 1)) >= 0) {
                return "ends with " + words.charAt(words.length() - 1);
            }
        }
        if (at != text.length()) {
            return "lost";
        }
        var parted = WHOLE.matcher(text)
                .results()
                .filter(match -> ends.stream().anyMatch(end -> end > match.start() && end < match.end()))
                .findFirst();
        return parted.map(match -> "parts " + match.group()).orElse("");
    }

    private static String sentence(Random random) {
        var text = new StringBuilder();
        int clauses = 2 + random.nextInt(3);
        for (int i = 0; i < clauses; i++) {
            text.append(one(SUBJECTS, random)).append(one(VERBS, random));
            text.append(String.format(one(AMOUNTS, random), 1 + random.nextInt(4000), 1 + random.nextInt(99)));
            text.append(one(TAILS, random));
        }
        return text.toString();
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
