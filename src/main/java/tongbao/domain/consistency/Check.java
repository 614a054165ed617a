package tongbao.domain.consistency;

import java.util.function.Consumer;

/// One thing to look for. The same reading gives the same concerns in the same order.
@FunctionalInterface
interface Check {
    void check(Reading reading, Consumer<Concern> found);
}
