package tongbao.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;

/// The drawn screenshot of an invented page, for the sample round: a page head, an empty column and what is wrong
/// with it in a red frame.
public final class SamplePage {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 600;
    private static final Color BLUE = new Color(0x4a, 0x6f, 0xa5);
    private static final Color GREY = new Color(0xe3, 0xe8, 0xed);
    private static final Color INK = new Color(0x1d, 0x23, 0x29);
    private static final Color RED = new Color(0xc4, 0x33, 0x2a);

    private SamplePage() {}

    /// A PNG of 960 x 600 pixels.
    public static byte[] png(String site, String column, String problem) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        draw(pen, font(), site, column, problem);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void draw(Graphics2D pen, Font font, String site, String column, String problem) {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(BLUE);
        pen.fillRect(0, 0, WIDTH, 96);
        pen.setColor(Color.WHITE);
        pen.setFont(font.deriveFont(30f));
        pen.drawString(site, 40, 60);
        pen.setColor(INK);
        pen.setFont(font.deriveFont(20f));
        pen.drawString(column, 40, 150);
        pen.setColor(GREY);
        for (var line = 0; line < 6; line++) {
            pen.fillRect(40, 430 + line * 24, 880 - line * 60, 10);
        }
        pen.setColor(INK);
        pen.setFont(font.deriveFont(24f));
        pen.drawString(problem, 120, 290);
        pen.setColor(RED);
        pen.setStroke(new BasicStroke(4));
        pen.drawRect(80, 220, 800, 120);
        pen.setFont(font.deriveFont(14f));
        pen.drawString("示例页面，内容均为虚构", 40, HEIGHT - 16);
    }

    private static Font font() {
        try (var in = Objects.requireNonNull(
                SamplePage.class.getResourceAsStream("/tongbao/fonts/NotoSansSC-Regular.ttf"), "bundled font")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font is damaged", e);
        }
    }
}
