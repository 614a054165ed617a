package tongbao.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongbao.domain.calendar.Length;
import tongbao.domain.calendar.Window;
import tongbao.domain.catalogue.Applicability;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.LeftOut;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.catalogue.Tier;
import tongbao.domain.number.Fraction;

/// The numbers of 国办秘函〔2019〕19号, held against the data one by one.
class BundledCataloguesTest {
    private static final Catalogue SITES = BundledCatalogues.sites2019();
    private static final Catalogue ACCOUNTS = BundledCatalogues.accounts2019();

    @Test
    void sitesAreScoredFromAHundredWithAPassLineOfSixtyAndABonusAboveEighty() {
        assertThat(SITES.procedure())
                .isEqualTo(new Procedure(
                        Set.of(SubjectClass.LOCAL_PORTAL, SubjectClass.MINISTRY_PORTAL),
                        Fraction.of(100),
                        Fraction.of(60),
                        Fraction.of(80),
                        Fraction.of(30),
                        Optional.of(new LeftOut(Set.of(SubjectClass.MINISTRY_PORTAL), "办事服务", LeftOut.Method.SCALE))));
    }

    @Test
    void accountsAreDecidedByVetoesAlone() {
        assertThat(ACCOUNTS.procedure()).isEqualTo(Procedure.vetoOnly());
    }

    @Test
    void everyGroupOfTheSitesHasItsIndicatorsClausesAndPoints() {
        assertThat(SITES.groups())
                .extracting(
                        Group::name,
                        Group::kind,
                        group -> group.indicators().size(),
                        group -> clauses(group).size(),
                        group -> group.points().map(Fraction::toString).orElse(""))
                .containsExactly(
                        tuple("单项否决", Group.Kind.VETO, 6, 17, ""),
                        tuple("发布解读", Group.Kind.DEDUCTION, 9, 17, "31"),
                        tuple("办事服务", Group.Kind.DEDUCTION, 6, 13, "25"),
                        tuple("互动交流", Group.Kind.DEDUCTION, 4, 8, "23"),
                        tuple("功能设计", Group.Kind.DEDUCTION, 10, 18, "21"),
                        tuple("加分·信息发布", Group.Kind.BONUS, 2, 5, "7"),
                        tuple("加分·办事服务", Group.Kind.BONUS, 3, 5, "6"),
                        tuple("加分·互动交流", Group.Kind.BONUS, 2, 4, "8"),
                        tuple("加分·功能设计", Group.Kind.BONUS, 2, 4, "6"),
                        tuple("加分·创新发展", Group.Kind.BONUS, 1, 1, "3"));
        assertThat(SITES.places()).hasSize(92);
    }

    @Test
    void everyGroupOfTheAccountsHasItsIndicatorsAndClauses() {
        assertThat(ACCOUNTS.groups())
                .extracting(
                        Group::name,
                        Group::kind,
                        group -> group.indicators().size(),
                        group -> clauses(group).size())
                .containsExactly(tuple("单项否决", Group.Kind.VETO, 3, 8));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    W19-D1.1,  概况信息, 2
                    W19-D1.2,  机构职能, 2
                    W19-D1.3,  领导信息, 2
                    W19-D1.4,  动态要闻, 5
                    W19-D1.5,  政策文件, 5
                    W19-D1.6,  政策解读, 5
                    W19-D1.7,  解读比例, 3
                    W19-D1.8,  解读关联, 3
                    W19-D1.9,  其他栏目, 4
                    W19-D2.1,  事项公开, 3
                    W19-D2.2,  在线申请, 5
                    W19-D2.3,  办事统计, 2
                    W19-D2.4,  办事指南, 8
                    W19-D2.5,  内容准确, 5
                    W19-D2.6,  表格样表, 2
                    W19-D3.1,  信息提交, 7
                    W19-D3.2,  统一登录, 3
                    W19-D3.3,  留言公开, 6
                    W19-D3.4,  办理答复, 7
                    W19-D4.1,  域名名称, 3
                    W19-D4.2,  网站标识, 3
                    W19-D4.3,  可用性, 1
                    W19-D4.4a, “我为政府网站找错”（入口）, 1
                    W19-D4.4b, “我为政府网站找错”（办理）, 3
                    W19-D4.5,  站内搜索, 4
                    W19-D4.6,  一号登录, 2
                    W19-D4.7,  页面标签, 1
                    W19-D4.8,  兼容性, 2
                    W19-D4.9,  IPv6改造, 1
                    W19-B1.1,  数据发布, 4
                    W19-B1.2,  解读回应, 3
                    W19-B2.1,  服务功能, 2
                    W19-B2.2,  服务内容, 2
                    W19-B2.3,  服务关联, 2
                    W19-B3.1,  实时互动, 5
                    W19-B3.2,  调查征集, 3
                    W19-B4.1,  智能搜索, 4
                    W19-B4.2,  用户空间, 2
                    W19-B5.1,  创新发展, 3
                    """)
    void everyScoredIndicatorHasItsCap(String code, String name, String points) {
        var indicator = indicator(code);

        assertThat(indicator.name()).isEqualTo(name);
        assertThat(indicator.points()).contains(Fraction.parse(points));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # clause, rule, measure
                    W19-V1.1, any, flag
                    W19-V1.2, any, flag
                    W19-V1.3, any, flag
                    W19-V1.4, any, flag
                    W19-V1.5, any, flag
                    W19-V1.6, any, flag
                    W19-V2.1, share 0.05, 次 of at least 140
                    W19-V3.1, exactly 0, 条
                    W19-V3.2, exactly 0, 条
                    W19-V4.1, at least 5, 个 of 2 WEEKS+6 MONTHS
                    W19-V4.2, at least 10, 个
                    W19-V4.3, at least 5, 个
                    W19-V5.1, any, flag
                    W19-V5.2, at least 1, 条
                    W19-V6.1, any, flag
                    W19-V6.2, at least 5, 个
                    W19-V6.3, all of fewer than 5, 个 of at least 0
                    W19-D1.1.1, -2, flag
                    W19-D1.1.2, -1 each, 处
                    W19-D1.2.1, -2, flag
                    W19-D1.2.2, -1 each, 处
                    W19-D1.3.1, -2, flag
                    W19-D1.3.2, -1 each, 处
                    W19-D1.4.1, -5, flag
                    W19-D1.4.2, -5, flag
                    W19-D1.5.1, -5, flag
                    W19-D1.5.2, -5, flag
                    W19-D1.6.1, -5, flag
                    W19-D1.6.2, -5, flag
                    W19-D1.7.1, -1 each, 3 政策文件
                    W19-D1.8.1, -0.5 each, 3 解读稿
                    W19-D1.8.2, -0.5 each, 3 解读稿
                    W19-D1.9.1, -2 each, 个
                    W19-D1.9.2, -1 each, 个
                    W19-D2.1.1, -3, flag
                    W19-D2.2.1, -5, flag
                    W19-D2.2.2, -5, flag
                    W19-D2.3.1, -2, flag
                    W19-D2.3.2, -1, flag
                    W19-D2.3.3, -2, flag
                    W19-D2.4.1, -4 each, 5 办事事项
                    W19-D2.4.2, -0.5 each, spots in 5 办事事项
                    W19-D2.4.3, -1 each, 5 办事事项
                    W19-D2.4.4, -2 each, 5 办事事项
                    W19-D2.4.5, -0.5 each, 5 办事事项
                    W19-D2.5.1, -1 each, spots in 5 办事指南
                    W19-D2.6.1, -1 each, 2 办事指南
                    W19-D3.1.1, -7, flag
                    W19-D3.2.1, -3, flag
                    W19-D3.3.1, -6, flag
                    W19-D3.3.2, -1 each, spots in 5 公开留言
                    W19-D3.3.3, -3, flag
                    W19-D3.3.4, -3, flag
                    W19-D3.4.1, -4 each, 2 模拟咨询
                    W19-D3.4.2, -4 each, 2 模拟咨询
                    W19-D4.1.1, -1, flag
                    W19-D4.1.2, -1, flag
                    W19-D4.1.3, -1, flag
                    W19-D4.2.1, -0.5 each, 6 elements
                    W19-D4.3.1, -0.2 each, 个
                    W19-D4.3.2, -0.1 each, 个
                    W19-D4.4.1, -1, flag
                    W19-D4.4.2, -0.2 each, 个
                    W19-D4.4.3, -1 each, 条
                    W19-D4.4.4, -1 each, 条
                    W19-D4.5.1, -4, flag
                    W19-D4.5.2, -1 each, 4 标题
                    W19-D4.5.3, -1, flag
                    W19-D4.6.1, -2, flag
                    W19-D4.7.1, -0.1 each, 5 内容页
                    W19-D4.7.2, -0.1 each, 5 栏目页
                    W19-D4.8.1, -1 each, 类
                    W19-D4.9.1, -1, flag
                    W19-B1.1.1, +2, flag
                    W19-B1.1.2, +1, flag
                    W19-B1.1.3, +1, flag
                    W19-B1.1.4, +1, flag
                    W19-B1.2.1, +1 each, 3 解读稿
                    W19-B2.1.1, +1, flag
                    W19-B2.1.2, +1, flag
                    W19-B2.2.1, +2, flag
                    W19-B2.2.2, +1, flag
                    W19-B2.3.1, +2 if all, 2 办事事项
                    W19-B3.1.1, +3, flag
                    W19-B3.1.2, +2, flag
                    W19-B3.2.1, +2, flag
                    W19-B3.2.2, +1 if all, 次 of at least 0
                    W19-B4.1.1, +1, flag
                    W19-B4.1.2, +1, flag
                    W19-B4.1.3, +1 each, 2 下级网站标题
                    W19-B4.2.1, +2, flag
                    W19-B5.1.1, +3, flag
                    NM19-V1.1, any, flag
                    NM19-V1.2, any, flag
                    NM19-V1.3, any, flag
                    NM19-V1.4, any, flag
                    NM19-V2.1, exactly 0, 条
                    NM19-V2.2, any, flag
                    NM19-V3.1, any, flag
                    NM19-V3.2, any, flag
                    """)
    void everyClauseHasItsLineOrPointsAndItsMeasure(String code, String rule, String measure) {
        var clause = clause(code);

        assertThat(said(clause.rule())).isEqualTo(rule);
        assertThat(said(clause.measure())).isEqualTo(measure);
    }

    @Test
    void threeSetsOfClausesExcludeOneAnother() {
        var tiers = SITES.places()
                .map(Place::clause)
                .filter(clause -> clause.tier().isPresent())
                .collect(Collectors.toMap(
                        clause -> clause.code().value(), clause -> clause.tier().get()));

        assertThat(tiers)
                .isEqualTo(Map.of(
                        "W19-D2.3.1", new Tier("办事统计", 1),
                        "W19-D2.3.3", new Tier("办事统计", 2),
                        "W19-D2.3.2", new Tier("办事统计", 3),
                        "W19-B1.1.1", new Tier("数据发布更新", 1),
                        "W19-B1.1.2", new Tier("数据发布更新", 2),
                        "W19-B2.2.1", new Tier("集成服务", 1),
                        "W19-B2.2.2", new Tier("集成服务", 2)));
    }

    @Test
    void pointsDifferForThePortalsOfStateCouncilDepartmentsWhichAreNotAskedForAnOverview() {
        var four = Map.of(SubjectClass.MINISTRY_PORTAL, Fraction.of(4));

        assertThat(SITES.places()
                        .filter(place -> !place.clause().pointsByClass().isEmpty())
                        .map(place -> place.clause().code().value()))
                .containsExactly("W19-D1.2.1");
        assertThat(clause("W19-D1.2.1").pointsByClass()).isEqualTo(four);
        assertThat(indicator("W19-D1.2").pointsByClass()).isEqualTo(four);
        assertThat(indicator("W19-D1.1").applicability())
                .isEqualTo(new Applicability(Set.of(SubjectClass.LOCAL_PORTAL), false));
    }

    @Test
    void onlyServiceItselfAndItsBonusAreSkippedWhereNoServiceIsOffered() {
        assertThat(SITES.groups().stream()
                        .filter(group -> group.applicability().needsService())
                        .map(Group::name))
                .containsExactly("加分·办事服务");
        assertThat(indicators()
                        .filter(indicator -> indicator.applicability().needsService())
                        .map(Indicator::code))
                .containsExactly("W19-V6");
    }

    @Test
    void whetherAnAppCanBeUsedIsAskedOfAppsAndMiniProgramsOnly() {
        assertThat(ACCOUNTS.places()
                        .filter(place -> !place.clause().applicability().equals(Applicability.ALL))
                        .map(place -> Map.entry(
                                place.clause().code().value(),
                                place.clause().applicability().classes())))
                .containsExactly(Map.entry("NM19-V2.2", Set.of(SubjectClass.APP, SubjectClass.MINI_PROGRAM)));
    }

    @Test
    void clausesThatWereNotReadInAPublishedTextSaySo() {
        assertThat(Stream.of(SITES, ACCOUNTS)
                        .flatMap(Catalogue::places)
                        .map(Place::clause)
                        .filter(clause -> clause.confidence() != Confidence.SEEN)
                        .map(clause -> Map.entry(clause.code().value(), clause.confidence())))
                .containsExactly(Map.entry("NM19-V1.4", Confidence.KNOWN), Map.entry("NM19-V2.2", Confidence.KNOWN));
    }

    @Test
    void aNameFitsItsRow() {
        assertThat(BundledCatalogues.all().stream()
                        .flatMap(Catalogue::places)
                        .map(place -> place.clause().name()))
                .allSatisfy(name -> assertThat(name).hasSizeBetween(4, 18));
    }

    private static Clause clause(String code) {
        return BundledCatalogues.all().stream()
                .flatMap(catalogue -> catalogue.find(new ClauseCode(code)).stream())
                .map(Place::clause)
                .findFirst()
                .orElseThrow();
    }

    private static Indicator indicator(String code) {
        return indicators()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Indicator> indicators() {
        return SITES.groups().stream().flatMap(group -> group.indicators().stream());
    }

    private static List<Clause> clauses(Group group) {
        return group.indicators().stream()
                .flatMap(indicator -> indicator.clauses().stream())
                .toList();
    }

    private static String said(Rule rule) {
        return switch (rule) {
            case Rule.Veto(Line.Any _) -> "any";
            case Rule.Veto(Line.AtLeast(var count)) -> "at least " + count;
            case Rule.Veto(Line.Exactly(var count)) -> "exactly " + count;
            case Rule.Veto(Line.Share(var share)) -> "share " + share;
            case Rule.Veto(Line.AllOf(var fewerThan)) -> "all of fewer than " + fewerThan;
            case Rule.Deduction deduction ->
                "-" + deduction.points() + (deduction.per() == Rule.Per.EACH ? " each" : "");
            case Rule.Bonus bonus ->
                "+" + bonus.points()
                        + (bonus.per() == Rule.Per.EACH ? " each" : "")
                        + (bonus.when().filter(Line.All.class::isInstance).isPresent() ? " if all" : "");
            case Rule.Veto _ -> "another line";
            case Rule.Unscored _ -> "unscored";
        };
    }

    private static String said(Measure measure) {
        return switch (measure) {
            case Measure.Flag _ -> "flag";
            case Measure.Count(var unit) -> unit;
            case Measure.Ratio(var unit, var minimum) -> unit + " of at least " + minimum;
            case Measure.Sample sample -> (sample.spots() ? "spots in " : "") + sample.draw() + " " + sample.unit();
            case Measure.Checklist(var elements) -> elements.size() + " elements";
            case Measure.Sum(var unit, var parts) ->
                unit + " of " + parts.stream().map(BundledCataloguesTest::said).collect(Collectors.joining("+"));
            case Measure.Choice _ -> "of another kind";
        };
    }

    private static String said(Measure.Part part) {
        return part.window().map(window -> said(window.back())).orElse("any time");
    }

    private static String said(Length length) {
        return length.count() + " " + length.unit();
    }

    @ParameterizedTest
    @CsvSource({
        "W19-V3.1, 2 WEEKS, , ",
        "W19-V5.2, 1 YEARS, 3 MONTHS, ",
        "W19-D1.5.2, 6 MONTHS, , ",
        "W19-D2.3.2, 1 MONTHS, , ",
        "W19-D3.4.1, , , 5 WORKING_DAYS",
        "W19-D4.4.3, 6 MONTHS, , 3 WORKING_DAYS",
        "W19-B1.1.2, 6 MONTHS, 3 MONTHS, ",
        "W19-B3.1.1, , , 1 WORKING_DAYS"
    })
    void aClauseThatLooksBackSaysHowFarSoThatItsDaysAreComputed(
            String code, @Nullable String back, @Nullable String until, @Nullable String deadline) {
        var look = BundledCatalogues.sites2019()
                .find(new ClauseCode(code))
                .orElseThrow()
                .clause()
                .look();

        assertThat(look.window().map(window -> said(window.back()))).isEqualTo(Optional.ofNullable(back));
        assertThat(look.window().flatMap(Window::until).map(BundledCataloguesTest::said))
                .isEqualTo(Optional.ofNullable(until));
        assertThat(look.deadline().map(BundledCataloguesTest::said)).isEqualTo(Optional.ofNullable(deadline));
    }
}
