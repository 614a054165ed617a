package tongbao.store.table;

/// Numbers by numbers other than 0, without an object for each: for the inner loop of a count over many rows.
final class LongTable {
    /// What is found for a key that was never put.
    static final long NONE = Long.MIN_VALUE;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[64];
    private long[] values = new long[64];
    private int size;

    /// The number put for `key`, or [#NONE].
    ///
    /// @param key not 0
    long find(long key) {
        var at = place(keys, key);
        return keys[at] == key ? values[at] : NONE;
    }

    /// @param key not 0, and not put before
    void put(long key, long value) {
        if (2 * ++size > keys.length) {
            grow();
        }
        var at = place(keys, key);
        keys[at] = key;
        values[at] = value;
    }

    private void grow() {
        var more = new long[2 * keys.length];
        var moved = new long[more.length];
        for (var i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                var at = place(more, keys[i]);
                more[at] = keys[i];
                moved[at] = values[i];
            }
        }
        keys = more;
        values = moved;
    }

    /// Where `key` is, or the free place where it belongs.
    private static int place(long[] keys, long key) {
        var at = (int) ((key * SPREAD) >>> 32) & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }
}
