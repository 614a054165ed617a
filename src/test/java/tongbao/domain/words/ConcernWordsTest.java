package tongbao.domain.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tongbao.domain.consistency.Concern;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.consistency.Severity;
import tongbao.domain.consistency.Spot;
import tongbao.domain.register.Field;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;

class ConcernWordsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");
    private static final Spot SPOT = new Spot.OfSubject(new SubjectId("site:1"));

    @Test
    void everyKindHasItsThreeSentencesInBothLanguagesAndNothingElseIsThere() {
        var wanted = new TreeSet<String>(List.of("AND", "WHOLE"));
        for (var severity : Severity.values()) {
            wanted.add(severity.name());
        }
        for (var kind : Kind.values()) {
            wanted.addAll(List.of(kind + ".one", kind + ".many", kind + ".remedy"));
        }

        assertThat(bundle(Locale.CHINESE).keySet()).isEqualTo(wanted);
        assertThat(bundle(Locale.ENGLISH).keySet()).isEqualTo(wanted);
    }

    @Test
    void bothLanguagesNameTheSameArguments() {
        for (var key : bundle(Locale.CHINESE).keySet()) {
            assertThat(arguments(Locale.ENGLISH, key)).describedAs(key).isEqualTo(arguments(Locale.CHINESE, key));
        }
    }

    @Test
    void noSentenceHasAQuoteThatWouldSwallowAnArgument() {
        for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(bundle(locale).keySet())
                    .noneMatch(key -> bundle(locale).getString(key).contains("'"));
        }
    }

    @Test
    void whatChangedInTheRegisterIsSaidInTheWordsOfTheLanguage() {
        var changed = new Concern(Kind.CHANGED_SINCE, SPOT, List.of("示例网站1", List.of(Field.NAME, Field.URL)));

        assertThat(ConcernWords.of(Locale.CHINESE).sentence(changed)).isEqualTo("“示例网站1”在台账里已有变动：名称、网址。本轮仍按开启时的名单。");
    }

    @Test
    void daysKindsAndTheWholeAreaHaveWords() {
        var dates = new Concern(
                Kind.SNAPSHOT_LATE, new Spot.OfRound(), List.of(LocalDate.of(2026, 8, 29), LocalDate.of(2026, 8, 28)));
        var rate = new Concern(
                Kind.WHOLE_WITH_OPEN,
                new Spot.OfFigure(SubjectKind.SITE, Optional.empty()),
                List.of(SubjectKind.SITE, "", 2));

        assertThat(ConcernWords.of(Locale.CHINESE).sentence(dates)).isEqualTo("台账截至日2026-08-29晚于检查结束日2026-08-28。");
        assertThat(ConcernWords.of(Locale.CHINESE).sentence(rate)).isEqualTo("政府网站（合计）合格率 100%，但还有 2 个没有结论。");
        assertThat(ConcernWords.of(Locale.ENGLISH).sentence(rate))
                .isEqualTo("Government websites (in all): the rate is 100%, but 2 have no conclusion yet.");
    }

    @Test
    void severalOfAKindAreSaidAtOnceAndFiveOfThemNamed() {
        var untouched = new ArrayList<Concern>();
        for (var i = 1; i <= 6; i++) {
            untouched.add(new Concern(Kind.UNTOUCHED, SPOT, List.of("示例" + i)));
        }

        assertThat(ConcernWords.of(Locale.CHINESE).sentence(untouched))
                .isEqualTo("6 个抽中的检查对象还没有开始检查，未计入合格率：示例1、示例2、示例3、示例4、示例5…。");
        assertThat(ConcernWords.of(Locale.CHINESE).sentence(untouched.subList(0, 1)))
                .isEqualTo("“示例1”已抽中，还没有开始检查，未计入合格率。");
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "tongbao.domain.words.concerns",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> arguments(Locale locale, String key) {
        return new TreeSet<>(ARGUMENT.matcher(bundle(locale).getString(key))
                .results()
                .map(MatchResult::group)
                .toList());
    }
}
