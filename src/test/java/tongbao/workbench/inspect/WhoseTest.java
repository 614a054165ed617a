package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whose subjects are listed.
class WhoseTest {
    private static final Optional<String> ALL = Optional.empty();
    private static final Optional<String> NOBODY = Optional.of(Whose.NOBODY);
    private static final Optional<String> LI = Optional.of("李示例");
    private static final Optional<String> WANG = Optional.of("王示例");

    private final Whose whose = new Whose(() -> "王示例");

    @Test
    void beforeTheRoundIsSharedOutThereIsNothingToChoose() {
        whose.share(Map.of(Whose.NOBODY, 12));
        whose.next();

        assertThat(whose.isOffered()).isFalse();
        assertThat(whose.offered()).isEqualTo(List.of(ALL));
        assertThat(whose.chosenProperty().get()).isEqualTo(ALL);
        assertThat(whose.takes("李示例")).isTrue();
    }

    @Test
    void oneGoesFromEverybodyOverOneselfAndNobodyToTheOthersAndBack() {
        whose.share(Map.of(Whose.NOBODY, 8, "李示例", 3, "王示例", 1));
        var gone = new ArrayList<Optional<String>>();
        for (var i = 0; i < 5; i++) {
            gone.add(whose.chosenProperty().get());
            whose.next();
        }

        assertThat(gone).isEqualTo(List.of(ALL, WANG, NOBODY, LI, ALL));
        assertThat(whose.count("李示例")).isEqualTo(3);
    }

    @Test
    void onlyTheSubjectsOfTheChosenOneAreTaken() {
        whose.share(Map.of(Whose.NOBODY, 8, "李示例", 3));
        whose.choose(NOBODY);
        assertThat(List.of(whose.takes(Whose.NOBODY), whose.takes("李示例"))).isEqualTo(List.of(true, false));
        whose.choose(LI);
        assertThat(List.of(whose.takes(Whose.NOBODY), whose.takes("李示例"))).isEqualTo(List.of(false, true));
    }

    @Test
    void whoHasNothingLeftIsNoLongerChosen() {
        whose.share(Map.of("李示例", 3, "王示例", 1));
        whose.choose(LI);
        whose.share(Map.of("李示例", 1, "王示例", 3));
        assertThat(whose.chosenProperty().get()).isEqualTo(LI);
        whose.share(Map.of("王示例", 4));
        assertThat(whose.chosenProperty().get()).isEqualTo(ALL);
    }

    @Test
    void theChoiceOfLastTimeIsTakenAsSoonAsItIsThereAndOnlyWhatAPersonChoseIsKept() {
        var kept = new ArrayList<String>();
        whose.share(Map.of("李示例", 3, "王示例", 1));
        whose.remember(Optional.empty(), kept::add);
        whose.choose(LI);
        whose.choose(NOBODY);
        whose.choose(ALL);
        assertThat(kept).hasSize(3).doesNotHaveDuplicates();

        var later = new Whose(() -> "王示例");
        var keptLater = new ArrayList<String>();
        later.remember(Optional.of(kept.getFirst()), keptLater::add);
        later.share(Map.of());
        assertThat(later.chosenProperty().get()).isEqualTo(ALL);
        later.share(Map.of("李示例", 3, "王示例", 1));
        assertThat(later.chosenProperty().get()).isEqualTo(LI);
        later.share(Map.of("王示例", 4));
        assertThat(later.chosenProperty().get()).isEqualTo(ALL);
        assertThat(keptLater).isEmpty();

        var everybodys = new Whose(() -> "王示例");
        everybodys.remember(Optional.of(kept.getLast()), keptLater::add);
        everybodys.share(Map.of("李示例", 3));
        assertThat(everybodys.chosenProperty().get()).isEqualTo(ALL);
    }
}
