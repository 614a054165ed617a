package tongbao.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.document.statistics.DerivationJson;
import tongbao.domain.bulletin.Office;
import tongbao.domain.number.Rounding;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.round.note.MessageCount;
import tongbao.domain.round.note.OwnCheck;
import tongbao.domain.statistics.Derivation;
import tongbao.domain.statistics.Derivation.Note;
import tongbao.domain.statistics.Share;
import tongbao.store.reading.RoundReading;

/// What a round records beside its subjects: messages with both rates, and own checks of lower levels.
final class NoteListing {
    private final RoundReading reading;
    private final Terminal terminal;
    private final Rounding rounding;
    private final DerivationJson json;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<ObjectNode> derivations = new ArrayList<>();

    private NoteListing(RoundReading reading, Terminal terminal) {
        this.reading = reading;
        this.terminal = terminal;
        rounding = reading.office().map(Office::rounding).orElse(Rounding.OFFICIAL);
        json = DerivationJson.of(terminal.language());
    }

    /// By region, then the whole area.
    static Listing messages(RoundReading reading, Terminal terminal) {
        var listing = new NoteListing(reading, terminal);
        var notes = reading.notes();
        notes.messagesByRegion().forEach(count -> listing.add(count, 1));
        notes.messages().ifPresent(total -> listing.add(total, notes.summedRegions()));
        return listing.listing(List.of("region", "received", "handled", "handledRate", "inTime", "inTimeRate"));
    }

    /// In the order in which they were recorded.
    static Listing ownChecks(RoundReading reading, Terminal terminal) {
        var listing = new NoteListing(reading, terminal);
        reading.notes().ownChecks().forEach(listing::add);
        return listing.listing(List.of("region", "kind", "inspected", "passed", "failed", "rate"));
    }

    /// @param sum how many regions were added up
    private void add(MessageCount count, int sum) {
        var handled = new Share(count.handled(), count.received());
        var inTime = new Share(count.inTime(), count.received());
        rows.add(List.of(
                place(count.region()),
                Integer.toString(count.received()),
                Integer.toString(count.handled()),
                percent(handled),
                Integer.toString(count.inTime()),
                percent(inTime)));
        var into = derivation();
        into.set("received", json.object(new Derivation.Noted(Note.RECEIVED, "", sum)));
        into.set("handled", json.object(new Derivation.Noted(Note.HANDLED, "", sum)));
        into.set("inTime", json.object(new Derivation.Noted(Note.IN_TIME, "", sum)));
        rate(into, "handledRate", Note.HANDLED, Note.RECEIVED, handled);
        rate(into, "inTimeRate", Note.IN_TIME, Note.RECEIVED, inTime);
    }

    private void add(OwnCheck check) {
        var passed = new Share(check.inspected() - check.failed(), check.inspected());
        rows.add(List.of(
                place(check.region()),
                terminal.words().name(check.subjects()),
                Integer.toString(check.inspected()),
                Integer.toString(passed.part()),
                Integer.toString(check.failed()),
                percent(passed)));
        var into = derivation();
        into.set("inspected", json.object(Derivation.Noted.of(Note.OWN_CHECK)));
        into.set("passed", json.object(Derivation.Noted.of(Note.OWN_PASSED)));
        into.set("failed", json.object(Derivation.Noted.of(Note.OWN_CHECK)));
        rate(into, "rate", Note.OWN_PASSED, Note.OWN_CHECK, passed);
    }

    private ObjectNode derivation() {
        var object = JsonNodeFactory.instance.objectNode();
        derivations.add(object);
        return object.putObject("derivation");
    }

    private void rate(ObjectNode into, String key, Note part, Note whole, Share share) {
        if (share.whole() > 0) {
            into.set(key, json.object(new Derivation.NotedRate(part, whole, share, rounding)));
        }
    }

    private String percent(Share share) {
        return share.percent(rounding).map(rate -> rate + "%").orElse("—");
    }

    private String place(Optional<RegionCode> region) {
        return region.map(code -> reading.regions().find(code).map(Region::name).orElse(code.value()))
                .orElseGet(() -> terminal.text("stats.total"));
    }

    private Listing listing(List<String> keys) {
        return new Listing(
                keys, keys.stream().map(key -> terminal.text("stats." + key)).toList(), rows, derivations);
    }
}
