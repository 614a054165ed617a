package tongbao.store;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.CatalogueId;

/// The catalogue editions taken into the store. Any thread.
public final class CatalogueStore {
    private final Supplier<Database> database;

    CatalogueStore(Supplier<Database> database) {
        this.database = database;
    }

    /// By name, then edition.
    public List<Catalogue> all() {
        return database.get().read(handle -> new CatalogueRows(handle).all());
    }

    /// @throws NoSuchElementException if there is none of this name and edition
    public Catalogue get(CatalogueId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no catalogue " + id));
    }

    public Optional<Catalogue> find(CatalogueId id) {
        return database.get().read(handle -> new CatalogueRows(handle).find(id));
    }
}
