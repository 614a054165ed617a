package tongbao.document.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import tongbao.document.SampleStamp;
import tongbao.document.problem.PrintException;

class LockedSealTest {
    private static final char[] PASSWORD = "示例密码".toCharArray();

    @Test
    void aLockedSealOpensWithItsPasswordOnlyAndHidesThePicture() {
        var png = SampleStamp.png();
        var locked = LockedSeal.lock(png, PASSWORD);

        assertThat(LockedSeal.is(locked)).isTrue();
        assertThat(LockedSeal.is(png)).isFalse();
        assertThat(LockedSeal.open(locked, PASSWORD)).isEqualTo(png);
        assertThat(locked).isNotEqualTo(LockedSeal.lock(png, PASSWORD));
        refused(locked, "别的密码".toCharArray(), "密码不对");
    }

    @Test
    void aChangedFileIsRefused() {
        var locked = LockedSeal.lock(SampleStamp.png(), PASSWORD);
        locked[locked.length / 2] ^= 1;

        refused(locked, PASSWORD, "被改动过");
        refused(new byte[] {1, 2, 3}, PASSWORD, "无法读取");
    }

    private static void refused(byte[] file, char[] password, String reason) {
        assertThatThrownBy(() -> LockedSeal.open(file, password))
                .isInstanceOfSatisfying(
                        PrintException.BadStamp.class,
                        problem -> assertThat(problem.sentence(Locale.CHINESE)).contains(reason));
    }
}
