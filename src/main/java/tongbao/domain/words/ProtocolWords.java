package tongbao.domain.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tongbao.domain.register.Channel;
import tongbao.domain.register.Level;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Criterion;
import tongbao.domain.round.Draw;
import tongbao.domain.round.Protocol;
import tongbao.domain.round.Quota;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.Stratum;

/// The record of a draw as it is printed and filed: what was done, what each stratum gave, and everybody drawn with
/// the lot that anyone can compute again.
public final class ProtocolWords {
    private final Phrases phrases;
    private final Words words;
    private final Regions regions;
    private final Map<SubjectId, Subject> subjects;

    /// @param subjects the enrolled of the kind that was drawn
    public ProtocolWords(Locale locale, Regions regions, List<? extends Subject> subjects) {
        phrases = new Phrases(locale);
        words = Words.of(locale);
        this.regions = regions;
        this.subjects = subjects.stream().collect(Collectors.toMap(Subject::id, Function.identity()));
    }

    /// The whole record, one line an item.
    public List<String> lines(RoundId round, SubjectKind kind, Protocol protocol) {
        var lines = new ArrayList<String>();
        lines.add(phrases.of("draw.title", round.value(), words.name(kind)));
        lines.add(rule(protocol));
        lines.add(sum(protocol));
        strata(protocol).forEach(row -> lines.add(String.join("\t", row)));
        drawn(protocol).forEach(row -> lines.add(String.join("\t", row)));
        return lines;
    }

    /// By what it was divided, how many were to be drawn, and from which seed.
    public String rule(Protocol protocol) {
        var by = protocol.by().isEmpty()
                ? phrases.of("draw.undivided")
                : protocol.by().stream().map(this::name).collect(Collectors.joining(phrases.of("draw.and")));
        var quota = switch (protocol.quota()) {
            case Quota.Ratio(var share) -> phrases.of("draw.ratio", words.number(share.times(100)));
            case Quota.RatioAtLeast(var share, var least) ->
                phrases.of("draw.ratio.least", words.number(share.times(100)), Integer.toString(least));
            case Quota.Fixed(var count) -> phrases.of("draw.number", Integer.toString(count));
        };
        return phrases.of("draw.rule", by, quota, Long.toString(protocol.seed()));
    }

    public String sum(Protocol protocol) {
        var must = protocol.strata().stream()
                .mapToInt(stratum -> stratum.must().size())
                .sum();
        return phrases.of(
                "draw.sum",
                Integer.toString(protocol.size()),
                Integer.toString(protocol.drawn().size()),
                Integer.toString(must));
    }

    /// The heads, then a row for each stratum.
    public List<List<String>> strata(Protocol protocol) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(
                        protocol.by().stream().map(this::name),
                        Stream.of("draw.size", "draw.wanted", "draw.must", "draw.drawn")
                                .map(phrases::of))
                .toList());
        for (var stratum : protocol.strata()) {
            rows.add(Stream.concat(
                            values(protocol, stratum).stream(),
                            Stream.of(
                                            stratum.size(),
                                            stratum.wanted(),
                                            stratum.must().size(),
                                            stratum.drawn())
                                    .map(String::valueOf))
                    .toList());
        }
        return rows;
    }

    /// The heads, then a row for everybody drawn, by stratum.
    public List<List<String>> drawn(Protocol protocol) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(
                        Stream.of("draw.code", "draw.name").map(phrases::of),
                        Stream.concat(
                                protocol.by().stream().map(this::name),
                                Stream.of("draw.why", "draw.lot").map(phrases::of)))
                .toList());
        for (var stratum : protocol.strata()) {
            stratum.must().forEach(id -> rows.add(row(protocol, stratum, id, phrases.of("draw.by-must"))));
            stratum.lots().forEach(id -> rows.add(row(protocol, stratum, id, phrases.of("draw.by-lot"))));
        }
        return rows;
    }

    private List<String> row(Protocol protocol, Stratum stratum, SubjectId id, String why) {
        var subject = subjects.get(id);
        var cells = new ArrayList<String>();
        cells.add(subject == null ? id.value() : subject.code());
        cells.add(subject == null ? "" : subject.name());
        cells.addAll(values(protocol, stratum));
        cells.add(why);
        cells.add("%016x".formatted(Draw.lot(protocol.seed(), id)));
        return cells;
    }

    private String name(Criterion criterion) {
        return phrases.word("criterion", criterion);
    }

    private List<String> values(Protocol protocol, Stratum stratum) {
        var values = new ArrayList<String>();
        for (var at = 0; at < protocol.by().size(); at++) {
            values.add(value(protocol.by().get(at), stratum.values().get(at)));
        }
        return values;
    }

    private String value(Criterion criterion, String value) {
        if (value.isEmpty()) {
            return phrases.of("slice.none");
        }
        return switch (criterion) {
            case REGION -> regions.find(new RegionCode(value)).map(Region::name).orElse(value);
            case LEVEL -> words.name(Level.valueOf(value));
            case TYPE ->
                Stream.of(SiteType.values())
                        .filter(type -> type.name().equals(value))
                        .map(words::name)
                        .findFirst()
                        .orElseGet(() -> words.name(Channel.Form.valueOf(value)));
            case PLATFORM -> value;
        };
    }
}
