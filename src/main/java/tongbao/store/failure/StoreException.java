package tongbao.store.failure;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/// Why the store could not be opened, read or changed, in the terms a remedy depends on. `StoreWords` has the
/// sentences.
public abstract sealed class StoreException extends RuntimeException {
    private StoreException(String message) {
        super(message);
    }

    private StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /// What a log or a report for others may hold of it: kinds and numbers, no name, no text, no path.
    public String bare() {
        return switch (this) {
            case InUse _ -> "open elsewhere";
            case Locked locked -> locked.isTried() ? "other password" : "password needed";
            case Newer newer -> "format " + newer.found() + ", known " + newer.known();
            case Corrupt corrupt -> corrupt.fault().kind().name();
            case ReadOnly readOnly -> "entry " + readOnly.entry();
            case Full _ -> "disk full";
            case Unreachable away -> away.isThere() ? "disk takes no writes" : "disk away";
            case Refused refused -> refused.reason().name();
            case BadBackup bad -> bad.why().name();
            case BackupFailed _ -> "no backup";
            case Failed failed -> failed.outcome() + " " + databaseCodes();
        };
    }

    /// What H2 calls the errors below this one.
    private List<Integer> databaseCodes() {
        return Stream.iterate(getCause(), cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getErrorCode())
                .toList();
    }

    /// Another program, or another window of this one, has the store open.
    public static final class InUse extends StoreException {
        private final String folder;
        private final String who;

        public InUse(Path folder, String who) {
            super("store " + folder + " is open elsewhere: " + who);
            this.folder = folder.toString();
            this.who = who;
        }

        /// The user and the machine that hold it; empty text if nobody knows.
        public String who() {
            return who;
        }

        public String folder() {
            return folder;
        }
    }

    /// A store or a backup can only be read with its password. Nothing was touched.
    public static final class Locked extends StoreException {
        private final String what;
        private final boolean tried;
        private final boolean backup;

        public Locked(Path what, boolean tried) {
            this(what, tried, false);
        }

        public static Locked ofBackup(Path file, boolean tried) {
            return new Locked(file, tried, true);
        }

        private Locked(Path what, boolean tried, boolean backup) {
            super(what + (tried ? " has another password" : " has a password"));
            this.what = what.toString();
            this.tried = tried;
            this.backup = backup;
        }

        /// Whether it is a backup, which keeps the password the store had when it was made.
        public boolean isBackup() {
            return backup;
        }

        /// The folder of the store, or the file.
        public String what() {
            return what;
        }

        /// Whether a password was given, and is not the one.
        public boolean isTried() {
            return tried;
        }
    }

    /// A newer release wrote the store; nothing was touched.
    public static final class Newer extends StoreException {
        private final int found;
        private final int known;

        public Newer(int found, int known) {
            super("the store's journal has version " + found + ", this release knows " + known);
            this.found = found;
            this.known = known;
        }

        public int found() {
            return found;
        }

        public int known() {
            return known;
        }
    }

    /// Bytes on the disk are not what was written. Nothing was changed or cut.
    public static final class Corrupt extends StoreException {
        private final Fault fault;

        public Corrupt(Fault fault) {
            super(fault.toString());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /// The store was opened to be read only, because an entry of its journal could not be applied.
    public static final class ReadOnly extends StoreException {
        private final long entry;
        private final String why;

        public ReadOnly(long entry, String why) {
            super("entry " + entry + " could not be applied: " + why);
            this.entry = entry;
            this.why = why;
        }

        /// The number of the first entry that is not shown.
        public long entry() {
            return entry;
        }

        public String why() {
            return why;
        }
    }

    /// The disk is full. Nothing was recorded.
    public static final class Full extends StoreException {
        private final String folder;

        public Full(Path folder, Throwable cause) {
            super("no space left for " + folder, cause);
            this.folder = folder.toString();
        }

        public String folder() {
            return folder;
        }
    }

    /// The disk of the store is not there or takes no writes. Nothing was changed; the store goes on as soon as the
    /// disk is back as it was.
    public static final class Unreachable extends StoreException {
        private final String folder;
        private final boolean isThere;

        public Unreachable(Path folder, boolean isThere, Throwable cause) {
            super(folder + (isThere ? " cannot be written to" : " is not there"), cause);
            this.folder = folder.toString();
            this.isThere = isThere;
        }

        public String folder() {
            return folder;
        }

        /// Whether it can at least be read.
        public boolean isThere() {
            return isThere;
        }
    }

    /// The change does not fit what is stored; nothing was recorded.
    public static final class Refused extends StoreException {
        private final Refusal reason;
        private final List<String> arguments;

        public Refused(Refusal reason, String... arguments) {
            super(reason + " " + List.of(arguments));
            this.reason = reason;
            this.arguments = List.of(arguments);
        }

        public Refusal reason() {
            return reason;
        }

        /// What the sentence names, in its order: a subject, a clause, a round.
        public List<String> arguments() {
            return arguments;
        }
    }

    /// A file cannot be restored from. The store was not touched.
    public static final class BadBackup extends StoreException {
        /// What is wrong with it.
        public enum Why {
            /// It is no backup of this program.
            FOREIGN,
            /// It ends in the middle.
            TORN,
            /// Its bytes are not what was written.
            DAMAGED
        }

        private final String file;
        private final Why why;

        public BadBackup(Path file, Why why) {
            this(file, why, "");
        }

        public BadBackup(Path file, Why why, String detail) {
            super(file + " cannot be restored from: " + why + " " + detail);
            this.file = file.toString();
            this.why = why;
        }

        public String file() {
            return file;
        }

        public Why why() {
            return why;
        }
    }

    /// A backup could not be made. The store is as it was, and so are earlier backups.
    public static final class BackupFailed extends StoreException {
        private final String file;

        public BackupFailed(Path file, Throwable cause) {
            super("no backup was made in " + file, cause);
            this.file = file.toString();
        }

        public String file() {
            return file;
        }
    }

    /// Anything else: reading or writing failed. The cause goes to the log, not to the inspector.
    public static final class Failed extends StoreException {
        private final Outcome outcome;

        public Failed(Outcome outcome, Throwable cause) {
            super("the store failed; the change is " + outcome, cause);
            this.outcome = outcome;
        }

        public Outcome outcome() {
            return outcome;
        }
    }

    /// What became of the change during which the store failed. Where it is known, the store was opened anew and
    /// shows it.
    public enum Outcome {
        NOT_RECORDED,
        RECORDED,
        UNKNOWN
    }
}
