package tongbao.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tongbao.document.ProtocolPdf;
import tongbao.document.SheetFile;
import tongbao.document.SheetFile.Page;
import tongbao.document.font.Fonts;
import tongbao.domain.journal.Entry;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.Criterion;
import tongbao.domain.round.Draw;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Protocol;
import tongbao.domain.round.Quota;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.words.ProtocolWords;
import tongbao.store.Store;
import tongbao.store.reading.Mandatory;

/// `round draw`: draws the sample of one kind by lot, records it with its protocol, and prints the protocol.
@Command(name = "draw", mixinStandardHelpOptions = true)
final class DrawCommand implements Callable<Integer> {
    private static final String FAILED_LAST = "failed-last";

    @ParentCommand
    private RoundCommand round;

    @Parameters(paramLabel = "NAME", descriptionKey = "round.name")
    private String name;

    @ArgGroup(multiplicity = "1")
    private HowMany howMany = new HowMany();

    static final class HowMany {
        @Option(names = "--ratio", paramLabel = "0.3", descriptionKey = "draw.ratio")
        private Optional<String> ratio = Optional.empty();

        @Option(names = "--number", paramLabel = "N", descriptionKey = "draw.number")
        private Optional<Integer> number = Optional.empty();
    }

    @Option(names = "--of", paramLabel = "sites|accounts|channels", descriptionKey = "draw.of")
    private StatsCommand.Of of = StatsCommand.Of.SITES;

    @Option(names = "--by", split = ",", paramLabel = "region,level,type,platform", descriptionKey = "draw.by")
    private List<Criterion> by = List.of();

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "draw.seed")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--must", split = ",", paramLabel = "failed-last|CODE", descriptionKey = "draw.must")
    private List<String> must = List.of();

    @Option(names = "--out", paramLabel = "FILE.xlsx", descriptionKey = "draw.out")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--pdf", paramLabel = "FILE.pdf", descriptionKey = "draw.pdf")
    private Optional<Path> pdf = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "draw.dry-run")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        var root = round.root();
        try (var store = root.open()) {
            var id = root.known(store, new RoundId(name));
            var enrolled = store.rounds().subjects(id).stream()
                    .filter(one -> one.subject().kind() == of.kind())
                    .toList();
            if (enrolled.isEmpty()) {
                throw new Refusal(Ending.DATA_HAS_ERRORS, "draw.nobody", name);
            }
            var subjects = enrolled.stream().map(Enrolled::subject).toList();
            var protocol = Draw.of(
                    subjects,
                    store.register().regions(),
                    by,
                    quota(),
                    must(store, store.rounds().get(id), subjects),
                    seed.orElseGet(System::currentTimeMillis));
            var words = new ProtocolWords(
                    root.terminal().language(), store.register().regions(), subjects);
            words.lines(id, of.kind(), protocol).forEach(root.terminal().out()::println);
            if (out.isPresent()) {
                write(out.get(), words, id, protocol);
            }
            if (pdf.isPresent()) {
                ProtocolPdf.write(pdf.get(), words, id, of.kind(), protocol, Fonts.ofThisMachine());
            }
            if (dryRun) {
                root.terminal().say("draw.dry");
            } else {
                record(store, id, enrolled, protocol);
                root.terminal().say("draw.done", protocol.drawn().size(), name);
            }
        }
        return Ending.DONE.code();
    }

    private Quota quota() {
        try {
            return howMany.number
                    .<Quota>map(Quota.Fixed::new)
                    .orElseGet(() -> new Quota.Ratio(Fraction.parse(howMany.ratio.orElse(""))));
        } catch (IllegalArgumentException | ArithmeticException _) {
            throw new Refusal(
                    Ending.WRONG_USE,
                    "draw.bad-quota",
                    howMany.ratio.orElseGet(() -> String.valueOf(howMany.number.orElse(0))));
        }
    }

    private Set<SubjectId> must(Store store, Round at, List<Subject> subjects) {
        var ids = new HashSet<SubjectId>();
        for (var wanted : must) {
            if (wanted.equals(FAILED_LAST)) {
                ids.addAll(failedLast(store, at));
            } else {
                ids.add(subjects.stream()
                        .filter(subject -> subject.code().equals(wanted))
                        .map(Subject::id)
                        .findFirst()
                        .orElseThrow(() -> new Refusal(Ending.DATA_HAS_ERRORS, "draw.unknown-subject", wanted, name)));
            }
        }
        return ids;
    }

    private Set<SubjectId> failedLast(Store store, Round at) {
        return Mandatory.failedLast(store, at)
                .orElseThrow(() -> new Refusal(Ending.DATA_HAS_ERRORS, "draw.no-last", name));
    }

    private void record(Store store, RoundId id, List<Enrolled> enrolled, Protocol protocol) {
        var before = enrolled.stream()
                .filter(Enrolled::drawn)
                .map(one -> one.subject().id())
                .sorted()
                .toList();
        var protocolBefore = Optional.ofNullable(store.rounds().protocols(id).get(of.kind()));
        if (!before.equals(protocol.drawn()) || !protocolBefore.equals(Optional.of(protocol))) {
            store.record(new Entry.SampleListed(
                    id, of.kind(), before, protocol.drawn(), protocolBefore, Optional.of(protocol)));
        }
    }

    private void write(Path file, ProtocolWords words, RoundId id, Protocol protocol) throws IOException {
        var terminal = round.root().terminal();
        var strata = words.strata(protocol);
        var drawn = words.drawn(protocol);
        SheetFile.write(
                file,
                List.of(
                        new Page(
                                terminal.text("draw.page.rule"),
                                List.of(),
                                words.lines(id, of.kind(), protocol).subList(0, 3).stream()
                                        .map(List::of)
                                        .toList()),
                        new Page(
                                terminal.text("draw.page.strata"), strata.getFirst(), strata.subList(1, strata.size())),
                        new Page(terminal.text("draw.page.drawn"), drawn.getFirst(), drawn.subList(1, drawn.size()))));
    }
}
