package tongbao.workbench.inspect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.Phrasing;
import tongbao.domain.register.Subject;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Round;
import tongbao.store.Store;
import tongbao.store.table.SubjectFinding;

/// 同类问题: what was written under the same clause about another subject.
///
/// @param round of the finding
/// @param subject as it was in that round
/// @param description in words that fit the subject on the desk: its name and its day stand in place of the other's
/// @param amount what was counted there
/// @param amountText the same as a row shows it; empty text where nothing was counted
record Alike(Round round, Subject subject, Finding finding, String description, Amount amount, String amountText) {
    private static final int READ = 60;
    private static final int MOST = 5;

    /// Reads what was written about other subjects of the same kind, each wording once, those of the round at hand
    /// first. For the worker.
    static List<Alike> read(Store store, Opened at, ClauseCode code) {
        var clause = at.find(code).map(place -> place.clause());
        var found = new ArrayList<Alike>();
        var wordings = new HashSet<List<String>>();
        for (var one : store.inspections()
                .alike(at.inspection().round(), code, at.subject().id(), READ)) {
            if (found.size() == MOST) {
                break;
            }
            clause.flatMap(it -> of(store, at, it, one))
                    .filter(it -> wordings.add(List.of(it.finding().column(), it.description())))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Alike> of(Store store, Opened at, Clause clause, SubjectFinding one) {
        var round = store.rounds().get(one.round());
        return store.rounds()
                .subject(one.round(), one.subject())
                .map(Enrolled::subject)
                .filter(subject -> subject.kind() == at.subject().kind())
                .map(subject -> {
                    var finding = one.finding();
                    var inspection = store.inspections().get(one.round(), one.subject());
                    var theirs = new Phrasing(
                            finding.column(), finding.url(), round.dates().point(), subject.name());
                    var ours = new Phrasing(
                            finding.column(),
                            "",
                            at.dating().point(),
                            at.subject().name());
                    return new Alike(
                            round,
                            subject,
                            finding,
                            ours.fill(theirs.generalise(finding.description())),
                            Amounts.of(inspection.answer(clause.code())),
                            AmountText.of(clause, inspection));
                });
    }
}
