package tongbao.document.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import tongbao.document.page.Paper;
import tongbao.domain.bulletin.audit.Discrepancy;
import tongbao.domain.bulletin.audit.Discrepancy.Kind;
import tongbao.domain.bulletin.audit.Place;
import tongbao.domain.bulletin.audit.Reread;

/// The characters of a PDF page by page in the order of its content, with what hides or covers them.
final class PdfGlyphs extends PDFTextStripper {
    /// A seal takes 60 mm at most; a larger picture may stand for text.
    private static final double LARGEST = 70 * Paper.MM;

    private static final double FOOT = Paper.HEIGHT - Paper.BOTTOM - 1;
    private static final int MOST_CHARACTERS = 50_000_000;
    /// A form that draws itself twice would draw itself for ever.
    private static final int MOST_OPERATORS = 30_000_000;

    private static final int MOST_OPERATORS_OF_A_PAGE = 1_000_000;

    private static final Set<String> HARMLESS = Set.of("Link", "Popup", "Widget");

    private final List<String> pages = new ArrayList<>();
    private final List<int[]> spots = new ArrayList<>();
    private final List<PdfText.Lines> lines = new ArrayList<>();
    private final List<Float> shares = new ArrayList<>();
    private final List<Discrepancy> concerns = new ArrayList<>();
    private final Set<String> fonts = new TreeSet<>();

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder foot = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    private int characters;
    private int operators;
    private int before;

    PdfGlyphs() {
        setSortByPosition(false);
        addOperator(new SetTextRenderingMode(this));
    }

    List<String> pages() {
        return pages;
    }

    List<int[]> spots() {
        return spots;
    }

    List<PdfText.Lines> lines() {
        return lines;
    }

    List<Discrepancy> concerns() {
        return concerns;
    }

    Set<String> fonts() {
        return fonts;
    }

    @Override
    protected void startPage(PDPage page) {
        before = operators;
        text.setLength(0);
        foot.setLength(0);
        hidden.setLength(0);
        places.clear();
        shares.clear();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        var unicode = position.getUnicode();
        if (unicode == null || unicode.isBlank()) {
            return;
        }
        if (++characters > MOST_CHARACTERS) {
            throw new IllegalArgumentException("more than " + MOST_CHARACTERS + " characters");
        }
        var matrix = position.getTextMatrix();
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER || outside(matrix)) {
            hidden.append(unicode);
        } else if (slants(matrix)) {
            watermark(unicode);
        } else if (matrix.getTranslateY() < FOOT) {
            foot.append(unicode);
        } else {
            var clean = Reread.withoutBlanks(unicode);
            text.append(clean);
            float share = (float) (1 - (matrix.getTranslateY() + position.getFontSizeInPt()) / Paper.HEIGHT);
            clean.chars().forEach(_ -> shares.add(share));
        }
        places.add(Math.round(matrix.getTranslateX() * 2));
        places.add(Math.round(matrix.getTranslateY() * 2));
        fonts.add(position.getFont().getName().replaceFirst("^[A-Z]{6}\\+", ""));
    }

    private static boolean outside(Matrix matrix) {
        return matrix.getTranslateX() < -1
                || matrix.getTranslateX() > Paper.WIDTH + 1
                || matrix.getTranslateY() < -1
                || matrix.getTranslateY() > Paper.HEIGHT + 1;
    }

    private static boolean slants(Matrix matrix) {
        return Math.abs(matrix.getScaleX()) > 0.01 && Math.abs(matrix.getShearX()) > 0.01;
    }

    /// Words laid across a page mark a sample; digits among them would be figures.
    private void watermark(String unicode) {
        if (unicode.chars().anyMatch(Character::isDigit)) {
            foot.append(unicode);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MOST_OPERATORS || operators - before > MOST_OPERATORS_OF_A_PAGE) {
            throw new IllegalArgumentException("more than " + (operators - 1) + " operators");
        }
        if (operator.getName().equals("BI")
                || (operator.getName().equals("Do")
                        && !operands.isEmpty()
                        && operands.getFirst() instanceof COSName name
                        && getResources().isImageXObject(name))) {
            var matrix = getGraphicsState().getCurrentTransformationMatrix();
            picture(matrix.getScalingFactorX(), matrix.getScalingFactorY());
        }
        super.processOperator(operator, operands);
    }

    private void picture(double width, double height) {
        if (Math.max(width, height) > LARGEST && Math.min(width, height) > LARGEST / 4) {
            concern(Kind.COVERED, millimetres(width) + "×" + millimetres(height) + " mm");
        }
    }

    private static String millimetres(double points) {
        return String.format(Locale.ROOT, "%.0f", points / Paper.MM);
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        int number = pages.size() + 1;
        lines.add(new PdfText.Lines(text.substring(0, shares.size()), List.copyOf(shares)));
        text.append(Reread.withoutBlanks(foot.toString()).replaceFirst("^—" + number + "—", ""));
        if (!hidden.isEmpty()) {
            concern(Kind.HIDDEN, hidden.toString());
        }
        for (var annotation : page.getAnnotations()) {
            annotation(annotation);
        }
        pages.add(text.toString());
        spots.add(places.stream().mapToInt(Integer::intValue).toArray());
    }

    /// Notes and stamps laid over the page by other programs.
    private void annotation(PDAnnotation annotation) {
        var box = annotation.getRectangle();
        if (!HARMLESS.contains(annotation.getSubtype()) && !annotation.isHidden() && box != null) {
            concern(
                    Kind.COVERED,
                    annotation.getSubtype() + " " + millimetres(box.getWidth()) + "×" + millimetres(box.getHeight())
                            + " mm");
        }
    }

    private void concern(Kind kind, String read) {
        concerns.add(new Discrepancy(kind, new Place(Place.Kind.SHEET, "", "", 0), "", "", read, pages.size() + 1));
    }
}
