package tongbao.domain.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tongbao.domain.rectification.Rectification;
import tongbao.domain.register.Level;
import tongbao.domain.register.SiteType;
import tongbao.domain.statistics.Made;
import tongbao.domain.statistics.Outcome;

/// What a bulletin says of rechecks: nothing where there were none.
class AfterRechecksTest {
    private static final List<Outcome> OUTCOMES = Stream.of(1, 2, 3, 4)
            .map(number -> Made.site(number, Made.city(0), Level.CITY, SiteType.DEPARTMENT))
            .map(site -> site.siteCode().value().endsWith("4") ? Made.passed(site) : Made.failed(site))
            .toList();

    private static Bulletin bulletin(Rectification rectification) {
        return Composer.compose(Drafts.of(Made.province("样例"), OUTCOMES).withRectification(rectification));
    }

    private static Rectification rectification(int rechecked, int rectified) {
        var ids = OUTCOMES.stream().map(outcome -> outcome.subject().id()).toList();
        return new Rectification(Set.copyOf(ids.subList(0, rechecked)), Set.copyOf(ids.subList(0, rectified)));
    }

    private static List<String> said(Bulletin bulletin) {
        return said(bulletin, "site.rectification");
    }

    private static List<String> said(Bulletin bulletin, String key) {
        return bulletin.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .filter(paragraph -> paragraph.key().equals(key))
                .map(Block.Paragraph::text)
                .toList();
    }

    private static List<String> lastColumn(Bulletin bulletin) {
        var table = bulletin.annexes().stream()
                .filter(annex -> annex.key().equals("annex.site.failed"))
                .findFirst()
                .orElseThrow()
                .table();
        return Stream.concat(
                        Stream.of(table.columns().getLast().head()),
                        table.rows().stream().map(List::getLast))
                .toList();
    }

    @Test
    void whatWasRectifiedIsSaidBesideTheFirstResultAndListed() {
        var bulletin = bulletin(rectification(2, 1));

        assertThat(said(bulletin)).containsExactly("经督促整改，对不合格的政府网站复查2家，1家整改后合格，整改后合格率为50.00%。");
        assertThat(lastColumn(bulletin)).containsExactly("复查结果", "整改后合格", "仍不合格", "未复查");
        assertThat(said(bulletin, "site.result")).containsExactly("本次对上述政府网站进行了全覆盖检查，合格1家，不合格3家，合格率为25.00%。");
    }

    @Test
    void whereNothingWasRectifiedTheRateStays() {
        assertThat(said(bulletin(rectification(3, 0)))).containsExactly("对不合格的政府网站复查3家，均未整改到位，合格率仍为25.00%。");
    }

    @Test
    void withoutRechecksNothingIsSaidAndNoColumnIsAdded() {
        var bulletin = bulletin(Rectification.NONE);

        assertThat(said(bulletin)).isEmpty();
        assertThat(lastColumn(bulletin)).first().isEqualTo("存在的主要问题");
    }
}
