package tongbao.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tongbao.store.failure.StoreException;

/// What is enclosed comes back whole, at its place and with its key, or not at all.
class VaultTest {
    private static final byte[] KEY = new byte[Vault.KEY_BYTES];

    private final Vault vault = Vault.of(KEY);
    private final byte[] content = content(3 * PieceWriter.PIECE + 17);

    @Test
    void aPieceIsReadAtItsPlaceWithItsKeyAndNowhereElse() {
        var enclosed = vault.enclose(content, "pictures/ab/abc");

        assertThat(vault.disclose(enclosed, "pictures/ab/abc")).hasValue(content);
        assertThat(vault.disclose(enclosed, "pictures/ab/abd")).isEmpty();
        assertThat(Vault.of(Vault.random(Vault.KEY_BYTES)).disclose(enclosed, "pictures/ab/abc"))
                .isEmpty();
        assertThat(vault.disclose(new byte[Vault.OVERHEAD - 1], "pictures/ab/abc"))
                .isEmpty();
        assertThat(vault.enclose(content, "pictures/ab/abc")).isNotEqualTo(enclosed);
    }

    @Test
    void aLongFileComesBackWhateverItsLength() throws IOException {
        for (var length : new int[] {0, 1, PieceWriter.PIECE - 1, PieceWriter.PIECE, PieceWriter.PIECE + 1, 200_000}) {
            var part = Arrays.copyOf(content, length);

            assertThat(read(written(part))).as("%d bytes", length).isEqualTo(part);
        }
    }

    @Test
    void aLongFileThatWasCutChangedOrJoinedFromOthersIsRefused() throws IOException {
        var whole = written(content);
        var piece = 5 + PieceWriter.PIECE + Vault.OVERHEAD;
        var flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        var withoutThird = Arrays.copyOf(whole, whole.length - piece);
        System.arraycopy(whole, 16 + 3 * piece, withoutThird, 16 + 2 * piece, whole.length - 16 - 3 * piece);
        var ofOther = whole.clone();
        System.arraycopy(written(content), 16 + piece, ofOther, 16 + piece, piece);
        var madeLast = Arrays.copyOf(whole, 16 + piece);
        madeLast[16] = 1;

        for (var damaged :
                new byte[][] {flipped, withoutThird, ofOther, madeLast, Arrays.copyOf(whole, whole.length + 1)}) {
            assertThatThrownBy(() -> read(damaged)).isInstanceOf(PieceReader.Damaged.class);
        }
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, 16 + piece))).isInstanceOf(EOFException.class);
    }

    @Test
    void aSlotGivesTheKeyForItsPasswordAlone() {
        var slot = KeySlot.of(Password.of("示例密码１２３"), KEY, 1);

        assertThat(slot.dataKey(Password.of("示例密码123"))).hasValue(KEY); // full-width digits are digits
        assertThat(slot.dataKey(Password.of("示例密码124"))).isEmpty();
        assertThat(KeySlot.parse(slot.line())).contains(slot);
        assertThat(slot.isOf(vault)).isTrue();
        assertThat(slot.isOf(Vault.of(Vault.random(Vault.KEY_BYTES)))).isFalse();
    }

    @Test
    void aSlotThatWasChangedGivesNoKeyAndOneThatWouldTakeHoursIsNone() {
        var slot = KeySlot.of(Password.of("示例密码"), KEY, 2);
        var weaker = new KeySlot(1, slot.salt(), slot.mark(), slot.wrapped());

        assertThat(weaker.dataKey(Password.of("示例密码"))).isEmpty();
        assertThat(KeySlot.parse(slot.line().replace(" 2 ", " 999999999 "))).isEmpty();
        assertThat(KeySlot.parse("tongbao-backup 1")).isEmpty();
        assertThatThrownBy(() -> KeySlot.parse(slot.line().replace("password 1", "password 2")))
                .isInstanceOf(StoreException.Newer.class);
    }

    @Test
    void anotherPasswordWrapsTheSameKey() {
        var former = KeySlot.of(Password.of("示例密码"), KEY, 1);
        var next = KeySlot.of(
                Password.of("示例新密码"), former.dataKey(Password.of("示例密码")).orElseThrow(), 1);

        assertThat(next.dataKey(Password.of("示例新密码"))).hasValue(KEY);
        assertThat(next.mark()).isEqualTo(former.mark());
    }

    private byte[] written(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        vault.write(out, to -> to.write(bytes));
        return out.toByteArray();
    }

    private byte[] read(byte[] bytes) throws IOException {
        return vault.read(new ByteArrayInputStream(bytes)).readAllBytes();
    }

    private static byte[] content(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
