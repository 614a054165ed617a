package tongbao.domain.bulletin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Breakdown;
import tongbao.domain.statistics.Breakdown.Row;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.Slice;
import tongbao.domain.statistics.Tally;

/// One kind of subject, counted for the letter.
///
/// @param outcomes of this kind alone
record Counted(
        SubjectKind kind, Catalogue catalogue, List<Outcome> outcomes, Breakdown regions, List<ProblemGroup> problems) {
    /// The kinds the letter is about: those with a catalogue and at least one registered subject.
    static List<Counted> of(Draft draft) {
        return Stream.of(SubjectKind.values())
                .flatMap(kind -> Optional.ofNullable(draft.catalogues().get(kind)).stream())
                .map(catalogue -> of(draft, catalogue))
                .filter(counted -> counted.total().registered() > 0)
                .toList();
    }

    private static Counted of(Draft draft, Catalogue catalogue) {
        var kind = catalogue.kind();
        var outcomes = draft.outcomes().stream()
                .filter(outcome -> outcome.subject().kind() == kind)
                .toList();
        var regions = Breakdown.of(
                outcomes,
                kind,
                Dimension.REGION,
                draft.regions(),
                draft.office().departmentsLast());
        return new Counted(
                kind, catalogue, outcomes, regions, ProblemGroup.of(catalogue, outcomes, draft.inspections()));
    }

    Tally total() {
        return regions.total();
    }

    boolean isSample() {
        return outcomes.stream().anyMatch(outcome -> !outcome.drawn());
    }

    /// Places in which at least one subject has a conclusion.
    List<Row> inspectedPlaces() {
        return regions.places().stream()
                .filter(row -> row.tally().inspected() > 0)
                .toList();
    }

    List<Row> wholePlaces() {
        return inspectedPlaces().stream()
                .filter(row -> row.tally().passRate().isWhole())
                .toList();
    }

    List<Row> otherPlaces() {
        return inspectedPlaces().stream()
                .filter(row -> !row.tally().passRate().isWhole())
                .toList();
    }

    /// The issuing government's own departments together.
    Tally departments() {
        return regions.rows().stream()
                .filter(row -> row.slice() instanceof Slice.Departments)
                .map(Row::tally)
                .reduce(Tally.NONE, Tally::plus);
    }

    /// `site`, `account` or `channel`: the first word of the keys of its figures and blocks.
    String prefix() {
        return prefix(kind);
    }

    static String prefix(SubjectKind kind) {
        return switch (kind) {
            case SITE -> "site";
            case ACCOUNT -> "account";
            case CHANNEL -> "channel";
        };
    }

    /// 政府网站, 政务新媒体
    String subjects() {
        return Wording.text("subjects." + prefix());
    }

    /// 家, 个
    String counter() {
        return Wording.text("counter." + prefix());
    }

    /// What `<…>` stands for in a wording about this kind.
    Map<String, String> words() {
        return Map.of("kind", prefix(), "subjects", subjects(), "counter", counter());
    }
}
