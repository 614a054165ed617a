package tongbao.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import tongbao.domain.inspection.Digest;
import tongbao.store.failure.StoreException;
import tongbao.store.journal.JournalReader;
import tongbao.store.table.Held;

/// Opens what a crash left and holds it against what was acknowledged before, as [MixedWork] said it.
final class Aftermath {
    private final Path folder;
    private final List<String> said;
    private final List<String> wrong = new ArrayList<>();

    private Aftermath(Path folder, List<String> said) {
        this.folder = folder;
        this.said = said;
    }

    /// What is lost or wrong, in words; empty if nothing is.
    ///
    /// @param whole whether everything is verified too, which takes longer
    static List<String> of(Path folder, List<String> said, boolean whole) {
        var aftermath = new Aftermath(folder, said);
        try {
            aftermath.look(whole);
        } catch (IOException | RuntimeException e) {
            aftermath.wrong.add("the store does not open: " + e);
        }
        return List.copyOf(aftermath.wrong);
    }

    private void look(boolean whole) throws IOException {
        try (var store = MixedWork.open(folder)) {
            store.readOnly().ifPresent(why -> wrong.add("it can only be read: " + why.getMessage()));
            lookForEntries(store);
            lookForPictures(store);
            lookForBackups();
            if (whole) {
                store.verify().forEach(fault -> wrong.add("verification found " + fault));
            }
            var work = new MixedWork(store, new Random(1), _ -> {});
            work.begin();
            work.tick();
        }
    }

    private void lookForEntries(Store store) throws IOException {
        var last = store.database().read(Held::of).number();
        var acknowledged = said.stream()
                .filter(line -> line.startsWith("entry "))
                .reduce("entry 0 ", (_, later) -> later)
                .split(" ", -1);
        var number = Long.parseLong(acknowledged[1]);
        // the entry under way may have been recorded without being acknowledged
        if (last < number || last > number + 1) {
            wrong.add("the tables hold " + last + " entries, acknowledged were " + number);
        }
        var frame = JournalReader.find(MixedWork.vault(folder), folder.resolve(Opening.JOURNAL), number);
        if (number > 0 && !frame.map(each -> each.digest().hex()).equals(Optional.of(acknowledged[2]))) {
            wrong.add("entry " + number + " was acknowledged and is gone or another");
        }
    }

    private void lookForPictures(Store store) {
        for (var line : said) {
            if (line.startsWith("picture ")) {
                try {
                    store.pictures().read(new Digest(line.substring("picture ".length())));
                } catch (StoreException e) {
                    wrong.add("a picture was acknowledged and is " + e.getMessage());
                }
            }
        }
    }

    private void lookForBackups() {
        for (var line : said) {
            if (line.startsWith("backup ")) {
                var parts = line.split(" ", -1);
                try {
                    var head = BackupFile.read(
                            MixedWork.vault(folder),
                            folder.resolve(Backups.FOLDER).resolve(parts[2]),
                            (_, _, _) -> {});
                    if (head.contents().entries() != Long.parseLong(parts[1])) {
                        wrong.add(line + " holds " + head.contents());
                    }
                } catch (IOException | StoreException e) {
                    wrong.add(line + " was acknowledged and is lost: " + e);
                }
            }
        }
    }
}
