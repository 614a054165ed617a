package tongbao.domain.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tongbao.domain.register.Level;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Policy;
import tongbao.domain.round.Round;
import tongbao.domain.round.note.Merit;
import tongbao.domain.round.note.MessageCount;
import tongbao.domain.round.note.Notes;
import tongbao.domain.round.note.OwnCheck;
import tongbao.domain.round.note.RoundNote;
import tongbao.domain.round.note.SpecialCheck;
import tongbao.domain.round.note.SpecialCheck.Part;
import tongbao.domain.round.note.UnitFinding;
import tongbao.domain.statistics.Made;
import tongbao.domain.words.derivation.DerivationWords;

/// What a round records beside its subjects, as the letter prints it.
class NotesTest {
    private static final RegionCode CITY = Made.city(0);

    private static Draft draft(RoundNote... notes) {
        var outcomes = List.of(
                Made.passed(Made.site(1, CITY, Level.CITY, SiteType.PORTAL)),
                Made.passed(Made.site(2, CITY, Level.CITY, SiteType.DEPARTMENT)),
                Made.failed(Made.site(3, CITY, Level.CITY, SiteType.DEPARTMENT)));
        return Drafts.of(Made.province("样例", "范例"), outcomes).withNotes(new Notes(List.of(notes)));
    }

    private static List<String> paragraphs(Draft draft) {
        return Composer.compose(draft).blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }

    @Test
    void bothRatesOfMessagesArePrintedAndNotMixedUp() {
        var draft = draft(new MessageCount(Optional.empty(), Optional.empty(), 602, 602, 589));

        assertThat(paragraphs(draft)).contains("全省“我为政府网站找错”平台收到网民留言602条，办结602条，办结率为100%，按时办结率为97.84%。");
        assertThat(Composer.figures(draft).text("messages.inTime.rate@1")).isEqualTo("97.8%");
        assertThat(Composer.compose(draft).figures())
                .filteredOn(figure -> figure.key().equals("messages.inTime.rate"))
                .extracting(figure -> DerivationWords.of(Locale.CHINESE).sentence(figure.derivation()))
                .containsExactly("按时办结 589 ÷ 收到 602 ＝ 97.840531…%，保留2位小数，四舍五入");
    }

    @Test
    void messagesOfTheRegionsAddUpUnlessTheWholeIsGiven() {
        var one = new MessageCount(Optional.of(CITY), Optional.empty(), 10, 10, 9);
        var other = new MessageCount(Optional.of(Made.city(1)), Optional.empty(), 5, 4, 4);

        assertThat(paragraphs(draft(one, other))).contains("全省“我为政府网站找错”平台收到网民留言15条，办结14条，办结率为93.33%，按时办结率为86.67%。");
        assertThat(paragraphs(draft(one, other, new MessageCount(Optional.empty(), Optional.empty(), 20, 20, 20))))
                .contains("全省“我为政府网站找错”平台收到网民留言20条，办结20条，办结率为100%，按时办结率为100%。");
        assertThat(paragraphs(draft(new MessageCount(Optional.empty(), Optional.empty(), 0, 0, 0))))
                .contains("“我为政府网站找错”平台没有收到网民留言。");
    }

    @Test
    void thePartsOfASpecialCheckAddUpWithoutAWholeAndAreSharesOfOne() {
        var draft = draft(
                new SpecialCheck(
                        "示例转载",
                        Optional.of(SubjectKind.SITE),
                        "家",
                        List.of(new Part("第三季", 819), new Part("第四季", 796), new Part("第五季", 990)),
                        OptionalInt.empty()),
                new SpecialCheck(
                        "留言测试",
                        Optional.empty(),
                        "条",
                        List.of(new Part("1个工作日内答复", 14), new Part("5个工作日内答复", 23)),
                        OptionalInt.of(51)),
                new SpecialCheck(
                        "示例转载",
                        Optional.of(SubjectKind.ACCOUNT),
                        "个",
                        List.of(new Part("第三季", 508), new Part("第四季", 637), new Part("第五季", 925)),
                        OptionalInt.empty()));

        assertThat(paragraphs(draft))
                .contains(
                        "示例转载：政府网站2605家，其中第三季819家、第四季796家、第五季990家；" + "政务新媒体2070个，其中第三季508个、第四季637个、第五季925个。",
                        "留言测试：检查51条，1个工作日内答复14条，占27.45%，5个工作日内答复23条，占45.10%。");
    }

    @Test
    void unitsThatDidWellStandInTheirOwnSectionAndAnnex() {
        var bulletin = Composer.compose(draft(
                new Merit("样例市政府办", Optional.of(CITY), "示例：留言当日答复"),
                new Merit("示例厅", Optional.empty(), ""),
                new Merit("示例局", Optional.empty(), ""),
                new Merit("示例委", Optional.empty(), "")));

        assertThat(bulletin.blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(block -> ((Block.Heading) block).text()))
                .containsExactly("一、总体情况", "二、工作成效", "三、主要问题", "四、工作要求");
        assertThat(bulletin.blocks().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(block -> ((Block.Paragraph) block).text()))
                .contains("样例市政府办、示例厅、示例局等4个单位工作成效明显。如，样例市政府办示例：留言当日答复。");
        var annex = bulletin.annexes().getFirst();
        assertThat(annex.title()).isEqualTo("成效明显的单位");
        assertThat(annex.number()).isEqualTo(1);
        assertThat(annex.table().rows())
                .containsExactly(
                        List.of("1", "样例市", "样例市政府办", "示例：留言当日答复"),
                        List.of("2", "—", "示例厅", ""),
                        List.of("3", "—", "示例局", ""),
                        List.of("4", "—", "示例委", ""));
    }

    @Test
    void findingsAboutUnitsAreNamedOnlyWhereTheyArePublished() {
        var paragraphs = paragraphs(draft(
                new UnitFinding("样例市教育局", Optional.of(CITY), UnitFinding.Kind.CONCEALED, "一个账号没有备案", true),
                new UnitFinding("样例市体育局", Optional.of(CITY), UnitFinding.Kind.CONCEALED, "两个账号没有备案", false),
                new UnitFinding("示例厅", Optional.empty(), UnitFinding.Kind.NO_REPORT, "没有报送", false)));

        assertThat(paragraphs)
                .contains("（二）漏报瞒报。个别单位存在此类问题，共2个。如，样例市教育局（一个账号没有备案）。")
                .noneMatch(text -> text.contains("样例市体育局") || text.contains("示例厅"));
    }

    @Test
    void ownChecksOfLowerLevelsStandBesideTheOfficesFiguresAndAreInNoneOfThem() {
        assertThat(paragraphs(draft(
                        new OwnCheck(Optional.of(CITY), SubjectKind.SITE, 40, 3),
                        new OwnCheck(Optional.of(Made.city(1)), SubjectKind.SITE, 10, 0))))
                .contains(
                        "本次对上述政府网站进行了全覆盖检查，合格2家，不合格1家，合格率为66.67%。", "本次检查前，各地、各部门组织开展了自查，检查政府网站50家，不合格3家，合格率为94.00%。");
    }

    @Test
    void kindsThatAreCountedTogetherAlsoHaveOneRateOverAll() {
        var draft = draft();
        var outcomes = new ArrayList<>(draft.outcomes());
        outcomes.add(Made.passed(Made.account(4, CITY, Level.CITY, "微信公众号")));
        var round = draft.round();
        var together = new Draft(
                new Round(
                        round.id(),
                        round.period(),
                        round.dates(),
                        round.catalogues(),
                        Policy.AT_ONCE.withTogether(Set.of(SubjectKind.SITE, SubjectKind.ACCOUNT))),
                draft.office(),
                draft.regions(),
                draft.catalogues(),
                outcomes,
                draft.inspections(),
                List.of(),
                Map.of(),
                Optional.empty(),
                draft.date(),
                Optional.empty());

        assertThat(paragraphs(together)).contains("上述政府网站、政务新媒体合计检查4个，其中政府网站3家、政务新媒体1个；合格3个，不合格1个，总体合格率为75.00%。");
        assertThat(paragraphs(draft)).noneMatch(text -> text.contains("总体合格率"));
    }
}
