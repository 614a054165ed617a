package tongbao.workbench.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tongbao.domain.calendar.Dating;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.Review;
import tongbao.domain.inspection.Ruling;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Policy;
import tongbao.domain.round.RoundId;
import tongbao.domain.statistics.Made;
import tongbao.domain.verdict.RoundScoring;
import tongbao.intake.calendar.Holidays;
import tongbao.intake.catalogue.BundledCatalogues;

/// Random rounds under every bundled catalogue of sites and accounts, in which many subjects are alike: found out
/// together, each stands where it stands by itself.
class AlikeStandingsTest {
    private static final RoundId ROUND = new RoundId("示例轮次");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 17);
    private static final List<Answer> ANSWERS = List.of(
            Answer.CLEAR,
            Answer.CLEAR,
            Answer.CLEAR,
            Answer.PROBLEM,
            Answer.NOT_APPLICABLE,
            Answer.UNDECIDED,
            Answer.UNSEEN);
    private static final LocalDateTime THEN = LocalDateTime.of(2026, 8, 18, 9, 0);
    private static final Ruling RULING = new Ruling(false, "示例原因", "示例负责人", THEN);
    private static final List<String> PLATFORMS = List.of("微信", "微博", "抖音", "示例平台");

    private final Random random = new Random(31);

    @Test
    void subjectsThatAreAlikeStandWhereEachStandsByItself() {
        var dating = new Dating(DAY, Holidays.bundled());
        for (var policy : List.of(Policy.AT_ONCE, Policy.REVIEWED)) {
            for (var catalogue : catalogues()) {
                var scoring = new RoundScoring(policy, Map.of());
                var alike = new AlikeStandings(
                        (subject, inspection) -> standing(catalogue, scoring, dating, subject, inspection));
                var rows =
                        IntStream.range(0, 12).mapToObj(_ -> answers(catalogue)).toList();
                for (var number = 0; number < 150; number++) {
                    var subject = subject(catalogue.kind(), number);
                    var inspection = inspection(catalogue, subject, any(rows));

                    assertThat(alike.of(subject, inspection))
                            .as("%s under %s", inspection, catalogue.id())
                            .isEqualTo(standing(catalogue, scoring, dating, subject, inspection));
                }
            }
        }
    }

    private static List<Catalogue> catalogues() {
        return BundledCatalogues.all().stream()
                .filter(catalogue -> catalogue.kind() != SubjectKind.CHANNEL)
                .toList();
    }

    private static Standing standing(
            Catalogue catalogue, RoundScoring scoring, Dating dating, Subject subject, Inspection inspection) {
        return Opened.of(subject, catalogue, scoring, dating, inspection, Optional.empty())
                .standing();
    }

    /// Untouched, a few of many answers, or all of few.
    private Map<ClauseCode, Answer> answers(Catalogue catalogue) {
        var answers = new HashMap<ClauseCode, Answer>();
        var from = random.nextInt(3) == 0 ? ANSWERS : ANSWERS.subList(0, 1 + random.nextInt(3));
        var most = random.nextInt(4) == 0 ? 0 : random.nextInt(4) == 0 ? 5 : Integer.MAX_VALUE;
        for (var place : catalogue.places().toList()) {
            if (answers.size() < most) {
                answers.put(place.clause().code(), any(from));
            }
        }
        return answers;
    }

    /// Now and then with one more problem, which a second person returned, or with a ruling.
    private Inspection inspection(Catalogue catalogue, Subject subject, Map<ClauseCode, Answer> answers) {
        var plain = new Inspection(ROUND, subject.id(), answers, List.of(), List.of());
        var clause = catalogue.places().findFirst().orElseThrow().clause().code();
        return switch (random.nextInt(8)) {
            case 0 -> plain.with(clause, Answer.PROBLEM);
            case 1 ->
                new Inspection(
                        ROUND,
                        subject.id(),
                        plain.with(clause, Answer.PROBLEM).answers(),
                        List.of(),
                        List.of(),
                        Map.of(clause, returned(clause)),
                        Optional.empty());
            case 2 -> new Inspection(ROUND, subject.id(), answers, List.of(), List.of(), Map.of(), Optional.of(RULING));
            default -> plain;
        };
    }

    private static Review returned(ClauseCode clause) {
        return new Review(clause, Answer.PROBLEM, Review.Decision.RETURNED, "示例原因", "示例复核人", THEN);
    }

    private Subject subject(SubjectKind kind, int number) {
        var region = Made.city(number % 3);
        var level = any(List.of(Level.values()));
        return kind == SubjectKind.SITE
                ? Made.site(number, region, level, any(List.of(SiteType.values())))
                : Made.account(number, region, level, any(PLATFORMS));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
