package tongbao.workbench.catalogue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tongbao.document.catalogue.CatalogueJson;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.intake.catalogue.CatalogueFile;

/// Editions being adapted, one file each beside the store and outside its journal: they are no records until they are
/// adopted. A draft is on the disk after every change. Used on the worker.
final class Drafts {
    private static final String ENDING = ".json";

    private final Path folder;

    Drafts(Path folder) {
        this.folder = folder;
    }

    /// @throws IOException if one cannot be read
    /// @throws tongbao.intake.catalogue.CatalogueException if one was spoiled by another program
    List<Catalogue> all() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        var drafts = new ArrayList<Catalogue>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> each.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                drafts.add(CatalogueFile.draft(Files.readAllBytes(file)));
            }
        }
        drafts.sort(Comparator.comparing(draft -> draft.id().toString()));
        return drafts;
    }

    void keep(Catalogue draft) throws IOException {
        Files.createDirectories(folder);
        CatalogueJson.write(draft, file(draft.id()));
    }

    void remove(CatalogueId id) throws IOException {
        Files.deleteIfExists(file(id));
    }

    private Path file(CatalogueId id) {
        return folder.resolve(URLEncoder.encode(id.toString(), StandardCharsets.UTF_8) + ENDING);
    }
}
