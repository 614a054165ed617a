package tongbao.domain.bulletin;

import tongbao.domain.register.Subject;
import tongbao.domain.statistics.Dimension;
import tongbao.domain.statistics.Slice;

/// How the annexes name a row by region.
final class RegionNames {
    private RegionNames() {}

    /// The row that `subject` is counted in.
    static String of(Draft draft, Subject subject) {
        return of(draft, Slice.of(subject, Dimension.REGION, draft.regions()));
    }

    static String of(Draft draft, Slice slice) {
        return switch (slice) {
            case Slice.Places _ -> Wording.text("row.subtotal");
            case Slice.Root(var region) -> Wording.text("row.root", region.name());
            case Slice.Departments(var region) ->
                draft.office().departmentsWord().isBlank()
                        ? region.name()
                        : draft.office().departmentsWord();
            case Slice.Place _,
                    Slice.UnknownRegion _,
                    Slice.OfLevel _,
                    Slice.OfType _,
                    Slice.Untyped _,
                    Slice.OfPlatform _ -> slice.label();
        };
    }
}
