package tongbao.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Composite;
import tongbao.domain.catalogue.Composite.Track;
import tongbao.domain.catalogue.Composite.Weighting;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.catalogue.Revision;
import tongbao.domain.catalogue.RollUp;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Account;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.note.ItemScore;
import tongbao.domain.round.note.Notes;
import tongbao.domain.round.note.Weights;
import tongbao.domain.statistics.CompositeScore.TrackScore;
import tongbao.domain.verdict.Score;
import tongbao.domain.verdict.Verdict;
import tongbao.intake.catalogue.BundledCatalogues;

class CompositeScoreTest {
    private static final Track SITE = new Track("网站", Fraction.parse("0.3"), Optional.of("2019-website"));
    private static final Track ACCOUNTS = new Track("新媒体", Fraction.parse("0.5"), Optional.of("2019-newmedia"));
    private static final Track HAND = new Track("专业评价", Fraction.parse("0.2"), Optional.empty());
    private static final Composite ALL =
            new Composite("示例", "示例", List.of(new Weighting(Set.of(), List.of(SITE, ACCOUNTS, HAND))));
    private static final Map<String, Map<String, Fraction>> ENTERED =
            Map.of("示例单位1", Map.of("专业评价", Fraction.of(80), "网站", Fraction.of(1)));
    private static final Subject PORTAL = Made.site(1, Made.city(0), Level.CITY, SiteType.PORTAL);

    private static Outcome scored(Subject subject, int points) {
        var full = Fraction.of(100);
        var total = Fraction.of(points);
        return new Outcome(
                subject,
                true,
                new Verdict.Passed(new Score(
                        true,
                        full,
                        List.of(),
                        List.of(),
                        full.minus(total),
                        Fraction.ONE,
                        total,
                        Fraction.ZERO,
                        total)));
    }

    /// Another account of the unit of account 1.
    private static Subject account(String name) {
        var account = Made.account(1, Made.city(0), Level.COUNTY, "微信公众号");
        return new Account(
                account.platform(),
                name,
                name,
                "",
                "",
                account.region(),
                account.level(),
                account.unit(),
                "",
                account.state(),
                account.actual(),
                Optional.empty(),
                false,
                account.contact(),
                "");
    }

    private static Map<SubjectKind, Catalogue> catalogues(Optional<RollUp> rollUp) {
        var accounts = BundledCatalogues.accounts2019();
        return Map.of(
                SubjectKind.SITE,
                BundledCatalogues.sites2019(),
                SubjectKind.ACCOUNT,
                Revision.with(accounts, with(accounts.procedure(), rollUp)));
    }

    private static Procedure with(Procedure procedure, Optional<RollUp> rollUp) {
        return new Procedure(
                procedure.scored(),
                procedure.base(),
                procedure.passLine(),
                procedure.bonusGate(),
                procedure.bonusMost(),
                procedure.leftOut(),
                procedure.vetoScore(),
                procedure.unrectifiedFails(),
                rollUp,
                procedure.bands());
    }

    private static RolledUp.Part part(Subject subject, int points) {
        return new RolledUp.Part(subject, Optional.of(Fraction.of(points)));
    }

    private static List<CompositeScore> of(Composite composite, Optional<RollUp> rollUp, Outcome... outcomes) {
        return CompositeScore.of(composite, catalogues(rollUp), List.of(outcomes), ENTERED);
    }

    @Test
    void tracksAreWeighedExactlyAndAccountsRolledUpToTheirUnit() {
        var average = Optional.of(new RollUp(RollUp.To.UNIT, RollUp.Method.AVERAGE));

        assertThat(of(ALL, average, scored(PORTAL, 90), scored(account("甲"), 70), scored(account("乙"), 75)))
                .containsExactly(new CompositeScore(
                        "示例单位1",
                        Level.CITY,
                        List.of(
                                new TrackScore(
                                        SITE,
                                        Optional.of(Fraction.of(90)),
                                        List.of(part(PORTAL, 90)),
                                        Optional.empty()),
                                new TrackScore(
                                        ACCOUNTS,
                                        Optional.of(Fraction.parse("72.5")),
                                        List.of(part(account("甲"), 70), part(account("乙"), 75)),
                                        Optional.of(RollUp.Method.AVERAGE)),
                                new TrackScore(HAND, Optional.of(Fraction.of(80)), List.of(), Optional.empty())),
                        Optional.of(Fraction.parse("79.25"))));
    }

    @Test
    void aRoundIsWeighedByWhatItRecordedAndNotAtAllByWhatDoesNotAddUp() {
        var items = List.of(
                new Weights.Item(List.of(), "网站", Fraction.parse("0.8"), Optional.of("2019-website")),
                new Weights.Item(List.of(), "专业评价", Fraction.parse("0.2"), Optional.empty()));
        var score = new ItemScore("示例单位1", "专业评价", Fraction.of(70));
        var outcomes = List.of(scored(PORTAL, 90));

        assertThat(CompositeScore.of(
                        new Notes(List.of(new Weights(items), score)), catalogues(Optional.empty()), outcomes))
                .extracting(CompositeScore::unit, CompositeScore::score)
                .containsExactly(tuple("示例单位1", Optional.of(Fraction.of(86))));
        assertThat(CompositeScore.of(
                        new Notes(List.of(new Weights(items.subList(0, 1)), score)),
                        catalogues(Optional.empty()),
                        outcomes))
                .isEmpty();
        assertThat(CompositeScore.of(Notes.NONE, catalogues(Optional.empty()), outcomes))
                .isEmpty();
    }

    @Test
    void equalScoresShareAPlaceAndWhoHasNoScoreHasNone() {
        var scores = Stream.of("90", "80", "80", "79.9")
                .map(points -> new CompositeScore(points, Level.CITY, List.of(), Optional.of(Fraction.parse(points))))
                .collect(Collectors.toCollection(ArrayList::new));
        scores.add(new CompositeScore("—", Level.CITY, List.of(), Optional.empty()));

        assertThat(Placed.of(scores))
                .extracting(Placed::rank, placed -> placed.unit().unit())
                .containsExactly(tuple(1, "90"), tuple(2, "80"), tuple(2, "80"), tuple(4, "79.9"));
    }

    @Test
    void severalAccountsWithoutARollUpOrOneThatIsOpenGiveNoScoreAndSoNoWhole() {
        var region = Optional.of(new RollUp(RollUp.To.REGION, RollUp.Method.AVERAGE));
        var unit = Optional.of(new RollUp(RollUp.To.UNIT, RollUp.Method.AVERAGE));

        assertThat(of(ALL, Optional.empty(), scored(PORTAL, 90), scored(account("甲"), 70)))
                .extracting(CompositeScore::score)
                .containsExactly(Optional.of(Fraction.of(78)));
        assertThat(of(ALL, region, scored(PORTAL, 90), scored(account("甲"), 70), scored(account("乙"), 75)))
                .extracting(CompositeScore::score)
                .containsExactly(Optional.empty());
        assertThat(of(ALL, unit, scored(PORTAL, 90), scored(account("甲"), 70), Made.open(account("乙"))))
                .extracting(CompositeScore::score)
                .containsExactly(Optional.empty());
        assertThat(of(ALL, unit, scored(PORTAL, 90)))
                .extracting(CompositeScore::score)
                .containsExactly(Optional.empty());
    }

    @Test
    void theHighestLevelOfAUnitDecidesItsWeightsAndAUnitWithoutWeightsIsNotListed() {
        var byLevel = new Composite(
                "示例",
                "示例",
                List.of(new Weighting(
                        Set.of(Level.CITY), List.of(new Track("网站", Fraction.ONE, Optional.of("2019-website"))))));
        var other = Made.site(2, Made.city(0), Level.CITY, SiteType.PORTAL);
        var county = Made.site(3, Made.city(0), Level.COUNTY, SiteType.PORTAL);

        assertThat(of(
                        byLevel,
                        Optional.empty(),
                        scored(PORTAL, 70),
                        scored(account("甲"), 10),
                        scored(other, 90),
                        scored(county, 99),
                        Made.notDrawn(Made.site(4, Made.city(0), Level.CITY, SiteType.PORTAL)),
                        Made.open(Made.site(5, Made.city(0), Level.CITY, SiteType.PORTAL))))
                .extracting(CompositeScore::unit, CompositeScore::score)
                .containsExactly(
                        tuple("示例单位2", Optional.of(Fraction.of(90))),
                        tuple("示例单位1", Optional.of(Fraction.of(70))),
                        tuple("示例单位5", Optional.empty()));
    }
}
