package tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tongbao.domain.inspection.mark.Box;
import tongbao.domain.inspection.mark.Ink;
import tongbao.domain.inspection.mark.Mark;
import tongbao.domain.inspection.mark.Pen;
import tongbao.domain.inspection.mark.Spot;
import tongbao.intake.picture.Thumbnail;

class MarkedPictureTest {
    private static final Box SECRET = new Box(40, 30, 50, 12);

    @Test
    void nothingOfWhatWasMaskedIsInTheFile() {
        var mask = List.<Mark>of(new Mark.Mosaic(SECRET));

        var one = PngBytes.of(MarkedPicture.of(page(1), mask));
        var other = PngBytes.of(MarkedPicture.of(page(2), mask));

        assertThat(page(1).argb()).isNotEqualTo(page(2).argb());
        assertThat(one).isEqualTo(other);
        var read = Thumbnail.of(one, 200).orElseThrow();
        assertThat(read.argb()).isEqualTo(MarkedPicture.of(page(1), mask).argb());
    }

    @Test
    void twoMasksSideBySideTellNothingOfEachOther() {
        var masks = List.<Mark>of(new Mark.Mosaic(new Box(40, 30, 25, 12)), new Mark.Mosaic(new Box(65, 30, 25, 12)));

        assertThat(MarkedPicture.of(page(1), masks).argb())
                .isEqualTo(MarkedPicture.of(page(2), masks).argb());
    }

    @Test
    void aMaskTouchesNothingBesideIt() {
        var masked = MarkedPicture.of(page(1), List.of(new Mark.Mosaic(SECRET)));

        var changed = new java.util.ArrayList<Spot>();
        for (var i = 0; i < masked.argb().length; i++) {
            if (masked.argb()[i] != page(1).argb()[i]) {
                changed.add(new Spot(i % 200, i / 200));
            }
        }
        assertThat(changed).isNotEmpty().allMatch(SECRET::holds);
    }

    @Test
    void theLastCutCountsAndTheOriginalStaysAsItIs() {
        var original = page(1);
        var before = Arrays.copyOf(original.argb(), original.argb().length);

        var cut = MarkedPicture.of(
                original, List.of(new Mark.Crop(new Box(0, 0, 10, 10)), new Mark.Crop(new Box(150, 100, 100, 100))));

        assertThat(List.of(cut.width(), cut.height())).containsExactly(50, 20);
        assertThat(cut.argb()[0]).isEqualTo(original.argb()[100 * 200 + 150]);
        assertThat(original.argb()).isEqualTo(before);
    }

    @Test
    void framesArrowsNumbersAndTextsAreDrawn() throws Exception {
        var marks = List.<Mark>of(
                new Mark.Frame(new Box(20, 60, 60, 30), Pen.USUAL),
                new Mark.Arrow(new Spot(150, 100), new Spot(90, 80), Pen.USUAL.with(Ink.BLUE)),
                new Mark.Numbered(new Spot(80, 60), 10, 2, Pen.USUAL),
                new Mark.Note(new Spot(110, 5), 12, "整页没有稿件\n2 处", Pen.USUAL.with(Pen.Width.THIN)));
        var drawn = MarkedPicture.of(page(1), marks);
        Files.createDirectories(Path.of("target", "screens"));
        Files.write(Path.of("target", "screens", "marked.png"), PngBytes.of(drawn));

        assertThat(pixel(drawn, 20, 75)).isEqualTo(0xFFC4332A);
        assertThat(pixel(drawn, 50, 75)).isEqualTo(pixel(page(1), 50, 75));
        assertThat(pixel(drawn, 95, 82)).isEqualTo(0xFF1D5299);
        assertThat(pixel(drawn, 72, 60)).isEqualTo(0xFFC4332A);
        assertThat(pixel(drawn, 114, 9)).isEqualTo(0xFFFFFFFF);
    }

    private static int pixel(ArgbImage image, int x, int y) {
        return image.argb()[y * image.width() + x];
    }

    /// White with a grey edge; under [#SECRET] something else for each seed.
    private static ArgbImage page(int seed) {
        var argb = new int[200 * 120];
        var random = new Random(seed);
        for (var i = 0; i < argb.length; i++) {
            var x = i % 200;
            var y = i / 200;
            argb[i] = SECRET.holds(new Spot(x, y))
                    ? 0xFF000000 | random.nextInt(0xFFFFFF)
                    : x > 100 ? 0xFFD0D8E0 : 0xFFFFFFFF;
        }
        return new ArgbImage(200, 120, argb);
    }
}
