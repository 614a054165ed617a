package tongbao.workbench.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tongbao.domain.calendar.Dating;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Catalogue.Place;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Group;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Subject;
import tongbao.domain.verdict.Judgement;
import tongbao.domain.verdict.RoundScoring;
import tongbao.domain.verdict.Verdict;

/// The subject on the desk: what it is asked, what is stored about it, and what follows from it.
///
/// @param places the clauses that apply to it, in the order of the catalogue
/// @param scoring of the round
/// @param dating the days its windows and time limits are counted from
/// @param lastTime how it came out in the round before, if it was inspected then
public record Opened(
        Subject subject,
        Catalogue catalogue,
        List<Place> places,
        Inspection inspection,
        RoundScoring scoring,
        Dating dating,
        Judgement judgement,
        Optional<LastTime> lastTime) {
    /// @param inspection everything recorded then
    public record LastTime(Verdict verdict, Inspection inspection) {
        /// How many findings were written.
        public int problems() {
            return inspection.findings().size();
        }
    }

    public Opened {
        places = List.copyOf(places);
    }

    static Opened of(
            Subject subject,
            Catalogue catalogue,
            RoundScoring scoring,
            Dating dating,
            Inspection inspection,
            Optional<LastTime> lastTime) {
        return new Opened(
                subject,
                catalogue,
                catalogue.placesFor(subject),
                inspection,
                scoring,
                dating,
                scoring.judgement(catalogue, subject, inspection),
                lastTime);
    }

    Opened with(Inspection next) {
        return new Opened(
                subject,
                catalogue,
                places,
                next,
                scoring,
                dating,
                scoring.judgement(catalogue, subject, next),
                lastTime);
    }

    public Verdict verdict() {
        return judgement.verdict();
    }

    public Standing standing() {
        return Standing.of(places, inspection, verdict());
    }

    public Answer answer(Place place) {
        return inspection.answer(place.clause().code());
    }

    public Optional<Place> find(ClauseCode clause) {
        return places.stream()
                .filter(place -> place.clause().code().equals(clause))
                .findFirst();
    }

    /// The groups that ask this subject anything, in the order of the catalogue.
    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var place : places) {
            if (groups.isEmpty()
                    || !groups.getLast().name().equals(place.group().name())) {
                groups.add(place.group());
            }
        }
        return groups;
    }

    public int count(Predicate<Answer> which) {
        return (int) places.stream().map(this::answer).filter(which).count();
    }

    public int unseen() {
        return count(Answer::isUnchecked);
    }
}
