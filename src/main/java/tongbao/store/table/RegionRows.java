package tongbao.store.table;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.journal.Entry;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Regions;
import tongbao.store.failure.Expect;
import tongbao.store.failure.Refusal;
import tongbao.store.failure.StoreException;
import tongbao.store.json.Json;

/// The table `region`.
record RegionRows(Handle handle) implements Rows<Region> {
    void apply(Entry.RegionsChanged entry) {
        entry.regions().forEach(this::apply);
        try {
            all();
        } catch (IllegalArgumentException e) {
            throw new StoreException.Refused(Refusal.REGIONS_NO_TREE, String.valueOf(e.getMessage()));
        }
    }

    Regions all() {
        return new Regions(handle.select("select body from region order by code")
                .mapTo(String.class)
                .map(body -> Json.read(body, Region.class))
                .list());
    }

    /// Refuses unless `code` is known.
    void expect(RegionCode code, String subject) {
        Expect.that(find(code).isPresent(), Refusal.REGION_UNKNOWN, subject, code.value());
    }

    private Optional<Region> find(RegionCode code) {
        return handle.select("select body from region where code = ?", code.value())
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, Region.class));
    }

    @Override
    public String key(Region region) {
        return region.code().value();
    }

    @Override
    public Optional<Region> find(Region region) {
        return find(region.code());
    }

    @Override
    public void insert(Region region) {
        handle.execute("insert into region (code, body) values (?, ?)", key(region), Json.write(region));
    }

    @Override
    public void update(Region region) {
        handle.execute("update region set body = ? where code = ?", Json.write(region), key(region));
    }

    @Override
    public void delete(Region region) {
        var inUse = handle.select("""
                        select exists (select 1 from subject where region = ?)
                            or exists (select 1 from enrolled where region = ?)""", key(region), key(region))
                .mapTo(Boolean.class)
                .one();
        Expect.that(!inUse, Refusal.REGION_IN_USE, key(region));
        handle.execute("delete from region where code = ?", key(region));
    }
}
