package tongbao.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import tongbao.domain.catalogue.Applicability;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.SubjectKind;

/// A made-up catalogue of sixty clauses, and made-up answers to them: twenty vetoes, and forty deductions of 2 to 5
/// points in ten indicators of at most 8. One subject in twenty is bad all over, one in a hundred is not finished.
final class Sixty {
    static final int CLAUSES = 60;
    static final int VETOES = 20;
    static final int IN_INDICATOR = 4;
    static final int CAP = 8;
    static final int PASS_LINE = 60;

    private Sixty() {}

    static Catalogue catalogue() {
        var vetoes = List.of(indicator("V", 0, VETOES, Optional.empty()));
        var deductions = IntStream.range(0, (CLAUSES - VETOES) / IN_INDICATOR)
                .mapToObj(number -> indicator(
                        "D" + number,
                        VETOES + number * IN_INDICATOR,
                        VETOES + (number + 1) * IN_INDICATOR,
                        Optional.of(Fraction.of(CAP))))
                .toList();
        return new Catalogue(
                new CatalogueId("示例六十条", "1"),
                "示例六十条",
                "示例文件",
                LocalDate.of(2019, 4, 1),
                SubjectKind.SITE,
                new Procedure(
                        Set.of(SubjectClass.values()),
                        Fraction.of(100),
                        Fraction.of(PASS_LINE),
                        Fraction.of(80),
                        Fraction.ZERO,
                        Optional.empty()),
                List.of(
                        new Group("单项否决", Group.Kind.VETO, Optional.empty(), Applicability.ALL, vetoes),
                        new Group("扣分", Group.Kind.DEDUCTION, Optional.empty(), Applicability.ALL, deductions)));
    }

    private static Indicator indicator(String code, int from, int to, Optional<Fraction> cap) {
        return new Indicator(
                code,
                code,
                cap,
                Map.of(),
                Applicability.ALL,
                IntStream.range(from, to).mapToObj(Sixty::clause).toList());
    }

    private static Clause clause(int number) {
        return new Clause(
                new ClauseCode("C%02d".formatted(number)),
                "示例" + number,
                "示例" + number,
                "",
                new Measure.Flag(),
                number < VETOES
                        ? new Rule.Veto(new Line.Any())
                        : new Rule.Deduction(Fraction.of(points(number)), Rule.Per.ONCE),
                Optional.empty(),
                Applicability.ALL,
                Map.of(),
                Confidence.SEEN);
    }

    static boolean isVeto(int clause) {
        return clause < VETOES;
    }

    static int points(int clause) {
        return isVeto(clause) ? 0 : 2 + clause % 4;
    }

    static int indicator(int clause) {
        return isVeto(clause) ? 0 : 1 + (clause - VETOES) / IN_INDICATOR;
    }

    /// The letters of one subject, always the same ones: `c`, `p`, `n`, and `.` for what was not seen.
    static String states(int subject) {
        var random = new Random(subject * 7_919L);
        var isBad = random.nextInt(20) == 0;
        var isUnfinished = random.nextInt(100) == 0;
        var states = new ArrayList<String>();
        for (var clause = 0; clause < CLAUSES; clause++) {
            var problems = isVeto(clause) ? 1 : isBad ? 350 : 40;
            var drawn = random.nextInt(1_000);
            states.add(isUnfinished && clause > 40 ? "." : drawn < problems ? "p" : drawn > 990 ? "n" : "c");
        }
        return String.join("", states);
    }
}
