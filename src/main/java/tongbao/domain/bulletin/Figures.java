package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tongbao.domain.number.Rounding;
import tongbao.domain.statistics.Derivation;

/// Everything a template may ask for, by its key: numbers, rates, dates and lists of names computed from the data,
/// and the words of the office's profile. What does not exist in a round (no change without history) has no entry.
public final class Figures {
    /// A rate with other decimals than the office's, which real bulletins mix in one text: `messages.rate@1`.
    private static final Pattern DECIMALS = Pattern.compile("(.+)@([0-6])");

    private final Map<String, List<Run>> byKey;

    Figures(Map<String, List<Run>> byKey) {
        this.byKey = new LinkedHashMap<>(byKey);
    }

    /// What stands in the place of `key`; a list of names has one run for each name. A rate is also found with its
    /// decimals behind an `@`.
    public Optional<List<Run>> find(String key) {
        return Optional.ofNullable(byKey.get(key)).or(() -> rounded(key));
    }

    private Optional<List<Run>> rounded(String key) {
        var wanted = DECIMALS.matcher(key);
        return wanted.matches()
                ? Optional.ofNullable(byKey.get(wanted.group(1)))
                        .flatMap(runs -> rounded(key, runs, Integer.parseInt(wanted.group(2))))
                : Optional.empty();
    }

    private static Optional<List<Run>> rounded(String key, List<Run> runs, int decimals) {
        return runs.size() == 1
                        && runs.getFirst() instanceof Run.Computed(var figure)
                        && figure.derivation() instanceof Derivation.Quotient quotient
                ? Optional.of(List.of(new Run.Computed(rate(
                        key,
                        quotient.with(new Rounding(
                                decimals,
                                quotient.rounding().mode(),
                                quotient.rounding().trailingZeros()))))))
                : Optional.empty();
    }

    private static Figure rate(String key, Derivation.Quotient rate) {
        return new Figure(key, Printed.rate(rate.share(), rate.rounding()), rate);
    }

    /// Every key, in the order of the letter.
    public List<String> keys() {
        return List.copyOf(byKey.keySet());
    }

    /// What stands in the place of `key`, as read; empty text if there is nothing.
    public String text(String key) {
        return find(key).orElse(List.of()).stream().map(Run::text).collect(Collectors.joining());
    }

    /// `template` with its places filled. A place nothing is known of stays visible as it was written and is named by
    /// [BulletinLint].
    public List<Run> fill(Template template) {
        var runs = new ArrayList<Run>();
        for (var piece : template.pieces()) {
            switch (piece) {
                case Template.Words(var words) -> append(runs, new Run.Words(words));
                case Template.Place place ->
                    find(place.key())
                            .orElseGet(() -> List.of(new Run.Words(place.source())))
                            .forEach(run -> append(runs, run));
            }
        }
        return runs;
    }

    private static void append(List<Run> runs, Run run) {
        if (run instanceof Run.Words(var added) && !runs.isEmpty() && runs.getLast() instanceof Run.Words(var words)) {
            runs.set(runs.size() - 1, new Run.Words(words + added));
        } else {
            runs.add(run);
        }
    }

    /// Gathers figures; a key is given once.
    static final class Collector {
        private final Map<String, List<Run>> byKey = new LinkedHashMap<>();

        void words(String key, String text) {
            if (!text.isBlank()) {
                put(key, List.of(new Run.Words(text)));
            }
        }

        void figure(String key, String text, Derivation derivation) {
            put(key, List.of(new Run.Computed(new Figure(key, text, derivation))));
        }

        void rate(String key, Derivation.Quotient rate) {
            put(key, List.of(new Run.Computed(Figures.rate(key, rate))));
        }

        void number(String key, int number, Derivation derivation) {
            figure(key, Integer.toString(number), derivation);
        }

        void put(String key, List<Run> runs) {
            if (!runs.isEmpty() && byKey.put(key, List.copyOf(runs)) != null) {
                throw new IllegalStateException("figure " + key + " is given twice");
            }
        }

        Figures figures() {
            return new Figures(byKey);
        }
    }
}
