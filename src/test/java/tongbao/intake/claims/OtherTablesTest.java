package tongbao.intake.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongbao.domain.consistency.claim.ClaimCheck;
import tongbao.domain.words.claim.ClaimWords;

/// Tables of other shapes than the published ones: what a person would answer, the program answers.
class OtherTablesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'inspected':303,'failing':101,'rate':'66.66%'}|REPRODUCED 检查数 303、不合格数 101、比率 66.66%：只有截断才得 66.66%。",
                "{'inspected':3040,'failing':3,'rate':'0.9‰','rate_is':'不合格率'}|REPRODUCED 检查数 3040、不合格数 3、比率 0.9‰：只有截断才得 0.9‰。",
                "{'inspected':3040,'failing':4,'rate':'0.9‰','rate_is':'不合格率'}|CONTRADICTION 检查数 3040、不合格数 4、比率 0.9‰：彼此矛盾。按其余数字：检查数应为 4211 至 4705（四舍五入）或 4001 至 4444（截断）；不合格数应为 （无解）（四舍五入）或 3（截断）；比率应为 1.3‰。",
                "{'total':100,'parts':{'甲':40,'乙':null,'丙':30}}|REPRODUCED 合计 100、甲 40、丙 30：合计比分项之和多 30，文中说明：乙 —。",
                "{'total':100,'parts':{'甲':40,'乙':'—','丙':30}}|REPRODUCED 合计 100、甲 40、丙 30：合计比分项之和多 30，文中说明：乙 —。",
                "{'total':60,'parts':{'甲':40,'乙':'—','丙':30}}|CONTRADICTION 合计 60、甲 40、丙 30：分项之和不等于合计。按其余数字：合计应为 70；甲应为 30；丙应为 20。",
                "{'registered':100,'inspected':90,'passing':80,'failing':12,'rate':'88.89%'}|CONTRADICTION 检查数 90、合格数 80、不合格数 12、比率 88.89%：彼此矛盾。按其余数字：检查数应为 （无解）；合格数应为 （无解）；不合格数应为 10（四舍五入）或 （无解）（截断）。",
                "{'total':10,'parts':{'甲':3,'乙':5},'inspected':10,'failing':1,'rate':'95%'}|CONTRADICTION 检查数 10、不合格数 1、比率 95%：彼此矛盾。按其余数字：检查数应为 19、20、21、22（四舍五入）或 20、21、22、23、24（截断）；不合格数应为 （无解）；比率应为 90%。合计 10、甲 3、乙 5：分项之和不等于合计。按其余数字：合计应为 8；甲应为 5；乙应为 7。",
                "{'previous':'96.66%','rate':'97.77%','change':'1.12个百分点'}|CANDIDATES 上期 96.66%、本期 97.77%、变化 1.12个百分点：两个印出的比率之差是 1.11个百分点；取舍前的比率之差可能为所印的数。",
                "{'registered_total':8000,'inspected':1599,'failing':16,'rate':'98.99%','sampling_ratio':'19.98%'}|REPRODUCED 检查数 1599、不合格数 16、比率 98.99%：只有截断才得 98.99%。登记数 8000、检查数 1599、占比 19.98%：只有截断才得 19.98%。",
                "{'from':120,'to':150,'growth':'25%'}|REPRODUCED 原数 120、现数 150、增幅 25%：四舍五入与截断都得 25%。",
                "{'from':120,'to':150,'growth':'20%'}|CONTRADICTION 原数 120、现数 150、增幅 20%：增幅是以新数为分母算的，应以原数为分母。按其余数字：原数应为 125（四舍五入）或 124、125（截断）；现数应为 144（四舍五入）或 144、145（截断）；增幅应为 25%。",
                "{'inspected':'约1600','rate':'98.5%'}|CANDIDATES 检查数 约1600、比率 98.5%：由四舍五入反推，不合格数可以是 22、23、24、25、26。",
                "{'regions':[{'name':'甲市','inspected':10,'failing':1,'rate':'90%'}]}|UNCHECKABLE regions 处的“…”不是一个数，无从核对。",
                "{'inspected':'300-310','failing':3,'rate':'99%'}|CANDIDATES 不合格数 3、比率 99%：由四舍五入反推，检查数可以是 200 至 599。inspected 处的“300-310”不是一个数，无从核对。",
                "{'total':100,'parts':{'甲':'40家(个)','乙':60}}|REPRODUCED 合计 100、乙 60：合计比分项之和多 40，文中说明：甲 40家(个)。甲 处的“40家(个)”不是一个数，无从核对。",
                "{'inspected':'一万二千家','failing':'一百二十家','rate':'99%'}|CANDIDATES 不合格数 一百二十家、比率 99%：由四舍五入反推，检查数可以是 8000 至 23999。inspected 处的“一万二千家”不是一个数，无从核对。",
                "{'inspected':0,'failing':0,'rate':'100%'}|CONTRADICTION 检查数 0、不合格数 0、比率 100%：彼此矛盾。按其余数字：检查数应为 不小于 1 的任何数；不合格数应为 （无解）。",
            })
    void whatAPersonWouldAnswer(String printed, String sentences) {
        var words = ClaimWords.of(Locale.CHINESE);
        var table = "[{\"printed\":" + printed.replace('\'', '"') + "}]";

        assertThat(ClaimCheck.of(ClaimFile.read("t.json", table.getBytes(StandardCharsets.UTF_8))).stream()
                        .map(each -> each.outcome() + " " + words.sentence(each))
                        .collect(Collectors.joining()))
                .isEqualTo(sentences);
    }
}
