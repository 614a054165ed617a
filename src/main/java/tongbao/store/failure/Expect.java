package tongbao.store.failure;

import java.util.Optional;

/// What a change takes for granted, held against what is stored.
public final class Expect {
    private Expect() {}

    public static void same(Object before, Object now, String about) {
        that(before.equals(now), Refusal.CHANGED_MEANWHILE, about);
    }

    public static void that(boolean holds, Refusal otherwise, String... arguments) {
        if (!holds) {
            throw new StoreException.Refused(otherwise, arguments);
        }
    }

    public static <T> T present(Optional<T> found, Refusal otherwise, String... arguments) {
        return found.orElseThrow(() -> new StoreException.Refused(otherwise, arguments));
    }
}
