package tongbao.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.journal.Present;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.store.Store;
import tongbao.workbench.Fixture;

class PresentReadingTest {
    @Test
    void planningForTheRegisterNeedsNoRound(@TempDir Path folder) {
        try (var store = Store.open(folder)) {
            new Fixture(store).register().round();

            var present = PresentReading.of(store, Optional.empty());

            assertThat(present.regions()).isEqualTo(new Regions(Fixture.regions()));
            assertThat(present.subjects()).containsExactlyInAnyOrderElementsOf(Fixture.subjects());
            assertThat(present.history()).isEmpty();
            assertThat(present.round()).isEmpty();
        }
    }

    @Test
    void planningForARoundKnowsWhoTakesPartByWhichCatalogueAndWhatIsAnswered(@TempDir Path folder) {
        try (var store = Store.open(folder)) {
            new Fixture(store).register().round().inspected();

            var state = PresentReading.of(store, Optional.of(Fixture.ROUND)).round();

            assertThat(state.map(Present.RoundState::round)).contains(Fixture.opened());
            assertThat(state.map(Present.RoundState::catalogues))
                    .contains(Map.of(SubjectKind.SITE, Fixture.SITES, SubjectKind.ACCOUNT, Fixture.ACCOUNTS));
            assertThat(state.stream().flatMap(at -> at.enrolled().stream()).map(Enrolled::drawn))
                    .hasSize(12)
                    .containsOnly(true);
            var touched = Fixture.site("9902000002").id();
            assertThat(state.map(at -> at.inspections().get(touched)))
                    .contains(Inspection.untouched(Fixture.ROUND, touched).with(Fixture.STALE, Answer.CLEAR));
        }
    }
}
