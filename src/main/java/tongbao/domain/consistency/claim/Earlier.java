package tongbao.domain.consistency.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.consistency.claim.Finding.Contradiction;
import tongbao.domain.consistency.claim.Relation.Basis;
import tongbao.domain.consistency.claim.Relation.Change;
import tongbao.domain.consistency.claim.Relation.Kind;
import tongbao.domain.round.Period.Slot;

/// Changes held against the rate the same issuer printed for the period before, or for the same period of last year.
record Earlier(List<PrintedBulletin> bulletins) {
    List<Remark> remarks(PrintedBulletin bulletin) {
        var remarks = new ArrayList<Remark>();
        for (var claim : bulletin.claims()) {
            for (var relation : claim.relations()) {
                if (relation instanceof Change change && change.before().isEmpty()) {
                    before(bulletin, claim, change.basis())
                            .ifPresent(rate -> remarks.add(new Remark(claim, held(change, rate))));
                }
            }
        }
        return remarks;
    }

    private static Finding held(Change change, Rates before) {
        var known = new Change(change.now(), before.proportion().find(Role.RATE), change.change(), change.basis());
        var found = Changes.check(known);
        return found instanceof Contradiction(var kind, var figures, var allowed, var _)
                ? new Contradiction(
                        kind, figures, allowed, List.of(before.claim().id()))
                : found;
    }

    /// The rate of the same subjects: the one of the same scope, or the only one of all.
    private Optional<Rates> before(PrintedBulletin bulletin, Claim claim, Basis basis) {
        var rates = find(bulletin, basis).map(Rates::of).orElse(List.of()).stream()
                .filter(rate -> rate.proportion().kind() == Kind.PASSING && rate.isAbout(claim))
                .filter(rate -> rate.proportion().find(Role.RATE).isPresent())
                .toList();
        var same = rates.stream()
                .filter(rate -> rate.scope().equals(Scope.of(claim)))
                .toList();
        var overall = rates.stream().filter(rate -> rate.scope().isOverall()).toList();
        return same.size() == 1
                ? Optional.of(same.getFirst())
                : overall.size() == 1 && Scope.of(claim).isOverall()
                        ? Optional.of(overall.getFirst())
                        : Optional.empty();
    }

    private Optional<PrintedBulletin> find(PrintedBulletin bulletin, Basis basis) {
        var wanted = bulletin.period().slot().flatMap(slot -> switch (basis) {
            case PREVIOUS_PERIOD -> Optional.of(slot.previous());
            case LAST_YEAR -> Optional.of(slot.lastYear());
            case OTHER -> Optional.<Slot>empty();
        });
        return wanted.isEmpty() || bulletin.issuer().isBlank()
                ? Optional.empty()
                : bulletins.stream()
                        .filter(other -> other.issuer().equals(bulletin.issuer()))
                        .filter(other -> other.period().slot().equals(wanted))
                        .findFirst();
    }
}
