package tongbao.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import tongbao.document.page.Mark;
import tongbao.document.page.Paper;

/// The picture pressed over name and date: centred on both, its middle at the upper edge of the name, so that they lie
/// in its lower half.
final class Seal {
    private final Optional<BufferedImage> picture;
    private final double diameter;

    private Seal(Optional<BufferedImage> picture, double diameter) {
        this.picture = picture;
        this.diameter = diameter;
    }

    static Seal of(Stamp stamp) {
        return switch (stamp) {
            case Stamp.None _ -> new Seal(Optional.empty(), 0);
            case Stamp.Image image -> new Seal(Optional.of(SealPicture.read(image)), image.diameter() * Paper.MM);
        };
    }

    /// Presses it: what lies below shows through.
    void press(PdfContentByte canvas, Mark.SealPlace place) {
        picture.ifPresent(pixels -> {
            try {
                var image = Image.getInstance(pixels, null);
                image.scaleAbsolute((float) diameter, (float) diameter);
                image.setAbsolutePosition(
                        (float) (place.x() - diameter / 2), (float) (Paper.HEIGHT - place.y() - diameter / 2));
                var multiply = new PdfGState();
                multiply.setBlendMode(PdfGState.BM_MULTIPLY);
                canvas.saveState();
                canvas.setGState(multiply);
                canvas.addImage(image);
                canvas.restoreState();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
