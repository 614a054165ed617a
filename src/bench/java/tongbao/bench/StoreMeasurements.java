package tongbao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Digest;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.round.Policy;
import tongbao.domain.verdict.Scoring;
import tongbao.intake.picture.Thumbnail;
import tongbao.store.reading.RoundReading;

/// What an inspector waits for while ticking, and an office while counting.
final class StoreMeasurements {
    private StoreMeasurements() {}

    static List<Measurement> all() {
        return List.of(
                Measurement.ofMillis("import-3555-subjects", 1_000, 2, 5, StoreMeasurements::importRegister),
                Measurement.ofMillis("tick-to-disk", 2, 1, 3, StoreMeasurements::tick),
                Measurement.ofMillis("next-subject", 16, 1, 3, StoreMeasurements::next),
                Measurement.ofMillis("statistics-of-round", 50, 1, 2, StoreMeasurements::count),
                Measurement.ofMillis("standing-list", 100, 1, 2, StoreMeasurements::concerns),
                Measurement.ofMillis("open-store", 500, 1, 2, StoreMeasurements::open),
                Measurement.ofMillis("thumbnails-of-200-pictures", 10_000, 0, 1, StoreMeasurements::thumbnails),
                new Measurement("heap-of-round", "MB", 256, 0, 1, StoreMeasurements::heap));
    }

    private static void importRegister(Watch watch) throws Exception {
        try (var province = Province.empty()) {
            province.store()
                    .record(new Entry.RegionsChanged(Province.regions().all().stream()
                            .map(Entry.Edit::added)
                            .toList()));
            var register = Province.register();
            watch.time(() -> province.store().record(register));
        }
    }

    /// One answer, forced to disk: each clause of the first subjects, as fast as keys can be pressed and faster.
    private static void tick(Watch watch) throws Exception {
        try (var province = Province.opened()) {
            for (var subject : Province.subjects().subList(0, 20)) {
                for (var place : Province.catalogue(subject.kind()).placesFor(subject)) {
                    var entry = new Entry.AnswersRecorded(
                            Province.ROUND,
                            subject.id(),
                            List.of(new AnswerEdit(place.clause().code(), Answer.UNSEEN, Answer.CLEAR)));
                    watch.time(() -> province.store().record(entry));
                }
            }
        }
    }

    /// 200 screenshots of 1600 by 1000 pixels, read from their files and made small.
    private static void thumbnails(Watch watch) throws Exception {
        try (var province = Province.empty()) {
            var digests = new ArrayList<Digest>();
            for (var number = 0; number < 200; number++) {
                digests.add(province.store().pictures().keep(Screenshot.png(number)));
            }
            watch.time(() -> digests.stream()
                    .map(digest -> Thumbnail.of(province.store().pictures().read(digest), 192))
                    .filter(Optional::isPresent)
                    .count());
        }
    }

    /// The answers of the next subject read from the store, and its verdict.
    private static void next(Watch watch) throws Exception {
        try (var province = Province.inspected()) {
            for (var subject : Province.subjects()) {
                watch.time(() -> Scoring.verdict(
                        Province.catalogue(subject.kind()),
                        Policy.AT_ONCE,
                        subject,
                        province.store().inspections().get(Province.ROUND, subject.id())));
            }
        }
    }

    /// From the store to every verdict, the way the screens and the bulletin read a round.
    private static void count(Watch watch) throws Exception {
        try (var province = Province.inspected()) {
            for (var run = 0; run < 20; run++) {
                watch.time(
                        () -> RoundReading.of(province.store(), Province.ROUND).outcomes());
            }
        }
    }

    /// The standing list, from the store to its sorted concerns.
    private static void concerns(Watch watch) throws Exception {
        try (var province = Province.inspected()) {
            for (var run = 0; run < 20; run++) {
                watch.time(() -> RoundReading.concerns(province.store(), Province.ROUND));
            }
        }
    }

    private static void open(Watch watch) throws Exception {
        try (var province = Province.inspected()) {
            for (var run = 0; run < 3; run++) {
                watch.time(province::reopened);
            }
        }
    }

    /// What stays in memory while a fully inspected round and its outcomes are held.
    private static void heap(Watch watch) throws Exception {
        try (var province = Province.inspected()) {
            var held = new ArrayList<Object>();
            var reading = RoundReading.of(province.store(), Province.ROUND);
            held.add(reading);
            held.add(reading.outcomes());
            System.gc();
            var runtime = Runtime.getRuntime();
            watch.note((runtime.totalMemory() - runtime.freeMemory()) / 1e6);
            if (held.size() != 2) {
                throw new IllegalStateException("the round was let go too early");
            }
        }
    }
}
