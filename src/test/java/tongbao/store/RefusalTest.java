package tongbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.EvidenceId;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.rectification.Recheck;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.store.failure.Refusal;
import tongbao.store.failure.StoreException;

/// What does not fit what is stored is refused with its reason, and nothing of it stays.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalTest {
    private static final RoundId ROUND = World.ROUND.id();
    private static final Subject STRANGER = World.stranger();

    record Case(Refusal reason, List<String> arguments, Entry entry) {}

    @TempDir
    static Path folder;

    private Optional<Store> filled = Optional.empty();

    @BeforeAll
    void fill() {
        filled = Optional.of(StoreTest.filled(folder));
    }

    @AfterAll
    void close() {
        filled.orElseThrow().close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anEntryThatDoesNotFitIsRefusedAndLeavesNothing(Case unfit) {
        var store = filled.orElseThrow();
        var before = StoreFiles.tables(store);

        var refused = catchThrowableOfType(StoreException.Refused.class, () -> store.record(unfit.entry()));

        assertThat(refused.reason()).isEqualTo(unfit.reason());
        assertThat(refused.arguments()).isEqualTo(unfit.arguments());
        assertThat(StoreFiles.tables(store)).isEqualTo(before);
    }

    @Test
    void everyReasonOfATableIsSeen() {
        assertThat(cases().stream().map(Case::reason))
                .contains(Arrays.stream(Refusal.values())
                        .filter(reason -> !List.of(
                                        Refusal.PICTURE_MISSING,
                                        Refusal.FOLDER_NAME,
                                        Refusal.NOT_UNDOABLE,
                                        Refusal.RESTORE_NOT_NEEDED,
                                        Refusal.RESTORE_OTHER_STORE,
                                        Refusal.RESTORE_OTHER_KEY,
                                        Refusal.PASSWORD_PRESENT,
                                        Refusal.PASSWORD_ABSENT,
                                        Refusal.PASSWORD_SHORT)
                                .contains(reason))
                        .toArray(Refusal[]::new));
    }

    static List<Case> cases() {
        return List.of(
                refused(Refusal.CHANGED_MEANWHILE, World.tick(1, 2), World.OTHER_SITE.id() + " " + World.HOME_DOWN),
                refused(
                        Refusal.DOUBLE_CHECK_BEGUN,
                        new Entry.DoubleCheckDrawn(ROUND, Edit.removed(World.CHECK)),
                        ROUND.value()),
                refused(
                        Refusal.NOT_IN_DOUBLE_CHECK,
                        new Entry.SecondLooksGiven(ROUND, World.ACCOUNT.id(), List.of(Edit.added(World.LOOK))),
                        World.ACCOUNT.id().value(),
                        ROUND.value()),
                refused(
                        Refusal.CHANGED_MEANWHILE,
                        register(Edit.added(World.SITE)),
                        World.SITE.id().value()),
                refused(
                        Refusal.CHANGED_MEANWHILE,
                        register(Edit.changed(World.SITE, STRANGER)),
                        STRANGER.id().value()),
                refused(Refusal.CHANGED_MEANWHILE, new Entry.OfficeChanged(Edit.added(World.OFFICE)), "office"),
                refused(
                        Refusal.CHANGED_MEANWHILE,
                        new Entry.SampleListed(
                                ROUND,
                                SubjectKind.SITE,
                                List.of(),
                                List.of(World.SITE.id()),
                                Optional.of(World.PROTOCOL),
                                Optional.empty()),
                        ROUND.value()),
                refused(Refusal.NOTHING_TO_CHANGE, new Entry.AnswersRecorded(ROUND, World.SITE.id(), List.of())),
                refused(
                        Refusal.REGIONS_NO_TREE,
                        new Entry.RegionsChanged(List.of(Edit.added(lost()))),
                        "region 990200 lies in 999999, which is missing"),
                refused(
                        Refusal.REGION_UNKNOWN,
                        register(Edit.added(STRANGER)),
                        STRANGER.id().value(),
                        "880000"),
                refused(Refusal.REGION_IN_USE, new Entry.RegionsChanged(List.of(Edit.removed(World.CITY))), "990100"),
                refused(Refusal.CATALOGUE_KNOWN, new Entry.CatalogueAdopted(World.SITES), "sample-sites@1"),
                refused(
                        Refusal.CATALOGUE_UNKNOWN,
                        new Entry.RoundOpened(
                                round(Map.of(SubjectKind.SITE, World.sites("2").id())), List.of()),
                        "sample-sites@2"),
                refused(
                        Refusal.CATALOGUE_UNKNOWN,
                        new Entry.RoundOpened(
                                round(Map.of(SubjectKind.SITE, World.SITES.id())),
                                List.of(new Enrolled(World.ACCOUNT, true))),
                        "ACCOUNT"),
                refused(Refusal.ROUND_KNOWN, new Entry.RoundOpened(World.ROUND, World.ENROLLED), ROUND.value()),
                refused(
                        Refusal.ROUND_UNKNOWN,
                        new Entry.BlockRewritten(new RoundId("2030年"), "lead", Edit.added("示例")),
                        "2030年"),
                refused(
                        Refusal.ROUND_IN_USE,
                        new Entry.RoundClosed(
                                World.ROUND,
                                World.ENROLLED.stream()
                                        .map(enrolled -> new Enrolled(enrolled.subject(), true))
                                        .toList()),
                        ROUND.value()),
                refused(
                        Refusal.SUBJECT_TWICE,
                        new Entry.RoundOpened(
                                round(World.ROUND.catalogues()),
                                List.of(new Enrolled(World.SITE, true), new Enrolled(World.SITE, false))),
                        World.SITE.id().value()),
                refused(
                        Refusal.SUBJECT_NOT_ENROLLED,
                        answer(STRANGER.id(), World.HOME_DOWN),
                        STRANGER.id().value(),
                        ROUND.value()),
                refused(
                        Refusal.CLAUSE_UNKNOWN,
                        answer(World.SITE.id(), new ClauseCode("S-V99")),
                        "S-V99",
                        World.SITE.id().value()),
                refused(
                        Refusal.FINDING_UNKNOWN,
                        new Entry.EvidenceAttached(ROUND, World.OTHER_SITE.id(), Edit.added(evidenceOf("f-9"))),
                        "f-9"),
                refused(
                        Refusal.FINDING_UNKNOWN,
                        new Entry.RechecksRecorded(
                                ROUND,
                                "",
                                List.of(Edit.added(new Recheck(
                                        World.OTHER_SITE.id(),
                                        World.FINDING.id(),
                                        LocalDate.of(2026, 9, 29),
                                        Recheck.Result.NOT,
                                        "",
                                        "")))),
                        "f-1"),
                refused(
                        Refusal.ROUND_UNKNOWN,
                        new Entry.RechecksRecorded(new RoundId("2030年"), "", List.of(Edit.removed(World.RECHECK))),
                        "2030年"),
                refused(
                        Refusal.FINDING_RECHECKED,
                        new Entry.FindingWritten(
                                ROUND,
                                World.OTHER_SITE.id(),
                                Edit.removed(World.outsideTheCatalogue()),
                                Optional.empty()),
                        "f-2"),
                refused(
                        Refusal.FINDING_IN_USE,
                        new Entry.FindingWritten(ROUND, World.SITE.id(), Edit.removed(World.FINDING), Optional.empty()),
                        "f-1"));
    }

    private static Case refused(Refusal reason, Entry entry, String... arguments) {
        return new Case(reason, List.of(arguments), entry);
    }

    private static Entry register(Edit<? extends Subject> edit) {
        return new Entry.RegisterChanged(
                "",
                List.of(new Edit<Subject>(
                        edit.before().map(Subject.class::cast), edit.after().map(Subject.class::cast))));
    }

    private static Entry answer(SubjectId subject, ClauseCode clause) {
        return new Entry.AnswersRecorded(ROUND, subject, List.of(new AnswerEdit(clause, Answer.UNSEEN, Answer.CLEAR)));
    }

    private static Round round(Map<SubjectKind, CatalogueId> catalogues) {
        return new Round(new RoundId("另一轮"), World.ROUND.period(), World.ROUND.dates(), catalogues);
    }

    private static Region lost() {
        return new Region(
                new RegionCode("990200"), "乙市", "乙", Region.Kind.CITY, Optional.of(new RegionCode("999999")), 3);
    }

    private static Evidence evidenceOf(String finding) {
        return new Evidence(
                new EvidenceId("e-9"),
                World.EVIDENCE.picture(),
                World.EVIDENCE.clause(),
                Optional.of(new FindingId(finding)),
                "",
                World.EVIDENCE.addedAt(),
                "");
    }
}
