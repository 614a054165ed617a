package tongbao.workbench.round;

import java.util.Optional;
import javafx.util.StringConverter;
import tongbao.domain.catalogue.Catalogue;
import tongbao.workbench.ui.Messages;

/// The editions a round can be inspected by, and the choice of none.
final class CatalogueConverter extends StringConverter<Optional<Catalogue>> {
    private final Messages messages;

    CatalogueConverter(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String toString(Optional<Catalogue> catalogue) {
        return catalogue == null
                ? ""
                : catalogue
                        .map(known -> messages.get(
                                "round.catalogue", known.title(), known.id().edition()))
                        .orElse(messages.get("round.catalogue.none"));
    }

    @Override
    public Optional<Catalogue> fromString(String text) {
        return Optional.empty();
    }
}
