package tongbao.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongbao.app.sample.SampleStore;
import tongbao.document.BulletinPdf;
import tongbao.document.Stamp;
import tongbao.domain.bulletin.Arrangement;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.ChartAnnex;
import tongbao.domain.bulletin.Composer;
import tongbao.domain.bulletin.LetterFields;
import tongbao.domain.bulletin.Section;
import tongbao.domain.bulletin.audit.Passages;
import tongbao.domain.bulletin.publication.Publication;
import tongbao.domain.inspection.Digest;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.number.Fraction;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.note.ItemScore;
import tongbao.domain.round.note.Weights;
import tongbao.store.Store;
import tongbao.store.reading.RoundReading;

class AuditCommandTest {
    private static final String ROUND = "2026年第三季度（示例）";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void thePrintedBulletinOfTheSampleRoundAgreesUntilTheDataChange() {
        var store = folder.resolve("sample");
        var pdf = folder.resolve("通报.pdf").toString();
        run("demo", store.toString());
        var docx = folder.resolve("通报.docx").toString();
        var score = new ItemScore("示例省人民政府办公厅", "专业评价", Fraction.of(90));
        try (var opened = Store.open(store)) {
            var weights = new Weights(List.of(
                    new Weights.Item(List.of(), "网站", Fraction.parse("0.8"), Optional.of("2019-website")),
                    new Weights.Item(List.of(), "专业评价", Fraction.parse("0.2"), Optional.empty())));
            opened.record(
                    new Entry.NotesChanged(new RoundId(ROUND), "", List.of(Edit.added(weights), Edit.added(score))));
            opened.record(new Entry.BlockRewritten(
                    new RoundId(ROUND),
                    LetterFields.SECTIONS,
                    Edit.added(new Arrangement(Section.USUAL, List.of(ChartAnnex.COMPOSITES)).text())));
        }
        run(
                "bulletin",
                "--store",
                store.toString(),
                "--round",
                ROUND,
                "--out",
                pdf,
                "--date",
                "2026-10-08",
                "--docx",
                docx,
                "--xlsx",
                folder.resolve("表格.xlsx").toString(),
                "--extracts",
                folder.resolve("摘录").toString(),
                "--extract-name",
                "{name}.xlsx");
        assertThat(folder.resolve("摘录")).isNotEmptyDirectory();
        assertThat(run("audit", docx, "--store", store.toString(), "--round", ROUND))
                .isZero();

        assertThat(run("audit", pdf, "--store", store.toString(), "--round", ROUND))
                .isZero();
        assertThat(out.toString()).contains("成文日期，以文件所印 2026-10-08 为准，未核对").contains("核对一致");

        try (var opened = Store.open(store)) {
            opened.record(new Entry.NotesChanged(
                    new RoundId(ROUND),
                    "",
                    List.of(Edit.changed(score, new ItemScore(score.unit(), score.item(), Fraction.of(91))))));
        }
        assertThat(run("audit", pdf, "--store", store.toString(), "--round", ROUND))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("附件“各单位综合得分排名”第 1 行（专业评价（20%））：应为“91.00”，文件里是“90.00”。")
                .contains("附件“各单位综合得分排名”第 1 行（综合得分）：应为“113.40”，文件里是“113.20”。");

        try (var opened = Store.open(store)) {
            opened.record(new Entry.BlockRewritten(
                    new RoundId(ROUND), "requirement.1", Edit.added("改写的要求，共查 {site.inspected} 家。")));
        }
        assertThat(run("audit", pdf, "--store", store.toString(), "--round", ROUND))
                .isEqualTo(1);
        assertThat(err.toString()).contains("一段：应为“").contains("核对不一致：");
    }

    @Test
    void aPublishedBulletinStaysTrueAndWhatChangedSinceIsListed() {
        var store = folder.resolve("sample");
        var docx = folder.resolve("通报.docx").toString();
        var pdf = folder.resolve("通报.pdf").toString();
        run("demo", store.toString());
        run(
                "bulletin",
                "--store",
                store.toString(),
                "--round",
                ROUND,
                "--out",
                pdf,
                "--docx",
                docx,
                "--seal",
                store.resolve(SampleStore.STAMP).toString());
        try (var opened = Store.open(store)) {
            var reading = RoundReading.of(opened, new RoundId(ROUND));
            var bulletin = Composer.compose(
                    reading.draft(reading.office().orElseThrow(), LocalDate.now(ZoneId.systemDefault())));
            opened.record(new Entry.BulletinPublished(
                    new RoundId(ROUND),
                    new Publication(1, "", List.of(), new Digest("0".repeat(64)), Passages.of(bulletin))));
            opened.record(new Entry.BlockRewritten(
                    new RoundId(ROUND), "requirement.1", Edit.added("改写的要求，共查 {site.inspected} 家。")));
        }

        assertThat(run("audit", docx, "--store", store.toString(), "--round", ROUND))
                .isZero();
        assertThat(run("audit", pdf, "--store", store.toString(), "--round", ROUND))
                .isZero();
        assertThat(out.toString())
                .contains("第 1 次印发的通报逐字相同")
                .contains("一段：印发时是“")
                .contains("改写的要求")
                .contains("对“" + ROUND + "”的通报盖章（印章图片当场提供），文件“通报.pdf”，SHA-256 ");
        out.getBuffer().setLength(0);
        assertThat(run("verify", "--store", store.toString())).isZero();
        assertThat(out.toString()).contains("盖章（印章图片当场提供），文件“通报.pdf”，SHA-256 ").contains("核对无误");
    }

    @Test
    void theNoteOfTheJournalBelowTheLastPageIsHeldAgainstTheJournal() throws Exception {
        var store = folder.resolve("sample");
        run("demo", store.toString());
        String noted;
        Path pdf = folder.resolve("印发.pdf");
        Path doctored = folder.resolve("改过.pdf");
        try (var opened = Store.open(store)) {
            var reading = RoundReading.of(opened, new RoundId(ROUND));
            var plain = Composer.compose(reading.draft(reading.office().orElseThrow(), LocalDate.of(2026, 10, 8)));
            noted = opened.anchor().printed();
            print(plain.anchored(noted), pdf);
            print(
                    plain.anchored(noted.substring(0, noted.length() - 4) + (noted.endsWith("aaaa") ? "bbbb" : "aaaa")),
                    doctored);
            opened.record(new Entry.BulletinPublished(
                    new RoundId(ROUND),
                    new Publication(1, "", List.of(), new Digest("0".repeat(64)), Passages.of(plain.anchored(noted)))));
        }

        assertThat(run("audit", pdf.toString(), "--store", store.toString(), "--round", ROUND))
                .isZero();
        assertThat(out.toString()).contains("第 1 次印发的通报逐字相同").doesNotContain("印发时是");
        assertThat(run("verify", "--head", noted, "--store", store.toString())).isZero();
        assertThat(run("audit", doctored.toString(), "--store", store.toString(), "--round", ROUND))
                .isEqualTo(1);
        assertThat(err.toString()).contains("末页下方的数据存证").contains(noted);
    }

    private static void print(Bulletin bulletin, Path file) throws Exception {
        BulletinPdf.write(bulletin, file, new Stamp.None(), _ -> {}, () -> false);
    }

    private int run(String... arguments) {
        return Commands.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
