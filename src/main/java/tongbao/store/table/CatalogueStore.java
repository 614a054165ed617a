package tongbao.store.table;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import tongbao.domain.calendar.WorkingCalendar;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Round;
import tongbao.domain.statistics.PlatformClasses;

/// The catalogue editions taken into the store, the calendar their time limits are counted by, and the classes their
/// platforms are counted in. Any thread.
public final class CatalogueStore {
    private final Supplier<Database> database;

    public CatalogueStore(Supplier<Database> database) {
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

    /// The editions `round` was opened with, without what its policy does not ask; kinds that take no part are absent.
    ///
    /// @throws NoSuchElementException if one of them is unknown
    public Map<SubjectKind, Catalogue> of(Round round) {
        var pinned = new EnumMap<SubjectKind, Catalogue>(SubjectKind.class);
        round.catalogues().forEach((kind, id) -> pinned.put(kind, round.policy().asked(get(id))));
        return Collections.unmodifiableMap(pinned);
    }

    /// 放假和调休 as this office entered them; empty while those that come with the program hold.
    public Optional<WorkingCalendar> calendar() {
        return database.get().read(handle -> OneRow.calendar(handle).find());
    }

    /// In which classes this office counts platforms; empty while their names decide.
    public Optional<PlatformClasses> platformClasses() {
        return database.get().read(handle -> OneRow.platformClasses(handle).find());
    }

    public Optional<Catalogue> find(CatalogueId id) {
        return database.get().read(handle -> new CatalogueRows(handle).find(id));
    }
}
