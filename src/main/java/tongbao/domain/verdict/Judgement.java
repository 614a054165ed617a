package tongbao.domain.verdict;

import java.util.List;
import java.util.Optional;
import tongbao.domain.catalogue.ClauseCode;

/// Everything that follows from what was recorded about one subject.
///
/// @param clauses every clause that applies, in the order of the catalogue
/// @param computed what the rules say
/// @param verdict what counts: a person's ruling where there is one, else what the rules say
public record Judgement(List<Judged> clauses, Score score, Verdict computed, Verdict verdict) {
    public Judgement {
        clauses = List.copyOf(clauses);
    }

    /// What is said about one clause; empty if it does not apply.
    public Optional<Judged> find(ClauseCode clause) {
        return clauses.stream().filter(one -> one.code().equals(clause)).findFirst();
    }

    /// What the record of one clause does; nothing if it does not apply.
    public Effect effect(ClauseCode clause) {
        return find(clause).map(Judged::effect).orElseGet(Effect.None::new);
    }
}
