package tongbao.intake.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Catalogue;

/// The catalogues that come with the program, in our own words after the documents they name. What is not known of them
/// stands in their notes; `src/docs/shipped-catalogues.md` tells what is there and what is not.
public final class BundledCatalogues {
    private BundledCatalogues() {}

    /// The national ones of 2019 first. Read when they are first asked for.
    public static List<Catalogue> all() {
        return Held.ALL;
    }

    /// 政府网站检查指标
    public static Catalogue sites2019() {
        return read("2019-website");
    }

    /// 政务新媒体检查指标
    public static Catalogue accounts2019() {
        return read("2019-newmedia");
    }

    private static Catalogue read(String name) {
        try (var in = BundledCatalogues.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return CatalogueFile.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// Each file bears the name of its catalogue.
    private static final class Held {
        static final List<Catalogue> ALL = Stream.of(
                        "2019-website",
                        "2019-newmedia",
                        "2015-survey",
                        "jiangmen-2020",
                        "jiangmen-2020-channel",
                        "jiangmen-2020-newmedia",
                        "chongqing-2019",
                        "fujian-2020",
                        "annual-2019",
                        "threelevel-sample")
                .map(BundledCatalogues::read)
                .toList();
    }
}
