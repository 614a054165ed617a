package tongbao.store;

/// Watches tables being made anew from the journal, on the store's thread.
@FunctionalInterface
public interface Rebuilding {
    Rebuilding UNSEEN = (_, _) -> {};

    /// Entry `number` of `last` is about to be applied.
    void at(long number, long last);
}
