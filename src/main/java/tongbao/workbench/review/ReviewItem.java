package tongbao.workbench.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.Review;
import tongbao.domain.register.Region;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.verdict.Judged;
import tongbao.domain.verdict.Judgement;

/// One row of the review: a reached veto of a subject, or a subject as a whole where a person may rule on it.
///
/// @param region of the row of tables it stands in; empty for one the register does not know
/// @param judged the veto; empty for a subject as a whole
record ReviewItem(
        Subject subject,
        Optional<Region> region,
        Catalogue catalogue,
        Inspection inspection,
        Judgement judgement,
        Optional<Judged> judged) {
    /// What a row is told by when rows are read again.
    record Key(SubjectId subject, Optional<ClauseCode> clause) {}

    Key key() {
        return new Key(subject.id(), clause());
    }

    Optional<ClauseCode> clause() {
        return judged.map(Judged::code);
    }

    /// The review that holds; empty while it waits, and for a subject as a whole.
    Optional<Review> review() {
        return clause().flatMap(inspection::review);
    }

    /// The last review, whether or not the answer was changed since.
    Optional<Review> lastReview() {
        return clause().flatMap(code -> Optional.ofNullable(inspection.reviews().get(code)));
    }

    /// Its findings: those of the clause, or all that count.
    List<Finding> findings() {
        return clause().map(inspection::findings)
                .orElseGet(() -> inspection.findings().stream())
                .toList();
    }

    /// Its pictures, in the order in which they were entered.
    List<Evidence> evidence() {
        return clause().map(inspection::evidence)
                .orElseGet(() -> inspection.evidence().stream())
                .toList();
    }

    /// Who wrote its findings, each once.
    List<String> inspectors() {
        return findings().stream()
                .map(Finding::inspector)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /// Whether `text` occurs in what a reviewer looks for.
    boolean matches(String text) {
        var wanted = text.strip().toLowerCase(java.util.Locale.ROOT);
        return wanted.isEmpty()
                || Stream.of(
                                Stream.of(
                                        subject.name(),
                                        subject.code(),
                                        subject.url(),
                                        subject.platform(),
                                        subject.unit().host()),
                                region.map(Region::name).stream(),
                                judged.map(one -> one.place().clause().name()).stream(),
                                inspectors().stream())
                        .flatMap(each -> each)
                        .anyMatch(field ->
                                field.toLowerCase(java.util.Locale.ROOT).contains(wanted));
    }
}
