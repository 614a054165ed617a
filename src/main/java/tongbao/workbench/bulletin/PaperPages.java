package tongbao.workbench.bulletin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import tongbao.document.ArgbImage;
import tongbao.document.BulletinPdf;
import tongbao.document.Impression;
import tongbao.document.PagePictures;
import tongbao.document.audit.BulletinAudit;
import tongbao.document.audit.PassagePlaces;
import tongbao.document.font.Fonts;
import tongbao.domain.bulletin.Bulletin;

/// A bulletin set as the very file that is printed, whose pages are drawn when they are looked at. Any thread.
final class PaperPages implements AutoCloseable {
    private final byte[] file;
    private final Bulletin bulletin;
    private final PagePictures pictures;
    private final List<PagePictures.Size> sizes;
    private boolean closed;

    private PaperPages(byte[] file, Bulletin bulletin, PagePictures pictures) {
        this.file = file;
        this.bulletin = bulletin;
        this.pictures = pictures;
        sizes = IntStream.range(0, pictures.count()).mapToObj(pictures::size).toList();
    }

    /// Empty if it was cancelled.
    static Optional<PaperPages> set(Bulletin bulletin, Impression impression, Fonts fonts, BooleanSupplier cancelled) {
        return BulletinPdf.bytes(bulletin, impression, fonts, cancelled)
                .map(file -> new PaperPages(file, bulletin, PagePictures.open(file, bulletin.title())));
    }

    int count() {
        return sizes.size();
    }

    PagePictures.Size size(int page) {
        return sizes.get(page);
    }

    /// Page `page` (from 0) with `scale` pixels a point; empty once closed.
    synchronized Optional<ArgbImage> draw(int page, double scale) {
        return closed ? Optional.empty() : Optional.of(pictures.page(page, scale));
    }

    /// Where each block stands on the pages.
    PassagePlaces places() throws IOException {
        return BulletinAudit.places(file, bulletin);
    }

    @Override
    public synchronized void close() {
        closed = true;
        pictures.close();
    }
}
