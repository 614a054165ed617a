package tongbao.workbench.inspect;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tongbao.domain.calendar.Dating;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Region;
import tongbao.domain.register.Regions;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Period;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.verdict.RoundScoring;
import tongbao.intake.calendar.Holidays;
import tongbao.store.Store;

/// A round as the inspector works through it: its drawn subjects in working order and the catalogues that ask them.
/// Read once when the screen is entered; everything that reads the store is for the worker.
public final class RoundDesk {
    private final Store store;
    private final Round round;
    private final Map<SubjectKind, Catalogue> catalogues;
    private final Regions regions;
    private final Map<SubjectId, Subject> subjects;
    private final List<Subject> order;
    private final Optional<RoundId> before;
    private final RoundScoring scoring;
    private final Dating dating;
    private final Worklist worklist;

    private RoundDesk(
            Store store,
            Round round,
            RoundScoring scoring,
            Regions regions,
            List<Subject> drawn,
            Optional<RoundId> before) {
        this.store = store;
        this.round = round;
        this.regions = regions;
        this.before = before;
        catalogues = store.catalogues().of(round);
        this.scoring = scoring;
        dating = new Dating(round.dates().point(), store.catalogues().calendar().orElseGet(Holidays::bundled));
        order = WorkingOrder.of(
                regions,
                drawn,
                drawn.stream()
                        .filter(subject -> catalogues.containsKey(subject.kind()))
                        .toList());
        subjects = LinkedHashMap.newLinkedHashMap(order.size());
        order.forEach(subject -> subjects.put(subject.id(), subject));
        worklist = Worklist.of(List.copyOf(subjects.keySet()), order, regions);
    }

    /// What a mismatch of the register fails is on the desk although it was not drawn, as it is in the statistics.
    static RoundDesk read(Store store, RoundId id) {
        var round = store.rounds().get(id);
        var scoring = scoring(store, round);
        var drawn = store.rounds().subjects(id).stream()
                .filter(one -> one.drawn() || scoring.fails(one.subject().id()))
                .map(Enrolled::subject)
                .toList();
        var before = round.period()
                .slot()
                .map(Period.Slot::previous)
                .flatMap(slot -> store.rounds().all().stream()
                        .filter(other -> other.period().slot().equals(Optional.of(slot)))
                        .map(Round::id)
                        .findFirst());
        return new RoundDesk(store, round, scoring, store.register().regions(), drawn, before);
    }

    public Round round() {
        return round;
    }

    /// The drawn subjects in working order.
    public List<Subject> subjects() {
        return order;
    }

    /// The same as a tree.
    Worklist worklist() {
        return worklist;
    }

    /// The region of the worklist a subject stands under; empty for one the register does not know.
    public Optional<Region> regionOf(Subject subject) {
        return regions.rowOf(subject.region());
    }

    public Optional<Subject> find(SubjectId subject) {
        return Optional.ofNullable(subjects.get(subject));
    }

    /// The round before, if there was one.
    public Optional<RoundId> before() {
        return before;
    }

    /// The catalogues of the round, sites first.
    public Map<SubjectKind, Catalogue> catalogues() {
        return new TreeMap<>(catalogues);
    }

    public Catalogue catalogue(Subject subject) {
        return catalogueOf(subject);
    }

    /// A subject with what is recorded about it, without the round before.
    public Opened opened(Subject subject, Inspection inspection) {
        return Opened.of(subject, catalogueOf(subject), scoring, dating, inspection, Optional.empty());
    }

    /// Reads one subject with what is stored about it.
    Optional<Opened> open(SubjectId id) {
        return find(id).map(subject ->
                Opened.of(subject, catalogueOf(subject), scoring, dating, read(round.id(), id), lastTime(id)));
    }

    /// How far every subject is, in one pass; no inspection outlives its turn.
    Map<SubjectId, Standing> standings() {
        var standings = HashMap.<SubjectId, Standing>newHashMap(order.size());
        var alike = new AlikeStandings(this::standing);
        store.inspections().each(round.id(), inspection -> {
            var subject = subjects.get(inspection.subject());
            if (subject != null) {
                standings.put(inspection.subject(), standing(alike, subject, inspection));
            }
        });
        subjects.forEach((id, subject) -> {
            if (!standings.containsKey(id)) {
                standings.put(id, standing(alike, subject, Inspection.untouched(round.id(), id)));
            }
        });
        return standings;
    }

    /// What a mismatch of the register fails fails by itself, whatever its like did.
    private Standing standing(AlikeStandings alike, Subject subject, Inspection inspection) {
        return scoring.fails(inspection.subject()) ? standing(subject, inspection) : alike.of(subject, inspection);
    }

    private Standing standing(Subject subject, Inspection inspection) {
        return opened(subject, inspection).standing();
    }

    private Optional<Opened.LastTime> lastTime(SubjectId id) {
        return before.flatMap(earlier ->
                store.rounds().subject(earlier, id).filter(Enrolled::drawn).flatMap(then -> lastTime(earlier, then)));
    }

    private Optional<Opened.LastTime> lastTime(RoundId earlier, Enrolled enrolled) {
        var inspection = read(earlier, enrolled.subject().id());
        var then = store.rounds().get(earlier);
        return Optional.ofNullable(
                        store.catalogues().of(then).get(enrolled.subject().kind()))
                .map(catalogue -> new Opened.LastTime(
                        scoring(store, then).verdict(catalogue, enrolled.subject(), inspection), inspection));
    }

    private static RoundScoring scoring(Store store, Round round) {
        return RoundScoring.of(round.policy(), store.rounds().notes(round.id()).mismatches());
    }

    private Catalogue catalogueOf(Subject subject) {
        var catalogue = catalogues.get(subject.kind());
        if (catalogue == null) {
            throw new IllegalArgumentException("the round has no catalogue for " + subject.kind());
        }
        return catalogue;
    }

    private Inspection read(RoundId of, SubjectId subject) {
        return store.inspections().get(of, subject);
    }
}
