package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.store.failure.Fault;
import tongbao.store.failure.Refusal;
import tongbao.store.failure.StoreException;
import tongbao.store.file.PictureFiles;
import tongbao.store.file.Sha256;
import tongbao.store.file.Vault;
import tongbao.store.file.Worker;

class PictureFilesTest {
    @TempDir
    Path folder;

    @Test
    void theSamePictureIsKeptOnceUnderItsDigest() throws Exception {
        var pictures = new PictureFiles(Vault.PLAIN, folder, new Worker("pictures"));

        var digest = pictures.keep(World.PICTURE_BYTES);

        assertThat(pictures.keep(World.PICTURE_BYTES)).isEqualTo(digest).isEqualTo(Sha256.of(World.PICTURE_BYTES));
        assertThat(pictures.read(digest)).isEqualTo(World.PICTURE_BYTES);
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void aPictureThatChangedOnTheDiskIsNamedAndCanBeKeptAgain() throws Exception {
        try (var store = StoreTest.filled(folder)) {
            var digest = World.EVIDENCE.picture().digest();
            var file = "pictures/" + digest.hex().substring(0, 2) + "/" + digest.hex();
            Files.write(folder.resolve(file), new byte[] {1, 2, 3});

            assertThatThrownBy(() -> store.pictures().read(digest)).isInstanceOf(StoreException.Corrupt.class);
            assertThat(store.verify()).containsExactly(Fault.of(Fault.Kind.FILE_DAMAGED, file));

            store.pictures().keep(World.PICTURE_BYTES);
            assertThat(store.pictures().read(digest)).isEqualTo(World.PICTURE_BYTES);
            assertThat(store.verify()).isEmpty();

            Files.delete(folder.resolve(file));
            assertThat(store.pictures().has(digest)).isFalse();
            assertThat(store.verify()).containsExactly(Fault.of(Fault.Kind.FILE_MISSING, file));

            store.pictures().keep(World.PICTURE_BYTES);
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void evidenceWhosePictureWasNotKeptIsRefused() {
        try (var store = Store.open(folder)) {
            World.everything().subList(0, 13).forEach(store::record);

            assertThatThrownBy(() -> store.record(
                            new Entry.EvidenceAttached(World.ROUND.id(), World.SITE.id(), Edit.added(World.EVIDENCE))))
                    .isInstanceOfSatisfying(
                            StoreException.Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Refusal.PICTURE_MISSING));
        }
    }
}
