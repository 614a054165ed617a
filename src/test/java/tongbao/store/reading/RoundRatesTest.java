package tongbao.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Entry.InspectionEdit;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Dates;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.MismatchEffect;
import tongbao.domain.round.MismatchKind;
import tongbao.domain.round.Period;
import tongbao.domain.round.Policy;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.Span;
import tongbao.domain.round.note.Mismatch;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.Made;
import tongbao.intake.catalogue.BundledCatalogues;
import tongbao.store.Store;

/// Rates counted over rows are the rates counted over outcomes.
class RoundRatesTest {
    private static final RoundId ROUND = new RoundId("示例轮次");
    private static final Map<SubjectKind, Catalogue> CATALOGUES = Map.of(
            SubjectKind.SITE, BundledCatalogues.sites2019(), SubjectKind.ACCOUNT, BundledCatalogues.accounts2019());

    @TempDir
    private Path folder;

    private static List<Policy> policies() {
        return List.of(Policy.AT_ONCE, Policy.REVIEWED, Policy.AT_ONCE.with(Policy.Scope.VETOES));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aRoundOfEveryKindOfRecordIsCountedAlikeUnderEveryPolicy(Policy policy) {
        try (var store = Store.open(folder)) {
            fill(store, policy);

            assertThat(RoundRates.byRegion(store, ROUND)).isEqualTo(byOutcomes(store));
        }
    }

    @Test
    void aSampleIsCountedAlikeAlsoWhereTheUndrawnWereInspected() {
        try (var store = Store.open(folder)) {
            fill(store, Policy.AT_ONCE);
            var sites = ids(SubjectKind.SITE);
            store.record(new Entry.SampleListed(
                    ROUND,
                    SubjectKind.SITE,
                    sites,
                    sites.subList(0, sites.size() / 3),
                    Optional.empty(),
                    Optional.empty()));

            assertThat(RoundRates.byRegion(store, ROUND)).isEqualTo(byOutcomes(store));
            store.undo();
            assertThat(RoundRates.byRegion(store, ROUND)).isEqualTo(byOutcomes(store));
        }
    }

    @Test
    void mismatchesOfTheRegisterThatFailAreCountedAlike() {
        try (var store = Store.open(folder)) {
            fill(store, Policy.AT_ONCE.withMismatches(Map.of(MismatchKind.UNREGISTERED, MismatchEffect.FAILS)));
            var before = RoundRates.byRegion(store, ROUND);
            var stranger = Made.site(9_999, Made.city(0), Level.CITY, SiteType.DEPARTMENT);
            store.record(new Entry.NotesChanged(
                    ROUND, "", List.of(Edit.added(new Mismatch(MismatchKind.UNREGISTERED, stranger, "示例")))));

            var after = RoundRates.byRegion(store, ROUND);

            assertThat(after).isEqualTo(byOutcomes(store)).isNotEqualTo(before);
        }
    }

    @Test
    void anotherRoundIsNotCounted() {
        try (var store = Store.open(folder)) {
            fill(store, Policy.AT_ONCE);
            var other = new RoundId("另一轮");
            store.record(new Entry.RoundOpened(
                    round(other, Policy.AT_ONCE),
                    subjects().subList(0, 40).stream()
                            .map(subject -> new Enrolled(subject, true))
                            .toList()));

            var table = RoundRates.byRegion(store, other).get(SubjectKind.SITE);

            assertThat(table).isEqualTo(byOutcomes(store, other).get(SubjectKind.SITE));
            assertThat(table).extracting(of -> of.total().open()).isEqualTo(40);
        }
    }

    private static Map<SubjectKind, Breakdown> byOutcomes(Store store) {
        return byOutcomes(store, ROUND);
    }

    private static Map<SubjectKind, Breakdown> byOutcomes(Store store, RoundId round) {
        var reading = RoundReading.of(store, round);
        return Map.of(
                SubjectKind.SITE,
                Breakdown.of(reading.outcomes(), SubjectKind.SITE, Dimension.REGION, reading.regions(), true),
                SubjectKind.ACCOUNT,
                Breakdown.of(reading.outcomes(), SubjectKind.ACCOUNT, Dimension.REGION, reading.regions(), true));
    }

    private static List<Subject> subjects() {
        return IntStream.range(0, 300)
                .<Subject>mapToObj(number -> number < 150
                        ? Made.site(
                                number,
                                Made.city(number % 3),
                                number % 5 == 0 ? Level.MINISTRY : Level.CITY,
                                number % 2 == 0 ? SiteType.PORTAL : SiteType.DEPARTMENT)
                        : Made.account(number, Made.city(number % 3), Level.CITY, number % 2 == 0 ? "微博" : "微信"))
                .toList();
    }

    private static List<SubjectId> ids(SubjectKind kind) {
        return subjects().stream()
                .filter(subject -> subject.kind() == kind)
                .map(Subject::id)
                .sorted()
                .toList();
    }

    private static Round round(RoundId id, Policy policy) {
        return new Round(
                id,
                new Period("示例", Optional.empty()),
                new Dates(
                        LocalDate.of(2026, 8, 6),
                        new Span(LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 28)),
                        Optional.empty(),
                        LocalDate.of(2026, 8, 17)),
                Map.of(
                        SubjectKind.SITE,
                        BundledCatalogues.sites2019().id(),
                        SubjectKind.ACCOUNT,
                        BundledCatalogues.accounts2019().id()),
                policy);
    }

    private static void fill(Store store, Policy policy) {
        store.signIn("示例检查人");
        store.record(new Entry.RegionsChanged(
                Made.province("甲", "乙", "丙").all().stream().map(Edit::added).toList()));
        CATALOGUES.values().forEach(catalogue -> store.record(new Entry.CatalogueAdopted(catalogue)));
        store.record(new Entry.RoundOpened(
                round(ROUND, policy),
                subjects().stream().map(subject -> new Enrolled(subject, true)).toList()));
        var random = new Random(3);
        store.record(new Entry.ResultsImported(
                ROUND,
                "",
                subjects().stream()
                        .filter(_ -> random.nextInt(10) > 0)
                        .map(subject -> edit(subject, random))
                        .filter(edit -> !edit.answers().isEmpty())
                        .toList()));
    }

    private static InspectionEdit edit(Subject subject, Random random) {
        var clear = 80 + random.nextInt(21);
        var edits = new ArrayList<AnswerEdit>();
        var findings = new ArrayList<Edit<Finding>>();
        for (var place : CATALOGUES
                .getOrDefault(subject.kind(), BundledCatalogues.sites2019())
                .placesFor(subject)) {
            var answer = random.nextInt(100) < clear ? Answer.CLEAR : answer(random);
            if (!answer.equals(Answer.UNSEEN)) {
                edits.add(new AnswerEdit(place.clause().code(), Answer.UNSEEN, answer));
            }
            if (answer instanceof Answer.Problem && random.nextInt(3) == 0) {
                findings.add(Edit.added(new Finding(
                        new FindingId(subject.id() + "/" + place.clause().code()),
                        Optional.of(place.clause().code()),
                        "首页",
                        "",
                        "示例",
                        LocalDateTime.of(2026, 8, 11, 9, 0),
                        "示例检查人",
                        "",
                        random.nextBoolean(),
                        false)));
            }
        }
        return new InspectionEdit(subject.id(), edits, findings);
    }

    private static Answer answer(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> Answer.UNSEEN;
            case 1 -> Answer.UNDECIDED;
            case 2 -> Answer.NOT_APPLICABLE;
            case 3 -> new Answer.Problem(Amount.of(random.nextInt(12)));
            case 4 -> new Answer.Problem(Amount.of(random.nextInt(5), 20));
            case 6 -> new Answer.Carried(new RoundId("上一轮"), Answer.PROBLEM, random.nextBoolean());
            default -> Answer.PROBLEM;
        };
    }
}
