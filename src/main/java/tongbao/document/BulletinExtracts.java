package tongbao.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import tongbao.document.font.Fonts;
import tongbao.document.word.BulletinDocx;
import tongbao.domain.bulletin.Bulletin;
import tongbao.domain.bulletin.Extract;

/// Writes one extract of a bulletin for each place or unit, all in one go.
public final class BulletinExtracts {
    private static final int MOST_NAME = 80;

    private BulletinExtracts() {}

    /// As the other, with the fonts of this machine.
    public static List<Path> write(
            Bulletin bulletin,
            Extract.By by,
            Path folder,
            String pattern,
            IntConsumer written,
            BooleanSupplier cancelled)
            throws IOException {
        return write(bulletin, by, folder, pattern, Fonts.ofThisMachine(), written, cancelled);
    }

    /// Writes them into `folder`, which is made if it is missing.
    ///
    /// @param pattern of the file names: `{name}` is the place or unit, `{number}` counts them; its ending decides
    ///     between PDF, DOCX and XLSX (PDF where it has none of these)
    /// @param written is told how many are done
    /// @param cancelled is asked before each
    /// @return the files that were written
    /// @throws IOException if one cannot be written; those before it stay
    public static List<Path> write(
            Bulletin bulletin,
            Extract.By by,
            Path folder,
            String pattern,
            Fonts fonts,
            IntConsumer written,
            BooleanSupplier cancelled)
            throws IOException {
        Files.createDirectories(folder);
        var files = new ArrayList<Path>();
        var taken = new HashSet<String>();
        for (var name : Extract.names(bulletin, by)) {
            if (cancelled.getAsBoolean()) {
                break;
            }
            var file = folder.resolve(fileName(pattern, name, files.size() + 1, taken));
            write(Extract.of(bulletin, by, name), file, fonts);
            files.add(file);
            written.accept(files.size());
        }
        return files;
    }

    private static void write(Bulletin extract, Path file, Fonts fonts) throws IOException {
        var name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx")) {
            BulletinDocx.write(extract, file);
        } else if (name.endsWith(".xlsx")) {
            BulletinXlsx.write(extract, file);
        } else {
            BulletinPdf.write(extract, file, new Stamp.None(), fonts, _ -> {}, () -> false);
        }
    }

    /// Names that come twice are numbered.
    private static String fileName(String pattern, String name, int number, Set<String> taken) {
        var whole = FileName.of(pattern.replace("{number}", String.format(Locale.ROOT, "%03d", number))
                .replace("{name}", name.substring(0, Math.min(MOST_NAME, name.length()))));
        int dot = whole.lastIndexOf('.');
        boolean known =
                whole.substring(Math.max(0, dot)).toLowerCase(Locale.ROOT).matches("\\.(pdf|docx|xlsx)");
        var stem = known ? whole.substring(0, dot) : FileName.of(whole);
        var ending = known ? whole.substring(dot) : ".pdf";
        var free = stem + ending;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = stem + " " + i + ending;
        }
        return free;
    }
}
