package tongbao.domain.words.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongbao.domain.catalogue.Composite;
import tongbao.domain.catalogue.RollUp;
import tongbao.domain.number.Fraction;
import tongbao.domain.number.Rounding;
import tongbao.domain.number.Rounding.Mode;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Periods;
import tongbao.domain.statistics.Change;
import tongbao.domain.statistics.CompositeScore;
import tongbao.domain.statistics.CompositeScore.TrackScore;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.History.Reference;
import tongbao.domain.statistics.Made;
import tongbao.domain.statistics.Placed;
import tongbao.domain.statistics.RolledUp;
import tongbao.domain.statistics.Selection;
import tongbao.domain.statistics.Selection.Which;
import tongbao.domain.statistics.Share;
import tongbao.domain.statistics.Slice;
import tongbao.domain.statistics.Standing;
import tongbao.domain.statistics.Streak;

class DerivationWordsTest {
    private static final Selection FAILED = Selection.of(SubjectKind.SITE, Which.FAILED);

    @Test
    void everyDerivationIsALineInBothLanguages() {
        var before = new Change(new Share(504, 515), new Share(509, 515), Rounding.OFFICIAL);
        var derivations = List.of(
                new Derivation.Count(FAILED.in(new Slice.OfDepartment(Level.CITY, Optional.of(SiteType.PORTAL))), 3),
                new Derivation.Registered(FAILED.with(Which.REGISTERED), LocalDate.of(2026, 9, 20), 515),
                new Derivation.Sum(
                        FAILED.with(Which.INSPECTED),
                        List.of(new Derivation.Count(FAILED.with(Which.PASSED), 509), new Derivation.Count(FAILED, 6))),
                new Derivation.Points(SubjectKind.SITE, before, Reference.PREVIOUS),
                new Derivation.Places(SubjectKind.ACCOUNT, true),
                new Derivation.InARow(
                        SubjectKind.SITE,
                        Optional.of(new Slice.OfPlatform("微信")),
                        new Streak(List.of(Periods.parse("2026年第三季度"), Periods.parse("2026年第二季度")))),
                new Derivation.Problem(SubjectKind.SITE, "W19-V1", true),
                new Derivation.Rechecked(FAILED, false, 5),
                new Derivation.Rechecked(FAILED, true, 4),
                new Derivation.RectifiedRate(FAILED.with(Which.INSPECTED), new Share(509, 515), 4, Rounding.OFFICIAL),
                Derivation.Recorded.DEADLINE);

        assertThat(derivations.stream().map(DerivationWords.of(Locale.CHINESE)::sentence))
                .containsExactly(
                        "结论为不合格的市级·门户政府网站，3",
                        "台账截至2026年9月20日正常运行的政府网站",
                        "合格 509 ＋ 不合格 6",
                        "98.83% － 97.86%（上期合格 504 ÷ 检查 515）",
                        "政务新媒体合格率为100%的地区",
                        "微信政府网站连续全部合格：2026年第三季度、2026年第二季度",
                        "因此类问题不合格的政府网站（指标 W19-V1）",
                        "结论为不合格的政府网站中已复查的，5",
                        "结论为不合格的政府网站中经复查、除去已整改的问题后合格的，4",
                        "（首次合格 509 ＋ 整改后合格 4 ＝ 513） ÷ 检查 515 ＝ 99.611650…%，保留2位小数，四舍五入",
                        "填写的整改期限");
        assertThat(derivations.stream().map(DerivationWords.of(Locale.ENGLISH)::sentence))
                .startsWith(
                        "City, Portal: Government websites that failed, 3",
                        "By the register of 2026-9-20: Government websites that were running",
                        "passed 509 + failed 6",
                        "98.83% − 97.86% (previous period: passed 504 ÷ inspected 515)");
    }

    @Test
    void eachItemOfACompositeScoreSaysWhereItsScoreComesFromOrWhatIsLacking() {
        var subject = Made.site(1, Made.city(0), Level.CITY, SiteType.PORTAL);
        var ninety = new RolledUp.Part(subject, Optional.of(Fraction.of(90)));
        var open = new RolledUp.Part(subject, Optional.empty());
        var hand = new Composite.Track("专业评价", Fraction.parse("0.2"), Optional.empty());
        var scored = new Composite.Track("网站", Fraction.parse("0.8"), Optional.of("2019-website"));
        var average = Optional.of(RollUp.Method.AVERAGE);
        var tracks = List.of(
                new TrackScore(hand, Optional.of(Fraction.parse("88.5")), List.of(), Optional.empty()),
                new TrackScore(hand, Optional.empty(), List.of(), Optional.empty()),
                new TrackScore(scored, Optional.empty(), List.of(), average),
                new TrackScore(scored, Optional.empty(), List.of(ninety, open), average),
                new TrackScore(scored, Optional.of(Fraction.of(90)), List.of(ninety), Optional.empty()),
                new TrackScore(scored, Optional.of(Fraction.of(90)), List.of(ninety, ninety), average),
                new TrackScore(scored, Optional.empty(), List.of(ninety, ninety), Optional.empty()));
        var unit = new CompositeScore("示例单位1", Level.CITY, tracks, Optional.of(Fraction.of(250, 3)));

        assertThat(tracks.stream().map(Standing.OnTrack::new).map(DerivationWords.of(Locale.CHINESE)::sentence))
                .containsExactly(
                        "“专业评价”由本单位录入：88.5",
                        "“专业评价”还没有录入得分",
                        "“网站”取“2019-website”的得分，这个单位本轮没有按它检查的对象",
                        "“网站”取 2 个检查对象的得分，其中有的结论未定或者没有得分，还不能算",
                        "“网站”取“示例网站1”按“2019-website”的得分：90",
                        "“网站”取 2 个检查对象的得分（90，90）取平均，精确值 90",
                        "“网站”有 2 个检查对象，“2019-website”没有规定怎样把它们的得分合成一个");
        assertThat(DerivationWords.of(Locale.CHINESE)
                        .sentence(new Standing.Place(new Placed(2, unit, Fraction.of(250, 3)), 9)))
                .isEqualTo("综合得分 250/3，从高到低排第 2 名，共 9 个单位有综合得分；得分相同的名次相同，后面的名次空出");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "515|515|合格 515 ÷ 检查 515 ＝ 100%，保留2位小数，四舍五入",
                "0|1|合格 0 ÷ 检查 1 ＝ 0%，保留2位小数，四舍五入",
                "1|8|合格 1 ÷ 检查 8 ＝ 12.5%，保留2位小数，四舍五入",
                "509|515|合格 509 ÷ 检查 515 ＝ 98.834951…%，保留2位小数，四舍五入",
                "99999|100000|合格 99999 ÷ 检查 100000 ＝ 99.999%，保留2位小数，四舍五入；有不合格的不印100%",
            })
    void aRateShowsItsCountsTheQuotientAndTheRule(int part, int whole, String sentence) {
        var rate = new Derivation.Rate(
                FAILED.with(Which.PASSED), FAILED.with(Which.INSPECTED), new Share(part, whole), Rounding.OFFICIAL);

        assertThat(DerivationWords.of(Locale.CHINESE).sentence(rate)).isEqualTo(sentence);
    }

    @Test
    void aChangeThatRoundsOtherwiseWithoutThePrintedRatesSaysSo() {
        var change = new Change(new Share(2, 3), new Share(1, 7), new Rounding(0, Mode.HALF_UP, true));

        assertThat(change.exactPoints()).contains("52");
        assertThat(DerivationWords.of(Locale.CHINESE)
                        .sentence(new Derivation.Points(SubjectKind.SITE, change, Reference.LAST_YEAR)))
                .isEqualTo("14% － 67%（上年同期合格 2 ÷ 检查 3）；不经取舍直接相减为 52 个百分点，按印出的两个合格率相减");
    }

    @Test
    void bothLanguagesHaveTheSamePhrasesWithTheSameArguments() throws IOException {
        assertThat(arguments("derivations_en.properties")).isEqualTo(arguments("derivations.properties"));
        assertThat(arguments("derivations.properties").keySet())
                .containsAll(Stream.of(Which.values())
                        .flatMap(which -> Stream.of("which." + which, "term." + which))
                        .toList());
    }

    private static Map<String, Integer> arguments(String bundle) throws IOException {
        try (var in = DerivationWords.class.getResourceAsStream(bundle)) {
            assertThat(in).isNotNull();
            var phrases = new Properties();
            phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return phrases.stringPropertyNames().stream()
                    .collect(Collectors.toMap(
                            key -> key,
                            key -> new MessageFormat(phrases.getProperty(key), Locale.ROOT)
                                    .getFormatsByArgumentIndex()
                                    .length));
        }
    }
}
