package tongbao.workbench.round;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Dates;
import tongbao.domain.round.Policy;
import tongbao.domain.round.Span;

/// What was filled in so far for a new round.
///
/// @param point 监测时间点; empty means the first day of inspection
/// @param messagesFrom both days of the window of messages, or neither
public record RoundForm(
        String name,
        Optional<LocalDate> snapshot,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> point,
        Optional<LocalDate> messagesFrom,
        Optional<LocalDate> messagesTo,
        Optional<Catalogue> sites,
        Optional<Catalogue> accounts,
        Optional<Catalogue> channels,
        Policy policy) {
    /// Why no round can be opened with this, as a message key; empty if one can.
    public Optional<String> problem() {
        if (name.isBlank()) {
            return Optional.of("round.problem.name");
        }
        if (snapshot.isEmpty()) {
            return Optional.of("round.problem.snapshot");
        }
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.of("round.problem.window");
        }
        if (to.get().isBefore(from.get())) {
            return Optional.of("round.problem.window-order");
        }
        if (messagesFrom.isPresent() != messagesTo.isPresent()) {
            return Optional.of("round.problem.messages");
        }
        if (messagesFrom.isPresent() && messagesTo.orElseThrow().isBefore(messagesFrom.get())) {
            return Optional.of("round.problem.messages-order");
        }
        return sites.isEmpty() && accounts.isEmpty() && channels.isEmpty()
                ? Optional.of("round.problem.catalogue")
                : Optional.empty();
    }

    /// The four dates.
    ///
    /// @throws java.util.NoSuchElementException while there is a [#problem]
    public Dates dates() {
        return new Dates(
                snapshot.orElseThrow(),
                new Span(from.orElseThrow(), to.orElseThrow()),
                messagesFrom.map(first -> new Span(first, messagesTo.orElseThrow())),
                point.or(() -> from).orElseThrow());
    }

    public Map<SubjectKind, Catalogue> catalogues() {
        var chosen = new EnumMap<SubjectKind, Catalogue>(SubjectKind.class);
        sites.ifPresent(catalogue -> chosen.put(SubjectKind.SITE, catalogue));
        accounts.ifPresent(catalogue -> chosen.put(SubjectKind.ACCOUNT, catalogue));
        channels.ifPresent(catalogue -> chosen.put(SubjectKind.CHANNEL, catalogue));
        return chosen;
    }
}
