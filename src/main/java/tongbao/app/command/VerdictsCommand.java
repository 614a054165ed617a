package tongbao.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import tongbao.document.statistics.VerdictJson;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.SubjectId;
import tongbao.domain.statistics.Outcome;
import tongbao.domain.verdict.Banding;
import tongbao.domain.words.Words;
import tongbao.store.reading.RoundReading;

/// `verdicts`: one row a drawn subject, with verdict, score and what decided it.
@Command(name = "verdicts", mixinStandardHelpOptions = true)
final class VerdictsCommand implements Callable<Integer> {
    private static final List<String> KEYS = List.of("kind", "code", "name", "region", "verdict", "score", "because");

    @ParentCommand
    private Commands root;

    @Mixin
    private RoundOption round = new RoundOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    public Integer call() {
        var terminal = root.terminal();
        try (var store = root.open()) {
            var reading = RoundReading.of(store, round.known(root, store));
            var words = terminal.words();
            var inspectors = store.rounds().assigned(reading.round().id());
            var drawn = reading.outcomes().stream().filter(Outcome::drawn).toList();
            new Listing(
                            KEYS,
                            KEYS.stream()
                                    .map(key -> terminal.text("verdicts." + key))
                                    .toList(),
                            drawn.stream()
                                    .map(outcome -> row(reading, outcome, words))
                                    .toList(),
                            format.isJson()
                                    ? drawn.stream()
                                            .map(outcome -> derivation(reading, outcome, inspectors))
                                            .toList()
                                    : List.of())
                    .print(terminal, format.chosen());
        }
        return Ending.DONE.code();
    }

    /// Who inspects the subject, where it was given to someone, and how the verdict came about.
    private static ObjectNode derivation(RoundReading reading, Outcome outcome, Map<SubjectId, String> inspectors) {
        var object = JsonNodeFactory.instance.objectNode();
        Optional.ofNullable(inspectors.get(outcome.subject().id())).ifPresent(who -> object.put("inspector", who));
        Optional.ofNullable(reading.catalogues().get(outcome.subject().kind()))
                .ifPresent(catalogue -> object.set(
                        "derivation",
                        VerdictJson.object(
                                catalogue, reading.inspection(outcome.subject().id()), outcome.verdict())));
        return object;
    }

    private static List<String> row(RoundReading reading, Outcome outcome, Words words) {
        var subject = outcome.subject();
        var catalogue = reading.catalogues().get(subject.kind());
        return List.of(
                words.name(subject.kind()),
                subject.platform().isEmpty() ? subject.code() : subject.platform() + "/" + subject.code(),
                subject.name(),
                reading.regions()
                        .find(subject.region())
                        .map(region -> region.name())
                        .orElse(subject.region().value()),
                words.name(outcome.verdict()),
                Optional.ofNullable(catalogue)
                        .flatMap(known -> Banding.total(known.procedure(), outcome.verdict()))
                        .map(Fraction::toString)
                        .orElse(""),
                catalogue == null
                        ? ""
                        : words.verdictSentence(
                                catalogue, subject, reading.inspection(subject.id()), outcome.verdict()));
    }
}
