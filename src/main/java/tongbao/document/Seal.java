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
/// in its lower half; and, where asked for, over the right edges of the sheets laid out like a fan (骑缝章).
final class Seal {
    /// More sheets share no seal: the next ones begin another.
    private static final int MOST_SHEETS = 20;

    private final Optional<Image> picture;
    private final double diameter;
    private final double right;
    private final double down;
    private final boolean seam;

    private Seal(Optional<Image> picture, double diameter, double right, double down, boolean seam) {
        this.picture = picture;
        this.diameter = diameter;
        this.right = right;
        this.down = down;
        this.seam = seam;
    }

    /// @throws tongbao.document.problem.PrintException.BadStamp if the picture is unusable
    static Seal of(Stamp stamp) {
        return switch (stamp) {
            case Stamp.None _ -> new Seal(Optional.empty(), 0, 0, 0, false);
            case Stamp.Image image ->
                new Seal(
                        Optional.of(image(SealPicture.read(image))),
                        image.diameter() * Paper.MM,
                        image.right() * Paper.MM,
                        image.down() * Paper.MM,
                        image.seam());
        };
    }

    private static Image image(BufferedImage pixels) {
        try {
            return Image.getInstance(pixels, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isThere() {
        return picture.isPresent();
    }

    /// Presses it: what lies below shows through.
    void press(PdfContentByte canvas, Mark.SealPlace place) {
        picture.ifPresent(image -> {
            canvas.saveState();
            draw(canvas, image, place.x() + right - diameter / 2, Paper.HEIGHT - place.y() - down - diameter / 2);
            canvas.restoreState();
        });
    }

    /// The part of the seal that falls on the right edge of a page: the front of each sheet bears one, half way down,
    /// as all papers of this kind are printed on both sides. One sheet alone has no seam.
    ///
    /// @param page from 0
    /// @param pages of the whole paper
    void pressSeam(PdfContentByte canvas, int page, int pages) {
        int sheets = (pages + 1) / 2;
        if (!seam || sheets < 2 || page % 2 == 1) {
            return;
        }
        int seals = (sheets + MOST_SHEETS - 1) / MOST_SHEETS;
        int each = (sheets + seals - 1) / seals;
        int sheet = page / 2;
        int parts = Math.min(each, sheets - sheet / each * each);
        if (parts < 2) {
            return;
        }
        picture.ifPresent(image -> {
            double part = diameter / parts;
            double left = Paper.WIDTH - part;
            double bottom = (Paper.HEIGHT - diameter) / 2;
            canvas.saveState();
            canvas.rectangle((float) left, (float) bottom, (float) part, (float) diameter);
            canvas.clip();
            canvas.newPath();
            draw(canvas, image, left - sheet % each * part, bottom);
            canvas.restoreState();
        });
    }

    private void draw(PdfContentByte canvas, Image image, double x, double y) {
        image.scaleAbsolute((float) diameter, (float) diameter);
        image.setAbsolutePosition((float) x, (float) y);
        var multiply = new PdfGState();
        multiply.setBlendMode(PdfGState.BM_MULTIPLY);
        canvas.setGState(multiply);
        canvas.addImage(image);
    }
}
