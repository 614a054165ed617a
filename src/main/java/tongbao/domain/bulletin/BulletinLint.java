package tongbao.domain.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Everything about a bulletin that should be looked at before it is printed: errors first, then in the order of the
/// letter's checks.
public final class BulletinLint {
    private BulletinLint() {}

    /// @param bulletin composed from `draft`
    public static List<Lint> of(Draft draft, Bulletin bulletin) {
        var letter = Letter.of(draft);
        var lints = new ArrayList<Lint>();
        FormLint.check(draft, lints::add);
        RoundLint.check(draft, lints::add);
        for (var counted : letter.kinds()) {
            SumLint.check(counted, bulletin, lints::add);
        }
        WordingLint.check(letter, lints::add);
        PersonalLint.check(bulletin, lints::add);
        lints.sort(Comparator.comparing(Lint::severity));
        return List.copyOf(lints);
    }
}
