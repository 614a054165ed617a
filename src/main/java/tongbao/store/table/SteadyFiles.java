package tongbao.store.table;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// H2's door to its files: the usual disk, but every file a [SteadyFile]. H2's own answer to interrupted threads, its
/// asynchronous files, hands each page it reads from one thread to another, which takes longer than the reading.
public final class SteadyFiles extends FilePathWrapper {
    private static final String SCHEME = "steady";

    /// What an address of H2 says before the path for its files to be these, or whatever was registered in their place.
    static String prefix() {
        if (!FilePath.get(SCHEME + ":").getScheme().equals(SCHEME)) {
            FilePath.register(new SteadyFiles());
        }
        return SCHEME + ":";
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new SteadyFile(name.substring(SCHEME.length() + 1), mode);
    }
}
