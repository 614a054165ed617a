package tongbao.domain.consistency.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tongbao.domain.catalogue.Applicability;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.ClauseRevision;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Revision;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.consistency.Severity;
import tongbao.domain.consistency.lint.CatalogueLint.Kind;
import tongbao.domain.consistency.lint.CatalogueLint.Problem;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;
import tongbao.domain.words.LintWords;
import tongbao.intake.catalogue.BundledCatalogues;
import tongbao.intake.catalogue.CatalogueFile;

class CatalogueLintTest {
    @Test
    void aSoundClauseHasNoProblem() {
        assertThat(CatalogueLint.of(deduction("", "\"deduct\": 2"))).isEmpty();
    }

    @Test
    void whatIsNotKnownIsNamed() {
        assertThat(found(read("""
                "complete": false, "procedure": "veto-only", "groups": [{"name": "组", "kind": "veto", "indicators": [
                  {"code": "I", "name": "指标", "clauses": [
                    {"code": "A", "name": "甲", "text": "甲。", "guide": "看。", "rule": {"unscored": true}, "confidence": "unsure"},
                    {"code": "B", "name": "乙", "text": "乙。", "guide": "看。", "rule": {"unscored": true}},
                    {"code": "C", "name": "丙", "text": "丙。", "guide": "看。", "rule": {"veto": "any"}, "confidence": "known"},
                    {"code": "D", "name": "丁", "text": "丁。", "rule": {"veto": "any"}}]}]}]""")))
                .containsExactly("INCOMPLETE", "UNSCORED B", "UNSURE A", "NOT_READ C", "NO_GUIDE D");
    }

    @Test
    void aSpanInTheWordsAloneIsNamed() {
        assertThat(found(deduction("", "\"deduct\": 2", "2 周内没有更新"))).containsExactly("NO_WINDOW C");
        assertThat(found(deduction("\"window\": \"2 weeks\",", "\"deduct\": 2", "2 周内没有更新")))
                .isEmpty();
        assertThat(found(deduction("\"deadline\": \"5 working-days\",", "\"deduct\": 2", "5 个工作日内没有答复")))
                .isEmpty();
    }

    @Test
    void aLineBeyondWhatCanBeCountedIsNeverReached() {
        var sample = "\"measure\": {\"sample\": \"事项\", \"draw\": 5, \"unit\": \"事项\", \"by\": \"%s\"},";
        var rule = "\"deduct\": 1, \"when\": {\"at-least\": %d}";

        assertThat(found(deduction(sample.formatted("item"), rule.formatted(6))))
                .containsExactly("NEVER_REACHED C");
        assertThat(found(deduction(sample.formatted("item"), rule.formatted(5))))
                .isEmpty();
        assertThat(found(deduction(sample.formatted("spot"), rule.formatted(6))))
                .isEmpty();
        assertThat(found(deduction("\"measure\": {\"checklist\": [\"甲\", \"乙\"]},", rule.formatted(3))))
                .containsExactly("NEVER_REACHED C");
    }

    @Test
    void linesOfADraftThatAreOutOfRangeAreNamed() {
        var counted = deduction("\"measure\": {\"count\": \"个\"},", "\"deduct\": 1, \"when\": {\"at-least\": 5}");

        assertThat(found(lined(counted, new Line.AtLeast(0)))).containsExactly("ALWAYS_REACHED C");
        assertThat(found(lined(counted, new Line.LessThan(0)))).containsExactly("NEVER_REACHED C");
        assertThat(found(lined(counted, new Line.Share(Fraction.of(2))))).containsExactly("NEVER_REACHED C");
        assertThat(found(lined(counted, new Line.Share(Fraction.ONE)))).isEmpty();
        assertThat(found(lined(counted, new Line.Share(Fraction.ZERO)))).containsExactly("ALWAYS_REACHED C");
        assertThat(found(lined(counted, new Line.AnyOf(List.of(new Line.Any(), new Line.AllOf(1))))))
                .containsExactly("NEVER_REACHED C");
    }

    @Test
    void aShareOfAnyNumberOfTrialsIsNamed() {
        var share = "\"deduct\": 1, \"when\": {\"share\": 0.05}";

        assertThat(found(deduction("\"measure\": {\"ratio\": \"次\", \"minimum\": 0},", share)))
                .containsExactly("ANY_SAMPLE C");
        assertThat(found(deduction("\"measure\": {\"ratio\": \"次\", \"minimum\": 140},", share)))
                .isEmpty();
    }

    @Test
    void pointsAndCapsAboveThoseOfTheIndicatorAreNamed() {
        assertThat(found(deduction("", "\"deduct\": 6"))).containsExactly("POINTS_TOO_HIGH C");
        assertThat(found(
                        deduction("\"measure\": {\"count\": \"个\"},", "\"deduct\": 1, \"per\": \"each\", \"most\": 6")))
                .containsExactly("CAP_TOO_HIGH C");
        assertThat(found(
                        deduction("\"measure\": {\"count\": \"个\"},", "\"deduct\": 6, \"per\": \"each\", \"most\": 5")))
                .isEmpty();
    }

    @Test
    void pointsUpToTheCapOfTheClassThatHasTheHighestAreNotTooHigh() {
        var six = deduction("", "\"deduct\": 6");

        assertThat(found(Revision.indicators(
                        six,
                        one -> new Indicator(
                                one.code(),
                                one.name(),
                                one.points(),
                                Map.of(SubjectClass.LOCAL_PORTAL, Fraction.of(6)),
                                one.applicability(),
                                one.clauses()))))
                .doesNotContain("POINTS_TOO_HIGH C");
    }

    @Test
    void pointsWithoutAnyCapAreNamed() {
        var counted = deduction("\"measure\": {\"count\": \"个\"},", "\"deduct\": 1, \"per\": \"each\"");

        assertThat(found(counted)).isEmpty();
        assertThat(found(Revision.indicators(counted, one -> withPoints(one, Optional.empty()))))
                .containsExactly("NO_CAP C");
    }

    @Test
    void countedMeritsWithoutACapAreNamedAndCountedPartsOfACappedIndicatorAreNot() {
        var merit = """
                {"name": "组", "kind": "deduction", "indicators": [
                  {"code": "I", "name": "指标", "points": 5, "clauses": [%s]}]},
                {"name": "加分", "kind": "bonus", "indicators": [
                  {"code": "J", "name": "加分", "clauses": [
                    {"code": "M", "name": "示例亮点", "text": "示例。", "guide": "看。", "measure": {"count": "个"},
                     "rule": {"award": 1%s}}]}]}""";
        var part = """
                {"name": "组", "kind": "deduction", "indicators": [
                  {"code": "I", "name": "指标", "points": 5, "parts": [
                    {"code": "P", "name": "分项", "clauses": [
                      {"code": "C", "name": "示例细则", "text": "示例。", "guide": "看。", "measure": {"count": "个"},
                       "rule": {"deduct": 1, "per": "each"}}]}]}]}""";

        assertThat(found(read(scored(merit.formatted(plain("C"), ", \"per\": \"each\""), ""))))
                .contains("NO_CAP M");
        assertThat(found(read(scored(merit.formatted(plain("C"), ""), "")))).doesNotContain("NO_CAP M");
        assertThat(found(read(scored(part, "")))).doesNotContain("NO_CAP C");
    }

    @Test
    void anIncompleteGroupWhosePointsDoNotAddUpIsNamed() {
        assertThat(found(read(scored("""
                {"name": "组", "kind": "deduction", "points": 4, "indicators": [
                  {"code": "I", "name": "指标", "points": 5, "clauses": [%s]}]}""".formatted(plain("C")), ", \"complete\": false"))))
                .containsExactly("INCOMPLETE", "GROUP_SUM");
    }

    @Test
    void aGroupWithAnIndicatorThatIsNotAskedOfAllTheSameIsLeftToTheReader() {
        var group = read(scored("""
                {"name": "组", "kind": "deduction", "points": 7, "indicators": [
                  {"code": "I", "name": "指标", "points": 5, "clauses": [%s]},
                  {"code": "J", "name": "另一", "points": 3, "clauses": [
                    {"code": "D", "name": "另", "text": "另。", "guide": "看。", "rule": {"deduct": 2}}]}]}""".formatted(plain("C")), ", \"complete\": false"));
        var portals = Set.of(SubjectClass.LOCAL_PORTAL);

        assertThat(found(group)).containsExactly("INCOMPLETE", "GROUP_SUM");
        assertThat(found(second(group, Map.of(SubjectClass.LOCAL_PORTAL, Fraction.of(2)), Applicability.ALL)))
                .containsExactly("INCOMPLETE");
        assertThat(found(second(group, Map.of(), new Applicability(portals, Set.of(), false))))
                .containsExactly("INCOMPLETE");
        assertThat(found(second(group, Map.of(), new Applicability(Set.of(), Set.of(Level.CITY), false))))
                .containsExactly("INCOMPLETE");
    }

    /// The catalogue with other points and applicability of its indicator J.
    private static Catalogue second(
            Catalogue catalogue, Map<SubjectClass, Fraction> points, Applicability applicability) {
        return Revision.indicators(
                catalogue,
                one -> one.code().equals("J")
                        ? new Indicator(one.code(), one.name(), one.points(), points, applicability, one.clauses())
                        : one);
    }

    @Test
    void partsWorthMoreThanTheirIndicatorAreNamed() {
        assertThat(found(read(scored("""
                {"name": "组", "kind": "deduction", "indicators": [
                  {"code": "I", "name": "指标", "points": 3, "parts": [
                    {"code": "P", "name": "分项", "points": 5, "clauses": [%s]}]}]}""".formatted(plain("C")), ", \"complete\": false"))))
                .containsExactly("INCOMPLETE", "CAP_TOO_HIGH");
    }

    @Test
    void aLoneTierALoneSetAndNamesThatAreTheSameAreNamed() {
        assertThat(found(deduction("\"tier\": {\"group\": \"甲\", \"rank\": 1},", "\"deduct\": 2")))
                .containsExactly("LONE_TIER C");
        assertThat(found(deduction("\"columnSet\": \"栏目\",", "\"deduct\": 2"))).containsExactly("LONE_COLUMN_SET C");
        assertThat(found(read(scored("""
                {"name": "组", "kind": "deduction", "points": 5, "indicators": [
                  {"code": "I", "name": "指标", "points": 5, "clauses": [%s, %s]}]}""".formatted(plain("C"), plain("D")), ""))))
                .containsExactly("SAME_NAME D");
    }

    @Test
    void whatIsAskedOfNobodyIsNamed() {
        assertThat(found(deduction("\"classes\": [\"other-site\"],", "\"deduct\": 2")))
                .containsExactly("NEVER_ASKED C");
    }

    @Test
    void bonusesThatNeverCountAreNamed() {
        var groups = """
                {"name": "组", "kind": "deduction", "points": 5, "indicators": [
                  {"code": "I", "name": "指标", "points": 5, "clauses": [%s]}]},
                {"name": "加分", "kind": "bonus", "points": 2, "indicators": [
                  {"code": "J", "name": "指标", "points": 2, "clauses": [
                    {"code": "B", "name": "加", "text": "加。", "guide": "看。", "rule": {"award": 2}}]}]}""".formatted(plain("C"));

        assertThat(found(read(scored(groups, ", \"complete\": false"))))
                .containsExactly("INCOMPLETE", "BONUS_SHUT_OUT");
        assertThat(found(read(scored(groups, ", \"complete\": false", ", \"bonusGate\": 4, \"bonusMost\": 3"))))
                .containsExactly("INCOMPLETE", "BONUS_OUT_OF_REACH");
        assertThat(found(read(scored(groups, "", ", \"bonusGate\": 4, \"bonusMost\": 2"))))
                .isEmpty();
        assertThat(found(read(scored(groups, "", ", \"bonusGate\": 5, \"bonusMost\": 2"))))
                .containsExactly("BONUS_SHUT_OUT");
        var another = """
                {"name": "又加分", "kind": "bonus", "indicators": [
                  {"code": "K", "name": "指标", "clauses": [
                    {"code": "E", "name": "又加", "text": "加。", "guide": "看。", "rule": {"award": 2}}]}]}""";
        var deduction = """
                {"name": "组", "kind": "deduction", "points": 5, "indicators": [
                  {"code": "I", "name": "指标", "points": 5, "clauses": [%s]}]}""".formatted(plain("C"));
        assertThat(found(read(scored(deduction + ", " + another, "", ", \"bonusGate\": 4, \"bonusMost\": 0"))))
                .containsExactly("BONUS_SHUT_OUT");
        assertThat(found(read(scored(groups + ", " + another, "", ", \"bonusGate\": 4, \"bonusMost\": 3"))))
                .isEmpty();
    }

    @Test
    void anIndicatorOfADraftThatIsEmptyIsNamed() {
        assertThat(found(Revision.without(deduction("", "\"deduct\": 2"), new ClauseCode("C"))))
                .containsExactly("NO_CLAUSES");
    }

    @Test
    void theCataloguesThatComeWithTheProgramHaveNoUnexpectedKindOfProblem() {
        assertThat(BundledCatalogues.all().stream()
                        .flatMap(catalogue -> CatalogueLint.of(catalogue).stream())
                        .filter(problem -> problem.severity() == Severity.WARNING)
                        .map(Problem::kind)
                        .collect(Collectors.toSet()))
                .isSubsetOf(Set.of(Kind.INCOMPLETE, Kind.UNSCORED, Kind.UNSURE));
    }

    @Test
    void theNationalCatalogueOfSitesHasHintsAlone() {
        assertThat(CatalogueLint.of(BundledCatalogues.sites2019()).stream()
                        .map(Problem::severity)
                        .distinct())
                .containsExactly(Severity.HINT);
    }

    @Test
    void everyKindHasItsSentenceInBothLanguages() {
        for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(Stream.of(Kind.values())
                            .map(kind -> LintWords.of(locale)
                                    .sentence(new Problem(kind, Optional.empty(), List.of("甲", "乙", "3", "4")))))
                    .allSatisfy(sentence -> assertThat(sentence).contains("甲").doesNotContain("{"));
        }
        assertThat(LintWords.of(Locale.CHINESE)
                        .sentence(
                                CatalogueLint.of(deduction("", "\"deduct\": 6")).getFirst()))
                .isEqualTo("C“示例细则”一次是 6 分，所在指标却只有 5 分，计不满。请核对。");
    }

    private static List<String> found(Catalogue catalogue) {
        return CatalogueLint.of(catalogue).stream()
                .map(problem -> problem.kind()
                        + problem.clause().map(code -> " " + code).orElse(""))
                .toList();
    }

    private static Catalogue lined(Catalogue catalogue, Line line) {
        return Revision.with(catalogue, new ClauseCode("C"), clause -> ClauseRevision.lined(clause, line));
    }

    private static Indicator withPoints(Indicator indicator, Optional<Fraction> points) {
        return new Indicator(
                indicator.code(),
                indicator.name(),
                points,
                indicator.pointsByClass(),
                indicator.applicability(),
                indicator.clauses(),
                indicator.parts());
    }

    private static Catalogue deduction(String more, String rule) {
        return deduction(more, rule, "示例细则");
    }

    /// One indicator of 5 points with one clause.
    private static Catalogue deduction(String more, String rule, String name) {
        return read(scored("""
                {"name": "组", "kind": "deduction", "indicators": [
                  {"code": "I", "name": "指标", "points": 5, "clauses": [
                    {"code": "C", "name": "%s", "text": "示例。", "guide": "看。", %s "rule": {%s}}]}]}""".formatted(name, more, rule), ""));
    }

    private static String plain(String code) {
        return """
                {"code": "%s", "name": "示例细则", "text": "示例。", "guide": "看。", "rule": {"deduct": 2}}""".formatted(code);
    }

    private static String scored(String groups, String more) {
        return scored(groups, more, "");
    }

    private static String scored(String groups, String more, String procedure) {
        return """
                "procedure": {"scored": ["local-portal"], "base": 5, "passLine": 3%s}, "groups": [%s]%s""".formatted(procedure, groups, more);
    }

    private static Catalogue read(String parts) {
        return CatalogueFile.read("""
                {"format": "tongbao-catalogue/1", "name": "示例", "edition": "1", "title": "示例指标", "document": "示例文件",
                 "effectiveFrom": "2026-01-01", "kind": "site", %s}""".formatted(parts).getBytes(UTF_8));
    }
}
