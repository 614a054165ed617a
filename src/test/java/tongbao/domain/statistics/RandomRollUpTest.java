package tongbao.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tongbao.domain.catalogue.Composite;
import tongbao.domain.catalogue.Composite.Track;
import tongbao.domain.catalogue.Composite.Weighting;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.catalogue.Revision;
import tongbao.domain.catalogue.RollUp;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Account;
import tongbao.domain.register.Level;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.register.Unit;
import tongbao.domain.verdict.Reason;
import tongbao.domain.verdict.Score;
import tongbao.domain.verdict.Verdict;
import tongbao.intake.catalogue.BundledCatalogues;

/// Scores of units made of the scores of their subjects, on many registers made at random, held against whole numbers
/// that are added up one by one in here.
class RandomRollUpTest {
    private static final int UNITS = 3;
    private static final String HAND = "专业评价";

    /// What became of a subject, in plain numbers.
    ///
    /// @param points what it is rolled up by; empty if nothing
    private record Case(Subject subject, String unit, boolean drawn, boolean exempt, Optional<Integer> points) {}

    /// So many points, divided by so many.
    private record Share(long over, long under) {
        Fraction exact() {
            return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
        }
    }

    /// A register with its outcomes, once as the program has them and once in plain numbers.
    static final class Trial {
        private final long seed;
        private final Random random;
        private final RollUp rollUp;
        private final Optional<Fraction> vetoScore;
        private final List<Case> cases = new ArrayList<>();
        private final List<Outcome> outcomes = new ArrayList<>();
        private final Map<String, Map<String, Fraction>> entered = new HashMap<>();
        private final Map<String, Integer> byHand = new HashMap<>();

        Trial(long seed) {
            this.seed = seed;
            random = new Random(seed);
            rollUp = new RollUp(RollUp.To.UNIT, one(RollUp.Method.values()));
            vetoScore = random.nextBoolean() ? Optional.of(Fraction.of(59)) : Optional.empty();
            for (var number = 0; number < 9; number++) {
                var unit = "示例单位" + random.nextInt(UNITS);
                var level = one(Level.values());
                add(random.nextInt(3) == 0 ? site(number, unit, level) : account(number, unit, level), unit);
            }
            for (var unit = 0; unit < UNITS; unit++) {
                if (random.nextInt(4) > 0) {
                    var points = random.nextInt(101);
                    byHand.put("示例单位" + unit, points);
                    entered.put("示例单位" + unit, Map.of(HAND, Fraction.of(points)));
                }
            }
        }

        private <T> T one(T[] of) {
            return List.of(of).get(random.nextInt(of.length));
        }

        private void add(Subject subject, String unit) {
            var drawn = random.nextInt(6) > 0;
            var points = random.nextInt(111);
            var full = Fraction.of(100);
            var total = Fraction.of(points);
            var score = new Score(
                    true, full, List.of(), List.of(), Fraction.ZERO, Fraction.ONE, total, Fraction.ZERO, total);
            var vetoed = vetoScore.isPresent() && subject instanceof Account;
            var kind = random.nextInt(12);
            var verdict = switch (kind) {
                case 0 -> new Verdict.Open(score, List.of(Made.VETO), List.of());
                case 1 -> new Verdict.Exempt(score);
                case 2 -> new Verdict.Failed(score, new Reason.VetoReached(List.of(Made.VETO)));
                case 3 -> new Verdict.Failed(score, new Reason.BelowPassLine());
                default -> new Verdict.Passed(score);
            };
            outcomes.add(new Outcome(subject, drawn, verdict));
            var counted = kind > 2 || (kind == 2 && vetoed);
            cases.add(new Case(subject, unit, drawn, kind == 1, counted ? Optional.of(points) : Optional.empty()));
        }

        private List<Case> drawn(String unit, SubjectKind kind) {
            return cases.stream()
                    .filter(one -> one.drawn() && !one.exempt())
                    .filter(one -> one.unit().equals(unit) && one.subject().kind() == kind)
                    .toList();
        }

        /// The one score of these; empty if there are none, or one has no score, or nothing makes one of several.
        private Optional<Share> one(List<Case> of, Optional<RollUp.Method> method) {
            if (of.isEmpty() || of.stream().anyMatch(each -> each.points().isEmpty())) {
                return Optional.empty();
            }
            var sum = 0L;
            var least = Long.MAX_VALUE;
            var most = Long.MIN_VALUE;
            for (var each : of) {
                long points = each.points().orElseThrow();
                sum += points;
                least = Math.min(least, points);
                most = Math.max(most, points);
            }
            if (of.size() == 1) {
                return Optional.of(new Share(sum, 1));
            }
            if (method.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    switch (method.get()) {
                        case AVERAGE -> new Share(sum, of.size());
                        case MIN -> new Share(least, 1);
                        case MAX -> new Share(most, 1);
                        case SUM -> new Share(sum, 1);
                    });
        }

        Map<String, Optional<Fraction>> slowlyRolledUp() {
            var slow = new TreeMap<String, Optional<Fraction>>();
            for (var unit = 0; unit < UNITS; unit++) {
                var of = drawn("示例单位" + unit, SubjectKind.ACCOUNT);
                if (!of.isEmpty()) {
                    slow.put(
                            "示例单位" + unit, one(of, Optional.of(rollUp.method())).map(Share::exact));
                }
            }
            return slow;
        }

        /// 30 % site, 45 % accounts, 25 % by hand; a county's site and accounts by halves.
        Map<String, Optional<Fraction>> slowlyComposed() {
            var slow = new TreeMap<String, Optional<Fraction>>();
            for (var number = 0; number < UNITS; number++) {
                var unit = "示例单位" + number;
                var levels = cases.stream()
                        .filter(one -> one.drawn() && one.unit().equals(unit))
                        .map(one -> one.subject().level())
                        .sorted()
                        .toList();
                if (levels.isEmpty()) {
                    continue;
                }
                var site = one(drawn(unit, SubjectKind.SITE), Optional.empty());
                var accounts = one(drawn(unit, SubjectKind.ACCOUNT), Optional.of(rollUp.method()));
                var hand = Optional.ofNullable(byHand.get(unit));
                var county = levels.getFirst() == Level.COUNTY;
                slow.put(
                        unit,
                        site.isEmpty() || accounts.isEmpty() || (!county && hand.isEmpty())
                                ? Optional.empty()
                                : Optional.of(
                                        county
                                                ? weighed(50, site.get(), 50, accounts.get(), 0, 0)
                                                : weighed(30, site.get(), 45, accounts.get(), 25, hand.orElseThrow())));
            }
            return slow;
        }

        private static Fraction weighed(long first, Share site, long second, Share accounts, long third, long hand) {
            return new Share(
                            first * site.over() * accounts.under()
                                    + second * accounts.over() * site.under()
                                    + third * hand * site.under() * accounts.under(),
                            100 * site.under() * accounts.under())
                    .exact();
        }

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    static List<Trial> trials() {
        return IntStream.range(0, 400).mapToObj(Trial::new).toList();
    }

    @ParameterizedTest
    @MethodSource("trials")
    void theScoreOfAUnitIsExactlyWhatItsSubjectsAddUpTo(Trial trial) {
        var accounts = trial.outcomes.stream()
                .filter(outcome -> outcome.subject().kind() == SubjectKind.ACCOUNT)
                .toList();
        var rolled = new TreeMap<String, Optional<Fraction>>();
        RolledUp.of(procedure(trial), accounts).forEach(each -> rolled.put(each.name(), each.score()));

        assertThat(rolled).isEqualTo(trial.slowlyRolledUp());
    }

    @ParameterizedTest
    @MethodSource("trials")
    void theWeighedScoreOfAUnitIsExactlyWhatItsTracksAddUpTo(Trial trial) {
        var site = new Track("网站", Fraction.parse("0.3"), Optional.of("2019-website"));
        var halfSite = new Track("网站", Fraction.parse("0.5"), Optional.of("2019-website"));
        var account = new Track("新媒体", Fraction.parse("0.45"), Optional.of("2019-newmedia"));
        var halfAccount = new Track("新媒体", Fraction.parse("0.5"), Optional.of("2019-newmedia"));
        var hand = new Track(HAND, Fraction.parse("0.25"), Optional.empty());
        var composite = new Composite(
                "示例",
                "示例",
                List.of(
                        new Weighting(Set.of(Level.COUNTY), List.of(halfSite, halfAccount)),
                        new Weighting(Set.of(), List.of(site, account, hand))));
        var catalogues = Map.of(
                SubjectKind.SITE,
                BundledCatalogues.sites2019(),
                SubjectKind.ACCOUNT,
                Revision.with(BundledCatalogues.accounts2019(), procedure(trial)));
        var composed = new TreeMap<String, Optional<Fraction>>();
        var inOrder = CompositeScore.of(composite, catalogues, trial.outcomes, trial.entered);
        inOrder.forEach(each -> composed.put(each.unit(), each.score()));

        assertThat(composed).isEqualTo(trial.slowlyComposed());
        assertThat(inOrder.stream().flatMap(each -> each.score().stream()).toList())
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    private static Procedure procedure(Trial trial) {
        var own = BundledCatalogues.accounts2019().procedure();
        return new Procedure(
                own.scored(),
                own.base(),
                own.passLine(),
                own.bonusGate(),
                own.bonusMost(),
                own.leftOut(),
                trial.vetoScore,
                own.unrectifiedFails(),
                Optional.of(trial.rollUp),
                own.bands());
    }

    private static Subject site(int number, String unit, Level level) {
        var made = Made.site(number, Made.city(0), level, SiteType.DEPARTMENT);
        return new Site(
                made.siteCode(),
                made.checkCode(),
                made.name(),
                made.url(),
                made.redirect(),
                made.region(),
                level,
                made.type(),
                new Unit(unit, "", ""),
                made.state(),
                made.icp(),
                made.police(),
                made.hasService(),
                made.contact(),
                made.note());
    }

    private static Subject account(int number, String unit, Level level) {
        var made = Made.account(number, Made.city(0), level, "微博");
        return new Account(
                made.platform(),
                made.code(),
                made.name(),
                "",
                "",
                made.region(),
                level,
                new Unit(unit, "", ""),
                "",
                made.state(),
                made.actual(),
                Optional.empty(),
                false,
                made.contact(),
                "");
    }
}
