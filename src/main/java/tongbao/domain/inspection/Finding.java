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
/// @param carriedFrom the finding of an earlier round that was to be rectified and is still there
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
        boolean published,
        Optional<FindingId> carriedFrom) {
    /// A finding of this round.
    public Finding(
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
        this(id, clause, column, url, description, foundAt, inspector, browser, counts, published, Optional.empty());
    }

    /// 逾期未整改: the same finding, still there in a later round. It counts, whatever the earlier one did.
    public Finding stillThere(FindingId newId, LocalDateTime at, String by) {
        return new Finding(newId, clause, column, url, description, at, by, "", true, true, Optional.of(id));
    }

    /// 同类问题: a finding of another subject in these words. The page is that subject's own and is left out.
    public Finding alike(FindingId newId, String itsDescription, LocalDateTime at, String by) {
        return new Finding(newId, clause, column, "", itsDescription, at, by, "", true, true);
    }

    public Finding withText(String newColumn, String newUrl, String newDescription) {
        return new Finding(
                id,
                clause,
                newColumn,
                newUrl,
                newDescription,
                foundAt,
                inspector,
                browser,
                counts,
                published,
                carriedFrom);
    }

    public Finding withFlags(boolean nowCounts, boolean nowPublished) {
        return new Finding(
                id,
                clause,
                column,
                url,
                description,
                foundAt,
                inspector,
                browser,
                nowCounts,
                nowPublished,
                carriedFrom);
    }
}
