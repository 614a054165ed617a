package tongbao.intake.catalogue;

import java.util.ArrayList;
import java.util.List;

/// The problems of one file as they are found; a hundred say enough.
final class Problems {
    static final int MOST = 100;

    private final List<CatalogueProblem> found = new ArrayList<>();

    void add(String place, String key, String... arguments) {
        var problem = new CatalogueProblem(place, key, List.of(arguments));
        if (found.size() < MOST && !found.contains(problem)) {
            found.add(problem);
        }
    }

    List<CatalogueProblem> found() {
        return List.copyOf(found);
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
