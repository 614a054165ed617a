package tongbao.workbench.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.RegionCode;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Round;
import tongbao.store.Store;

/// Every finding of a round, read in one go: in protocol order of the regions, then by subject, then as written.
record Found(Round round, List<FoundLine> lines) {
    Found {
        lines = List.copyOf(lines);
    }

    /// Runs on the worker.
    ///
    /// @throws tongbao.store.failure.StoreException if it cannot be read
    static Found of(Store store, Round round) {
        var inspections = store.inspections().all(round.id());
        var catalogues = store.catalogues().of(round);
        var names = new LinkedHashMap<RegionCode, String>();
        var byRegion = new LinkedHashMap<RegionCode, List<FoundLine>>();
        for (var region : store.register().regions().all()) {
            names.put(region.code(), region.name());
            byRegion.put(region.code(), new ArrayList<>());
        }
        for (var subject : store.rounds().subjects(round.id()).stream()
                .map(Enrolled::subject)
                .toList()) {
            var inspection = inspections.get(subject.id());
            if (inspection != null && !inspection.findings().isEmpty()) {
                var name = Optional.ofNullable(names.get(subject.region()))
                        .orElse(subject.region().value());
                var lines = byRegion.computeIfAbsent(subject.region(), _ -> new ArrayList<>());
                var catalogue = Optional.ofNullable(catalogues.get(subject.kind()));
                var pictures = pictures(inspection);
                inspection
                        .findings()
                        .forEach(finding -> lines.add(FoundLine.of(
                                finding,
                                subject,
                                name,
                                finding.clause().flatMap(code -> catalogue.flatMap(of -> of.find(code))),
                                pictures.getOrDefault(finding.id(), 0))));
            }
        }
        return new Found(round, byRegion.values().stream().flatMap(List::stream).toList());
    }

    private static Map<FindingId, Integer> pictures(Inspection inspection) {
        return inspection.evidence().stream()
                .map(Evidence::finding)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(id -> id, _ -> 1, Integer::sum));
    }
}
