package tongbao.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tongbao.store.file.Disk;
import tongbao.store.file.KeySlot;
import tongbao.store.file.PictureFiles;
import tongbao.store.journal.Deltas;

/// Puts a whole store that was made ready in a folder below into the place of the present one, which is laid aside.
/// Once begun it is finished, now or at the next opening, whenever the process or the power ends.
final class Swap {
    /// Where the store is made ready that takes the place of the present one.
    static final String INCOMING = "incoming";

    private static final String MARK = "swapping";
    private static final String ALSO = "- ";
    private static final List<String> PARTS = List.of(
            Opening.JOURNAL,
            Deltas.FOLDER,
            PictureFiles.FOLDER,
            Snapshots.FOLDER,
            Opening.TABLES,
            StopMark.NAME,
            KeySlot.NAME);

    private Swap() {}

    /// What was begun: a line with the name of the folder in which the present store is kept, and a line for each part
    /// the incoming one has. Without them nobody could tell a part that came from one that was there. What is laid
    /// aside besides has a line with a minus sign.
    private record Plan(String aside, List<String> parts) {
        static Plan read(Path mark) throws IOException {
            var lines = Files.readAllLines(mark, StandardCharsets.UTF_8);
            return new Plan(Path.of(lines.getFirst()).getFileName().toString(), lines.subList(1, lines.size()));
        }

        List<String> also() {
            return parts.stream()
                    .filter(part -> part.startsWith(ALSO))
                    .map(part ->
                            Path.of(part.substring(ALSO.length())).getFileName().toString())
                    .toList();
        }

        byte[] bytes() {
            return (aside + "\n" + String.join("\n", parts) + "\n").getBytes(StandardCharsets.UTF_8);
        }
    }

    /// From now on the incoming store counts.
    ///
    /// @param aside the name of the folder in which the present one is kept
    static void begin(Path folder, String aside) throws IOException {
        begin(folder, aside, List.of());
    }

    /// @param also files and folders of the present store's folder that are laid aside with it
    static void begin(Path folder, String aside, List<String> also) throws IOException {
        var incoming = folder.resolve(INCOMING);
        var plan = new Plan(
                aside,
                Stream.concat(
                                PARTS.stream().filter(part -> Files.exists(incoming.resolve(part))),
                                also.stream().map(name -> ALSO + name))
                        .toList());
        Disk.create(folder, MARK, out -> out.write(plan.bytes()));
        finish(folder);
    }

    /// Goes on with what was begun, if anything was. Each step can be taken twice.
    static void finish(Path folder) throws IOException {
        var mark = folder.resolve(MARK);
        if (!Files.exists(mark)) {
            return;
        }
        var plan = Plan.read(mark);
        var incoming = folder.resolve(INCOMING);
        if (Files.isDirectory(incoming)) {
            for (var name : plan.also()) {
                layAside(folder.resolve(name), folder.resolve(plan.aside()).resolve(name));
            }
            for (var part : PARTS) {
                if (Files.exists(incoming.resolve(part)) || !plan.parts().contains(part)) {
                    layAside(folder.resolve(part), folder.resolve(plan.aside()).resolve(part));
                }
                if (Files.exists(incoming.resolve(part))) {
                    Disk.move(incoming.resolve(part), folder.resolve(part));
                }
            }
            Leftovers.delete(incoming);
            Disk.forceFolder(folder);
        }
        Disk.delete(mark);
        Disk.forceFolder(folder);
    }

    private static void layAside(Path present, Path aside) throws IOException {
        if (Files.exists(present)) {
            Disk.makeFolder(aside.resolveSibling(""));
            Disk.move(present, aside);
        }
    }
}
