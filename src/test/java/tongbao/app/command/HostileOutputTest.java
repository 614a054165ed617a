package tongbao.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Run;
import tongbao.domain.bulletin.Visible;

/// Names and texts come from spreadsheets and websites; what is made of them must not fool its reader, nor be run.
class HostileOutputTest {
    @Test
    void whatNobodySeesIsNotPrinted() {
        var hostile = "甲\u202E市\u2066教\u200B育\uFEFF局\u00AD\u0007\u3164\uD800";

        assertThat(Visible.of(hostile)).isEqualTo("甲市教育局");
        assertThat(new Run.Words(hostile).text()).isEqualTo("甲市教育局");
        assertThat(new Block.Table(List.of(), List.of(List.of(hostile)), false).rows())
                .isEqualTo(List.of(List.of("甲市教育局")));
    }

    @Test
    void whatIsSeenStaysAsItIs() {
        var rare = "\uE123\uD840\uDC00县 \u3000（二）\n\t葛\uDB40\uDD00";

        assertThat(Visible.of(rare)).isSameAs(rare);
    }

    @Test
    void noCellOfACsvIsAFormula() {
        assertThat(Listing.csv(List.of("=1+1", "@SUM(A1)", "+cmd|x", "-2+3", "\t=1", "-0.5", "+3%", "-", "甲,乙")))
                .isEqualTo("'=1+1,'@SUM(A1),'+cmd|x,'-2+3,'\t=1,-0.5,+3%,-,\"甲,乙\"");
    }

    @Test
    void whatNobodySeesIsNeitherInACsvNorOnTheTerminal() {
        var out = new StringWriter();
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(new StringWriter()), Locale.CHINESE);
        var listing = new Listing(
                List.of("name"), List.of("名称"), List.of(List.of("\u200B=示例\u202E网站"), List.of("\u001B[2J示例")));

        listing.print(terminal, Listing.Format.CSV);
        listing.print(terminal, Listing.Format.TABLE);

        assertThat(out.toString().lines()).containsExactly("名称", "'=示例网站", "[2J示例", "名称", "=示例网站", "[2J示例");
    }
}
