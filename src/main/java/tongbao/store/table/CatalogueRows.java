package tongbao.store.table;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.journal.Entry;
import tongbao.store.failure.Expect;
import tongbao.store.failure.Refusal;
import tongbao.store.json.Json;

/// The tables `catalogue` and `clause`. An edition never changes.
record CatalogueRows(Handle handle) {
    void apply(Entry.CatalogueAdopted entry) {
        var catalogue = entry.catalogue();
        var id = catalogue.id();
        Expect.that(find(id).isEmpty(), Refusal.CATALOGUE_KNOWN, id.toString());
        handle.execute(
                "insert into catalogue (name, edition, body) values (?, ?, ?)",
                id.name(),
                id.edition(),
                Json.write(catalogue));
        var clauses =
                handle.prepareBatch("insert into clause (catalogue, edition, position, code) values (?, ?, ?, ?)");
        var codes = catalogue.places().map(place -> place.clause().code()).toList();
        for (var position = 0; position < codes.size(); position++) {
            clauses.add(id.name(), id.edition(), position, codes.get(position).value());
        }
        clauses.execute();
    }

    List<Catalogue> all() {
        return handle.select("select body from catalogue order by name, edition")
                .mapTo(String.class)
                .map(body -> Json.read(body, Catalogue.class))
                .list();
    }

    Optional<Catalogue> find(CatalogueId id) {
        return handle.select("select body from catalogue where name = ? and edition = ?", id.name(), id.edition())
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, Catalogue.class));
    }
}
