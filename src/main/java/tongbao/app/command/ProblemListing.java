package tongbao.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.document.statistics.DerivationJson;
import tongbao.domain.bulletin.Office;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.IndicatorCount;
import tongbao.domain.statistics.ProblemCount;
import tongbao.domain.statistics.Share;
import tongbao.store.reading.RoundReading;

/// Problems by indicator or by clause: subjects beside occurrences, and the subjects they can occur in.
final class ProblemListing {
    private static final List<String> KEYS =
            List.of("code", "row", "subjects", "occurrences", "failed", "applicable", "share");

    private final Rounding rounding;
    private final DerivationJson json;
    private final SubjectKind kind;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<ObjectNode> derivations = new ArrayList<>();

    private ProblemListing(Rounding rounding, DerivationJson json, SubjectKind kind) {
        this.rounding = rounding;
        this.json = json;
        this.kind = kind;
    }

    static Listing of(RoundReading reading, SubjectKind kind, boolean clauses, Terminal terminal) {
        var listing = new ProblemListing(
                reading.office().map(Office::rounding).orElse(Rounding.OFFICIAL),
                DerivationJson.of(terminal.language()),
                kind);
        Optional.ofNullable(reading.catalogues().get(kind)).ifPresent(catalogue -> {
            var outcomes = reading.outcomes();
            if (clauses) {
                ProblemCount.of(catalogue, outcomes, reading.inspections()).forEach(listing::add);
            } else {
                IndicatorCount.of(catalogue, outcomes, reading.inspections()).forEach(listing::add);
            }
        });
        var name = clauses ? "clause" : "indicator";
        return new Listing(
                KEYS,
                KEYS.stream()
                        .map(key -> terminal.text("stats." + (key.equals("row") ? name : key)))
                        .toList(),
                listing.rows,
                listing.derivations);
    }

    private void add(ProblemCount count) {
        var clause = count.place().clause();
        add(clause.code().value(), clause.name(), count.share(), count.occurrences(), count.failed());
    }

    private void add(IndicatorCount count) {
        add(count.indicator().code(), count.indicator().name(), count.share(), count.occurrences(), count.failed());
    }

    private void add(String code, String name, Share share, int occurrences, int failed) {
        rows.add(List.of(
                code,
                name,
                Integer.toString(share.part()),
                Integer.toString(occurrences),
                Integer.toString(failed),
                Integer.toString(share.whole()),
                share.percent(rounding).map(percent -> percent + "%").orElse("—")));
        var derivation = JsonNodeFactory.instance.objectNode();
        derivation.set("derivation", json.object(new Derivation.Problem(kind, code, false)));
        derivations.add(derivation);
    }
}
