package tongbao.intake.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongbao.domain.consistency.claim.ClaimCheck;
import tongbao.domain.words.claim.ClaimWords;

/// Totals beside figures that are not listed as their parts, and figures beside a relation they are no part of.
class LooseFiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'检查':100,'合格':97,'不合格':3,'问题总数':42}|REPRODUCED 检查数 100、合格数 97、不合格数 3：彼此相符。问题总数 42：没有可以相互核对的数字。",
                "{'登记总数':320,'正常运行':300,'例行整改':12,'关停':8}|REPRODUCED 登记总数 320、正常运行 300、例行整改 12、关停 8：彼此相符。",
                "{'登记总数':320,'正常运行':300,'例行整改':12,'关停':9}|CONTRADICTION 登记总数 320、正常运行 300、例行整改 12、关停 9：分项之和不等于合计。按其余数字：登记总数应为 321；正常运行应为 299；例行整改应为 11；关停应为 8。",
                "{'登记总数':320,'正常运行':300,'例行整改':12,'申请关停':8,'检查':300,'不合格':6,'合格率':'98%'}|REPRODUCED 检查数 300、不合格数 6、比率 98%：四舍五入与截断都得 98%。登记总数 320、正常运行 300、例行整改 12、申请关停 8：彼此相符。",
                "{'合计':60,'7月':20,'8月':25,'9月':16}|CONTRADICTION 合计 60、7月 20、8月 25、9月 16：分项之和不等于合计。按其余数字：合计应为 61；7月应为 19；8月应为 24；9月应为 15。",
                "{'total':2705,'网站':2000,'新媒体':700}|CONTRADICTION total 2705、网站 2000、新媒体 700：分项之和不等于合计。按其余数字：total应为 2700；网站应为 2005；新媒体应为 705。",
                "{'total':100,'parts':{'甲':40,'乙':60},'不合格':4,'合格率':'96%'}|REPRODUCED 检查数 100、不合格数 4、比率 96%：四舍五入与截断都得 96%。合计 100、甲 40、乙 60：彼此相符。",
                "{'total':100,'parts':{'甲':40,'乙':60},'failing':4,'rate':'95%'}|CONTRADICTION 检查数 100、不合格数 4、比率 95%：彼此矛盾。按其余数字：检查数应为 73、74、75、76、77、78、79、80、81、82、83、84、85、86、87、88（四舍五入）或 80、81、82、83、84、85、86、87、88、89、90、91、92、93、94、95、96、97、98、99（截断）；不合格数应为 5；比率应为 96%。",
                "{'total':100,'parts':{'甲':40,'乙':60},'rate':'95%'}|REPRODUCED 合计 100、甲 40、乙 60：彼此相符。比率 95%：没有可以相互核对的数字。",
                "{'总数':100,'微信公众号':40,'微博':30}|UNCHECKABLE 总数 100、微信公众号 40、微博 30：没有可以相互核对的数字。",
                "{'登记总数':320,'正常运行':300,'例行整改':12}|UNCHECKABLE 登记数 320、例行整改 12、正常运行 300：没有可以相互核对的数字。",
                "{'合计':60,'7月':20,'8月':'若干','9月':15}|UNCHECKABLE 合计 60、7月 20、9月 15：其中“8月 若干”读不出，合不合得上无从核对。8月 处的“若干”不是一个数，无从核对。",
                "{'合计':10,'甲市':3,'乙市':5}|CONTRADICTION 合计 10、甲市 3、乙市 5：分项之和不等于合计。按其余数字：合计应为 8；甲市应为 5；乙市应为 7。",
                "{'total':8,'parts':{'栏目不更新':5,'链接不可用':3},'failing':3,'rate':'98%'}|CANDIDATES 不合格数 3、比率 98%：由四舍五入反推，检查数可以是 120 至 199。",
                "{'检查':100,'不合格':3,'合格率':'97%','问题总数':42,'严重表述错误':10,'其他问题':32}|REPRODUCED 检查数 100、不合格数 3、比率 97%：四舍五入与截断都得 97%。问题总数 42、严重表述错误 10、其他问题 32：彼此相符。",
            })
    void whatStandsBesideATotalIsAddedUpWhereItsNamesSaySoAndNothingPrintedIsPassedOver(
            String printed, String sentences) {
        var words = ClaimWords.of(Locale.CHINESE);
        var table = "[{\"printed\":" + printed.replace('\'', '"') + "}]";

        assertThat(ClaimCheck.of(ClaimFile.read("t.json", table.getBytes(StandardCharsets.UTF_8))).stream()
                        .map(each -> each.outcome() + " " + words.sentence(each))
                        .collect(Collectors.joining()))
                .isEqualTo(sentences);
    }
}
