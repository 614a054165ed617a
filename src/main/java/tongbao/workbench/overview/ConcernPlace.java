package tongbao.workbench.overview;

import tongbao.domain.consistency.Concern;
import tongbao.domain.consistency.Spot;
import tongbao.workbench.ui.Place;

/// The screen on which a concern is mended.
final class ConcernPlace {
    private ConcernPlace() {}

    static Place of(Concern concern) {
        return switch (concern.kind()) {
            case UNKNOWN_REGION,
                    NOT_RUNNING,
                    SAME_ADDRESS,
                    SAME_NAME,
                    SAME_ACCOUNT,
                    CHANGED_SINCE,
                    REMOVED_SINCE,
                    ENROLMENT_MISSED,
                    STATES_DISAGREE,
                    CODE_MALFORMED,
                    REGION_WITHOUT_SUBJECTS -> Place.REGISTER;
            case NONE_DRAWN, RECORDED_NOT_DRAWN, REGION_NOT_INSPECTED, SNAPSHOT_LATE, POINT_OUTSIDE_WINDOW ->
                Place.ROUND;
            case DEADLINE_MISSING -> Place.BULLETIN;
            default ->
                switch (concern.spot()) {
                    case Spot.OfSubject _, Spot.OfClause _, Spot.OfFinding _ -> Place.INSPECT;
                    case Spot.OfHistory _ -> Place.REGISTER;
                    case Spot.OfFigure _ -> Place.STATISTICS;
                    case Spot.OfCatalogue _, Spot.OfRound _ -> Place.ROUND;
                };
        };
    }
}
