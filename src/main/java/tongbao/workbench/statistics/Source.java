package tongbao.workbench.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tongbao.domain.bulletin.Office;
import tongbao.domain.bulletin.RegionNames;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.number.Rounding;
import tongbao.domain.rectification.Rectification;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.History;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.statistics.Selection;
import tongbao.domain.statistics.Share;
import tongbao.domain.statistics.Slice;
import tongbao.domain.words.Words;
import tongbao.domain.words.derivation.DerivationWords;
import tongbao.store.reading.PastRounds;
import tongbao.store.reading.RoundReading;
import tongbao.workbench.ui.Messages;

/// What the tables are counted from: the round as it was read, and the words to tell it in.
///
/// @param all every enrolled subject with its verdict
/// @param past the earlier rounds; empty until they were read, which takes longer
record Source(
        RoundReading reading,
        List<Outcome> all,
        Rectification rectification,
        Optional<PastRounds> past,
        Messages messages,
        Words words,
        DerivationWords derivations) {
    Source withPast(PastRounds known) {
        return new Source(reading, all, rectification, Optional.of(known), messages, words, derivations);
    }

    String text(String key, Object... arguments) {
        return messages.get("statistics." + key, arguments);
    }

    Rounding rounding() {
        return reading.office().map(Office::rounding).orElse(Rounding.OFFICIAL);
    }

    /// The kinds the round inspects.
    List<SubjectKind> kinds() {
        return reading.catalogues().keySet().stream().sorted().toList();
    }

    Optional<Catalogue> catalogue(SubjectKind kind) {
        return Optional.ofNullable(reading.catalogues().get(kind));
    }

    /// The subjects of the kind and level that were chosen.
    List<Outcome> outcomes(Choice choice) {
        return all.stream().filter(chosen(choice)).toList();
    }

    static Predicate<Outcome> chosen(Choice choice) {
        return outcome -> outcome.subject().kind() == choice.kind()
                && choice.level()
                        .map(level -> outcome.subject().level() == level)
                        .orElse(true);
    }

    /// Imported totals, then those of the rounds of this store, which win.
    History history() {
        var totals = new ArrayList<>(reading.history());
        past.map(PastRounds::totals).ifPresent(totals::addAll);
        return new History(totals);
    }

    String how(Derivation derivation) {
        return derivations.sentence(derivation);
    }

    /// The subjects of `selection`.
    Predicate<Outcome> behind(Selection selection) {
        return outcome -> selection.holds(outcome, reading.regions());
    }

    /// As printed with its sign, or a dash.
    String percent(Share share) {
        return share.percent(rounding()).map(percent -> percent + "%").orElse(Figure.DASH);
    }

    /// As a chart prints it: without its sign, empty text where there is none.
    String bare(Share share) {
        return share.percent(rounding()).orElse("");
    }

    String name(Slice slice) {
        return RegionNames.find(reading.office(), slice).orElseGet(() -> words.name(slice));
    }

    String region(RegionCode code) {
        return reading.regions().find(code).map(Region::name).orElse(code.value());
    }

    /// The verdict of one subject in one sentence.
    String why(Outcome outcome) {
        var subject = outcome.subject();
        return catalogue(subject.kind())
                .map(catalogue ->
                        words.verdictSentence(catalogue, subject, reading.inspection(subject.id()), outcome.verdict()))
                .orElse("");
    }

    /// By which rule rates are rounded.
    String rule() {
        return derivations.rule(rounding());
    }
}
