package tongbao.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import tongbao.domain.inspection.mark.Box;
import tongbao.domain.inspection.mark.Mark;

/// 标注图: an original with marks drawn onto it. What is masked is masked first, then the rest is drawn in its order,
/// then it is cut. The original is not changed. Any thread.
public final class MarkedPicture {
    private MarkedPicture() {}

    /// As it is shown, printed and handed out.
    public static ArgbImage of(ArgbImage original, List<Mark> marks) {
        var drawn = draw(original, marks);
        return marks.reversed().stream()
                .filter(Mark.Crop.class::isInstance)
                .findFirst()
                .map(crop -> cut(drawn, crop.bounds().within(drawn.getWidth(), drawn.getHeight())))
                .orElseGet(() -> ArgbImage.of(drawn));
    }

    /// The whole picture with everything but the cut, as the editor shows it.
    public static ArgbImage whole(ArgbImage original, List<Mark> marks) {
        return ArgbImage.of(draw(original, marks));
    }

    private static BufferedImage draw(ArgbImage original, List<Mark> marks) {
        var picture = onWhite(original.picture());
        new Masking(
                        picture,
                        marks.stream()
                                .filter(Mark.Mosaic.class::isInstance)
                                .map(Mark::bounds)
                                .toList())
                .paint();
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        var drawing = new MarkDrawing(pen, Math.max(picture.getWidth(), picture.getHeight()));
        marks.forEach(drawing::draw);
        pen.dispose();
        return picture;
    }

    /// Paper is white, and so is what shines through a picture.
    private static BufferedImage onWhite(BufferedImage original) {
        var picture = new BufferedImage(original.getWidth(), original.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.drawImage(original, 0, 0, null);
        pen.dispose();
        return picture;
    }

    private static ArgbImage cut(BufferedImage picture, Box box) {
        return new ArgbImage(
                box.width(),
                box.height(),
                picture.getRGB(box.x(), box.y(), box.width(), box.height(), null, 0, box.width()));
    }
}
