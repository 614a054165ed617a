package tongbao.store.table;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import tongbao.domain.rectification.Rechecks;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Protocol;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.note.Notes;

/// The rounds and their frozen subjects. Any thread.
public final class RoundStore {
    private final Supplier<Database> database;

    public RoundStore(Supplier<Database> database) {
        this.database = database;
    }

    /// In the order in which they were opened.
    public List<Round> all() {
        return database.get().read(handle -> new RoundRows(handle).all());
    }

    public Optional<Round> find(RoundId id) {
        return database.get().read(handle -> new RoundRows(handle).find(id));
    }

    /// @throws NoSuchElementException if there is none of this name
    public Round get(RoundId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no round " + id));
    }

    /// Everything enrolled, in the order in which the round was opened with it; empty for an unknown round.
    public List<Enrolled> subjects(RoundId round) {
        return database.get().scan(handle -> new EnrolledRows(handle).all(round));
    }

    public Optional<Enrolled> subject(RoundId round, SubjectId subject) {
        return database.get().read(handle -> new EnrolledRows(handle).find(round, subject));
    }

    /// 分工: who inspects which subject of the round; subjects of nobody are absent.
    public Map<SubjectId, String> assigned(RoundId round) {
        return database.get().read(handle -> new AssignmentRows(handle, round).all());
    }

    /// What the round records beside its subjects; none for an unknown round.
    public Notes notes(RoundId round) {
        return database.get().read(handle -> new Notes(new NoteRows(handle, round).all()));
    }

    /// The rechecks of the round's findings; none for an unknown round.
    public Rechecks rechecks(RoundId round) {
        return database.get().read(handle -> new Rechecks(new RecheckRows(handle, round).all()));
    }

    /// How the sample of each kind was drawn; a kind that was listed or not sampled is absent.
    public Map<SubjectKind, Protocol> protocols(RoundId round) {
        return database.get().read(handle -> new EnrolledRows(handle).protocols(round));
    }
}
