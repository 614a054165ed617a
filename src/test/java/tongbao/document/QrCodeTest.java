package tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    @Test
    void aPhoneReadsTheAddressFromTheCode() throws Exception {
        var address = "http://www.shilixian.example/zwgk/财政预决算/";
        var image = QrCode.of(address, 6).orElseThrow();

        var read = new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(image.width(), image.height(), image.argb()))));

        assertThat(read.getText()).isEqualTo(address);
    }

    @Test
    void whatDoesNotFitIntoACodeGivesNone() {
        assertThat(QrCode.of("", 6)).isEmpty();
        assertThat(QrCode.of("示例".repeat(2_000), 6)).isEmpty();
    }
}
