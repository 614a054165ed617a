package tongbao.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/// What lies on a disk after the power failed behind the first so many events of its log: everything that was forced,
/// and of what was not forced whatever the random numbers keep, whole, torn at sectors, or out of order.
public final class PowerCut {
    private static final int SECTOR = 512;

    /// What becomes of the writes that were not forced.
    private enum Fate {
        ALL_LOST,
        ALL_KEPT,
        /// The first so many are kept, the next is torn.
        IN_ORDER,
        /// Each is kept, lost or torn by itself.
        OUT_OF_ORDER
    }

    private final Random random;
    private final Fate fate;
    private final Map<Integer, Bytes> contents = new HashMap<>();
    private final Map<Integer, List<DiskEvent>> unforced = new HashMap<>();
    private final Map<Path, Integer> names = new TreeMap<>();
    private final List<DiskEvent> unforcedNames = new ArrayList<>();

    /// @param events the log up to the power cut
    public PowerCut(List<DiskEvent> events, Random random) {
        this.random = random;
        fate = Fate.values()[random.nextInt(Fate.values().length)];
        events.forEach(this::happen);
        unforced.forEach((file, left) -> lose(contents.computeIfAbsent(file, _ -> new Bytes()), left));
        loseNames();
    }

    private void happen(DiskEvent event) {
        switch (event) {
            case DiskEvent.Written written -> later(written.file(), written);
            case DiskEvent.Cut cut -> later(cut.file(), cut);
            case DiskEvent.Forced forced -> {
                var bytes = contents.computeIfAbsent(forced.file(), _ -> new Bytes());
                unforced.computeIfAbsent(forced.file(), _ -> new ArrayList<>()).forEach(bytes::apply);
                unforced.remove(forced.file());
            }
            case DiskEvent.Named _, DiskEvent.Unnamed _ -> unforcedNames.add(event);
            case DiskEvent.FolderForced forced -> {
                unforcedNames.stream()
                        .filter(name -> touches(name, forced.folder()))
                        .forEach(this::name);
                unforcedNames.removeIf(name -> touches(name, forced.folder()));
            }
            case DiskEvent.Said _ -> {}
        }
    }

    private void later(int file, DiskEvent event) {
        unforced.computeIfAbsent(file, _ -> new ArrayList<>()).add(event);
    }

    private static boolean touches(DiskEvent event, Path folder) {
        return switch (event) {
            case DiskEvent.Named named ->
                folder.equals(named.name().getParent())
                        || named.from()
                                .filter(from -> folder.equals(from.getParent()))
                                .isPresent();
            case DiskEvent.Unnamed unnamed -> folder.equals(unnamed.name().getParent());
            default -> false;
        };
    }

    private void name(DiskEvent event) {
        if (event instanceof DiskEvent.Unnamed(Path name)) {
            names.remove(name);
        } else if (event instanceof DiskEvent.Named named) {
            if (named.from().isPresent()) {
                var from = named.from().get();
                var moved = new TreeMap<Path, Integer>();
                names.forEach((name, file) -> {
                    if (name.startsWith(from)) {
                        moved.put(named.name().resolve(from.relativize(name)), file);
                    }
                });
                names.keySet().removeIf(name -> name.startsWith(from));
                names.putAll(moved);
            }
            names.put(named.name(), named.file());
        }
    }

    /// Names of one folder are lost from the last on; which folder's are lost says nothing about another's.
    private void loseNames() {
        var kept = new HashMap<Path, Integer>();
        var counts = new HashMap<Path, Integer>();
        unforcedNames.forEach(event -> counts.merge(folder(event), 1, Integer::sum));
        counts.forEach((folder, count) -> kept.put(folder, kept(count)));
        for (var event : unforcedNames) {
            if (kept.merge(folder(event), -1, Integer::sum) >= 0) {
                name(event);
            }
        }
    }

    private int kept(int count) {
        return switch (fate) {
            case ALL_LOST -> 0;
            case ALL_KEPT -> count;
            case IN_ORDER, OUT_OF_ORDER -> random.nextInt(count + 1);
        };
    }

    private static Path folder(DiskEvent event) {
        var name = event instanceof DiskEvent.Named named ? named.name() : ((DiskEvent.Unnamed) event).name();
        return Objects.requireNonNull(name.getParent());
    }

    private void lose(Bytes bytes, List<DiskEvent> left) {
        var kept = kept(left.size());
        for (var index = 0; index < left.size(); index++) {
            var event = left.get(index);
            var chance = fate == Fate.OUT_OF_ORDER ? random.nextInt(4) : index < kept ? 0 : index == kept ? 3 : 2;
            if (fate == Fate.ALL_LOST || chance == 2) {
                continue;
            }
            if (chance == 3 && event instanceof DiskEvent.Written written) {
                tear(bytes, written);
            } else {
                bytes.apply(event);
            }
        }
    }

    /// Of a torn write each sector is there or not.
    private void tear(Bytes bytes, DiskEvent.Written written) {
        var inOrder = random.nextBoolean();
        var torn = random.nextInt(written.bytes().remaining() / SECTOR + 2);
        for (int from = 0, sector = 0; from < written.bytes().remaining(); sector++) {
            var at = written.position() + from;
            var length = (int) Math.min(SECTOR - at % SECTOR, written.bytes().remaining() - from);
            if (inOrder ? sector < torn : random.nextBoolean()) {
                bytes.apply(new DiskEvent.Written(
                        written.file(), at, written.bytes().slice(from, length)));
            }
            from += length;
        }
    }

    /// Lays what is left of `root` into the empty folder `to`.
    public void write(Path root, Path to) throws IOException {
        Files.createDirectories(to);
        for (var name : names.entrySet()) {
            var path = name.getKey();
            if (!path.startsWith(root) || path.equals(root) || !isReachable(root, path)) {
                continue;
            }
            var copy = to.resolve(root.relativize(path).toString());
            if (name.getValue() == 0) {
                Files.createDirectories(copy);
            } else {
                Files.write(
                        copy,
                        contents.getOrDefault(name.getValue(), new Bytes()).toArray());
            }
        }
    }

    private boolean isReachable(Path root, Path path) {
        for (var folder = path.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
            if (!names.containsKey(folder)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "power cut, " + fate;
    }

    /// The bytes of one file.
    private static final class Bytes {
        private byte[] bytes = new byte[0];
        private int size;

        void apply(DiskEvent event) {
            switch (event) {
                case DiskEvent.Written written -> {
                    var end = Math.toIntExact(written.position())
                            + written.bytes().remaining();
                    if (end > bytes.length) {
                        bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
                    }
                    written.bytes()
                            .duplicate()
                            .get(bytes, Math.toIntExact(written.position()), end - Math.toIntExact(written.position()));
                    size = Math.max(size, end);
                }
                case DiskEvent.Cut cut -> {
                    var cutTo = (int) Math.min(size, cut.size());
                    Arrays.fill(bytes, cutTo, size, (byte) 0);
                    size = cutTo;
                }
                default -> throw new IllegalArgumentException(event.toString());
            }
        }

        byte[] toArray() {
            return Arrays.copyOf(bytes, size);
        }
    }
}
