package tongbao.intake.catalogue;

import java.util.ArrayList;
import java.util.List;

/// The problems of one file as they are found; a hundred say enough.
final class Problems {
    static final int MOST = 100;

    private final List<CatalogueProblem> found = new ArrayList<>();

    void add(String place, String key, String... arguments) {
        if (found.size() < MOST) {
            found.add(new CatalogueProblem(place, key, List.of(arguments)));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /// @throws CatalogueException if there are any
    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new CatalogueException(found);
        }
    }
}
