package tongbao.workbench.inspect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import tongbao.domain.inspection.Digest;
import tongbao.intake.picture.Thumbnail;
import tongbao.workbench.ui.ScreenPicture;
import tongbao.workbench.ui.Session;

/// Small pictures, made beside the screen. The last ones used are held, no more than [#MOST]. Used on the JavaFX
/// thread.
public final class Thumbnails {
    /// 200 pictures of 192 by 112 pixels: 17 MB.
    private static final int MOST = 200;

    /// Pixels of the longer side: twice what is shown, for screens at 200 %.
    private static final int SIDE = 192;

    private final Session session;
    private final Map<Digest, Optional<Image>> made = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Digest> asked = new HashSet<>();

    public Thumbnails(Session session) {
        this.session = session;
    }

    /// The picture if it is there; empty inside where it cannot be opened.
    public Optional<Optional<Image>> find(Digest digest) {
        return Optional.ofNullable(made.get(digest));
    }

    /// Makes those that are missing, then says so once.
    public void make(List<Digest> wanted, Runnable ready) {
        var missing = wanted.stream()
                .filter(digest -> !made.containsKey(digest) && asked.add(digest))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        session.background()
                .start(
                        session.messages().get("inspect.evidence.thumbnails"),
                        work -> {
                            var small = new ArrayList<Map.Entry<Digest, Optional<Image>>>();
                            for (var digest : missing) {
                                if (work.isCancelled()) {
                                    break;
                                }
                                small.add(Map.entry(digest, image(digest, SIDE)));
                                work.show(small.size(), missing.size());
                            }
                            return small;
                        },
                        small -> {
                            small.forEach(one -> hold(one.getKey(), one.getValue()));
                            missing.forEach(asked::remove);
                            ready.run();
                        },
                        _ -> missing.forEach(asked::remove));
    }

    private void hold(Digest digest, Optional<Image> image) {
        made.put(digest, image);
        var oldest = made.keySet().iterator();
        while (made.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
    }

    /// Reads one picture, no side longer than `side`, and gives it with its digest; empty if it cannot be opened.
    public void large(Digest digest, int side, BiConsumer<Digest, Optional<Image>> shown, Consumer<Throwable> failed) {
        session.background()
                .start(
                        session.messages().get("inspect.evidence.thumbnails"),
                        _ -> image(digest, side),
                        image -> shown.accept(digest, image),
                        failed);
    }

    private Optional<Image> image(Digest digest, int side) {
        return Thumbnail.of(session.store().pictures().read(digest), side)
                .map(small -> ScreenPicture.of(small.width(), small.height(), small.argb()));
    }
}
