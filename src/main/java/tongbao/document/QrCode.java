package tongbao.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import java.util.Optional;

/// An address as a QR code (ISO/IEC 18004), black on white with its quiet zone of four squares.
public final class QrCode {
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    private QrCode() {}

    /// @param scale pixels of a square, at least 1
    /// @return nothing if the text is empty or too long for a code
    public static Optional<ArgbImage> of(String text, int scale) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var squares = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.MARGIN,
                                    4,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
            var side = squares.getWidth() * scale;
            var argb = new int[side * side];
            for (var i = 0; i < argb.length; i++) {
                argb[i] = squares.get(i % side / scale, i / side / scale) ? BLACK : WHITE;
            }
            return Optional.of(new ArgbImage(side, side, argb));
        } catch (WriterException _) {
            return Optional.empty();
        }
    }
}
