package tongbao.app;

import java.nio.file.Path;
import java.util.Optional;
import tongbao.store.Store;
import tongbao.store.file.Password;
import tongbao.workbench.ui.Background;
import tongbao.workbench.ui.Preferences;

/// A store the window works on, with its worker and the preferences that lie beside it.
///
/// @param sample whether it is the sample, whose records nobody minds
record OpenStore(Store store, Background background, Preferences preferences, boolean sample) {
    /// The file beside the store that keeps them.
    static final String PREFERENCES = "preferences.properties";

    /// @param password if it needs one
    /// @throws tongbao.store.failure.StoreException if it cannot be opened
    static OpenStore of(Path folder, boolean sample, Optional<Password> password) {
        return of(Store.open(folder, password), folder, sample);
    }

    /// As the other, of a store that is open already. Unless it is the sample, a backup is made before every large
    /// change.
    static OpenStore of(Store store, Path folder, boolean sample) {
        if (!sample) {
            store.backUpLargeChanges(store.backups(), false);
        }
        return new OpenStore(store, Background.open(), Preferences.writtenBeside(folder.resolve(PREFERENCES)), sample);
    }

    /// Waits for what is on its way to the disk, then closes.
    void close() {
        background.close();
        preferences.close();
        store.close();
    }
}
