package tongbao.store.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import tongbao.store.failure.StoreException;
import tongbao.store.file.Vault;

/// The one door to H2. Transactions and errors are decided here and nowhere else; durability is the journal's.
public final class Database implements AutoCloseable {
    private static final String NAME = "tongbao";
    /// Open until it is closed, and every transaction sees all tables as they were at its beginning: with H2's
    /// "repeatable read" each table is as it was when it was first asked. H2 writes no trace file: what fails is
    /// thrown, and a trace would hold what people recorded in plain text.
    private static final String OPTIONS =
            ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64"
                    + ";INIT=set session characteristics as transaction isolation level snapshot";

    private static final Set<Integer> BROKEN = Set.of(
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.OBJECT_CLOSED,
            ErrorCode.GENERAL_ERROR_1);

    /// Bytes on the disk that H2 may use up while it tidies up its file.
    private static final long TIDYING = 64 << 20;

    private final Path folder;
    private volatile boolean broken;
    private final JdbcConnectionPool pool;
    private final Jdbi jdbi;
    private final Handle writing;

    /// Opens the database in `folder`, or makes it; in an encrypted store H2 encrypts its files, also those it spills
    /// results to. Its files are steady because the usual ones close under everybody when a reading thread is
    /// interrupted, as screens do when they cancel.
    public static Database open(Vault vault, Path folder) {
        return new Database(
                vault,
                folder,
                "jdbc:h2:" + SteadyFiles.prefix() + folder.resolve(NAME).toAbsolutePath());
    }

    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve(NAME + ".mv.db"));
    }

    private Database(Vault vault, Path folder, String url) {
        this.folder = folder;
        var key = vault.tablesPassword();
        pool = JdbcConnectionPool.create(
                url + (key.isPresent() ? ";CIPHER=AES" : "") + OPTIONS,
                "",
                key.map(file -> file + " ").orElse("")); // the file's, a space, the user's, which is empty
        jdbi = Jdbi.create(pool);
        writing = translating(jdbi::open);
    }

    /// Answers from one state of the tables, whatever is recorded meanwhile. Any thread.
    public <T> T read(Function<Handle, T> work) {
        return translating(() -> jdbi.inTransaction(work::apply));
    }

    /// As [#read], for one pass over many rows: they come as they are asked for and are never held together, which
    /// H2 otherwise does, on the disk if need be. One result at a time.
    <T> T scan(Function<Handle, T> work) {
        return read(handle -> {
            handle.execute("set lazy_query_execution 1");
            try {
                return work.apply(handle);
            } finally {
                handle.execute("set lazy_query_execution 0");
            }
        });
    }

    /// Runs `work` in a transaction that stays open until [#commit] or [#rollback]; what throws is rolled back. One
    /// thread at a time.
    public void begin(Consumer<Handle> work) {
        translating(writing::begin);
        try {
            translating(() -> {
                work.accept(writing);
                return writing;
            });
        } catch (RuntimeException e) {
            rollback(e);
            throw e;
        }
    }

    public void commit() {
        translating(writing::commit);
    }

    /// Takes back what was begun because of `reason`, which a further failure must not hide.
    public void rollback(Exception reason) {
        try {
            writing.rollback();
        } catch (JdbiException e) {
            reason.addSuppressed(e);
        }
    }

    /// Lets go of the file even where the last write to it fails. A write that fails while H2 shuts down makes it wait
    /// for itself for ever (`MVStore.closeStore` of 2.3.232); therefore everything is written before, and where the
    /// disk has little room the file is not tidied up.
    @Override
    public void close() {
        try {
            execute("checkpoint sync");
            execute(Files.getFileStore(folder).getUsableSpace() < TIDYING ? "shutdown immediately" : "shutdown");
        } catch (SQLException | IOException e) {
            var failure = new StoreException.Failed(StoreException.Outcome.NOT_RECORDED, e);
            abandon(failure);
            throw failure;
        } finally {
            pool.dispose();
        }
    }

    /// Lets go of the file without another write to it.
    public void abandon() {
        try {
            execute("shutdown immediately");
        } catch (SQLException e) {
            throw new StoreException.Failed(StoreException.Outcome.NOT_RECORDED, e);
        } finally {
            pool.dispose();
        }
    }

    /// As [#abandon()], because of `reason`, which a further failure must not hide.
    public void abandon(Exception reason) {
        try {
            execute("shutdown immediately");
        } catch (SQLException e) {
            reason.addSuppressed(e);
        } finally {
            pool.dispose();
        }
    }

    private void execute(String command) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private <T> T translating(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            throw translated(e);
        }
    }

    /// Whether H2 gave up, as it does when a write of its own fails; only opening the store anew helps.
    public boolean isBroken() {
        return broken;
    }

    private StoreException translated(JdbiException failure) {
        var codes = Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(SQLException::getErrorCode)
                .toList();
        broken |= codes.stream().anyMatch(BROKEN::contains);
        return codes.contains(ErrorCode.DATABASE_ALREADY_OPEN_1)
                ? new StoreException.InUse(folder, "")
                : new StoreException.Failed(StoreException.Outcome.NOT_RECORDED, failure);
    }
}
