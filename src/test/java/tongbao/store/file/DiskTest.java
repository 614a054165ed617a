package tongbao.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.document.WholeFile;
import tongbao.store.disk.DiskLog;
import tongbao.store.disk.LoggedFileSystem;

/// Renaming and removing on a disk as Windows has it, where a virus scanner holds a file for moments.
class DiskTest {
    private static final byte[] FORMER = "former".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEXT = "next".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final DiskLog log = new DiskLog();

    @Test
    void aFileThatIsHeldForAMomentIsRenamedReplacedAndRemovedAllTheSame() throws Exception {
        var disk = new LoggedFileSystem(log).of(folder);
        Disk.create(disk, "file", out -> out.write(FORMER));

        log.held(3);
        Disk.create(disk, "file", out -> out.write(NEXT));
        assertThat(folder.resolve("file")).hasBinaryContent(NEXT);

        log.held(3);
        Disk.move(disk.resolve("file"), disk.resolve("other"));
        assertThat(folder.resolve("other")).hasBinaryContent(NEXT);

        log.held(3);
        Disk.delete(disk.resolve("other"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatAnotherProgramHasOpenStaysAsItIs() throws Exception {
        var disk = new LoggedFileSystem(log).of(folder);
        Disk.create(disk, "file", out -> out.write(FORMER));

        log.held(40);
        assertThatThrownBy(() -> Disk.create(disk, "file", out -> out.write(NEXT)))
                .isInstanceOf(AccessDeniedException.class);

        assertThat(folder.resolve("file")).hasBinaryContent(FORMER);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void documentsReplaceAFileThatIsHeldForAMomentToo() throws Exception {
        var file = new LoggedFileSystem(log).of(folder).resolve("通报.pdf");
        Files.write(folder.resolve("通报.pdf"), FORMER);

        log.held(3);
        WholeFile.write(file, out -> {
            out.write(NEXT);
            return true;
        });

        assertThat(folder.resolve("通报.pdf")).hasBinaryContent(NEXT);
    }
}
