package tongbao.store.journal;

/// Something failed in the middle of recording: only opening the store anew tells what became of the entry.
public final class Unsettled extends Exception {
    private static final long serialVersionUID = 1L;

    public Unsettled(Exception cause) {
        super(cause);
    }
}
