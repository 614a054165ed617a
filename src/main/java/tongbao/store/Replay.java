package tongbao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import tongbao.domain.journal.Recorded;

/// Applies the entries of a journal to tables that hold fewer, in order, up to the first that is refused.
final class Replay implements Consumer<Frame> {
    private final Database database;
    private final EntryCodec codec;
    private Held held;
    private Optional<StoreException.ReadOnly> stopped = Optional.empty();

    Replay(Database database, EntryCodec codec) {
        this.database = database;
        this.codec = codec;
        held = database.read(Held::of);
    }

    @Override
    public void accept(Frame frame) {
        if (frame.number() <= held.number() || stopped.isPresent()) {
            return;
        }
        var recorded = decoded(frame);
        try {
            database.begin(handle -> Changes.apply(handle, recorded, frame.digest()));
            database.commit();
            held = new Held(frame.number(), frame.digest());
        } catch (StoreException.Refused | IllegalArgumentException e) {
            stopped = Optional.of(new StoreException.ReadOnly(frame.number(), String.valueOf(e.getMessage())));
        }
    }

    /// The entry at which applying ended, if it did.
    Optional<StoreException.ReadOnly> stopped() {
        return stopped;
    }

    private Recorded decoded(Frame frame) {
        try {
            return codec.decode(frame.number(), frame.payload());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
