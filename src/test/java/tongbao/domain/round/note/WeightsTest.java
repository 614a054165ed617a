package tongbao.domain.round.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.Composite;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;
import tongbao.domain.round.note.Weights.Item;

class WeightsTest {
    private static final Optional<String> HAND = Optional.empty();

    private static Item item(String name, String weight, Level... levels) {
        return new Item(List.of(levels), name, Fraction.parse(weight), HAND);
    }

    private static Composite.Track track(String name, String weight) {
        return new Composite.Track(name, Fraction.parse(weight), HAND);
    }

    @Test
    void itemsOfTheSameLevelsAreWeighedTogetherAndCertainLevelsGoBeforeAllOthers() {
        var weights = new Weights(List.of(
                item("网站", "1/3"),
                item("评价", "1", Level.TOWN, Level.COUNTY),
                item("新媒体", "2/3"),
                item("网站", "1", Level.CITY)));

        assertThat(weights.sums()).containsExactly(Fraction.ONE, Fraction.ONE, Fraction.ONE);
        assertThat(weights.composite())
                .contains(new Composite(
                        "",
                        "",
                        List.of(
                                new Composite.Weighting(Set.of(Level.COUNTY, Level.TOWN), List.of(track("评价", "1"))),
                                new Composite.Weighting(Set.of(Level.CITY), List.of(track("网站", "1"))),
                                new Composite.Weighting(Set.of(), List.of(track("网站", "1/3"), track("新媒体", "2/3"))))));
    }

    @Test
    void nothingFollowsFromWeightsThatDoNotAddUpOrNameAnItemTwice() {
        assertThat(new Weights(List.of(item("网站", "0.3"), item("新媒体", "0.69"))).composite())
                .isEmpty();
        assertThat(new Weights(List.of(item("网站", "0.6"), item("新媒体", "0.6"))).composite())
                .isEmpty();
        assertThat(new Weights(List.of(item("网站", "1"), item("评价", "0.5", Level.CITY))).composite())
                .isEmpty();
        assertThat(new Weights(List.of(item("网站", "0.5"), item("网站", "0.5"))).composite())
                .isEmpty();
        assertThat(new Notes(List.of(new Weights(List.of(item("网站", "0.3"))))).composite())
                .isEmpty();
        assertThat(Notes.NONE.composite()).isEmpty();
    }

    @Test
    void aWeightIsMoreThanNothingAndAtMostAllAndAScoreIsNotNegative() {
        assertThatThrownBy(() -> item("网站", "0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> item("网站", "1.01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weights(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ItemScore("示例单位", "评价", Fraction.of(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scoresByHandAreFoundByUnitAndItem() {
        var notes = new Notes(List.of(
                new ItemScore("示例单位1", "评价", Fraction.of(80)),
                new ItemScore("示例单位1", "调查", Fraction.of(70)),
                new ItemScore("示例单位2", "评价", Fraction.of(60))));

        assertThat(notes.itemScores())
                .isEqualTo(Map.of(
                        "示例单位1", Map.of("评价", Fraction.of(80), "调查", Fraction.of(70)),
                        "示例单位2", Map.of("评价", Fraction.of(60))));
    }
}
