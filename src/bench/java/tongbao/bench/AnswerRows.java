package tongbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/// The same round in SQLite: one row an answer, clustered by subject and clause, states as small integers. Page cache
/// and memory map are as large as the file, so that nothing is read twice.
record AnswerRows(Path file) {
    /// The verdict rule of [Sixty]: a veto fails, else 100 less the capped deductions is held against the pass line;
    /// what is neither and not finished is open.
    private static final String RATES = """
            with cost as (
                select answer.subject, min(sum(clause.points), clause.cap) as cost, max(clause.veto) as veto
                from answer join clause on clause.id = answer.clause
                where answer.state = 2
                group by answer.subject, clause.indicator),
            failed as (
                select subject from cost group by subject having max(veto) = 1 or 100 - sum(cost) < %d),
            seen as (
                select subject, count(*) as answers from answer where state <> 0 group by subject)
            select subject.region,
                sum(failed.subject is null and seen.answers = %d) as passed,
                count(failed.subject) as failed
            from subject
            left join seen on seen.subject = subject.id
            left join failed on failed.subject = subject.id
            group by subject.region""".formatted(Sixty.PASS_LINE, Sixty.CLAUSES);

    /// @param regions the region of each subject
    static AnswerRows filled(Path file, String... regions) throws SQLException {
        var rows = new AnswerRows(file);
        try (var connection = rows.open();
                var statement = connection.createStatement()) {
            statement.execute("pragma synchronous = off");
            statement.execute("create table subject (id integer primary key, region text not null)");
            statement.execute("create table clause (id integer primary key, veto integer not null,"
                    + " indicator integer not null, points integer not null, cap integer not null)");
            statement.execute("create table answer (subject integer not null, clause integer not null,"
                    + " state integer not null, primary key (subject, clause)) without rowid");
            connection.setAutoCommit(false);
            clauses(connection);
            answers(connection, regions);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("analyze");
        }
        return rows;
    }

    private static void clauses(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("insert into clause values (?, ?, ?, ?, ?)")) {
            for (var clause = 0; clause < Sixty.CLAUSES; clause++) {
                insert.setInt(1, clause);
                insert.setInt(2, Sixty.isVeto(clause) ? 1 : 0);
                insert.setInt(3, Sixty.indicator(clause));
                insert.setInt(4, Sixty.points(clause));
                insert.setInt(5, Sixty.isVeto(clause) ? 0 : Sixty.CAP);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void answers(Connection connection, String... regions) throws SQLException {
        try (var subject = connection.prepareStatement("insert into subject values (?, ?)");
                var answer = connection.prepareStatement("insert into answer values (?, ?, ?)")) {
            for (var number = 0; number < regions.length; number++) {
                subject.setInt(1, number);
                subject.setString(2, regions[number]);
                subject.addBatch();
                var states = Sixty.states(number);
                for (var clause = 0; clause < Sixty.CLAUSES; clause++) {
                    answer.setInt(1, number);
                    answer.setInt(2, clause);
                    answer.setInt(3, ".cpn".indexOf(states.charAt(clause)));
                    answer.addBatch();
                }
                if (number % 1_000 == 999) {
                    subject.executeBatch();
                    answer.executeBatch();
                }
            }
            subject.executeBatch();
            answer.executeBatch();
        }
    }

    /// Opens the file, asks and closes it: passed and failed by region.
    Map<String, String> rates() throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute("pragma cache_size = -400000");
            statement.execute("pragma mmap_size = 1000000000");
            var rates = new TreeMap<String, String>();
            try (var rows = statement.executeQuery(RATES)) {
                while (rows.next()) {
                    rates.put(rows.getString(1), rows.getInt(2) + "/" + rows.getInt(3));
                }
            }
            return rates;
        }
    }

    long bytes() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }
}
