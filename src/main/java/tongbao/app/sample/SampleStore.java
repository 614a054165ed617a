package tongbao.app.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import tongbao.document.SampleStamp;
import tongbao.store.Store;

/// A store with the sample round in it, and beside its records the ring 样章 to print its bulletin with.
public final class SampleStore {
    /// The file of the stamp, inside the folder of the store.
    public static final String STAMP = "样章.png";

    private SampleStore() {}

    /// Makes it in `folder`, which is empty or does not exist yet. An attempt that fails leaves `folder` as it was.
    ///
    /// @throws java.nio.file.DirectoryNotEmptyException if what a failed attempt left cannot be removed
    /// @throws tongbao.store.failure.StoreException if the store cannot be written
    public static void make(Path folder) throws IOException {
        var existed = Files.exists(folder);
        try {
            try (var store = Store.open(folder)) {
                SampleRound.write(store);
            }
            Files.write(folder.resolve(STAMP), SampleStamp.png());
        } catch (RuntimeException | IOException failed) {
            remove(folder, existed);
            throw failed;
        }
    }

    /// The sample that lies beside the store in `home`; made if there is none yet. It appears whole or not at all.
    public static Path beside(Path home) throws IOException {
        var whole = home.toAbsolutePath();
        var folder = whole.resolveSibling(whole.getFileName() + "-sample");
        if (Files.notExists(folder)) {
            var draft = folder.resolveSibling(folder.getFileName() + ".part");
            remove(draft, false);
            make(draft);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return folder;
    }

    private static void remove(Path folder, boolean keepFolder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!keepFolder || !file.equals(folder)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
