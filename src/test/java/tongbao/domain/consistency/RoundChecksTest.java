package tongbao.domain.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static tongbao.domain.consistency.Readings.found;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tongbao.domain.bulletin.Drafts;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.consistency.Concern.Kind;
import tongbao.domain.register.Level;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Dates;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.Span;
import tongbao.domain.statistics.Made;
import tongbao.domain.verdict.Inspected;

/// The round as a whole: its dates, its catalogues, its deadline, and the list in its order.
class RoundChecksTest {
    private static final Site SITE = Made.site(1, Made.city(0), Level.CITY, SiteType.DEPARTMENT);

    @Test
    void datesThatDoNotFitEachOtherAreNamed() {
        var late = dated(LocalDate.of(2026, 8, 29), LocalDate.of(2026, 8, 9));

        assertThat(found(DatesCheck::check, late))
                .containsExactly(
                        Concern.of(
                                Kind.SNAPSHOT_LATE,
                                new Spot.OfRound(),
                                LocalDate.of(2026, 8, 29),
                                LocalDate.of(2026, 8, 28)),
                        Concern.of(
                                Kind.POINT_OUTSIDE_WINDOW,
                                new Spot.OfRound(),
                                LocalDate.of(2026, 8, 9),
                                LocalDate.of(2026, 8, 10),
                                LocalDate.of(2026, 8, 28)));
        assertThat(found(DatesCheck::check, dated(LocalDate.of(2026, 8, 28), LocalDate.of(2026, 8, 28))))
                .isEmpty();
    }

    @Test
    void aCatalogueWithUnsureClausesInUseIsNamed() {
        var draft = Drafts.of(Readings.REGIONS, List.of(Made.passed(SITE)));
        var unsure = (int) Inspected.SITES
                .places()
                .filter(place -> place.clause().confidence() == Confidence.UNSURE)
                .count();

        assertThat(found(
                        CatalogueCheck::check,
                        Readings.of(draft, draft.round(), Map.of(SubjectKind.SITE, Inspected.SITES))))
                .isEqualTo(
                        unsure == 0
                                ? List.of()
                                : List.of(Concern.of(
                                        Kind.UNSURE_CLAUSES,
                                        new Spot.OfCatalogue(SubjectKind.SITE),
                                        Inspected.SITES.title(),
                                        unsure)));
        assertThat(found(CatalogueCheck::check, Readings.of(draft))).isEmpty();
    }

    @Test
    void aCatalogueThatWasNotInForceYetIsNamed() {
        var draft = Drafts.of(Readings.REGIONS, List.of(Made.passed(SITE)));
        var early = new Round(
                new RoundId("早"),
                draft.round().period(),
                new Dates(
                        LocalDate.of(2019, 3, 1),
                        new Span(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 3, 31)),
                        Optional.empty(),
                        LocalDate.of(2019, 3, 1)),
                Map.of());

        assertThat(found(CatalogueCheck::check, Readings.of(draft, early, Map.of(SubjectKind.SITE, Drafts.sites()))))
                .containsExactly(Concern.of(
                        Kind.CATALOGUE_TOO_NEW,
                        new Spot.OfCatalogue(SubjectKind.SITE),
                        "示例网站指标",
                        LocalDate.of(2019, 4, 1),
                        LocalDate.of(2019, 3, 31)));
    }

    @Test
    void failuresWithoutADeadlineAreNamedAndNothingIsWhereNothingFailed() {
        var failed = Readings.of(List.of(Made.failed(SITE)));
        var none = Optional.<LocalDate>empty();

        assertThat(found(DeadlineCheck::check, Readings.with(failed, none)))
                .containsExactly(Concern.of(Kind.DEADLINE_MISSING, new Spot.OfRound(), 1));
        assertThat(found(DeadlineCheck::check, failed)).isEmpty();
        assertThat(found(DeadlineCheck::check, Readings.with(Readings.of(List.of(Made.passed(SITE))), none)))
                .isEmpty();
    }

    @Test
    void theListNamesWhatStopsFirstAndKeepsKindsTogether() {
        var outcomes = List.of(
                Made.failed(SITE),
                Made.open(Made.site(2, Made.city(0), Level.CITY, SiteType.DEPARTMENT)),
                Made.failed(Made.site(3, Made.city(0), Level.CITY, SiteType.DEPARTMENT)));

        assertThat(Consistency.of(Readings.of(outcomes)))
                .extracting(Concern::kind)
                .containsExactly(
                        Kind.UNTOUCHED,
                        Kind.FAILED_WITHOUT_FINDING,
                        Kind.FAILED_WITHOUT_FINDING,
                        Kind.FAILED_WITHOUT_EVIDENCE,
                        Kind.FAILED_WITHOUT_EVIDENCE,
                        Kind.REGION_WITHOUT_SUBJECTS,
                        Kind.REGION_WITHOUT_SUBJECTS,
                        Kind.NO_HISTORY);
    }

    @Test
    void kindsAreDeclaredInTheOrderOfTheirUrgency() {
        assertThat(List.of(Kind.values())).extracting(Kind::severity).isSorted();
    }

    private static Reading dated(LocalDate snapshot, LocalDate point) {
        var draft = Drafts.of(Readings.REGIONS, List.of(Made.passed(SITE)));
        return Readings.of(
                draft,
                new Round(
                        draft.round().id(),
                        draft.round().period(),
                        new Dates(snapshot, draft.round().dates().inspection(), Optional.empty(), point),
                        Map.of()),
                Map.of(SubjectKind.SITE, Drafts.sites()));
    }
}
