package tongbao.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import tongbao.app.sample.SampleStore;
import tongbao.document.BulletinPdf;
import tongbao.document.Impression;
import tongbao.document.PagePictures;
import tongbao.document.Stamp;
import tongbao.document.font.Fonts;
import tongbao.document.word.BulletinDocx;
import tongbao.domain.bulletin.Composer;
import tongbao.domain.bulletin.Offices;
import tongbao.store.Store;
import tongbao.store.reading.RoundReading;

/// Setting pages: after a keystroke, with long tables, from 100,000 subjects, and the same document set by LibreOffice.
final class PaperMeasurements {
    private static final int FAILING = 3_000;
    private static final int MANY = 30_000;
    private static final long LIMIT = 10;
    private static final Pattern SAID = Pattern.compile("(\\d+) (\\d+)");

    private PaperMeasurements() {}

    static List<Measurement> all() {
        var all = new ArrayList<Measurement>();
        all.add(Measurement.ofMillis("preview", 300, 0, 1, PaperMeasurements::preview));
        all.add(Measurement.ofMillis("bulletin-of-100000", 20_000, 0, 1, PaperMeasurements::many));
        all.add(Measurement.ofMillis("table-3000", 3_000, 1, 3, watch -> set(watch, FAILING)));
        all.add(Measurement.ofMillis("table-30000", 30_000, 0, 1, watch -> set(watch, MANY)));
        all.add(new Measurement("table-3000-peak", "MB", 400, 0, 1, watch -> peak(watch, FAILING)));
        all.add(new Measurement("table-30000-peak", "MB", 1_500, 0, 1, watch -> peak(watch, MANY)));
        if (Files.isExecutable(Path.of("/usr/bin/soffice"))) {
            all.add(Measurement.ofMillis("table-3000-libreoffice", 60_000, 0, 1, watch -> libreOffice(watch, FAILING)));
        } else {
            System.out.println("table-3000-libreoffice is left out: /usr/bin/soffice is not installed");
        }
        var rival = Optional.ofNullable(System.getenv("TONGBAO_RIVAL")).map(Path::of);
        rival.ifPresentOrElse(
                folder -> {
                    all.add(Measurement.ofMillis(
                            "table-3000-jasper", 60_000, 0, 1, watch -> watch.note(jasper(folder, FAILING, 1))));
                    all.add(new Measurement(
                            "table-3000-jasper-peak",
                            "MB",
                            1_500,
                            0,
                            1,
                            watch -> watch.note(jasper(folder, FAILING, 2))));
                },
                () -> System.out.println("table-3000-jasper is left out: installer/bench fetches what it needs"));
        return all;
    }

    /// The table alone, set by JasperReports in a process of its own that measures its second run.
    ///
    /// @param which 1 for the milliseconds, 2 for the most its heap held in MB
    private static double jasper(Path rival, int rows, int which) throws Exception {
        var folder = Files.createTempDirectory("tongbao-bench");
        var font = folder.resolve("font.ttf");
        try (var in = BulletinPdf.class.getResourceAsStream("/tongbao/fonts/FandolFang-Regular.ttf")) {
            Files.write(font, Objects.requireNonNull(in).readAllBytes());
        }
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        rival.resolve("*").toString(),
                        rival.resolve("JasperTable.java").toString(),
                        Integer.toString(rows),
                        font.toString(),
                        folder.resolve("out.pdf").toString())
                .redirectError(folder.resolve("log").toFile())
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        var figures = SAID.matcher(said);
        if (process.waitFor() != 0 || !figures.matches()) {
            throw new IOException("JasperReports wrote nothing: " + Files.readString(folder.resolve("log")));
        }
        return Double.parseDouble(figures.group(which));
    }

    /// From an edit of the sample round's letter to the picture of its first page, without the pause of 60 ms that
    /// waits for the next key.
    private static void preview(Watch watch) throws Exception {
        var folder = Files.createTempDirectory("tongbao-bench").resolve("store");
        SampleStore.make(folder);
        try (var store = Store.open(folder)) {
            var reading = RoundReading.of(store, store.rounds().all().getLast().id());
            var draft = reading.draft(reading.office().orElseGet(Offices::sample), LocalDate.of(2026, 9, 28));
            var fonts = Fonts.ofThisMachine();
            Callable<Object> edit = () -> {
                var tried = draft.withWordings(Map.of("lead", "现将{period}检查情况通报如下。"));
                var file = BulletinPdf.bytes(
                                Composer.compose(tried), Impression.of(new Stamp.None()), fonts, () -> false)
                        .orElseThrow();
                try (var pages = PagePictures.open(file, "preview")) {
                    return pages.page(0, 1.3);
                }
            };
            for (int warm = 0; warm < 10; warm++) {
                edit.call();
            }
            for (int run = 0; run < 20; run++) {
                watch.time(edit);
            }
        }
    }

    private static void many(Watch watch) throws Exception {
        var pdf = Files.createTempFile("tongbao-bench", ".pdf");
        try (var province = Province.many()) {
            watch.time(() -> {
                var reading = RoundReading.of(province.store(), Province.ROUND);
                return BulletinPdf.write(
                        Composer.compose(reading.draft(Offices.sample(), LocalDate.of(2026, 9, 28))),
                        pdf,
                        new Stamp.None(),
                        _ -> {},
                        () -> false);
            });
        } finally {
            Files.deleteIfExists(pdf);
        }
    }

    private static void set(Watch watch, int rows) throws Exception {
        var pdf = Files.createTempFile("tongbao-bench", ".pdf");
        try {
            var bulletin = LongBulletin.of(rows);
            watch.time(() -> BulletinPdf.write(bulletin, pdf, new Stamp.None(), _ -> {}, () -> false));
        } finally {
            Files.deleteIfExists(pdf);
        }
    }

    /// The most the heap held while the pages were set, garbage not yet collected included.
    private static void peak(Watch watch, int rows) throws Exception {
        System.gc();
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        set(new Watch(), rows);
        watch.note(
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / (double) (1 << 20));
    }

    private static void libreOffice(Watch watch, int rows) throws Exception {
        var folder = Files.createTempDirectory("tongbao-bench");
        var docx = folder.resolve("long.docx");
        BulletinDocx.write(LongBulletin.of(rows), docx);
        watch.time(() -> {
            var process = new ProcessBuilder(
                            "/usr/bin/soffice",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            folder.toString(),
                            docx.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            if (!process.waitFor(LIMIT, TimeUnit.MINUTES) || Files.notExists(folder.resolve("long.pdf"))) {
                process.destroyForcibly();
                throw new IOException("LibreOffice wrote nothing: " + Files.readString(folder.resolve("log")));
            }
            return folder;
        });
    }
}
