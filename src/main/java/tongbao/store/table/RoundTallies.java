package tongbao.store.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.register.Traits;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Round;
import tongbao.domain.statistics.Outcomes;
import tongbao.domain.statistics.Tally;
import tongbao.domain.verdict.Verdict;
import tongbao.store.json.Json;

/// Counts a round in one pass over the rows of its inspections. How many are enrolled is kept by traits; every touched
/// subject then moves from what an untouched one counts as to what its row says.
final class RoundTallies {
    private final Handle handle;
    private final Round round;
    private final Map<SubjectKind, Catalogue> catalogues;
    /// Each kind's clauses in the order of the letters.
    private final Map<String, List<ClauseCode>> clauses;

    private final Map<Integer, Counted> byTraits = new HashMap<>();

    RoundTallies(Handle handle, Round round, Map<SubjectKind, Catalogue> catalogues) {
        this.handle = handle;
        this.round = round;
        this.catalogues = catalogues;
        clauses = new RoundInspections(handle, round.id()).clauses();
    }

    /// Subjects of the same traits.
    private static final class Counted {
        final Traits traits;
        final RowConclusions rows;
        int drawn;
        int notDrawn;
        int passed;
        int failed;
        int open;
        int exempt;

        Counted(Traits traits, RowConclusions rows) {
            this.traits = traits;
            this.rows = rows;
        }

        void add(Conclusion conclusion) {
            switch (conclusion) {
                case PASSED -> passed++;
                case FAILED -> failed++;
                case OPEN -> open++;
                case EXEMPT -> exempt++;
            }
        }

        Tally tally() {
            var touched = passed + failed + open + exempt;
            return new Tally(notDrawn + touched, passed, failed, open, exempt)
                    .plus(rows.untouched().times(drawn - touched));
        }
    }

    Map<Traits, Tally> count() {
        enrolled();
        var apart = apart();
        var isSample = byTraits.values().stream().anyMatch(counted -> counted.notDrawn > 0);
        var notDrawn = isSample ? notDrawn() : Set.<String>of();
        // one row after the other, not all of them gathered (on disk beyond some ten thousand) before the first
        handle.execute("set lazy_query_execution 1");
        try {
            rowByRow(apart, notDrawn);
        } finally {
            handle.execute("set lazy_query_execution 0");
        }
        apart.stream().filter(subject -> !notDrawn.contains(subject)).forEach(this::judge);
        var tallies = new HashMap<Traits, Tally>();
        byTraits.values().forEach(counted -> tallies.merge(counted.traits, counted.tally(), Tally::plus));
        return tallies;
    }

    /// Every row whose subject is drawn and whose verdict is in its letters.
    private void rowByRow(Set<String> apart, Set<String> notDrawn) {
        var plain = apart.isEmpty() && notDrawn.isEmpty();
        handle.select("select round, subject, traits, states, details from inspection")
                .map((row, _) -> {
                    if (row.getString(1).equals(round.id().value())
                            && (plain || !(apart.contains(row.getString(2)) || notDrawn.contains(row.getString(2))))) {
                        var counted = of(row.getInt(3));
                        counted.add(counted.rows.of(row.getString(4), row.getString(5)));
                    }
                    return true;
                })
                .useIterator(rows -> rows.forEachRemaining(_ -> {}));
    }

    private Counted of(int traits) {
        var counted = byTraits.get(traits);
        if (counted == null) {
            throw new IllegalStateException("no enrolled subject is counted as " + traits);
        }
        return counted;
    }

    private void enrolled() {
        var scorings = new HashMap<Traits.Asked, RowConclusions>();
        record Row(int number, Traits traits, boolean drawn, int subjects, SubjectId sample) {}
        handle.select("""
                        select traits.number, traits.body, drawn, subjects, sample from enrolled_count
                        join traits on traits.round = enrolled_count.round and traits.number = enrolled_count.traits
                        where enrolled_count.round = ?""", round.id().value())
                .map((row, _) -> new Row(
                        row.getInt("number"),
                        Json.read(row.getString("body"), Traits.class),
                        row.getBoolean("drawn"),
                        row.getInt("subjects"),
                        new SubjectId(row.getString("sample"))))
                .list()
                .forEach(row -> {
                    var catalogue = catalogues.get(row.traits().kind());
                    if (catalogue != null) {
                        var counted = byTraits.computeIfAbsent(
                                row.number(),
                                _ -> new Counted(
                                        row.traits(),
                                        scorings.computeIfAbsent(
                                                row.traits().asked(), _ -> rows(catalogue, row.sample()))));
                        if (row.drawn()) {
                            counted.drawn += row.subjects();
                        } else {
                            counted.notDrawn += row.subjects();
                        }
                    }
                });
    }

    private RowConclusions rows(Catalogue catalogue, SubjectId sample) {
        var subject = new EnrolledRows(handle)
                .find(round.id(), sample)
                .map(Enrolled::subject)
                .orElseThrow();
        var clauses = this.clauses.getOrDefault(subject.kind().name(), List.of());
        return new RowConclusions(catalogue, subject, clauses, inspection -> verdict(subject, inspection));
    }

    private Verdict verdict(Subject subject, Inspection inspection) {
        return Outcomes.of(List.of(new Enrolled(subject, true)), catalogues, round.policy(), _ -> inspection)
                .getFirst()
                .verdict();
    }

    /// A subject whose verdict is not in its letters alone.
    private void judge(String id) {
        var subject = new SubjectId(id);
        var traits = handle.select(
                        "select traits from enrolled where round = ? and subject = ?",
                        round.id().value(),
                        id)
                .mapTo(Integer.class)
                .one();
        var inspection = new InspectionRows(handle).get(round.id(), subject);
        var enrolled = new EnrolledRows(handle).find(round.id(), subject).orElseThrow();
        var counted = byTraits.get(traits);
        if (counted != null) {
            counted.add(Conclusion.of(verdict(enrolled.subject(), inspection)));
        }
    }

    /// Subjects with findings, reviews or a ruling: they say more than letters do.
    private Set<String> apart() {
        var apart = new HashSet<String>();
        for (var table : List.of("finding", "review", "ruling")) {
            apart.addAll(subjects("select distinct subject from " + table + " where round = ?"));
        }
        return apart;
    }

    private Set<String> notDrawn() {
        return new HashSet<>(subjects("select subject from enrolled where round = ? and not drawn"));
    }

    private List<String> subjects(String query) {
        return new ArrayList<>(
                handle.select(query, round.id().value()).mapTo(String.class).list());
    }
}
