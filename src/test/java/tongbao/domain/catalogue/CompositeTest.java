package tongbao.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.Composite.Track;
import tongbao.domain.catalogue.Composite.Weighting;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;

class CompositeTest {
    private static final Composite BY_LEVEL = new Composite(
            "示例综合",
            "示例文件",
            List.of(
                    new Weighting(Set.of(Level.COUNTY), List.of(track("网站与新媒体", "1"))),
                    new Weighting(Set.of(), List.of(track("综合应用", "0.65"), track("网站与新媒体", "0.35")))));

    @Test
    void tracksAreAddedUpByWeightExactly() {
        var both = new Composite(
                "示例", "示例", List.of(new Weighting(Set.of(), List.of(track("网站", "0.3"), track("新媒体", "0.7")))));

        assertThat(both.score(Level.COUNTY, Map.of("网站", Fraction.parse("83.2"), "新媒体", Fraction.parse("898/15"))))
                .contains(Fraction.parse("83.2")
                        .times(Fraction.parse("0.3"))
                        .plus(Fraction.parse("898/15").times(Fraction.parse("0.7"))));
    }

    @Test
    void weightsDifferByLevel() {
        var scores = Map.of("综合应用", Fraction.of(80), "网站与新媒体", Fraction.of(60));

        assertThat(BY_LEVEL.score(Level.COUNTY, scores)).contains(Fraction.of(60));
        assertThat(BY_LEVEL.score(Level.CITY, scores)).contains(Fraction.of(73));
    }

    @Test
    void aTrackWithoutAScoreLeavesTheWholeOpen() {
        assertThat(BY_LEVEL.score(Level.CITY, Map.of("综合应用", Fraction.of(80)))).isEmpty();
    }

    @Test
    void weightsThatDoNotAddUpToOneAreRefused() {
        assertThatThrownBy(() -> new Weighting(Set.of(), List.of(track("甲", "0.3"), track("乙", "0.6"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Track track(String name, String weight) {
        return new Track(name, Fraction.parse(weight), Optional.empty());
    }
}
