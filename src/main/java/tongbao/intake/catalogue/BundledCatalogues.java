package tongbao.intake.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tongbao.domain.catalogue.Catalogue;

/// The catalogues that come with the program, in our own words after 国办秘函〔2019〕19号.
public final class BundledCatalogues {
    private BundledCatalogues() {}

    public static List<Catalogue> all() {
        return List.of(sites2019(), accounts2019());
    }

    /// 政府网站检查指标
    public static Catalogue sites2019() {
        return read("2019-website.json");
    }

    /// 政务新媒体检查指标
    public static Catalogue accounts2019() {
        return read("2019-newmedia.json");
    }

    private static Catalogue read(String name) {
        try (var in = BundledCatalogues.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return CatalogueFile.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
