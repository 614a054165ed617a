package tongbao.domain.bulletin.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tongbao.domain.bulletin.Block;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.PaperForm;
import tongbao.domain.bulletin.Run;
import tongbao.domain.bulletin.audit.Passage.Part;
import tongbao.domain.bulletin.audit.Place.Kind;

/// Everything a printed bulletin must say, in the order of the paper: the letter, its annexes, 抄送, the note of the
/// journal. It is taken from the bulletin itself and not from the program that sets it, so that what is lost in
/// setting is found too.
public final class Passages {
    private static final int NAMED = 12;

    /// 数据存证, before the note of the journal.
    public static final String ANCHOR = "数据存证";

    private final List<Passage> passages = new ArrayList<>();

    private Passages() {}

    public static List<Passage> of(Bulletin bulletin) {
        var all = new Passages();
        all.head(bulletin);
        bulletin.blocks().stream()
                .filter(block -> !(block instanceof Block.Annex))
                .forEach(all::block);
        all.annexList(bulletin.annexes());
        all.signOff(bulletin);
        bulletin.annexes().forEach(all::annex);
        if (!bulletin.copyTo().isBlank()) {
            all.add(Place.of(Kind.COPIES, "copyTo"), "抄送：" + stopped(bulletin.copyTo()));
        }
        if (bulletin.form() == PaperForm.FILE) {
            all.add(Place.of(Kind.ISSUED, "issuer"), bulletin.issuer() + bulletin.printedDate() + "印发");
        }
        if (!bulletin.anchor().isEmpty()) {
            all.add(Place.of(Kind.ANCHOR, "anchor"), ANCHOR + bulletin.anchor());
        }
        return List.copyOf(all.passages);
    }

    private void head(Bulletin bulletin) {
        add(Place.of(Kind.ISSUER, "issuer"), bulletin.issuer() + (bulletin.form() == PaperForm.FILE ? "文件" : ""));
        bulletin.number().ifPresent(number -> add(Place.of(Kind.NUMBER, "number"), number));
        add(Place.of(Kind.TITLE, "title"), bulletin.title());
        if (!bulletin.addressees().isBlank()) {
            add(Place.of(Kind.ADDRESSEES, "addressees"), bulletin.addressees() + "：");
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading ->
                add(new Place(Kind.HEADING, heading.key(), heading.text(), 0), heading.text());
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Chart chart -> chart(chart);
            case Block.Annex annex -> annex(annex);
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        var parts = new ArrayList<Part>();
        parts.add(new Part("", paragraph.lead()));
        for (var run : paragraph.runs()) {
            parts.add(
                    switch (run) {
                        case Run.Words(var text) -> new Part("", text);
                        case Run.Computed(var figure) -> new Part(figure.key(), figure.text());
                    });
        }
        passages.add(new Passage(new Place(Kind.PARAGRAPH, paragraph.key(), name(paragraph), 0), parts));
    }

    private static String name(Block.Paragraph paragraph) {
        if (!paragraph.lead().isBlank()) {
            return paragraph.lead().replaceFirst("。$", "");
        }
        var text = paragraph.text();
        return text.codePointCount(0, text.length()) <= NAMED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, NAMED)) + "……";
    }

    private void chart(Block.Chart chart) {
        add(new Place(Kind.CHART, chart.key(), chart.title(), 0), chart.title());
        add(new Place(Kind.CHART_KEY, chart.key(), chart.title(), 0), key(chart.kind()));
        for (int i = 0; i < chart.bars().size(); i++) {
            var bar = chart.bars().get(i);
            passages.add(new Passage(
                    new Place(Kind.BAR, chart.key(), chart.title() + "：" + bar.label(), i + 1),
                    List.of(
                            new Part("", bar.label()),
                            new Part(chart.kind().share(), bar.printed().isEmpty() ? "—" : bar.printed() + "%"),
                            new Part(chart.kind().counts(), bar.passed() + "/" + bar.inspected()))));
        }
    }

    private static String key(Block.Chart.Kind kind) {
        return kind.part() + kind.rest() + kind.share() + kind.counts();
    }

    private void annexList(List<Block.Annex> annexes) {
        for (int i = 0; i < annexes.size(); i++) {
            var annex = annexes.get(i);
            var number = annexes.size() == 1 ? "" : annex.number() + ".";
            add(
                    new Place(Kind.ANNEX_LIST, annex.key(), annex.title(), i + 1),
                    (i == 0 ? "附件：" : "") + number + annex.title());
        }
    }

    private void signOff(Bulletin bulletin) {
        add(Place.of(Kind.SIGNATURE, "issuer"), bulletin.issuer());
        add(Place.of(Kind.DATE, "date"), bulletin.printedDate());
        var note = bulletin.note();
        if (!note.isBlank()) {
            add(Place.of(Kind.NOTE, "note"), note.startsWith("（") || note.startsWith("(") ? note : "（" + note + "）");
        }
    }

    private void annex(Block.Annex annex) {
        var title = annex.title();
        add(
                new Place(Kind.ANNEX, annex.key(), title, 0),
                "附件" + (annex.number() == 0 ? "" : annex.number()) + title + annex.subtitle());
        var columns = annex.table().columns();
        passages.add(new Passage(
                new Place(Kind.TABLE_HEAD, annex.key(), title, 0),
                columns.stream().map(column -> new Part("", column.head())).toList()));
        for (int i = 0; i < annex.table().rows().size(); i++) {
            var cells = annex.table().rows().get(i);
            passages.add(new Passage(
                    new Place(Kind.ROW, annex.key(), title, i + 1),
                    IntStream.range(0, cells.size())
                            .mapToObj(at -> new Part(columns.get(at).head(), cells.get(at)))
                            .toList()));
        }
        if (!annex.note().isBlank()) {
            add(new Place(Kind.TABLE_NOTE, annex.key(), title, 0), annex.note());
        }
        annex.charts().forEach(this::chart);
    }

    private void add(Place place, String text) {
        passages.add(Passage.of(place, text));
    }

    private static String stopped(String text) {
        return text.endsWith("。") ? text : text + "。";
    }
}
