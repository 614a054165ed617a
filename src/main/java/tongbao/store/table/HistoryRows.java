package tongbao.store.table;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.register.RegionCode;
import tongbao.domain.statistics.PastTotal;
import tongbao.store.json.Json;

/// The table `past_total`: one total for each period, kind and region.
record HistoryRows(Handle handle) implements Rows<PastTotal> {
    List<PastTotal> all() {
        return handle.select("select body from past_total order by period, kind, region")
                .mapTo(String.class)
                .map(body -> Json.read(body, PastTotal.class))
                .list();
    }

    @Override
    public String key(PastTotal total) {
        return total.period().text() + " " + total.kind() + " " + region(total);
    }

    @Override
    public Optional<PastTotal> find(PastTotal total) {
        return handle.select(
                        "select body from past_total where period = ? and kind = ? and region = ?",
                        total.period().text(),
                        total.kind().name(),
                        region(total))
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, PastTotal.class));
    }

    @Override
    public void insert(PastTotal total) {
        handle.execute(
                "insert into past_total (period, kind, region, body) values (?, ?, ?, ?)",
                total.period().text(),
                total.kind().name(),
                region(total),
                Json.write(total));
    }

    @Override
    public void update(PastTotal total) {
        handle.execute(
                "update past_total set body = ? where period = ? and kind = ? and region = ?",
                Json.write(total),
                total.period().text(),
                total.kind().name(),
                region(total));
    }

    @Override
    public void delete(PastTotal total) {
        handle.execute(
                "delete from past_total where period = ? and kind = ? and region = ?",
                total.period().text(),
                total.kind().name(),
                region(total));
    }

    private static String region(PastTotal total) {
        return total.region().map(RegionCode::value).orElse("");
    }
}
