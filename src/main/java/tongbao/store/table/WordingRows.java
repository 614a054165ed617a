package tongbao.store.table;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import tongbao.domain.journal.Entry;
import tongbao.domain.round.RoundId;

/// The table `wording`, for one block of one round: the template the office wrote for it.
record WordingRows(Handle handle, RoundId round, String block) implements Rows<String> {
    static void apply(Handle handle, Entry.BlockRewritten entry) {
        new RoundRows(handle).expect(entry.round());
        new WordingRows(handle, entry.round(), entry.block()).apply(entry.text());
    }

    static Map<String, String> all(Handle handle, RoundId round) {
        var all = new TreeMap<String, String>();
        handle.select("select block, template from wording where round = ? order by block", round.value())
                .map((row, _) -> Map.entry(row.getString("block"), row.getString("template")))
                .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return Map.copyOf(all);
    }

    @Override
    public String key(String template) {
        return round.value() + " " + block;
    }

    @Override
    public Optional<String> find(String template) {
        return handle.select("select template from wording where round = ? and block = ?", round.value(), block)
                .mapTo(String.class)
                .findOne();
    }

    @Override
    public void insert(String template) {
        handle.execute("insert into wording (round, block, template) values (?, ?, ?)", round.value(), block, template);
    }

    @Override
    public void update(String template) {
        handle.execute("update wording set template = ? where round = ? and block = ?", template, round.value(), block);
    }

    @Override
    public void delete(String template) {
        handle.execute("delete from wording where round = ? and block = ?", round.value(), block);
    }
}
