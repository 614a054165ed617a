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
                "{'inspected':'300-310','failing':3,'rate':'99%'}|REPRODUCED 检查数 300-310、不合格数 3、比率 99%：四舍五入与截断都得 99%。",
                "{'total':100,'parts':{'甲':'40家(个)','乙':60}}|UNCHECKABLE 合计 100、乙 60：其中“甲 40家(个)”读不出，合不合得上无从核对。甲 处的“40家(个)”不是一个数，无从核对。",
                "{'total':10,'parts':{'甲':10,'乙':'若干'}}|UNCHECKABLE 合计 10、甲 10：其中“乙 若干”读不出，合不合得上无从核对。乙 处的“若干”不是一个数，无从核对。",
                "{'total':10,'parts':{'甲':12,'乙':3,'丙':'若干'}}|CONTRADICTION 合计 10、甲 12、乙 3：分项之和不等于合计。按其余数字：合计应为 不小于 15 的任何数；甲应为 0、1、2、3、4、5、6、7；乙应为 （无解）。丙 处的“若干”不是一个数，无从核对。",
                "{'total':20,'parts':{'甲':{'a':3,'b':'若干'},'乙':17}}|UNCHECKABLE 合计 20、乙 17：其中“b 若干”读不出，合不合得上无从核对。b 处的“若干”不是一个数，无从核对。",
                "{'total':20,'parts':{'甲':{'total':'很多','a':3},'乙':17}}|UNCHECKABLE 合计 20、甲 3、乙 17：其中“甲 很多”读不出，合不合得上无从核对。甲 处的“很多”不是一个数，无从核对。",
                "{'inspected':{'市':10,'县':'若干'},'failing':1,'rate':'90%'}|UNCHECKABLE 不合格数 1、比率 90%：其中“县 若干”读不出，合不合得上无从核对。县 处的“若干”不是一个数，无从核对。",
                "{'total':20,'parts':{'甲':{'total':3,'a':1,'b':2},'乙':17}}|REPRODUCED 合计 20、甲 3、乙 17：彼此相符。甲 3、a 1、b 2：彼此相符。",
                "{'total':20,'factors':{'轮':2,'家':10,'次':'若干'}}|UNCHECKABLE 家次 20、轮 2、家 10：其中“次 若干”读不出，合不合得上无从核对。次 处的“若干”不是一个数，无从核对。",
                "{'scores':{'甲':96,'乙':'若干','丙':95}}|UNCHECKABLE 甲 96、丙 95：其中“乙 若干”读不出，合不合得上无从核对。乙 处的“若干”不是一个数，无从核对。",
                "{'scores':{'甲':96,'乙':'若干','丙':97}}|CONTRADICTION 甲 96、丙 97：得分与名次的先后不符。乙 处的“若干”不是一个数，无从核对。",
                "{'inspected':'300多家','failing':3,'rate':'90%'}|CONTRADICTION 检查数 300多家、不合格数 3、比率 90%：彼此矛盾。按其余数字：检查数应为 29、30、31（四舍五入）或 30、31、32、33（截断）；不合格数应为 29、30、31、32、33、34、35、36、37、38、39、40、41（四舍五入）或 28、29、30、31、32、33、34、35、36、37、38、39（截断）。",
                "{'inspected':'300多家','failing':3,'rate':'99%'}|REPRODUCED 检查数 300多家、不合格数 3、比率 99%：四舍五入与截断都得 99%。",
                "{'inspected':'10多万','passing':'9万余','rate':'九成'}|REPRODUCED 检查数 10多万、合格数 9万余、比率 九成：四舍五入与截断都得 九成。",
                "{'inspected':18,'passing':12,'rate':'三分之二'}|REPRODUCED 检查数 18、合格数 12、比率 三分之二：四舍五入与截断都得 三分之二。",
                "{'inspected':18,'passing':9,'rate':'三分之二'}|CONTRADICTION 检查数 18、合格数 9、比率 三分之二：彼此矛盾。按其余数字：检查数应为 （无解）；合格数应为 12；比率应为 50%。",
                "{'inspected':60,'failing':3,'rate':'九成五'}|REPRODUCED 检查数 60、不合格数 3、比率 九成五：四舍五入与截断都得 九成五。",
                "{'rate':'98.5%','change':'持平'}|REPRODUCED 本期 98.5%、变化 持平：由四舍五入反推，上期只能是 98.5%。",
                "{'previous':'98.5%','rate':'98.5%','change':'与上期持平'}|REPRODUCED 上期 98.5%、本期 98.5%、变化 与上期持平：变化正是两个印出的比率之差，单位是个百分点。",
                "{'previous':'98.4%','rate':'98.5%','change':'持平'}|CONTRADICTION 上期 98.4%、本期 98.5%、变化 持平：彼此矛盾。按其余数字：变化应为 0.1个百分点；本期应为 98.4%；上期应为 98.5%。",
                "{'previous':'98.2%','rate':'98.5%','change':'基本持平'}|REPRODUCED 上期 98.2%、本期 98.5%、变化 基本持平：变化正是两个印出的比率之差，单位是个百分点。",
                "{'from':120,'to':120,'growth':'持平'}|REPRODUCED 原数 120、现数 120、增幅 持平：四舍五入与截断都得 持平。",
                "{'from':120,'to':121,'growth':'持平'}|CONTRADICTION 原数 120、现数 121、增幅 持平：彼此矛盾。按其余数字：原数应为 121；现数应为 120；增幅应为 1%（四舍五入）或 0%（截断）。",
                "{'from':120,'growth':'持平'}|REPRODUCED 原数 120、增幅 持平：由四舍五入反推，现数只能是 120。",
                "{'inspected':'一万二千家','failing':'一百二十家','rate':'99%'}|REPRODUCED 检查数 一万二千家、不合格数 一百二十家、比率 99%：四舍五入与截断都得 99%。",
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
