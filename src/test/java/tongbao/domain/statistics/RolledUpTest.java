package tongbao.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongbao.domain.catalogue.Band;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.catalogue.RollUp;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Level;
import tongbao.domain.register.Subject;
import tongbao.domain.verdict.Banding;
import tongbao.domain.verdict.Reason;
import tongbao.domain.verdict.Score;
import tongbao.domain.verdict.Verdict;

class RolledUpTest {
    private static final Subject FIRST = Made.account(1, Made.city(0), Level.COUNTY, "微信");
    private static final Subject SECOND = Made.account(2, Made.city(0), Level.COUNTY, "微博");
    private static final Subject THIRD = Made.account(3, Made.city(1), Level.COUNTY, "微博");

    @ParameterizedTest
    @CsvSource({"AVERAGE, 143/2", "MIN, 59", "MAX, 84", "SUM, 143"})
    void aCountyIsScoredByItsAccountsOfWhichAVetoedOneCountsFiftyNine(RollUp.Method method, String score) {
        var procedure = procedure(Optional.of(new RollUp(RollUp.To.REGION, method)), List.of());
        var outcomes = List.of(
                new Outcome(FIRST, true, new Verdict.Passed(score("84"))),
                new Outcome(SECOND, true, new Verdict.Failed(score("59"), new Reason.VetoReached(List.of(Made.VETO)))),
                Made.exempt(Made.account(4, Made.city(0), Level.COUNTY, "微博")),
                Made.notDrawn(Made.account(5, Made.city(0), Level.COUNTY, "微博")),
                new Outcome(THIRD, true, new Verdict.Passed(score("70"))));

        assertThat(RolledUp.of(procedure, outcomes))
                .containsExactlyInAnyOrder(
                        new RolledUp(
                                Made.city(0).value(),
                                Optional.of(Fraction.parse(score)),
                                List.of(part(FIRST, "84"), part(SECOND, "59"))),
                        new RolledUp(Made.city(1).value(), Optional.of(Fraction.of(70)), List.of(part(THIRD, "70"))));
    }

    @Test
    void anOpenSubjectLeavesItsUnitWithoutAScore() {
        var procedure = procedure(Optional.of(new RollUp(RollUp.To.UNIT, RollUp.Method.AVERAGE)), List.of());

        assertThat(RolledUp.of(procedure, List.of(Made.open(FIRST))))
                .containsExactly(new RolledUp(
                        FIRST.unit().host(), Optional.empty(), List.of(new RolledUp.Part(FIRST, Optional.empty()))));
    }

    @Test
    void whereNothingIsRolledUpThereIsNone() {
        assertThat(RolledUp.of(procedure(Optional.empty(), List.of()), List.of(Made.open(FIRST))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "121, 110, '得分靠前 突破120 提升较快'",
        "120, 115, 得分靠前",
        "110, 105, 得分靠前",
        "109.9, 104.8, '得分较高 提升较快'",
        "100, , 得分较高",
        "99.9, , ''"
    })
    void bandsAreNamesForRangesOfTheTotalOrOfItsRise(String total, String before, String names) {
        var procedure = procedure(
                Optional.empty(),
                List.of(
                        band("得分靠前", Band.Basis.TOTAL, "110", "", ""),
                        band("得分较高", Band.Basis.TOTAL, "100", "", "110"),
                        band("突破120", Band.Basis.TOTAL, "", "120", ""),
                        band("提升较快", Band.Basis.RISE, "", "5", "")));

        var previous = Optional.ofNullable(before).map(Fraction::parse);
        assertThat(procedure.bands())
                .filteredOn(band -> Banding.holds(band, Fraction.parse(total), previous))
                .extracting(Band::name)
                .containsExactlyInAnyOrderElementsOf(names.isEmpty() ? List.of() : List.of(names.split(" ")));
    }

    @Test
    void whoIsOpenExemptOrFailedByAVetoWithoutAScoreHasNoTotal() {
        var without = new Procedure(
                Set.of(SubjectClass.WECHAT),
                Fraction.of(100),
                Fraction.of(60),
                Fraction.of(80),
                Fraction.ZERO,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of());
        var vetoed = new Verdict.Failed(score("90"), new Reason.VetoReached(List.of(Made.VETO)));

        assertThat(Banding.total(without, vetoed)).isEmpty();
        assertThat(Banding.total(without, new Verdict.Open(score("90"), List.of(), List.of(Made.VETO))))
                .isEmpty();
        assertThat(Banding.total(without, new Verdict.Exempt(score("90")))).isEmpty();
        assertThat(Banding.total(procedure(Optional.empty(), List.of()), vetoed))
                .contains(Fraction.of(90));
        assertThat(Banding.total(without, new Verdict.Failed(score("50"), new Reason.BelowPassLine())))
                .contains(Fraction.of(50));
    }

    private static RolledUp.Part part(Subject subject, String points) {
        return new RolledUp.Part(subject, Optional.of(Fraction.parse(points)));
    }

    private static Procedure procedure(Optional<RollUp> rollUp, List<Band> bands) {
        return new Procedure(
                Set.of(SubjectClass.WECHAT, SubjectClass.WEIBO),
                Fraction.of(100),
                Fraction.of(60),
                Fraction.of(80),
                Fraction.of(25),
                Optional.empty(),
                Optional.of(Fraction.of(59)),
                false,
                rollUp,
                bands);
    }

    private static Band band(String name, Band.Basis basis, String atLeast, String above, String below) {
        return new Band(name, basis, bound(atLeast), bound(above), Optional.empty(), bound(below));
    }

    private static Optional<Fraction> bound(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Fraction.parse(text));
    }

    private static Score score(String total) {
        var points = Fraction.parse(total);
        return new Score(true, Fraction.of(100), List.of(), Fraction.ZERO, Fraction.ONE, points, Fraction.ZERO, points);
    }
}
