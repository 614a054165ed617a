package tongbao.workbench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tongbao.domain.catalogue.Applicability;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.RoundOpening;
import tongbao.domain.register.Account;
import tongbao.domain.register.Contact;
import tongbao.domain.register.Level;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteCode;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.State;
import tongbao.domain.register.Status;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.register.Unit;
import tongbao.domain.round.Dates;
import tongbao.domain.round.Period;
import tongbao.domain.round.Policy;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.Span;
import tongbao.store.Store;

/// A made-up province, small enough to count by hand: three cities and the departments, eight sites, five accounts,
/// a catalogue of three clauses for each kind. Everything goes in through [Store#record].
public final class Fixture {
    public static final RoundId ROUND = new RoundId("2026年第三季度");
    public static final ClauseCode STALE = new ClauseCode("T-1");
    public static final ClauseCode BLANK = new ClauseCode("T-2");
    public static final ClauseCode UNANSWERED = new ClauseCode("T-3");
    public static final Catalogue SITES = catalogue("sample-site", SubjectKind.SITE);
    public static final Catalogue ACCOUNTS = catalogue("sample-account", SubjectKind.ACCOUNT);
    public static final Subject FOUND_AT = site("9902000001");
    public static final Dates DATES = new Dates(
            LocalDate.of(2026, 8, 6),
            new Span(LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 28)),
            Optional.of(new Span(LocalDate.of(2026, 5, 6), LocalDate.of(2026, 8, 6))),
            LocalDate.of(2026, 8, 17));

    private final Store store;

    public Fixture(Store store) {
        this.store = store;
    }

    /// The regions and the subjects.
    public Fixture register() {
        store.signIn("李示例");
        store.record(
                new Entry.RegionsChanged(regions().stream().map(Edit::added).toList()));
        store.record(new Entry.RegisterChanged(
                "全省台账（示例）.xlsx", subjects().stream().map(Edit::added).toList()));
        return this;
    }

    /// A round over everything that runs.
    public Fixture round() {
        return round(Policy.AT_ONCE);
    }

    /// A round over everything that runs, judged by `policy`.
    public Fixture round(Policy policy) {
        var opening = RoundOpening.of(
                ROUND,
                new Period(ROUND.value(), Optional.of(new Period.Slot(2026, 3, 4))),
                DATES,
                policy,
                subjects(),
                Map.of(SubjectKind.SITE, SITES, SubjectKind.ACCOUNT, ACCOUNTS),
                List.of());
        opening.entries().forEach(store::record);
        return this;
    }

    /// Half of it inspected: one site fails by blank columns, three subjects pass, one is begun.
    public Fixture inspected() {
        answer(site("9901000001"), Answer.CLEAR, Answer.CLEAR, Answer.CLEAR);
        answer(site("9901000002"), Answer.CLEAR, new Answer.Problem(Amount.of(5)), Answer.CLEAR);
        answer(site("9902000001"), Answer.CLEAR, Answer.CLEAR, Answer.CLEAR);
        answer(site("9902000002"), Answer.CLEAR, Answer.UNSEEN, Answer.UNSEEN);
        answer(subjects().getLast(), Answer.CLEAR, Answer.CLEAR, Answer.CLEAR);
        return this;
    }

    /// One finding about [#FOUND_AT].
    public Fixture found() {
        store.record(new Entry.FindingWritten(
                ROUND,
                FOUND_AT.id(),
                Edit.added(new Finding(
                        new FindingId("f-1"),
                        Optional.of(BLANK),
                        "政策解读（示例）",
                        "http://www.9902000001.example/zcjd",
                        "栏目打开后是空白页",
                        LocalDateTime.of(2026, 8, 12, 9, 30),
                        "李示例",
                        "",
                        true,
                        true)),
                Optional.empty()));
        return this;
    }

    public static Subject site(String code) {
        return subjects().stream()
                .filter(subject -> subject.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void answer(Subject subject, Answer stale, Answer blank, Answer unanswered) {
        var edits = new ArrayList<AnswerEdit>();
        for (var each : List.of(Map.entry(STALE, stale), Map.entry(BLANK, blank), Map.entry(UNANSWERED, unanswered))) {
            if (!each.getValue().equals(Answer.UNSEEN)) {
                edits.add(new AnswerEdit(each.getKey(), Answer.UNSEEN, each.getValue()));
            }
        }
        store.record(new Entry.AnswersRecorded(ROUND, subject.id(), edits));
    }

    public static Round opened() {
        return new Round(
                ROUND,
                new Period(ROUND.value(), Optional.of(new Period.Slot(2026, 3, 4))),
                DATES,
                Map.of(SubjectKind.SITE, SITES.id(), SubjectKind.ACCOUNT, ACCOUNTS.id()));
    }

    public static List<Region> regions() {
        return List.of(
                region("990000", "示例省", "示例", Region.Kind.PROVINCE, "", 0),
                region("990100", "示例市", "示例", Region.Kind.CITY, "990000", 1),
                region("990200", "样例市", "样例", Region.Kind.CITY, "990000", 2),
                region("990300", "范例市", "范例", Region.Kind.CITY, "990000", 3),
                region("9900bm", "省直部门", "省直部门", Region.Kind.DEPARTMENTS, "990000", 4));
    }

    public static List<Subject> subjects() {
        return Stream.<Subject>of(
                        site("9900000001", "示例省人民政府门户网站", "990000", Level.PROVINCE, SiteType.PORTAL, Status.RUNNING),
                        site("9901000001", "示例市人民政府门户网站", "990100", Level.CITY, SiteType.PORTAL, Status.RUNNING),
                        site("9901000002", "示例市教育局网站", "990100", Level.CITY, SiteType.DEPARTMENT, Status.RUNNING),
                        site("9902000001", "样例市人民政府门户网站", "990200", Level.CITY, SiteType.PORTAL, Status.RUNNING),
                        site("9902000002", "样例市水利局网站", "990200", Level.CITY, SiteType.DEPARTMENT, Status.RUNNING),
                        site("9903000001", "范例市人民政府门户网站", "990300", Level.CITY, SiteType.PORTAL, Status.RUNNING),
                        site("9903000002", "范例市旅游局网站", "990300", Level.CITY, SiteType.DEPARTMENT, Status.CLOSED),
                        site("9900bm0001", "示例省财政厅网站", "9900bm", Level.PROVINCE, SiteType.DEPARTMENT, Status.RUNNING),
                        account("微信", "shilifabu", "示例发布", "990100", Level.CITY),
                        account("微博", "shilifabu", "示例发布", "990100", Level.CITY),
                        account("微信", "yanglifabu", "样例发布", "990200", Level.CITY),
                        account("抖音", "fanlifabu", "范例发布", "990300", Level.CITY),
                        account("微信", "shengczt", "示例省财政", "9900bm", Level.PROVINCE))
                .toList();
    }

    /// An account that is not among [#subjects].
    public static Subject another() {
        return account("微信", "xinkaifabu", "新开的示例发布", "990100", Level.CITY);
    }

    private static Region region(String code, String name, String shortName, Region.Kind kind, String in, int order) {
        return new Region(
                new RegionCode(code),
                name,
                shortName,
                kind,
                in.isEmpty() ? Optional.empty() : Optional.of(new RegionCode(in)),
                order);
    }

    private static Site site(String code, String name, String region, Level level, SiteType type, Status status) {
        return new Site(
                new SiteCode(code),
                "",
                name,
                "www." + code + ".example",
                "",
                new RegionCode(region),
                level,
                type,
                new Unit(name.replace("门户网站", "办公室").replace("网站", ""), "", ""),
                status == Status.RUNNING ? State.RUNNING : new State(status, Optional.of(LocalDate.of(2026, 7, 15))),
                "示ICP备0000号",
                "",
                type == SiteType.PORTAL,
                Contact.NONE,
                "");
    }

    private static Account account(String platform, String account, String name, String region, Level level) {
        return new Account(
                platform,
                account,
                name,
                "",
                "",
                new RegionCode(region),
                level,
                new Unit(name.replace("发布", "市人民政府办公室"), "", ""),
                name,
                State.RUNNING,
                Status.RUNNING,
                Optional.of(LocalDate.of(2019, 3, 12)),
                false,
                Contact.NONE,
                "");
    }

    private static Catalogue catalogue(String name, SubjectKind kind) {
        return new Catalogue(
                new CatalogueId(name, "1"),
                kind == SubjectKind.SITE ? "示例网站指标" : "示例新媒体指标",
                "示例办函〔2026〕1号",
                LocalDate.of(2026, 1, 1),
                kind,
                Procedure.vetoOnly(),
                List.of(new Group(
                        "单项否决",
                        Group.Kind.VETO,
                        Optional.empty(),
                        Applicability.ALL,
                        List.of(
                                indicator("1", "首页不更新", clause(STALE, "首页两周未更新", new Measure.Flag(), new Line.Any())),
                                indicator(
                                        "2",
                                        "栏目不更新",
                                        clause(BLANK, "空白栏目", new Measure.Count("个"), new Line.AtLeast(5))),
                                indicator(
                                        "3",
                                        "互动回应差",
                                        clause(
                                                UNANSWERED,
                                                "留言超过三个月未回应",
                                                new Measure.Count("条"),
                                                new Line.AtLeast(1)))))));
    }

    private static Indicator indicator(String code, String name, Clause clause) {
        return new Indicator(code, name, Optional.empty(), Map.of(), Applicability.ALL, List.of(clause));
    }

    private static Clause clause(ClauseCode code, String name, Measure measure, Line line) {
        return new Clause(
                code,
                name,
                name + "。",
                "",
                measure,
                new Rule.Veto(line),
                Optional.empty(),
                Applicability.ALL,
                Map.of(),
                Confidence.KNOWN);
    }
}
