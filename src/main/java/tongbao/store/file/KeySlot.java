package tongbao.store.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import tongbao.store.failure.Fault;
import tongbao.store.failure.StoreException;

/// The data key of an encrypted store, wrapped by a key that is stretched from its password with PBKDF2-HMAC-SHA256.
/// Changing the password writes another slot around the same key. One line of text, in the store's folder and at the
/// head of each of its backups.
///
/// @param mark [Vault#mark] of the wrapped key
public record KeySlot(int iterations, String salt, String mark, String wrapped) {
    /// The file in the store's folder; without it a store has no password.
    public static final String NAME = "password";

    private static final int VERSION = 1;
    /// No fewer, however slow the machine is.
    private static final int FEWEST = 600_000;
    /// A damaged or ill-meant slot must not keep the program busy for hours.
    private static final int MOST = 100_000_000;

    private static final long WANTED_NANOS = 500_000_000;
    private static final Pattern FORM =
            Pattern.compile("tongbao-password (\\d{1,9}) (\\d{1,9}) ([0-9a-f]{32}) ([0-9a-f]{32}) ([0-9a-f]{120})");

    /// How often this machine stretches in about half a second.
    public static int measuredIterations() {
        var probe = 100_000;
        var begun = System.nanoTime();
        stretched(Password.of("probe"), "00".repeat(16), probe);
        var taken = Math.max(1, System.nanoTime() - begun);
        return Math.clamp(probe * WANTED_NANOS / taken, FEWEST, MOST);
    }

    public static KeySlot of(Password password, byte[] dataKey, int iterations) {
        var salt = HexFormat.of().formatHex(Vault.random(16));
        var mark = Vault.of(dataKey).mark();
        var wrapped = Vault.enclose(stretched(password, salt, iterations), dataKey, place(iterations, salt, mark));
        return new KeySlot(iterations, salt, mark, HexFormat.of().formatHex(wrapped));
    }

    /// The wrapped key, or empty if the password is another.
    public Optional<byte[]> dataKey(Password password) {
        return Vault.disclose(
                stretched(password, salt, iterations), HexFormat.of().parseHex(wrapped), place(iterations, salt, mark));
    }

    /// Whether `vault` has the key that is wrapped here.
    public boolean isOf(Vault vault) {
        return vault.mark().equals(mark);
    }

    public String line() {
        return "tongbao-password %d %d %s %s %s".formatted(VERSION, iterations, salt, mark, wrapped);
    }

    /// The slot in `line`, or empty if it holds none that is possible.
    ///
    /// @throws StoreException.Newer if a newer release wrote it
    public static Optional<KeySlot> parse(String line) {
        var form = FORM.matcher(line);
        if (!form.matches()) {
            return Optional.empty();
        }
        if (Integer.parseInt(form.group(1)) > VERSION) {
            throw new StoreException.Newer(Integer.parseInt(form.group(1)), VERSION);
        }
        return Optional.of(new KeySlot(Integer.parseInt(form.group(2)), form.group(3), form.group(4), form.group(5)))
                .filter(slot -> slot.iterations > 0 && slot.iterations <= MOST);
    }

    /// The slot of the store in `folder`; empty if it has no password.
    ///
    /// @throws StoreException.Corrupt if its file is damaged; nothing can be read without it but from a backup
    public static Optional<KeySlot> read(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var slot = parse(Files.readString(file, StandardCharsets.ISO_8859_1).strip());
        if (slot.isEmpty()) {
            throw new StoreException.Corrupt(Fault.of(Fault.Kind.FILE_DAMAGED, NAME));
        }
        return slot;
    }

    /// It is on the disk, in the place of the former one, when this returns.
    public void write(Path folder) throws IOException {
        Disk.create(folder, NAME, out -> out.write((line() + "\n").getBytes(StandardCharsets.ISO_8859_1)));
    }

    /// What the store in `folder` is read and written with.
    ///
    /// @throws StoreException.Locked if it needs a password, or another
    public static Vault vault(Path folder, Optional<Password> password) throws IOException {
        var slot = read(folder);
        return slot.isEmpty() ? Vault.PLAIN : slot.get().unlocked(folder, password);
    }

    /// @param what is locked, for the sentence
    /// @throws StoreException.Locked if there is no password, or another is needed
    public Vault unlocked(Path what, Optional<Password> password) {
        return opened(password).orElseThrow(() -> new StoreException.Locked(what, password.isPresent()));
    }

    /// What is read and written with the wrapped key; empty if there is no password, or another is needed.
    public Optional<Vault> opened(Optional<Password> password) {
        return password.flatMap(this::dataKey).map(Vault::of);
    }

    /// Whether both wrap the same key, each under its own password.
    public boolean isOfSameKey(KeySlot other) {
        return mark.equals(other.mark);
    }

    private static String place(int iterations, String salt, String mark) {
        return "key " + iterations + " " + salt + " " + mark;
    }

    private static SecretKeySpec stretched(Password password, String salt, int iterations) {
        var signs = new PBEKeySpec(password.signs(), HexFormat.of().parseHex(salt), iterations, 8 * Vault.KEY_BYTES);
        try {
            return new SecretKeySpec(
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(signs)
                            .getEncoded(),
                    "AES");
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has PBKDF2", e);
        } finally {
            signs.clearPassword();
        }
    }
}
