package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tongbao.domain.bulletin.ProblemGroup.Example;
import tongbao.domain.register.Account;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Site;
import tongbao.domain.register.Subject;
import tongbao.domain.statistics.Derivation;

/// How many subjects have the problem of an indicator, and the published examples.
final class ProblemFigures {
    /// Up to this many 个别 is said, above it 部分.
    private static final int FEW = 2;

    private static final int MOST_EXAMPLES = 3;

    private ProblemFigures() {}

    static void collect(Counted counted, Figures.Collector into) {
        for (var group : counted.problems()) {
            var key = key(counted, group);
            into.words(key + ".quantifier", Wording.text(group.count() > FEW ? "quantifier.more" : "quantifier.few"));
            into.number(key + ".count", group.count(), new Derivation.Problem(counted.kind(), group.code(), false));
            into.number(key + ".failed", group.failed(), new Derivation.Problem(counted.kind(), group.code(), true));
            into.put(key + ".examples", examples(key + ".examples", group.examples()));
        }
    }

    /// The key of the block and the beginning of the keys of its figures.
    static String key(Counted counted, ProblemGroup group) {
        return "problem." + counted.prefix() + "." + group.code();
    }

    /// At most three subjects, those that failed because of it first.
    private static List<Run> examples(String key, List<Example> examples) {
        var runs = new ArrayList<Run>();
        examples.stream()
                .sorted(Comparator.comparing(example -> !example.failed()))
                .limit(MOST_EXAMPLES)
                .forEach(example -> {
                    if (!runs.isEmpty()) {
                        runs.add(new Run.Words("；"));
                    }
                    var subject = example.subject();
                    runs.add(
                            new Run.Computed(new Figure(key, quoted(subject), new Derivation.Example(subject.code()))));
                    append(key, FindingPhrase.of(example.findings()), runs);
                });
        return runs;
    }

    private static void append(String key, List<FindingPhrase> phrases, List<Run> into) {
        for (var phrase : phrases) {
            if (!phrase.equals(phrases.getFirst())) {
                into.add(new Run.Words("，"));
            }
            into.addAll(phrase.runs(key));
        }
    }

    private static String quoted(Subject subject) {
        return switch (subject) {
            case Site site -> Wording.text("example.site", site.name());
            case Channel channel -> Wording.text("example.site", channel.name());
            case Account account -> Wording.text("example.account", account.name(), account.platform());
        };
    }
}
