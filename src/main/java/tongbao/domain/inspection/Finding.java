package tongbao.domain.inspection;

import java.time.LocalDateTime;
import java.util.Optional;
import tongbao.domain.catalogue.ClauseCode;

/// 问题: one thing that was found, as it can be shown to the unit concerned.
///
/// @param clause the clause it belongs to; empty for a finding outside the catalogue
/// @param column 栏目
/// @param url 页面地址
/// @param counts 判定依据: whether it counts towards the verdict
/// @param published 写入通报: whether the bulletin names it
public record Finding(
        FindingId id,
        Optional<ClauseCode> clause,
        String column,
        String url,
        String description,
        LocalDateTime foundAt,
        String inspector,
        String browser,
        boolean counts,
        boolean published) {
    public Finding withText(String newColumn, String newUrl, String newDescription) {
        return new Finding(
                id, clause, newColumn, newUrl, newDescription, foundAt, inspector, browser, counts, published);
    }

    public Finding withFlags(boolean nowCounts, boolean nowPublished) {
        return new Finding(id, clause, column, url, description, foundAt, inspector, browser, nowCounts, nowPublished);
    }
}
