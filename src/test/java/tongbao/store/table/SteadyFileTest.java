package tongbao.store.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteadyFileTest {
    @TempDir
    Path folder;

    @Test
    void anInterruptedThreadReadsOnAndLeavesTheFileOpenForOthers() throws Exception {
        try (var file = open("rw")) {
            file.write(bytes("通报"), 0);
            Thread.currentThread().interrupt();

            assertThat(read(file, 0, 6)).isEqualTo("通报");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(read(file, 3, 3)).isEqualTo("报");
        }
    }

    @Test
    void whatIsWrittenAtAPlaceIsReadThereWhateverTheBuffer() throws Exception {
        var random = new Random(11);
        var expected = new byte[5_000];
        try (var file = open("rw")) {
            file.write(ByteBuffer.wrap(expected), 0);
            for (int round = 0; round < 200; round++) {
                var part = new byte[1 + random.nextInt(300)];
                random.nextBytes(part);
                int at = random.nextInt(expected.length - part.length);
                System.arraycopy(part, 0, expected, at, part.length);
                var buffer = round % 2 == 0 ? ByteBuffer.allocate(part.length + 7) : ByteBuffer.allocateDirect(400);
                buffer.position(3).put(part).flip().position(3);

                assertThat(file.write(buffer, at)).isEqualTo(part.length);
                assertThat(buffer.hasRemaining()).isFalse();
            }
            var whole = ByteBuffer.allocateDirect(expected.length);
            assertThat(file.read(whole, 0)).isEqualTo(expected.length);
            whole.flip();

            assertThat(whole).isEqualTo(ByteBuffer.wrap(expected));
        }
        assertThat(Files.readAllBytes(folder.resolve("file"))).isEqualTo(expected);
    }

    @Test
    void whatCannotBeWrittenStaysInTheBufferAndAClosedFileIsNeitherReadNorWritten() throws Exception {
        Files.writeString(folder.resolve("file"), "通报");
        var file = open("r");
        var buffer = bytes("样章");

        assertThatThrownBy(() -> file.write(buffer, 0)).isInstanceOf(IOException.class);
        assertThat(buffer).isEqualTo(bytes("样章"));
        assertThat(read(file, 0, 6)).isEqualTo("通报");
        file.close();
        assertThatThrownBy(() -> read(file, 0, 6)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> file.write(buffer, 0)).isInstanceOf(IOException.class);
        assertThat(folder.resolve("file")).hasContent("通报");
    }

    @Test
    void behindTheEndNothingIsReadAndTheBufferStaysAsItWas() throws Exception {
        try (var file = open("rw")) {
            file.write(bytes("通报"), 0);
            var buffer = ByteBuffer.allocate(4).position(1);

            assertThat(file.read(buffer, 6)).isEqualTo(-1);
            assertThat(buffer.position()).isEqualTo(1);
        }
    }

    @Test
    void aFileIsCutButNeverLengthenedByCuttingIt() throws Exception {
        try (var file = open("rw")) {
            file.write(bytes("通报样章"), 0);
            file.truncate(6);
            file.truncate(100);

            assertThat(file.size()).isEqualTo(6);
        }
    }

    @Test
    void aFileHeldOnceIsNotHeldTwice() throws Exception {
        try (var file = open("rw");
                var second = open("rw");
                var held = file.tryLock()) {
            assertThat(held.isValid()).isTrue();
            assertThatThrownBy(second::tryLock).isInstanceOf(OverlappingFileLockException.class);
        }
    }

    @Test
    void aFileOpenedForReadingIsNotWrittenTo() throws Exception {
        Files.writeString(folder.resolve("file"), "通报");
        try (var file = open("r")) {
            assertThatThrownBy(() -> file.write(bytes("样"), 0)).isInstanceOf(IOException.class);
        }
        assertThat(folder.resolve("file")).hasContent("通报");
    }

    private FileChannel open(String mode) throws IOException {
        return FilePath.get(SteadyFiles.prefix() + folder.resolve("file")).open(mode);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(FileChannel file, long at, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length);
        file.read(buffer, at);
        return new String(buffer.array(), StandardCharsets.UTF_8);
    }
}
