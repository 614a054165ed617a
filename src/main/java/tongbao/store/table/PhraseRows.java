package tongbao.store.table;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Phrase;
import tongbao.store.failure.Refusal;
import tongbao.store.failure.StoreException;

/// The table `phrase`: the wording library of each clause.
record PhraseRows(Handle handle) implements Rows<Phrase> {
    /// The sentences of a clause in the order of their text.
    List<Phrase> of(String catalogue, ClauseCode clause) {
        return handle.select(
                        "select text from phrase where catalogue = ? and clause = ? order by text",
                        catalogue,
                        clause.value())
                .mapTo(String.class)
                .map(text -> new Phrase(catalogue, clause, text))
                .list();
    }

    @Override
    public String key(Phrase phrase) {
        return phrase.catalogue() + " " + phrase.clause() + " " + phrase.text();
    }

    @Override
    public Optional<Phrase> find(Phrase phrase) {
        return handle.select(
                        "select text from phrase where catalogue = ? and clause = ? and text = ?",
                        phrase.catalogue(),
                        phrase.clause().value(),
                        phrase.text())
                .mapTo(String.class)
                .findOne()
                .map(_ -> phrase);
    }

    @Override
    public void insert(Phrase phrase) {
        handle.execute(
                "insert into phrase (catalogue, clause, text) values (?, ?, ?)",
                phrase.catalogue(),
                phrase.clause().value(),
                phrase.text());
    }

    /// A sentence is its own key: there is nothing beside it that could change.
    @Override
    public void update(Phrase phrase) {
        throw new StoreException.Refused(Refusal.NOTHING_TO_CHANGE);
    }

    @Override
    public void delete(Phrase phrase) {
        handle.execute(
                "delete from phrase where catalogue = ? and clause = ? and text = ?",
                phrase.catalogue(),
                phrase.clause().value(),
                phrase.text());
    }
}
