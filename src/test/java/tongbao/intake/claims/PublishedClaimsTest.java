package tongbao.intake.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tongbao.domain.consistency.claim.Checked;
import tongbao.domain.consistency.claim.ClaimCheck;
import tongbao.domain.consistency.claim.Finding;
import tongbao.domain.consistency.claim.Finding.Contradiction;
import tongbao.domain.consistency.claim.Finding.Derived;
import tongbao.domain.consistency.claim.Finding.Explained;
import tongbao.domain.consistency.claim.Finding.Follows;
import tongbao.domain.consistency.claim.Finding.How;
import tongbao.domain.consistency.claim.Finding.Outcome;
import tongbao.domain.consistency.claim.Values;
import tongbao.domain.words.claim.ClaimWords;

/// The 136 figures of 32 published bulletins. The program sees what is printed; what people found out about each of
/// them is taken out before it reads, and held against its answers here.
class PublishedClaimsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<JsonNode> CLAIMS = claims(table());
    private static final Map<String, Checked> CHECKED = checked();

    @TestFactory
    Stream<DynamicTest> everyPrintedFigureIsReproducedOrFlagged() {
        return CLAIMS.stream()
                .map(claim -> DynamicTest.dynamicTest(
                        claim.path("id").asText() + " " + claim.path("verdict").asText(),
                        () -> hold(claim, found(claim))));
    }

    @Test
    void nothingButWhatIsPrintedIsRead() {
        assertThat(CLAIMS).hasSize(136);
        assertThat(CHECKED).hasSize(136);
        assertThat(claims(stripped()))
                .allMatch(claim -> !claim.has("verdict") && !claim.has("recompute") && !claim.has("note"));
    }

    @Test
    void theSixContradictionsAreNamedWithEveryValueTheOthersAllow() {
        var words = ClaimWords.of(Locale.CHINESE);

        assertThat(CHECKED.values().stream()
                        .filter(each -> each.outcome() == Outcome.CONTRADICTION)
                        .map(each -> each.claim().id() + " " + words.sentence(each)))
                .containsExactlyInAnyOrder(
                        "seed-panzhihua-2022Q1.3 合计 143、微信账号 81、微博账号 32、移动客户端 5：分项之和不等于合计。"
                                + "按其余数字：合计应为 118；微信账号应为 106；微博账号应为 57；移动客户端应为 30。",
                        "jiangxi-2020Q1.9 检查数 356、不合格数 57、比率 84.27%：彼此矛盾。按其余数字：检查数应为 （无解）；"
                                + "不合格数应为 56（四舍五入）或 （无解）（截断）；比率应为 83.99%（四舍五入）或 83.98%（截断）。",
                        "heilongjiang-2022Q2.3 原数 44、现数 76、增幅 42.1%：增幅是以新数为分母算的，应以原数为分母。"
                                + "按其余数字：原数应为 （无解）；现数应为 （无解）；增幅应为 72.7%。",
                        "yunnan-2017-07.4 现数 65、增幅 -35.3%：没有任何数能得出所印的数。"
                                + "按其余数字：原数应为 （无解）；增幅应为 -35.00% (100)、-35.64% (101)。",
                        "state-2018Q1.1 合计 23269、国务院部门 1872、省级门户 32、省级部门 2349、市级门户 523、市级部门 14097、"
                                + "县级门户 2750、县级以下 1645：分项之和不等于合计。按其余数字：合计应为 23268；国务院部门应为 1873；"
                                + "省级门户应为 33；省级部门应为 2350；市级门户应为 524；市级部门应为 14098；县级门户应为 2751；"
                                + "县级以下应为 1646。",
                        "wuzhong-2025Q1.2 检查数 289、不合格数 9、比率 99.96%：彼此矛盾。按其余数字："
                                + "检查数应为 20000 至 25714（四舍五入）或 22500 至 29999（截断）；不合格数应为 （无解）；"
                                + "比率应为 96.89%（四舍五入）或 96.88%（截断）。");
    }

    private static void hold(JsonNode claim, Checked checked) {
        var recomputed = claim.path("recompute");
        switch (claim.path("verdict").asText()) {
            case "ok" -> holdOk(claim, checked);
            case "ok_half_up_only" -> assertThat(how(checked)).isEqualTo(How.HALF_UP);
            case "derived_unique" -> {
                assertThat(checked.outcome()).isEqualTo(Outcome.REPRODUCED);
                assertThat(halfUp(checked)).isEqualTo(known(recomputed, "half_up"));
                assertThat(truncated(checked)).isEqualTo(known(recomputed, "truncate"));
            }
            case "derived_ambiguous", "derived_range" -> {
                assertThat(checked.outcome()).isEqualTo(Outcome.CANDIDATES);
                assertThat(halfUp(checked)).isEqualTo(known(recomputed, "half_up"));
                assertThat(truncated(checked)).isEqualTo(known(recomputed, "truncate"));
            }
            case "unit_unstated" -> {
                var finding = (Finding.UnitUnstated) checked.deciding();
                assertThat(finding.points())
                        .isEqualTo(
                                recomputed.path("previous_if_percentage_points").asText() + "%");
                assertThat(finding.relative())
                        .isEqualTo(
                                recomputed.path("previous_if_relative_percent").asText() + "%");
            }
            case "difference_explained" -> {
                var finding = (Explained) checked.deciding();
                assertThat(finding.difference())
                        .isEqualTo(recomputed.path("difference").asText());
                assertThat(claim.path("note").asText()).contains(finding.reason());
            }
            case "count_only" -> assertThat(checked.outcome()).isEqualTo(Outcome.UNCHECKABLE);
            case String contradiction ->
                assertThat(((Contradiction) checked.deciding()).kind().name()).isEqualTo(contradiction);
        }
    }

    private static void holdOk(JsonNode claim, Checked checked) {
        var recomputed = claim.path("recompute");
        switch (claim.path("type").asText()) {
            // what was counted in the names printed around it is not printed in the claim
            case "count" -> assertThat(checked.outcome()).isIn(Outcome.UNCHECKABLE, Outcome.REPRODUCED);
            case "change" ->
                assertThat(halfUp(checked))
                        .isEqualTo(List.of(
                                recomputed.path("previous_if_percentage_points").asText() + "%"));
            case "sum" -> assertThat(how(checked)).isEqualTo(How.EXACT);
            default -> assertThat(how(checked)).isIn(How.BOTH, How.EXACT);
        }
    }

    private static How how(Checked checked) {
        assertThat(checked.deciding()).isInstanceOf(Follows.class);
        return ((Follows) checked.deciding()).how();
    }

    private static List<?> halfUp(Checked checked) {
        return list(((Derived) checked.deciding()).value().halfUp());
    }

    private static List<?> truncated(Checked checked) {
        return list(((Derived) checked.deciding()).value().truncated());
    }

    private static List<?> list(Values values) {
        return switch (values) {
            case Values.Run(var wholes) -> wholes.all();
            case Values.Texts(var texts) -> texts;
        };
    }

    /// `failing_half_up: [8, 9]`, `whole_half_up: [first, last]`, `inspected_half_up: [379]`.
    private static List<BigInteger> known(JsonNode recomputed, String rounding) {
        if (recomputed.has("whole_" + rounding)) {
            var ends = recomputed.path("whole_" + rounding);
            return Stream.iterate(
                            ends.get(0).bigIntegerValue(),
                            each -> each.compareTo(ends.get(1).bigIntegerValue()) <= 0,
                            each -> each.add(BigInteger.ONE))
                    .toList();
        }
        var name = (recomputed.has("inspected_half_up") ? "inspected_" : "failing_") + rounding;
        return StreamSupport.stream(recomputed.path(name).spliterator(), false)
                .map(JsonNode::bigIntegerValue)
                .toList();
    }

    private static Checked found(JsonNode claim) {
        return Objects.requireNonNull(CHECKED.get(claim.path("id").asText()));
    }

    private static Map<String, Checked> checked() {
        try {
            return ClaimCheck.of(ClaimFile.read("claims.json", JSON.writeValueAsBytes(stripped()))).stream()
                    .collect(Collectors.toMap(each -> each.claim().id(), each -> each));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode stripped() {
        var table = table();
        claims(table).forEach(claim -> ((ObjectNode) claim).remove(List.of("verdict", "recompute", "note")));
        return table;
    }

    private static List<JsonNode> claims(JsonNode table) {
        return StreamSupport.stream(table.path("bulletins").spliterator(), false)
                .flatMap(
                        bulletin -> StreamSupport.stream(bulletin.path("claims").spliterator(), false))
                .toList();
    }

    private static JsonNode table() {
        try {
            return JSON.readTree(Files.readString(Path.of("src/test/resources/tongbao/claims/claims.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
