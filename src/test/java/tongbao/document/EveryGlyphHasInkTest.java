package tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.document.font.Fonts;
import tongbao.document.page.Letter;
import tongbao.document.page.Mark;
import tongbao.document.page.Page;
import tongbao.document.page.Paper;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.Lint;
import tongbao.domain.bulletin.Run;

/// A font that extracts well can still draw blank: every character that is set has ink where it stands.
class EveryGlyphHasInkTest {
    private static final Fonts FONTS = Fonts.bundled();
    private static final double SCALE = 2;

    @TempDir
    private Path folder;

    @Test
    void everyCharacterOfEveryPageIsDrawn() throws IOException {
        var file = folder.resolve("通报.pdf");
        var bulletin = Bulletins.sample();
        BulletinPdf.write(bulletin, file, new Stamp.None(), FONTS, _ -> {}, () -> false);
        var letter = Letter.of(bulletin, FONTS);

        try (var pictures = PagePictures.open(file)) {
            assertThat(pictures.count()).isEqualTo(letter.pages().size());
            for (int page = 0; page < pictures.count(); page++) {
                assertThat(inkless(letter.pages().get(page).drawn(), pictures.page(page, SCALE)))
                        .as("page %d", page + 1)
                        .isEmpty();
            }
        }
    }

    @Test
    void aBlankSheetHasNone() {
        var first = Letter.of(Bulletins.sample(), FONTS).pages().getFirst().drawn();
        int width = (int) (Paper.WIDTH * SCALE);
        int height = (int) (Paper.HEIGHT * SCALE);
        var white = new int[width * height];
        java.util.Arrays.fill(white, 0xffffffff);

        assertThat(inkless(first, new ArgbImage(width, height, white))).hasSizeGreaterThan(300);
    }

    @Test
    void aCharacterNoFontDrawsIsNamedWithItsPlace() {
        var text = new Block.Paragraph("lead", "", List.of(new Run.Words("示例街道\uE123办事处没有更新。")), "", false);
        var bulletin = Bulletins.of(List.of(text), "");

        assertThat(FontLint.of(bulletin, FONTS))
                .extracting(Lint::block, lint -> lint.sentence(java.util.Locale.CHINESE))
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "lead", "没有一种字体能印出“\uE123”（U+E123），在“示例街道\uE123办事处没有”里。请改用规范字，或安装含有该字的 TrueType 字体。"))
                .hasSize(2);
    }

    @Test
    void theImprintOfADocumentStandsOnTheBackOfItsLastSheet() {
        for (int paragraphs = 1; paragraphs <= 64; paragraphs++) {
            var letter = Bulletins.ofParagraphs(paragraphs);
            var document = new Bulletin(
                    letter.issuer(),
                    Optional.of("示府办发〔2026〕4号"),
                    letter.title(),
                    letter.addressees(),
                    letter.blocks(),
                    letter.date(),
                    letter.note(),
                    "省委办公厅");

            var pages = Letter.of(document, FONTS).pages();

            assertThat(pages.size() % 2).as("%d paragraphs", paragraphs).isZero();
            assertThat(text(pages.getLast().drawn())).endsWith("印发");
        }
    }

    private static String text(Page page) {
        var text = new StringBuilder();
        for (var mark : page.marks()) {
            if (mark instanceof Mark.Text words) {
                text.append(words.text());
            }
        }
        return text.toString();
    }

    private static List<String> inkless(Page page, ArgbImage picture) {
        var found = new ArrayList<String>();
        page.marks().forEach(mark -> inkless(mark, false, picture, found));
        page.turned().forEach(mark -> inkless(mark, true, picture, found));
        return found;
    }

    private static void inkless(Mark mark, boolean turned, ArgbImage picture, List<String> found) {
        if (mark instanceof Mark.Text text) {
            for (var placed : text.glyphs()) {
                var glyph = placed.glyph();
                double top = text.baseline() - glyph.size();
                double bottom = text.baseline() + glyph.size() * 0.3;
                double left = placed.x() - 1;
                double right = placed.x() + glyph.size() * text.stretch() + 1;
                boolean inked = turned
                        ? ink(picture, top, Paper.HEIGHT - right, bottom, Paper.HEIGHT - left)
                        : ink(picture, left, top, right, bottom);
                if (!Character.isWhitespace(glyph.codePoint()) && !inked) {
                    found.add(text.text() + ": " + Character.toString(glyph.codePoint()));
                }
            }
        }
    }

    private static boolean ink(ArgbImage picture, double left, double top, double right, double bottom) {
        for (int y = (int) (top * SCALE); y < bottom * SCALE; y++) {
            for (int x = (int) (left * SCALE); x < right * SCALE; x++) {
                boolean inside = x >= 0 && y >= 0 && x < picture.width() && y < picture.height();
                if (inside && (picture.argb()[y * picture.width() + x] >> 8 & 0xff) < 200) {
                    return true;
                }
            }
        }
        return false;
    }
}
