package tongbao.workbench.ui;

import java.util.Optional;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.catalogue.ClauseCode;

/// What the search sends a screen to show when it comes to the front. The screen it is meant for takes it and puts it
/// away ([Session#aimProperty]).
public sealed interface Aim {
    /// What the register contains of `text`: a unit, a region.
    record Registered(String text) implements Aim {}

    /// An edition of a catalogue, at a clause if there is one.
    record Edition(CatalogueId id, Optional<ClauseCode> clause) implements Aim {}
}
