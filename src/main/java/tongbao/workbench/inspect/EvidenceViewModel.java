package tongbao.workbench.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tongbao.document.ArgbImage;
import tongbao.document.PngBytes;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.EvidenceId;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.Picture;
import tongbao.domain.register.Subject;
import tongbao.intake.picture.PictureException;
import tongbao.intake.picture.PictureReader;
import tongbao.store.failure.StoreException;
import tongbao.workbench.ui.Problem;
import tongbao.workbench.ui.Progress;
import tongbao.workbench.ui.Session;

/// Takes pictures in beside the clause at hand: looks at them, keeps their bytes, then records them. All of it beside
/// the screen and beside the ticks; what cannot be taken in is named, the others are.
public final class EvidenceViewModel {
    /// One picture that was asked for.
    private sealed interface Taken {
        record Kept(Picture picture) implements Taken {}

        record Refused(Problem why) implements Taken {}
    }

    /// Where pictures go to.
    ///
    /// @param finding the finding they show, if one is open
    public record Target(Opened desk, ClauseCode clause, Optional<FindingId> finding) {}

    /// How many files without a subject are named.
    private static final int LISTED = 12;

    private final InspectViewModel inspect;
    private final Session session;
    private final Supplier<LocalDateTime> now;

    public EvidenceViewModel(InspectViewModel inspect, Session session, Supplier<LocalDateTime> now) {
        this.inspect = inspect;
        this.session = session;
        this.now = now;
    }

    /// Takes in files that were dragged, chosen or copied.
    public void attach(Target target, List<Path> paths) {
        take(
                target,
                paths.stream().<Callable<Taken>>map(path -> () -> file(path)).toList());
    }

    /// Takes in whole folders: every picture goes to the subject named in its file name, beside `clause` where that is
    /// asked of the subject. What names no subject is listed and left where it is.
    public void attachFolders(RoundDesk desk, ClauseCode clause, List<Path> folders) {
        session.background()
                .start(
                        session.messages().get("inspect.evidence.keeping"),
                        work -> {
                            var match = FolderMatch.of(folders, desk.subjects());
                            var kept = new ArrayList<Map.Entry<Subject, Taken>>();
                            for (var one : match.matched().entrySet()) {
                                if (work.isCancelled()) {
                                    break;
                                }
                                kept.add(Map.entry(one.getValue(), file(one.getKey())));
                                work.show(kept.size(), match.matched().size());
                            }
                            return Map.entry(match, kept);
                        },
                        done -> record(desk, clause, done.getKey(), done.getValue()),
                        failure -> session.report(Problem.of(failure)));
    }

    private void record(RoundDesk desk, ClauseCode clause, FolderMatch match, List<Map.Entry<Subject, Taken>> kept) {
        for (var one : kept) {
            var at = desk.opened(
                    one.getKey(),
                    Inspection.untouched(desk.round().id(), one.getKey().id()));
            switch (one.getValue()) {
                case Taken.Kept(var picture) ->
                    inspect.writing()
                            .attach(
                                    at,
                                    new Evidence(
                                            new EvidenceId(UUID.randomUUID().toString()),
                                            picture,
                                            at.find(clause).map(_ -> clause),
                                            Optional.empty(),
                                            "",
                                            now.get(),
                                            session.inspectorProperty().get()));
                case Taken.Refused _ -> {}
            }
        }
        report(kept.stream().map(Map.Entry::getValue).toList());
        var left = match.unmatched();
        if (left.isEmpty() && kept.isEmpty()) {
            session.report(Problem.of("folder-empty"));
        } else if (!left.isEmpty()) {
            session.report(Problem.of(
                    "folder-unmatched",
                    left.size(),
                    left.stream()
                            .limit(LISTED)
                            .map(file -> String.valueOf(file.getFileName()))
                            .collect(Collectors.joining(session.messages().get("inspect.findings.and"))),
                    kept.size()));
        }
    }

    /// Takes in a picture of the clipboard; it is kept as PNG.
    public void attach(Target target, ArgbImage image) {
        var name = session.messages().get("inspect.evidence.clipboard");
        take(target, List.of(() -> keep(PngBytes.of(image), name)));
    }

    /// Lays a picture of the subject on the desk beside another of its findings, too.
    public void beside(Evidence picture, Finding finding) {
        inspect.getOpened()
                .ifPresent(at -> inspect.writing()
                        .attach(
                                at,
                                picture.beside(
                                        new EvidenceId(UUID.randomUUID().toString()),
                                        finding,
                                        now.get(),
                                        session.inspectorProperty().get())));
    }

    private Taken file(Path path) {
        var name = Optional.ofNullable(path.getFileName()).orElse(path).toString();
        try {
            if (Files.size(path) > PictureReader.MOST_BYTES) {
                return new Taken.Refused(
                        Problem.of("picture-large", name, Long.toString(PictureReader.MOST_BYTES / (1024 * 1024))));
            }
            return keep(Files.readAllBytes(path), name);
        } catch (IOException e) {
            return new Taken.Refused(Problem.of("picture-unread", name));
        }
    }

    private Taken keep(byte[] bytes, String name) {
        try {
            var picture = PictureReader.read(bytes, name);
            session.store().pictures().keep(bytes);
            return new Taken.Kept(picture);
        } catch (PictureException e) {
            return new Taken.Refused(
                    Problem.of("picture-refused", e.text(session.messages().locale())));
        } catch (StoreException e) {
            return new Taken.Refused(Problem.of(e));
        }
    }

    private void take(Target target, List<Callable<Taken>> pictures) {
        session.background()
                .start(
                        session.messages().get("inspect.evidence.keeping"),
                        work -> all(pictures, work),
                        taken -> {
                            taken.forEach(one -> record(target, one));
                            report(taken);
                        },
                        failure -> session.report(Problem.of(failure)));
    }

    private static List<Taken> all(List<Callable<Taken>> pictures, Progress work) throws Exception {
        var taken = new ArrayList<Taken>();
        for (var picture : pictures) {
            if (work.isCancelled()) {
                break;
            }
            taken.add(picture.call());
            work.show(taken.size(), pictures.size());
        }
        return taken;
    }

    private void record(Target target, Taken taken) {
        switch (taken) {
            case Taken.Kept(var picture) ->
                inspect.writing()
                        .attach(
                                target.desk(),
                                new Evidence(
                                        new EvidenceId(UUID.randomUUID().toString()),
                                        picture,
                                        Optional.of(target.clause()),
                                        target.finding(),
                                        "",
                                        now.get(),
                                        session.inspectorProperty().get()));
            case Taken.Refused _ -> {}
        }
    }

    /// Says of every picture that was not taken in why, in one notice.
    private void report(List<Taken> taken) {
        var refused = taken.stream()
                .filter(Taken.Refused.class::isInstance)
                .map(one -> ((Taken.Refused) one).why())
                .toList();
        if (refused.size() == 1) {
            session.report(refused.getFirst());
        } else if (!refused.isEmpty()) {
            session.report(Problem.of(
                    "pictures-refused",
                    refused.size(),
                    taken.size() - refused.size(),
                    refused.stream()
                            .map(why -> why.what(session.messages()))
                            .distinct()
                            .limit(LISTED)
                            .collect(Collectors.joining(" "))));
        }
    }
}
