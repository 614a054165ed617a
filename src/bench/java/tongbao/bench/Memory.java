package tongbao.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/// Watches what stays in the heap behind each collection, from its making to its closing.
final class Memory implements AutoCloseable {
    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
            .toList();
    private volatile long most;
    private volatile boolean closed;

    Memory() {
        Thread.ofPlatform().daemon().start(this::watch);
    }

    /// The most megabytes that outlived a collection.
    long most() {
        return most >> 20;
    }

    private void watch() {
        while (!closed) {
            most = Math.max(
                    most,
                    pools.stream()
                            .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                            .sum());
            java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
