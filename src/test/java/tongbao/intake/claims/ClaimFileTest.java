package tongbao.intake.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongbao.domain.consistency.claim.Checked;
import tongbao.domain.consistency.claim.ClaimCheck;
import tongbao.domain.consistency.claim.Printed.Unit;
import tongbao.domain.words.claim.ClaimWords;

class ClaimFileTest {
    private static final ClaimWords WORDS = ClaimWords.of(Locale.CHINESE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "98.83%|98.83|0.01|PERCENT|EXACT",
                "９４．４０％|94.4|0.01|PERCENT|EXACT",
                "9.5‰|9.5|0.1|PER_MILLE|EXACT",
                "百分之九十五|95|1|PERCENT|EXACT",
                "+0.25个百分点|0.25|0.01|POINTS|EXACT",
                "下降35.3%|-35.3|0.1|PERCENT|EXACT",
                "−3.82%|-3.82|0.01|PERCENT|EXACT",
                "0%|0|1|PERCENT|EXACT",
                "1,080家|1080|1|COUNT|EXACT",
                "１２，３４５|12345|1|COUNT|EXACT",
                "1.2万条|12000|1000|COUNT|EXACT",
                "二十一个|21|1|COUNT|EXACT",
                "一百零五|105|1|COUNT|EXACT",
                "15+14|29|1|COUNT|EXACT",
                "约1600|1600|100|COUNT|ABOUT",
                "1600余条|1600|100|COUNT|SOME_MORE",
                "300多家|300|100|COUNT|SOME_MORE",
                "10多万|100000|100000|COUNT|SOME_MORE",
                "1.2万余条|12000|1000|COUNT|SOME_MORE",
                "98.5%多|98.5|0.1|PERCENT|SOME_MORE",
                "300家以上|300|1|COUNT|AT_LEAST",
                "三分之二|200/3|1|PERCENT|ABOUT",
                "超过三分之一|100/3|1|PERCENT|AT_LEAST",
                "下降四分之一|-25|1|PERCENT|ABOUT",
                "千分之三|3|1|PER_MILLE|EXACT",
                "近一半|50|1|PERCENT|AT_MOST",
                "过半|50|1|PERCENT|AT_LEAST",
                "一成|10|10|PERCENT|EXACT",
                "九成五|95|1|PERCENT|EXACT",
                "九成多|90|10|PERCENT|SOME_MORE",
                "9成以上|90|10|PERCENT|AT_LEAST",
                "持平|0|0|COUNT|EXACT",
                "与上季度基本持平|0|1|COUNT|ABOUT",
                "超过90%|90|1|PERCENT|AT_LEAST",
                "不足70%|70|1|PERCENT|AT_MOST",
            })
    void numbersAreReadAsTheyArePrinted(String text, String value, String step, String unit, String bound) {
        assertThat(PrintedText.parse(text, Unit.COUNT))
                .hasValueSatisfying(printed -> assertThat(List.of(
                                printed.value().toString(),
                                printed.step().toString(),
                                printed.unit().name(),
                                printed.bound().name()))
                        .containsExactly(value, step, unit, bound));
    }

    @ParameterizedTest
    @CsvSource({"(无数字)", "15/66", "十九八", "1e9", "9999999999999999", "1.23456789", "--1", "有所提升"})
    void whatIsNotOneNumberIsNone(String text) {
        assertThat(PrintedText.parse(text, Unit.COUNT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'part':112,'ratio':'55.2%'}|REPRODUCED|其中数 112、占比 55.2%：由四舍五入反推，总数只能是 203。",
                "{'whole':203,'ratio':'55.2%'}|REPRODUCED|总数 203、占比 55.2%：由四舍五入反推，其中数只能是 112。",
                "{'inspected':735,'rate':'100%'}|REPRODUCED|" + "检查数 735、比率 100%：只按取舍可以有几个不合格，但有不合格就不印 100%，所以不合格数为 0。",
                "{'inspected':735,'failing':1,'rate':'100%'}|CONTRADICTION|检查数 735、不合格数 1、比率 100%：有不合格却印为 100%。"
                        + "按其余数字：检查数应为 （无解）；不合格数应为 0；比率应为 99%。",
                "{'inspected':3000,'failing':1,'rate':'99.9%'}|REPRODUCED|"
                        + "检查数 3000、不合格数 1、比率 99.9%：截断得 99.9%；四舍五入而不印满 100% 也得此数。",
                "{'inspected':'１０６','rate':'９８．１％'}|REPRODUCED|检查数 １０６、比率 ９８．１％：由四舍五入反推，不合格数只能是 2。",
                "{'inspected':106,'passing':104,'rate':98.11}|REPRODUCED|"
                        + "检查数 106、合格数 104、比率 98.11：四舍五入与截断都得 98.11。",
                "{'inspected':106,'passing':104,'rate':0.9811}|REPRODUCED|"
                        + "检查数 106、合格数 104、比率 0.9811：四舍五入与截断都得 0.9811。",
                "{'inspected':2000,'failing':19,'rate':'9.5‰','rate_is':'不合格率'}|REPRODUCED|"
                        + "检查数 2000、不合格数 19、比率 9.5‰：四舍五入与截断都得 9.5‰。",
                "{'total':'1.2万','parts':{'甲':7000,'乙':4800}}|REPRODUCED|合计 1.2万、甲 7000、乙 4800：彼此相符。",
                "{'total':10,'parts':{'甲':{'total':7,'parts':[3,5]},'乙':3}}|CONTRADICTION|"
                        + "甲 7、甲[0] 3、甲[1] 5：分项之和不等于合计。按其余数字：甲应为 8；甲[0]应为 2；甲[1]应为 4。",
                "{'previous':'96%','rate':'98.1%','change':'2.1%'}|REPRODUCED|"
                        + "上期 96%、本期 98.1%、变化 2.1%：变化正是两个印出的比率之差，单位是个百分点。",
                "{'previous':'80%','rate':'84%','change':'5%'}|REPRODUCED|"
                        + "上期 80%、本期 84%、变化 5%：变化是对上期的相对增幅，不是个百分点之差。",
                "{'previous':'96%','rate':'98.1%','change':'3.2个百分点'}|CONTRADICTION|"
                        + "上期 96%、本期 98.1%、变化 3.2个百分点：彼此矛盾。"
                        + "按其余数字：变化应为 2.1个百分点；本期应为 99.2%；上期应为 94.9%。",
                "{'rate':'98%','change':'-5个百分点'}|CONTRADICTION|" + "本期 98%、变化 -5个百分点：没有任何数能得出所印的数。按其余数字：上期应为 （无解）。",
                "{'times':134,'objects':67,'rounds':2}|REPRODUCED|家次 134、objects 67、rounds 2：彼此相符。",
                "{'total':945,'count':10,'average':'94.5'}|REPRODUCED|合计 945、个数 10、平均数 94.5：四舍五入与截断都得 94.5。",
                "{'scores':{'甲':98.5,'乙':97,'丙':97.5}}|CONTRADICTION|乙 97、丙 97.5：得分与名次的先后不符。",
                "{'registered_total':100,'inspected':120,'failing':12,'rate':'90%'}|CONTRADICTION|"
                        + "登记数 100、检查数 120、不合格数 12、比率 90%：彼此矛盾。按其余数字：登记数应为 不小于 120 的任何数；"
                        + "检查数应为 （无解）；不合格数应为 （无解）。",
                "{'received':602,'handled':602,'rate':'100%','in_time':589,'in_time_rate':'97.8%'}|REPRODUCED|"
                        + "检查数 602、合格数 602、比率 100%：四舍五入与截断都得 100%。"
                        + "检查数 602、合格数 589、比率 97.8%：四舍五入与截断都得 97.8%。",
                "{'inspected':200,'rate':'85.5%','failing_after':3,'rate_after':'99%'}|REPRODUCED|"
                        + "检查数 200、比率 85.5%：由四舍五入反推，不合格数只能是 29。"
                        + "检查数 200、不合格数 3、比率 99%：四舍五入得 99%，截断不得。",
                "{'检查数':515,'不合格':6,'合格率':'98.83%'}|REPRODUCED|" + "检查数 515、不合格数 6、比率 98.83%：四舍五入与截断都得 98.83%。",
                "{'value':'15/66'}|UNCHECKABLE|value 处的“15/66”不是一个数，无从核对。",
                "{'what':'附件数','value':2}|UNCHECKABLE|数字 2：没有可以相互核对的数字。",
                "{}|UNCHECKABLE|没有印出数字。",
            })
    void relationsFollowFromTheFiguresThatArePrinted(String printed, String outcome, String sentence) {
        var checked =
                check("[{\"printed\":" + printed.replace('\'', '"') + "}]").getFirst();

        assertThat(WORDS.sentence(checked)).isEqualTo(sentence);
        assertThat(checked.outcome().name()).isEqualTo(outcome);
    }

    @Test
    void aRateThatIsToldTwiceIsToldTheSame() {
        var checked = check("""
                {"claims": [
                  {"id": "1", "subject": "site", "scope": "all", "printed": {"inspected": 524, "rate": "92.75%"}},
                  {"id": "2", "subject": "site", "scope": "all", "printed": {"rate": "92.57%", "change": "+1个百分点"}},
                  {"id": "3", "subject": "site", "scope": "all", "printed": {"total": 542, "parts": {"甲": 500, "乙": 42}}},
                  {"id": "4", "subject": "site", "scope": "by type", "printed": {"total": 542, "parts": {"丙": 542}}},
                  {"id": "5", "subject": "site", "scope": "passing by region", "printed": {"total": 486, "parts":
                    {"甲市": 400, "乙市": 86}}},
                  {"id": "6", "subject": "site", "scope": "乙市", "printed": {"inspected": 90, "rate": "94.4%"}}]}""");

        assertThat(checked.stream().map(each -> each.claim().id() + " " + each.outcome() + " " + WORDS.sentence(each)))
                .containsExactly(
                        "1 REPRODUCED 检查数 524、比率 92.75%：由四舍五入反推，不合格数只能是 38。",
                        "2 CONTRADICTION 本期 92.57%、本期 92.75%：与 1 所印的不一致。按其余数字：本期应为 92.75%。",
                        "3 REPRODUCED 合计 542、甲 500、乙 42：彼此相符。",
                        "4 REPRODUCED 合计 542、丙 542：彼此相符。",
                        "5 CONTRADICTION 乙市 86、检查数 90、比率 94.4%：与 6 所印的不一致。按其余数字：乙市应为 85。",
                        "6 REPRODUCED 检查数 90、比率 94.4%：由四舍五入反推，不合格数只能是 5。");
    }

    @Test
    void aChangeIsHeldAgainstTheBulletinOfThePeriodBefore() {
        var checked = check("""
                [{"id": "q1", "issuer": "示例市人民政府办公室", "period": "2026年第一季度", "claims": [
                   {"id": "q1.1", "subject": "site", "scope": "all", "printed": {"inspected": 50, "rate": "96%"}}]},
                 {"id": "q2", "issuer": "示例市人民政府办公室", "period": "2026年第二季度暨上半年", "claims": [
                   {"id": "q2.1", "subject": "site", "scope": "all", "printed":
                     {"rate": "98.1%", "change": "+2.1%", "basis": "环比", "unit_as_printed": "%"}},
                   {"id": "q2.2", "subject": "site", "scope": "all", "printed":
                     {"rate": "98.1%", "change": "+3.1个百分点", "basis": "比上季度"}}]}]""");

        assertThat(checked.stream().map(WORDS::sentence))
                .containsExactly(
                        "检查数 50、比率 96%：由四舍五入反推，不合格数只能是 2。",
                        "上期 96%、本期 98.1%、变化 +2.1%：变化正是两个印出的比率之差，单位是个百分点。",
                        "上期 96%、本期 98.1%、变化 +3.1个百分点：彼此矛盾。" + "按其余数字：变化应为 2.1个百分点；本期应为 99.1%；上期应为 95.0%。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'bulletins':[|“t.json”第 1 行第 15 列起不是合格的 JSON，没有读入。请用文本编辑器改正后再试。",
                "{'id':1,'id':2}|“t.json”第 1 行第 13 列起不是合格的 JSON，没有读入。请用文本编辑器改正后再试。",
                "{'a':1}|“t.json”里没有 bulletins 或 claims 列表，没有读入。请核对是否选错了文件。",
                "{'bulletins':{}}|“t.json”的 bulletins 应为列表（方括号），没有读入。",
                "{'bulletins':[7]}|“t.json”的 bulletins[0] 应为一组字段（花括号），没有读入。",
                "{'bulletins':[{'claims':[{}]}]}|“t.json”的 bulletins[0].claims[0] 缺 printed（印出的数字），没有读入。",
                "{'bulletins':[{'claims':[{'printed':1}]}]}|"
                        + "“t.json”的 bulletins[0].claims[0].printed 应为一组字段（花括号），没有读入。",
            })
    void aFileThatIsNoTableIsRefusedWithThePlaceAndTheReason(String text, String sentence) {
        assertThatThrownBy(() -> check(text.replace('\'', '"')))
                .isInstanceOfSatisfying(
                        ClaimException.class,
                        refused -> assertThat(refused.text(Locale.CHINESE)).isEqualTo(sentence));
    }

    @Test
    void whatIsLargerThanAnyTableIsRefusedWithItsPlace() {
        var claim = "{\"printed\":{\"rate\":\"95%\"}}";
        assertThat(answer("[" + claim + "]" + " ".repeat((16 << 20) - claim.length() - 2)))
                .isEqualTo("1");
        assertThat(answer("[" + claim + "]" + " ".repeat((16 << 20) - claim.length() - 1)))
                .isEqualTo("“t.json”超过 16 MB，不像印出数字的清单，没有读入。请核对是否选错了文件。");
        assertThat(answer("[" + (claim + ",").repeat(99_999) + claim + "]")).isEqualTo("100000");
        assertThat(answer("[" + (claim + ",").repeat(100_000) + claim + "]")).isEqualTo("“t.json”超过 100000 项，没有读入。");
        assertThat(answer("[{\"printed\":{\"a\":[" + "1,".repeat(999) + "1]}}]"))
                .isEqualTo("1");
        assertThat(answer("[{\"printed\":{\"a\":[" + "1,".repeat(1_000) + "1]}}]"))
                .isEqualTo("“t.json”的 [0].printed 超过 1000 项，没有读入。");
        var id = ",\"id\":\"" + "甲".repeat(2_000);
        assertThat(answer("[{\"printed\":{}" + id + "\"}]")).isEqualTo("1");
        assertThat(answer("[{\"printed\":{}" + id + "甲\"}]")).isEqualTo("“t.json”的 [0].id 超过 2000 个字，没有读入。");
    }

    /// How many claims were read, or why none.
    private static String answer(String json) {
        try {
            var read = ClaimFile.read("t.json", json.getBytes(StandardCharsets.UTF_8));
            return String.valueOf(
                    read.stream().mapToInt(bulletin -> bulletin.claims().size()).sum());
        } catch (ClaimException refused) {
            return refused.text(Locale.CHINESE);
        }
    }

    @Test
    void nothingNobodySeesGetsIntoAName() {
        var read = ClaimFile.read(
                "t.json",
                "[{\"printed\":{},\"id\":\"甲\u202E乙\",\"subject\":\"示\\u2066例\\u0007\"}]"
                        .getBytes(StandardCharsets.UTF_8));

        var claim = read.getFirst().claims().getFirst();
        assertThat(List.of(claim.id(), claim.subject())).isEqualTo(List.of("甲乙", "示例 "));
    }

    @Test
    void aFileMadeToHarmIsRefusedOrReadWithoutHarm() {
        assertThatThrownBy(() -> ClaimFile.read("t.json", new byte[(16 << 20) + 1]))
                .isInstanceOf(ClaimException.class);
        assertThatThrownBy(() -> check("[".repeat(100_000))).isInstanceOf(ClaimException.class);
        assertThat(check("[{\"printed\": {\"inspected\": 1e999999999, \"rate\": \"95%\"}}]"))
                .extracting(WORDS::sentence)
                .containsExactly("比率 95%：没有可以相互核对的数字。inspected 处的“1E+999999999”不是一个数，无从核对。");
        assertThat(check("[{\"printed\": {\"inspected\": \"1亿\", \"failing\": \"1万\", \"rate\": \"99.99%\"}}]"))
                .extracting(Checked::outcome)
                .isNotEmpty();
    }

    private static List<Checked> check(String json) {
        return ClaimCheck.of(ClaimFile.read("t.json", json.getBytes(StandardCharsets.UTF_8)));
    }
}
