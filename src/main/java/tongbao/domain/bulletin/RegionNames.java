package tongbao.domain.bulletin;

import java.util.Optional;
import tongbao.domain.register.Subject;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.Slice;

/// How an office names the rows of a table by region, on paper and on every screen.
public final class RegionNames {
    private RegionNames() {}

    /// The row that `subject` is counted in.
    static String of(Draft draft, Subject subject) {
        return of(draft, Slice.of(subject, Dimension.REGION, draft.regions()));
    }

    static String of(Draft draft, Slice slice) {
        return slice instanceof Slice.Places
                ? Wording.text("row.subtotal")
                : find(Optional.of(draft.office()), slice).orElseGet(slice::label);
    }

    /// The office's own word for a row; empty where the row bears the name it has in the register.
    ///
    /// @param office empty before a profile was written
    public static Optional<String> find(Optional<Office> office, Slice slice) {
        return switch (slice) {
            case Slice.Root(var region) ->
                office.map(Office::ownWord)
                        .filter(word -> !word.isBlank())
                        .or(() -> Optional.of(Wording.text("row.root", region.name())));
            case Slice.Departments _ -> office.map(Office::departmentsWord).filter(word -> !word.isBlank());
            case Slice.Places _,
                    Slice.Place _,
                    Slice.UnknownRegion _,
                    Slice.OfLevel _,
                    Slice.OfType _,
                    Slice.Untyped _,
                    Slice.OfPlatform _,
                    Slice.OfClass _,
                    Slice.OfDepartment _,
                    Slice.OfForm _,
                    Slice.AnyOf _ -> Optional.empty();
        };
    }
}
