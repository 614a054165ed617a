package tongbao.store.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.inspection.Review;
import tongbao.domain.inspection.Ruling;
import tongbao.domain.register.SubjectId;
import tongbao.domain.round.RoundId;
import tongbao.store.json.Json;

/// All touched inspections of a round, each table read once.
record RoundInspections(Handle handle, RoundId round) {
    Map<SubjectId, Inspection> all() {
        var all = new HashMap<SubjectId, Inspection>();
        each(inspection -> all.put(inspection.subject(), inspection));
        return all;
    }

    /// Hands every touched inspection on as it is read: what is held meanwhile are the answers of one subject, and what
    /// few subjects have: findings, pictures, reviews and rulings.
    void each(Consumer<Inspection> taker) {
        var alike = new AlikeAnswers(clauses());
        var findings = lists("finding", Finding.class);
        var evidence = lists("evidence", Evidence.class);
        var reviews = reviews();
        var rulings = rulings();
        var others = new TreeSet<>(findings.keySet());
        others.addAll(evidence.keySet());
        others.addAll(reviews.keySet());
        others.addAll(rulings.keySet());
        BiConsumer<String, Map<ClauseCode, Answer>> hand = (id, answers) -> taker.accept(new Inspection(
                round,
                new SubjectId(id),
                answers,
                findings.getOrDefault(id, List.of()),
                evidence.getOrDefault(id, List.of()),
                reviews.getOrDefault(id, Map.of()),
                Optional.ofNullable(rulings.get(id))));
        handle.select("""
                        select inspection.subject, enrolled.kind, inspection.states, inspection.details from inspection
                        join enrolled on enrolled.round = inspection.round and enrolled.subject = inspection.subject
                        where inspection.round = ?""", round.value())
                .map((row, _) -> Map.entry(
                        row.getString(1), alike.of(row.getString(2), new States(row.getString(3), row.getString(4)))))
                .forEach(entry -> {
                    others.remove(entry.getKey());
                    hand.accept(entry.getKey(), entry.getValue());
                });
        others.forEach(id -> hand.accept(id, Map.of()));
    }

    /// The clauses of each kind, in the order of the letters.
    Map<String, List<ClauseCode>> clauses() {
        var clauses = new HashMap<String, List<ClauseCode>>();
        handle.select("""
                        select round_catalogue.kind, clause.code from round_catalogue
                        join clause on clause.catalogue = round_catalogue.catalogue
                            and clause.edition = round_catalogue.edition
                        where round_catalogue.round = ? order by round_catalogue.kind, clause.position""", round.value())
                .map((row, _) -> Map.entry(row.getString("kind"), new ClauseCode(row.getString("code"))))
                .forEach(entry -> clauses.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                        .add(entry.getValue()));
        return clauses;
    }

    private Map<String, Map<ClauseCode, Review>> reviews() {
        var reviews = new HashMap<String, Map<ClauseCode, Review>>();
        handle.select("select subject, body from review where round = ?", round.value())
                .map((row, _) -> Map.entry(row.getString("subject"), Json.read(row.getString("body"), Review.class)))
                .forEach(entry -> reviews.computeIfAbsent(entry.getKey(), _ -> new HashMap<>())
                        .put(entry.getValue().clause(), entry.getValue()));
        return reviews;
    }

    private Map<String, Ruling> rulings() {
        var rulings = new HashMap<String, Ruling>();
        handle.select("select subject, body from ruling where round = ?", round.value())
                .map((row, _) -> Map.entry(row.getString("subject"), Json.read(row.getString("body"), Ruling.class)))
                .forEach(entry -> rulings.put(entry.getKey(), entry.getValue()));
        return rulings;
    }

    private <T> Map<String, List<T>> lists(String table, Class<T> type) {
        var lists = new HashMap<String, List<T>>();
        handle.select(
                        "select subject, body from " + table + " where round = ? order by subject, position",
                        round.value())
                .map((row, _) -> Map.entry(row.getString("subject"), Json.read(row.getString("body"), type)))
                .forEach(entry -> lists.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                        .add(entry.getValue()));
        return lists;
    }
}
