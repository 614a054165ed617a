package tongbao.domain.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import tongbao.domain.inspection.Answer;
import tongbao.domain.verdict.Inspected;

class VerdictSentenceTest {
    private static final String TO_83_2 = "W19-D3.1.1 W19-D1.4.1 W19-D2.1.1 W19-D4.3.1*4 W19-D1.1.2*1 ";
    private static final String TO_SIXTY =
            "W19-D3.1.1 W19-D1.4.1 W19-D1.5.1 W19-D1.6.1 W19-D2.2.1 W19-D2.4.1*2 W19-D2.5.1*5 ";

    @Test
    void aVetoNamesTheDecidingClauseItsNumberAndItsPlaceAndKeepsTheDeductionsOnRecord() {
        assertSentence(
                Inspected.portal().clear().problems(TO_83_2 + "W19-V4.3*5"),
                "空白栏目 5 个，达到否决线 5 个（栏目不更新，第 3 条）。扣分照记：100 − 16.8 ＝ 83.2，不改变结论。",
                "空白栏目: 5 个, reaching the veto line of 5 个 (栏目不更新, clause 3). "
                        + "Deductions are recorded all the same: 100 − 16.8 = 83.2; they do not change the verdict.");
    }

    @Test
    void whereNothingIsScoredNoArithmeticIsShown() {
        assertSentence(
                Inspected.department().problems("W19-V1.2"),
                "泄露国家秘密，一经发现即否决（安全、泄密事故等严重问题，第 2 条）。",
                "泄露国家秘密: any occurrence is a veto (安全、泄密事故等严重问题, clause 2).");
    }

    @Test
    void furtherVetoesAreCounted() {
        assertSentence(
                Inspected.department().problems("W19-V1.2 W19-V4.3*7 W19-V5.1"),
                "泄露国家秘密，一经发现即否决（安全、泄密事故等严重问题，第 2 条）。另有 2 条否决成立。",
                "泄露国家秘密: any occurrence is a veto (安全、泄密事故等严重问题, clause 2). Further vetoes reached: 2.");
    }

    @Test
    void aShareIsShownWithItsTwoNumbers() {
        assertSentence(
                Inspected.department().problems("W19-V2.1*9/140"),
                "一周内打不开的访问占比为 9/140 次（≈ 6.43%），达到否决线 5%（站点无法访问，第 1 条）。",
                "一周内打不开的访问占比: 9/140 次 (≈ 6.43%), reaching the veto line of 5% (站点无法访问, clause 1).");
    }

    @Test
    void anExactNumberIsShown() {
        assertSentence(
                Inspected.department().problems("W19-V3.1"),
                "首页 2 周内没有任何更新：计数为 0 条，即触发否决（首页不更新，第 1 条）。",
                "首页 2 周内没有任何更新: a count of 0 条 is a veto (首页不更新, clause 1).");
    }

    @Test
    void allOfASmallNumberIsShown() {
        assertSentence(
                Inspected.department().problems("W19-V6.3*4/4"),
                "事项不足 5 个，且全部缺失严重：4 个全部如此，即触发否决（服务不实用，第 3 条）。",
                "事项不足 5 个，且全部缺失严重: all of 4 个, which is a veto (服务不实用, clause 3).");
    }

    @Test
    void aPassShowsTheArithmeticAndTheLine() {
        assertSentence(
                Inspected.portal().clear().problems(TO_83_2),
                "未触发单项否决，100 − 16.8 ＝ 83.2 分，不低于 60 分。",
                "No veto reached; 100 − 16.8 = 83.2 points, not below 60.");
    }

    @Test
    void aBonusIsShownWithTheTotal() {
        assertSentence(
                Inspected.portal().clear().problems(TO_83_2 + "W19-B5.1.1 W19-B4.2.1"),
                "未触发单项否决，100 − 16.8 ＝ 83.2 分，不低于 60 分；加分 5 分，总分 88.2 分。",
                "No veto reached; 100 − 16.8 = 83.2 points, not below 60; bonus 5, total 88.2.");
    }

    @Test
    void aPassByVetoesAloneSaysOnlyThat() {
        assertSentence(Inspected.account("微博").clear(), "未触发单项否决。", "No veto reached.");
    }

    @Test
    void pointsBelowTheLineAreShownAgainstIt() {
        assertSentence(
                Inspected.portal().clear().problems(TO_SIXTY + "W19-D4.7.1*1"),
                "100 − 40.1 ＝ 59.9 分，低于 60 分。",
                "100 − 40.1 = 59.9 points, below 60.");
    }

    @Test
    void aNumberThatTwoDecimalsDoNotSayIsMarkedAsAbout() {
        assertSentence(
                Inspected.ministry(false)
                        .clear()
                        .problems(
                                "W19-D3.1.1 W19-D1.4.1 W19-D1.5.1 W19-D1.6.1 W19-D3.2.1 W19-D1.7.1*3 W19-D4.6.1 W19-D4.7.1*1"),
                "（75 − 30.1）× 4/3 ≈ 59.87 分，低于 60 分。",
                "(75 − 30.1) × 4/3 ≈ 59.87 points, below 60.");
    }

    @Test
    void whatIsStillToDoIsCounted() {
        var portal = Inspected.portal().clear().with("W19-V1.1", Answer.UNSEEN).with("W19-V1.2", Answer.UNSEEN);

        assertSentence(
                portal.problems(TO_83_2),
                "还有 2 条未查。目前 100 − 16.8 ＝ 83.2。",
                "Clauses not seen yet: 2. At present 100 − 16.8 = 83.2.");
        assertSentence(
                portal.with("W19-V5.2", Answer.UNDECIDED),
                "还有 2 条未查、1 条待定。目前 100 − 0 ＝ 100。",
                "Clauses not seen yet: 2; undecided: 1. At present 100 − 0 = 100.");
        assertSentence(
                Inspected.department().clear().with("W19-V5.2", Answer.UNDECIDED),
                "还有 1 条待定。",
                "Clauses undecided: 1.");
    }

    @Test
    void anExemptionSaysWhy() {
        var account = Inspected.account("微博");
        for (var place : account.catalogue().placesFor(account.subject())) {
            account = account.with(place.clause().code().value(), Answer.NOT_APPLICABLE);
        }

        assertSentence(account, "全部细则均不适用，免检。", "Every clause was answered as not applicable: exempt.");
    }

    private static void assertSentence(Inspected inspected, String chinese, String english) {
        assertThat(sentence(inspected, Locale.CHINESE)).isEqualTo(chinese);
        assertThat(sentence(inspected, Locale.ENGLISH)).isEqualTo(english);
    }

    private static String sentence(Inspected inspected, Locale language) {
        return Words.of(language)
                .verdictSentence(
                        inspected.catalogue(), inspected.subject(), inspected.inspection(), inspected.verdict());
    }
}
