package tongbao.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tongbao.document.BulletinPdf;
import tongbao.document.SampleStamp;
import tongbao.document.Stamp;
import tongbao.domain.bulletin.Composer;
import tongbao.domain.bulletin.Draft;
import tongbao.domain.bulletin.Offices;
import tongbao.domain.statistics.Outcome;
import tongbao.store.reading.RoundReading;

/// From the store to the stamped letter on disk.
final class BulletinMeasurements {
    private BulletinMeasurements() {}

    static List<Measurement> all() {
        return List.of(
                Measurement.ofMillis("bulletin-first", 2_000, 0, 1, watch -> print(watch, 1)),
                Measurement.ofMillis("bulletin", 2_000, 1, 1, watch -> print(watch, 5)));
    }

    private static void print(Watch watch, int times) throws Exception {
        var pdf = Files.createTempFile("tongbao-bench", ".pdf");
        try (var province = Province.inspected()) {
            for (var run = 0; run < times; run++) {
                watch.time(() -> write(RoundReading.of(province.store(), Province.ROUND), pdf));
            }
        } finally {
            Files.deleteIfExists(pdf);
        }
    }

    private static Object write(RoundReading reading, Path pdf) throws Exception {
        List<Outcome> outcomes = reading.outcomes();
        var draft = new Draft(
                reading.round(),
                Offices.sample(),
                reading.regions(),
                reading.catalogues(),
                outcomes,
                reading.inspections(),
                reading.history(),
                reading.wordings(),
                Optional.of("示例〔2026〕1号"),
                LocalDate.of(2026, 9, 8),
                Optional.of(LocalDate.of(2026, 9, 30)));
        return BulletinPdf.write(
                Composer.compose(draft), pdf, new Stamp.Image(SampleStamp.png(), 42), _ -> {}, () -> false);
    }
}
