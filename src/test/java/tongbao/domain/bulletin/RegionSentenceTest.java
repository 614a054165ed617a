package tongbao.domain.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static tongbao.domain.statistics.Made.DEPARTMENTS;
import static tongbao.domain.statistics.Made.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.statistics.Made;
import tongbao.domain.statistics.Outcome;

/// The wording patterns of the places at 100 % (bulletin.md, section 2).
class RegionSentenceTest {
    private static final String[] CITIES = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬"};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9|0|9个市的政府网站合格率均为100%。",
                "9|1|除甲市外，其他8个市的政府网站合格率均为100%。",
                "9|3|除甲市、乙市、丙市外，其他6个市的政府网站合格率均为100%。",
                "9|4|其中，戊、己、庚、辛、壬等5个市的政府网站合格率为100%。",
                "9|7|其中，辛、壬的政府网站合格率为100%。",
                "2|1|其中，乙的政府网站合格率为100%。",
                "1|0|其中，甲的政府网站合格率为100%。"
            })
    void thePatternFollowsFromHowManyPlacesFailed(int places, int failing, String sentence) {
        assertThat(sentence(cities(places, failing))).contains(sentence);
    }

    @Test
    void anOfficeMayNameTheFirstOrTheFirstThreeAlone() {
        var drafted = Drafts.of(Made.province(CITIES), cities(9, 4));

        assertThat(List.of(
                        text(drafted, "{site.whole.first}等{site.whole.count}个市合格率达{site.whole.rate}。"),
                        text(drafted, "{site.whole.three}等{site.whole.count}个市合格率达{site.whole.rate}。")))
                .containsExactly("戊等5个市合格率达100%。", "戊、己、庚等5个市合格率达100%。");
    }

    @Test
    void whereNoPlaceIsAtAHundredNothingIsSaid() {
        assertThat(sentence(cities(3, 3))).isEmpty();
    }

    @Test
    void theDepartmentsStandByThemselves() {
        var outcomes = new ArrayList<>(cities(3, 3));
        outcomes.addAll(Made.sites(900, DEPARTMENTS, 3, 1));

        assertThat(sentence(outcomes)).contains("省直部门的政府网站合格率为66.67%。");
    }

    @Test
    void allPlacesAndTheDepartmentsPassTogether() {
        var outcomes = new ArrayList<>(cities(9, 0));
        outcomes.addAll(Made.sites(900, DEPARTMENTS, 3, 0));

        assertThat(sentence(outcomes)).contains("9个市和省直部门的政府网站均合格。");
    }

    @Test
    void aPlaceWithoutAConclusionIsNeitherAtAHundredNorAnException() {
        var outcomes = new ArrayList<>(cities(2, 0));
        outcomes.add(Made.open(Made.site(900, city(2), Level.CITY, SiteType.PORTAL)));

        assertThat(sentence(outcomes)).contains("2个市的政府网站合格率均为100%。");
    }

    private static List<Outcome> cities(int places, int failing) {
        var outcomes = new ArrayList<Outcome>();
        for (var i = 0; i < places; i++) {
            outcomes.addAll(Made.sites(i * 10 + 1, city(i), 2, i < failing ? 1 : 0));
        }
        return outcomes;
    }

    private static String text(Draft draft, String wording) {
        return Composer.compose(draft.withWordings(Map.of("site.regions", wording))).blocks().stream()
                .filter(block -> block.key().equals("site.regions"))
                .map(block -> ((Block.Paragraph) block).text())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> sentence(List<Outcome> outcomes) {
        return Composer.compose(Drafts.of(Made.province(CITIES), outcomes)).blocks().stream()
                .filter(block -> block.key().equals("site.regions"))
                .map(block -> ((Block.Paragraph) block).text())
                .findFirst();
    }
}
