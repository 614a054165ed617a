package tongbao.workbench.catalogue;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.journal.Present;
import tongbao.domain.register.Subject;
import tongbao.domain.round.Round;
import tongbao.domain.statistics.WhatIf;
import tongbao.domain.verdict.RoundScoring;
import tongbao.domain.words.Words;
import tongbao.store.reading.PresentReading;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Session;

/// What an edition would make of the round at hand. Nothing is stored. Only the last question is answered.
public final class TrialViewModel {
    private final Session session;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Counting());
    private long asked;

    /// What there is to show.
    public sealed interface State {
        record Counting() implements State {}

        record NoRound() implements State {}

        /// The round at hand does not inspect subjects of this kind.
        record OtherKind(Round round) implements State {}

        record Known(Trial trial) implements State {}
    }

    /// @param used the edition the round is inspected by
    /// @param tried the one that is tried
    public record Trial(Present.RoundState round, Catalogue used, Catalogue tried, WhatIf whatIf) {
        /// Why the subject has its verdict under the edition in use.
        public String before(WhatIf.Compared one, Words words) {
            return words.verdictSentence(used, one.subject(), inspection(one.subject()), one.before());
        }

        /// Why it would have the other.
        public String after(WhatIf.Compared one, Words words) {
            return words.verdictSentence(tried, one.subject(), inspection(one.subject()), one.after());
        }

        private Inspection inspection(Subject subject) {
            return TrialViewModel.inspection(round, subject);
        }
    }

    public TrialViewModel(Session session) {
        this.session = session;
    }

    /// Tries `edition` on the round at hand.
    public void ask(Catalogue edition) {
        var number = ++asked;
        var round = session.getRound();
        state.set(new State.Counting());
        session.background()
                .run(
                        () -> round.map(at -> tried(at, edition)).orElseGet(State.NoRound::new),
                        answer -> {
                            if (number == asked) {
                                state.set(answer);
                            }
                        },
                        failure -> session.report(Problem.of(failure)));
    }

    private State tried(Round at, Catalogue edition) {
        return PresentReading.of(session.store(), Optional.of(at.id()))
                .round()
                .flatMap(round -> Optional.ofNullable(round.catalogues().get(edition.kind()))
                        .<State>map(used -> new State.Known(new Trial(
                                round,
                                used,
                                edition,
                                WhatIf.of(
                                        round.enrolled(),
                                        used,
                                        edition,
                                        RoundScoring.of(
                                                at.policy(), round.notes().mismatches()),
                                        id -> round.inspections()
                                                .getOrDefault(id, Inspection.untouched(at.id(), id)))))))
                .orElseGet(() -> new State.OtherKind(at));
    }

    private static Inspection inspection(Present.RoundState round, Subject subject) {
        return round.inspections()
                .getOrDefault(subject.id(), Inspection.untouched(round.round().id(), subject.id()));
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
