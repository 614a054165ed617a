package tongbao.store.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;

/// Whole inspections out of the table `inspection`, findings and evidence. Entries change it by [Sheets].
record InspectionRows(Handle handle) {
    private Optional<States> find(RoundId round, SubjectId subject) {
        return handle.select(
                        "select states, details from inspection where round = ? and subject = ?",
                        round.value(),
                        subject.value())
                .map((row, _) -> new States(row.getString("states"), row.getString("details")))
                .findOne();
    }

    /// The clauses of the catalogue by which `subject` is inspected, in order.
    List<ClauseCode> clauses(RoundId round, SubjectId subject) {
        return handle.select("""
                        select clause.code from enrolled
                        join round_catalogue on round_catalogue.round = enrolled.round
                            and round_catalogue.kind = enrolled.kind
                        join clause on clause.catalogue = round_catalogue.catalogue
                            and clause.edition = round_catalogue.edition
                        where enrolled.round = ? and enrolled.subject = ?
                        order by clause.position""", round.value(), subject.value())
                .mapTo(String.class)
                .map(ClauseCode::new)
                .list();
    }

    Inspection get(RoundId round, SubjectId subject) {
        var clauses = clauses(round, subject);
        return new Inspection(
                round,
                subject,
                find(round, subject).map(states -> states.answers(clauses)).orElseGet(Map::of),
                new FindingRows(handle, round, subject).all(),
                new EvidenceRows(handle, round, subject).all(),
                new ReviewRows(handle, round, subject).all(),
                new RulingRows(handle, round, subject).find());
    }
}
