package tongbao.store.table;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.journal.Entry;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.note.RoundNote;
import tongbao.store.json.Json;

/// The table `round_note`, for one round: a new note goes behind the others.
record NoteRows(Handle handle, RoundId round) implements Rows<RoundNote> {
    static void apply(Handle handle, Entry.NotesChanged entry) {
        new RoundRows(handle).expect(entry.round());
        entry.notes().forEach(new NoteRows(handle, entry.round())::apply);
    }

    List<RoundNote> all() {
        return handle.select("select body from round_note where round = ? order by position", round.value())
                .mapTo(String.class)
                .map(body -> Json.read(body, RoundNote.class))
                .list();
    }

    @Override
    public String key(RoundNote note) {
        return note.key().toString();
    }

    @Override
    public Optional<RoundNote> find(RoundNote note) {
        return handle.select("select body from round_note where round = ? and note = ?", round.value(), key(note))
                .mapTo(String.class)
                .findOne()
                .map(body -> Json.read(body, RoundNote.class));
    }

    @Override
    public void insert(RoundNote note) {
        handle.execute("""
                insert into round_note (round, note, position, body)
                values (?, ?, (select coalesce(max(position), 0) + 1 from round_note where round = ?), ?)""", round.value(), key(note), round.value(), Json.write(note));
    }

    @Override
    public void update(RoundNote note) {
        handle.execute(
                "update round_note set body = ? where round = ? and note = ?",
                Json.write(note),
                round.value(),
                key(note));
    }

    @Override
    public void delete(RoundNote note) {
        handle.execute("delete from round_note where round = ? and note = ?", round.value(), key(note));
    }
}
