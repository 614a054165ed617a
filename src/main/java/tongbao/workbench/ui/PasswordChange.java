package tongbao.workbench.ui;

import java.nio.file.Path;
import java.util.Optional;
import tongbao.store.Passwords;
import tongbao.store.file.Password;

/// Another password for a store, a first one, or none from now on.
///
/// @param former the present one; empty if it has none
/// @param next the one from now on; empty for none
public record PasswordChange(Optional<Password> former, Optional<Password> next) {
    /// Carries it out; a large store takes minutes.
    ///
    /// @param folder of the store, which is not open
    /// @throws tongbao.store.failure.StoreException if it could not be done; the store is as it was
    public void in(Path folder) {
        var passwords = new Passwords(folder);
        if (next.isEmpty()) {
            former.ifPresent(passwords::remove);
        } else if (former.isEmpty()) {
            passwords.set(next.get());
        } else {
            passwords.change(former.get(), next.get());
        }
    }
}
