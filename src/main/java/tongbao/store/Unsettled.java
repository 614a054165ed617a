package tongbao.store;

/// Something failed in the middle of recording: only opening the store anew tells what became of the entry.
final class Unsettled extends Exception {
    private static final long serialVersionUID = 1L;

    Unsettled(Exception cause) {
        super(cause);
    }
}
