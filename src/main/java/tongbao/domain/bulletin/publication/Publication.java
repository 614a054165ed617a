package tongbao.domain.bulletin.publication;

import java.util.List;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.audit.Audit;
import tongbao.domain.bulletin.audit.Discrepancy;
import tongbao.domain.bulletin.audit.Passage;
import tongbao.domain.bulletin.audit.Passages;
import tongbao.domain.bulletin.audit.Place;
import tongbao.domain.bulletin.audit.Reread;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.inspection.Digest;

/// One issue of a round's bulletin as it was published: its text with every figure, the editions it was judged by and
/// the digest of the printed file. It never changes; what is wrong in it is put right by another issue.
///
/// @param issue 1, and one more for each corrected re-issue
/// @param reason why it was issued again; empty text for the first
/// @param catalogues the editions the round was judged by
/// @param pdf of the file that was printed
/// @param passages everything it says, in the order of the paper
public record Publication(int issue, String reason, List<CatalogueId> catalogues, Digest pdf, List<Passage> passages) {
    public Publication {
        if (issue < 1 || (issue > 1) == reason.isBlank()) {
            throw new IllegalArgumentException("a re-issue, and only that, has a reason: issue " + issue);
        }
        catalogues = List.copyOf(catalogues);
        passages = List.copyOf(passages);
    }

    /// What `now` says otherwise than what was published: `stored` is what was published, `read` what would be printed
    /// now. The note of the journal counts only where `now` has one.
    public List<Discrepancy> differences(Bulletin now) {
        var text = String.join("", Passages.of(now).stream().map(Passage::text).toList());
        var then = passages.stream()
                .filter(passage -> !now.anchor().isEmpty() || passage.place().kind() != Place.Kind.ANCHOR)
                .toList();
        return Audit.of(then, new Reread(List.of(text), false));
    }

    /// The text of the first passage of a kind; empty text if it has none.
    public String text(Place.Kind kind) {
        return passages.stream()
                .filter(passage -> passage.place().kind() == kind)
                .findFirst()
                .map(Passage::text)
                .orElse("");
    }
}
