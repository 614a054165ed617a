package tongbao.domain.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The standing list of a round: everything every check finds.
public final class Consistency {
    private static final List<Check> CHECKS = List.of(
            OpenCheck::check,
            CarriedCheck::check,
            ReviewCheck::check,
            AmountCheck::check,
            FindingAnswerCheck::check,
            UnknownRegionCheck::check,
            NotRunningCheck::check,
            DrawnCheck::check,
            PartsCheck::check,
            RateCheck::check,
            WholeRateCheck::check,
            ChangeCheck::check,
            FailureCheck::check,
            FindingTextCheck::check,
            PersonalCheck::check,
            FindingDateCheck::check,
            AskedCheck::check,
            TwinCheck::check,
            RegisterCheck::check,
            PlatformStateCheck::check,
            CatalogueCheck::check,
            HistoryRowsCheck::check,
            HistoryPartsCheck::check,
            ComparisonCheck::check,
            DatesCheck::check,
            DeadlineCheck::check,
            ProblemTextCheck::check,
            RegionCheck::check,
            CodeCheck::check);

    private Consistency() {}

    /// What stops printing first, then warnings, then hints; concerns of one kind stand together, in the order of the
    /// round's subjects.
    public static List<Concern> of(Reading reading) {
        var concerns = new ArrayList<Concern>();
        CHECKS.forEach(check -> check.check(reading, concerns::add));
        concerns.sort(Comparator.comparing(Concern::severity).thenComparing(Concern::kind));
        return List.copyOf(concerns);
    }
}
