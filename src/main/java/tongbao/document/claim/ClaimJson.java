package tongbao.document.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import tongbao.document.JsonName;
import tongbao.domain.consistency.claim.Allowed;
import tongbao.domain.consistency.claim.Checked;
import tongbao.domain.consistency.claim.Finding;
import tongbao.domain.consistency.claim.Named;
import tongbao.domain.consistency.claim.Values;

/// One object a line for each claim: `id`, `outcome` (`reproduced`, `candidates`, `contradiction`, `uncheckable`),
/// `finding`, `rounding`, `values` (what follows, or all that the figures allow), `figures` (those involved),
/// `allowed` (for each figure what the others allow, under each rounding), `elsewhere` (other claims), `because`.
public final class ClaimJson {
    /// A run of more whole numbers is given by its ends.
    private static final int MOST_LISTED = 1000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private ClaimJson() {}

    /// @param because the sentence in the reader's language
    public static String line(Checked checked, String because) {
        var line = JSON.createObjectNode();
        line.put("id", checked.claim().id());
        line.put("outcome", checked.outcome().name().toLowerCase(Locale.ROOT));
        finding(line, checked.deciding());
        line.put("because", because);
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and lists are always JSON", e);
        }
    }

    private static void finding(ObjectNode line, Finding finding) {
        var values = JSON.createArrayNode();
        switch (finding) {
            case Finding.Follows(var figure, var how, var figures) -> {
                line.put("finding", "follows").put("rounding", JsonName.of(how));
                line.set("values", values.add(figure.printed().text()));
                figures(line, figures);
            }
            case Finding.Derived derived -> {
                line.put("finding", derived.values().isOne() ? "derived" : "ambiguous")
                        .put("rounding", derived.value().halfUp().isEmpty() ? "truncate" : "half-up")
                        .put("cap", derived.cap());
                line.set("values", add(values, derived.values()));
                figures(line, derived.figures());
                allowed(line, List.of(derived.value()));
            }
            case Finding.UnitUnstated(var points, var relative, var figures) -> {
                line.put("finding", "unit-unstated");
                line.set("values", values.add(points).add(relative));
                figures(line, figures);
            }
            case Finding.Unrounded(var difference, var figures) -> {
                line.put("finding", "unrounded");
                line.set(
                        "values",
                        values.add(difference).add(figures.getLast().printed().text()));
                figures(line, figures);
            }
            case Finding.Explained(var difference, var reason, var claim, var figures) -> {
                line.put("finding", "difference-explained")
                        .put("difference", difference)
                        .put("reason", reason);
                line.set("values", values.add(figures.getFirst().printed().text()));
                figures(line, figures);
                elsewhere(line, claim.isEmpty() ? List.of() : List.of(claim));
            }
            case Finding.Contradiction(var kind, var figures, var allowed, var elsewhere) -> {
                line.put("finding", JsonName.of(kind));
                allowed.forEach(each -> {
                    add(values, each.halfUp());
                    if (!each.truncated().equals(each.halfUp())) {
                        add(values, each.truncated());
                    }
                });
                line.set("values", values);
                figures(line, figures);
                allowed(line, allowed);
                elsewhere(line, elsewhere);
            }
            case Finding.Agrees(var figures, var claim) -> {
                line.put("finding", "agrees");
                line.set("values", values.add(figures.getFirst().printed().text()));
                figures(line, figures);
                elsewhere(line, List.of(claim));
            }
            case Finding.Lone(var figures) -> {
                line.put("finding", "lone");
                line.set("values", values);
                figures(line, figures);
            }
            case Finding.Incomplete(var unread, var figures) -> {
                line.put("finding", "incomplete");
                unread.forEach(line.putArray("unread")::add);
                figures(line, figures);
            }
            case Finding.Unread(var field, var text) -> {
                line.put("finding", "unread").put("field", field).put("text", text);
                line.set("values", values);
            }
        }
    }

    private static void figures(ObjectNode line, List<Named> figures) {
        var list = line.putArray("figures");
        for (var figure : figures) {
            var object = list.addObject().put("figure", JsonName.of(figure.role()));
            if (!figure.label().isEmpty()) {
                object.put("name", figure.label());
            }
            object.put("printed", figure.printed().text());
        }
    }

    private static void allowed(ObjectNode line, List<Allowed> allowed) {
        var list = line.putArray("allowed");
        for (var each : allowed) {
            var object = list.addObject().put("figure", JsonName.of(each.role()));
            if (!each.label().isEmpty()) {
                object.put("name", each.label());
            }
            object.set("half-up", add(JSON.createArrayNode(), each.halfUp()));
            object.set("truncate", add(JSON.createArrayNode(), each.truncated()));
        }
    }

    private static void elsewhere(ObjectNode line, List<String> claims) {
        if (!claims.isEmpty()) {
            var list = line.putArray("elsewhere");
            claims.forEach(list::add);
        }
    }

    /// Texts as texts, whole numbers as numbers; many in a row as `{"from", "to"}`, without `to` if there is no end.
    private static ArrayNode add(ArrayNode list, Values values) {
        switch (values) {
            case Values.Texts(var texts) -> texts.forEach(list::add);
            case Values.Run(var wholes) -> {
                if (wholes.isAtMost(MOST_LISTED)) {
                    wholes.all().forEach(list::add);
                } else {
                    var run = list.addObject().put("from", wholes.first());
                    wholes.last().ifPresent(last -> run.put("to", last));
                }
            }
        }
        return list;
    }
}
