package tongbao.store.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything done to a disk since it was empty, and how many more writes it takes before it is full. It can be
/// pulled out and write-protected too.
public final class DiskLog {
    private final List<DiskEvent> events = new ArrayList<>();
    private final Map<Path, Integer> files = new HashMap<>();
    private int numbered;
    private long writes;
    private long fullFrom = Long.MAX_VALUE;
    private long room = Long.MAX_VALUE;
    private boolean away;
    private boolean readOnly;
    private int held;

    public synchronized List<DiskEvent> events() {
        return List.copyOf(events);
    }

    public synchronized void said(String what) {
        events.add(new DiskEvent.Said(what));
    }

    /// How often something was written that takes room.
    public synchronized long writes() {
        return writes;
    }

    /// From the write of this number on there is no more room; none is refused with [Long#MAX_VALUE].
    public synchronized void fullFrom(long write) {
        fullFrom = write;
    }

    /// Says that only so many bytes are free; nothing fails for that.
    public synchronized void leave(long bytes) {
        room = bytes;
    }

    synchronized long room() {
        return room;
    }

    public synchronized boolean isFull() {
        return writes >= fullFrom;
    }

    /// Pulls the disk out, or puts it back.
    public synchronized void away(boolean now) {
        away = now;
    }

    /// Turns write protection on or off.
    public synchronized void readOnly(boolean now) {
        readOnly = now;
    }

    /// The next so many renames and removals are refused, as Windows does while a virus scanner reads the file.
    public synchronized void held(int times) {
        held = times;
    }

    synchronized void expectFree(Path file) throws IOException {
        if (held > 0) {
            held--;
            throw new AccessDeniedException(file + ": made-up error: a virus scanner reads it");
        }
    }

    synchronized boolean isReadOnly() {
        return readOnly;
    }

    synchronized void expectThere(Path file) throws IOException {
        if (away) {
            throw new NoSuchFileException(file + ": made-up error: the disk was pulled out");
        }
    }

    synchronized void takeRoom(Path file) throws IOException {
        expectThere(file);
        if (readOnly) {
            throw new AccessDeniedException(file + ": made-up error: the disk is write-protected");
        }
        if (isFull()) {
            throw new IOException(file + ": made-up error: no space left on device");
        }
        writes++;
    }

    synchronized int number(Path file) {
        return files.computeIfAbsent(file, _ -> ++numbered);
    }

    synchronized void created(Path file) {
        files.put(file, ++numbered);
        events.add(new DiskEvent.Named(file, numbered, Optional.empty()));
    }

    synchronized void madeFolder(Path folder) {
        events.add(new DiskEvent.Named(folder, 0, Optional.empty()));
    }

    /// Folders and what lies in them move together.
    synchronized void renamed(Path from, Path to) {
        var moved = new HashMap<Path, Integer>();
        files.forEach((name, number) -> {
            if (name.startsWith(from)) {
                moved.put(name, number);
            }
        });
        events.add(new DiskEvent.Named(to, files.getOrDefault(from, 0), Optional.of(from)));
        files.keySet().removeAll(moved.keySet());
        moved.forEach((name, number) -> files.put(to.resolve(from.relativize(name)), number));
    }

    synchronized void deleted(Path name) {
        files.remove(name);
        events.add(new DiskEvent.Unnamed(name));
    }

    synchronized void add(DiskEvent event) {
        events.add(event);
    }
}
