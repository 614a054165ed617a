package tongbao.document.page;

import java.util.ArrayList;
import java.util.List;
import tongbao.document.font.Family;
import tongbao.domain.bulletin.PaperForm;

/// `— 2 —` in 4号 宋体, its dashes 7 mm below the text area, one character in from the outer edge; none on the
/// first page of a letter.
final class PageNumbers {
    static final double BELOW_TEXT = 7 * Paper.MM;

    private PageNumbers() {}

    static List<PagePlan> onto(Setter setter, List<PagePlan> pages, PaperForm form) {
        var numbered = new ArrayList<PagePlan>();
        for (int i = 0; i < pages.size(); i++) {
            int number = i + 1;
            numbered.add(
                    number == 1 && form == PaperForm.LETTER
                            ? pages.get(i)
                            : pages.get(i).with(marks -> {
                                marks.add(Mark.Starts.nothing());
                                marks.add(mark(setter, number));
                            }));
        }
        return numbered;
    }

    private static Mark mark(Setter setter, int number) {
        var line = setter.line("— " + number + " —", Style.solid(Family.SONG, Paper.SIZE_4), "页码");
        double dash = line.glyphs()
                .getFirst()
                .face()
                .ink('—')
                .map(ink -> (ink.top() + ink.bottom()) / 2)
                .orElse(0.38);
        double baseline = Paper.BOTTOM + BELOW_TEXT + dash * Paper.SIZE_4;
        return number % 2 == 1
                ? line.endingAt(Paper.RIGHT - Paper.CHARACTER, baseline)
                : line.at(Paper.LEFT + Paper.CHARACTER, baseline);
    }
}
