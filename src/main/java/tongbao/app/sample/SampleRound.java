package tongbao.app.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tongbao.document.SamplePage;
import tongbao.domain.bulletin.Offices;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Group;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.EvidenceId;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Picture;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Entry.InspectionEdit;
import tongbao.domain.register.Region;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Dates;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Period;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.Span;
import tongbao.domain.statistics.PastTotal;
import tongbao.intake.catalogue.BundledCatalogues;
import tongbao.intake.picture.PictureReader;
import tongbao.store.Store;

/// Writes the sample round into an empty store, through the same entries that the screens record.
public final class SampleRound {
    public static final RoundId ID = new RoundId("2026年第三季度（示例）");
    private static final LocalDate POINT = LocalDate.of(2026, 8, 17);
    private static final LocalDateTime FOUND = LocalDateTime.of(2026, 8, 18, 9, 30);
    private static final int SITES = SampleProvince.sites().size();
    private static final String INSPECTOR = "示例检查人";

    private final Store store;
    private final Catalogue sites = BundledCatalogues.sites2019();
    private final List<SampleFault> faults = SampleFault.all();
    private final Catalogue accounts = BundledCatalogues.accounts2019();

    private SampleRound(Store store) {
        this.store = store;
    }

    /// Fills `store`, which should be empty. Every step is durable when it returns; a step that fails leaves those
    /// before it.
    ///
    /// @throws tongbao.store.failure.StoreException if the store already holds what contradicts the sample
    public static void write(Store store) {
        new SampleRound(store).write();
    }

    private void write() {
        store.signIn(INSPECTOR);
        store.record(new Entry.OfficeChanged(Edit.added(Offices.sample())));
        store.record(new Entry.RegionsChanged(
                SampleProvince.regions().stream().map(Edit::added).toList()));
        var subjects = Stream.concat(SampleProvince.sites().stream(), SampleProvince.accounts().stream())
                .toList();
        store.record(new Entry.RegisterChanged(
                "示例省台账.xlsx", subjects.stream().map(Edit::added).toList()));
        store.record(new Entry.HistoryChanged(history().map(Edit::added).toList()));
        store.record(new Entry.CatalogueAdopted(sites));
        store.record(new Entry.CatalogueAdopted(accounts));
        store.record(new Entry.RoundOpened(
                round(),
                subjects.stream().map(subject -> new Enrolled(subject, true)).toList()));
        store.record(new Entry.ResultsImported(ID, "示例检查结果.xlsx", results(subjects)));
        pictures(subjects);
    }

    private Round round() {
        return new Round(
                ID,
                new Period("2026年第三季度", Optional.of(new Period.Slot(2026, 3, 4))),
                new Dates(
                        LocalDate.of(2026, 8, 6),
                        new Span(LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 28)),
                        Optional.of(new Span(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 20))),
                        POINT),
                Map.of(SubjectKind.SITE, sites.id(), SubjectKind.ACCOUNT, accounts.id()));
    }

    /// The totals of the quarter before and of the same quarter a year ago, for the whole province and each city.
    private static Stream<PastTotal> history() {
        var before = new Period("2026年第二季度", Optional.of(new Period.Slot(2026, 2, 4)));
        var lastYear = new Period("2025年第三季度", Optional.of(new Period.Slot(2025, 3, 4)));
        return Stream.concat(past(before, 515, 9, 3038, 7), past(lastYear, 521, 14, 3102, 19));
    }

    /// The failing are dealt out to the cities in turn, so that the parts always sum up to the whole.
    private static Stream<PastTotal> past(Period period, int sites, int badSites, int accounts, int badAccounts) {
        return Stream.concat(
                past(period, SubjectKind.SITE, sites, badSites),
                past(period, SubjectKind.ACCOUNT, accounts, badAccounts));
    }

    private static Stream<PastTotal> past(Period period, SubjectKind kind, int total, int bad) {
        var rows = SampleProvince.regions().stream()
                .filter(region -> region.kind() == Region.Kind.CITY || region.kind() == Region.Kind.DEPARTMENTS)
                .toList();
        var totals = new ArrayList<PastTotal>();
        totals.add(new PastTotal(period, kind, Optional.empty(), total, total, bad));
        for (var i = 0; i < rows.size(); i++) {
            var size = total / rows.size() + (i < total % rows.size() ? 1 : 0);
            var failing = bad / rows.size() + (i < bad % rows.size() ? 1 : 0);
            totals.add(new PastTotal(period, kind, Optional.of(rows.get(i).code()), size, size, failing));
        }
        return totals.stream();
    }

    private List<InspectionEdit> results(List<Subject> subjects) {
        var bySubject = new HashMap<Subject, SampleFault>();
        faults.forEach(fault -> bySubject.put(subject(subjects, fault), fault));
        return subjects.stream()
                .map(subject -> result(subject, Optional.ofNullable(bySubject.get(subject))))
                .toList();
    }

    private static Subject subject(List<Subject> subjects, SampleFault fault) {
        return subjects.get(fault.account() ? SITES + fault.subject() : fault.subject());
    }

    private InspectionEdit result(Subject subject, Optional<SampleFault> fault) {
        var catalogue = subject.kind() == SubjectKind.SITE ? sites : accounts;
        var answers = catalogue.placesFor(subject).stream()
                .map(place -> new AnswerEdit(place.clause().code(), Answer.UNSEEN, answer(place, fault)))
                .toList();
        return new InspectionEdit(
                subject.id(),
                answers,
                fault.stream()
                        .flatMap(found -> findings(subject, found))
                        .map(Edit::added)
                        .toList());
    }

    private static Answer answer(Catalogue.Place place, Optional<SampleFault> fault) {
        Clause clause = place.clause();
        if (fault.isPresent() && fault.get().clause().equals(clause.code().value())) {
            return new Answer.Problem(fault.get().amount());
        }
        return place.group().kind() == Group.Kind.BONUS && clause.code().value().endsWith(".1")
                ? Answer.PROBLEM
                : Answer.CLEAR;
    }

    private static Stream<Finding> findings(Subject subject, SampleFault fault) {
        return Stream.iterate(0, i -> i + 1)
                .limit(fault.columns().size())
                .map(i -> new Finding(
                        new FindingId(identity("finding", subject, i)),
                        Optional.of(new ClauseCode(fault.clause())),
                        fault.columns().get(i),
                        subject.url().isEmpty() ? "" : subject.url() + "column/" + (i + 1) + "/",
                        fault.text(),
                        FOUND.plusMinutes(3L * i),
                        INSPECTOR,
                        "Chromium",
                        true,
                        true));
    }

    private static String identity(String what, Subject subject, int number) {
        return UUID.nameUUIDFromBytes((what + "/" + subject.id() + "/" + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /// A drawn page beside the first finding of every failing site.
    private void pictures(List<Subject> subjects) {
        faults.stream().filter(fault -> fault.decides() && !fault.account()).forEach(fault -> {
            var subject = subject(subjects, fault);
            var png = SamplePage.png(subject.name(), fault.columns().getFirst(), fault.text());
            Picture picture = PictureReader.read(png, "示例截图.png");
            store.pictures().keep(png);
            store.record(new Entry.EvidenceAttached(
                    ID,
                    subject.id(),
                    Edit.added(new Evidence(
                            new EvidenceId(identity("evidence", subject, 0)),
                            picture,
                            Optional.of(new ClauseCode(fault.clause())),
                            Optional.of(new FindingId(identity("finding", subject, 0))),
                            fault.columns().getFirst(),
                            FOUND.plusMinutes(1),
                            INSPECTOR))));
        });
    }
}
