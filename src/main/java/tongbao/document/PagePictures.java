package tongbao.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import tongbao.document.problem.PrintException;

/// The pages of a PDF as pictures for the screen. One thread at a time; close it before the file is replaced.
public final class PagePictures implements AutoCloseable {
    private static final long MOST_BYTES = 256L << 20;
    private static final long MOST_PIXELS = 40_000_000;
    /// In points: the longest side PDF knows (ISO 32000-1, annex C.2). A side of billions beside one of nothing would
    /// take all memory however few pixels a point takes.
    private static final double LONGEST_SIDE = 14_400;

    private final String file;
    private final PDDocument document;
    private final PDFRenderer renderer;

    private PagePictures(String file, PDDocument document) {
        this.file = file;
        this.document = document;
        this.renderer = new BoundedRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /// @throws PrintException.Unreadable if the file is no PDF or too large to be one of ours
    public static PagePictures open(Path file) {
        try {
            if (java.nio.file.Files.size(file) > MOST_BYTES) {
                throw new IOException("More than " + MOST_BYTES + " bytes");
            }
            return new PagePictures(
                    file.toString(), Loader.loadPDF(file.toFile(), IOUtils.createMemoryOnlyStreamCache()));
        } catch (IOException e) {
            throw new PrintException.Unreadable(file.toString(), e);
        }
    }

    /// The pages of a file in memory.
    ///
    /// @param name of the file, for sentences
    public static PagePictures open(byte[] file, String name) {
        try {
            return new PagePictures(name, Loader.loadPDF(file));
        } catch (IOException e) {
            throw new PrintException.Unreadable(name, e);
        }
    }

    /// In points.
    public record Size(double width, double height) {}

    public Size size(int index) {
        var box = document.getPage(index).getMediaBox();
        return new Size(box.getWidth(), box.getHeight());
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /// Page `index` (from 0) with `scale` pixels a point, on white. A scale that would take more than 40 million pixels
    /// is lowered.
    public ArgbImage page(int index, double scale) {
        try {
            var size = size(index);
            if (!(size.width() <= LONGEST_SIDE && size.height() <= LONGEST_SIDE)) {
                throw new IOException("a page of " + size);
            }
            double most = Math.sqrt(MOST_PIXELS / Math.max(1.0, size.width() * size.height()));
            return ArgbImage.of(render(index, (float) Math.min(scale, most)));
        } catch (IOException
                | RuntimeException
                | StackOverflowError e) { // the library stumbles over damage in many ways
            throw new PrintException.Unreadable(file, e);
        }
    }

    private BufferedImage render(int index, float scale) throws IOException {
        return renderer.renderImage(index, scale, ImageType.RGB);
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(document);
    }
}
