package tongbao.workbench.frame;

import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.inspection.Finding;
import tongbao.domain.register.Region;
import tongbao.domain.register.Subject;
import tongbao.domain.round.Round;
import tongbao.workbench.ui.Command;
import tongbao.workbench.ui.Place;

/// Something the search over everything found.
public sealed interface Hit {
    record Screen(Place place) implements Hit {}

    record Doing(Command command) implements Hit {}

    record Registered(Subject subject) implements Hit {}

    /// A 主办单位.
    ///
    /// @param subjects how many are its own
    record Host(String unit, int subjects) implements Hit {}

    record Area(Region region) implements Hit {}

    record Opened(Round round) implements Hit {}

    /// A clause of the round at hand.
    record Asked(Catalogue catalogue, Catalogue.Place place) implements Hit {}

    record Edition(Catalogue catalogue) implements Hit {}

    record Found(Subject subject, Finding finding) implements Hit {}

    /// More subjects than are listed.
    ///
    /// @param text what they contain
    record More(String text, int subjects) implements Hit {}
}
