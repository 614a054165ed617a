package tongbao.workbench.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import tongbao.domain.catalogue.RollUp;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.Entry.InspectionEdit;
import tongbao.domain.journal.RoundOpening;
import tongbao.domain.number.Fraction;
import tongbao.domain.register.Contact;
import tongbao.domain.register.Level;
import tongbao.domain.register.Region;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteCode;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.State;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.register.Unit;
import tongbao.domain.round.Period;
import tongbao.domain.round.Policy;
import tongbao.domain.round.RoundId;
import tongbao.store.Store;
import tongbao.workbench.Fixture;

/// Two rounds of a made-up province under a catalogue that gives points: fourteen cities with nine sites each. In both
/// rounds the fourth site of the second city fails; in the later one the points of site `i` are 100 minus 4 a finding,
/// `i % 12` of them. The failing site is vetoed, and so has no points.
public final class ScoredRounds {
    public static final RoundId EARLIER = new RoundId("2026年第二季度");
    public static final RoundId LATER = new RoundId("2026年第三季度");
    private static final ClauseCode DOWN = new ClauseCode("S-1");
    private static final ClauseCode STALE = new ClauseCode("S-2");
    private static final int CITIES = 14;
    private static final int SITES = 9;

    private ScoredRounds() {}

    public static void write(Store store) {
        store.signIn("李示例");
        var subjects = subjects();
        store.record(
                new Entry.RegionsChanged(regions().stream().map(Edit::added).toList()));
        store.record(new Entry.RegisterChanged(
                "示例.xlsx", subjects.stream().map(Edit::added).toList()));
        round(store, EARLIER, 2, subjects);
        round(store, LATER, 3, subjects);
    }

    private static void round(Store store, RoundId id, int quarter, List<Subject> subjects) {
        RoundOpening.of(
                        id,
                        new Period(id.value(), Optional.of(new Period.Slot(2026, quarter, 4))),
                        Fixture.DATES,
                        Policy.AT_ONCE,
                        subjects,
                        Map.of(SubjectKind.SITE, catalogue()),
                        store.catalogues().all().stream().map(Catalogue::id).toList())
                .entries()
                .forEach(store::record);
        var edits = new ArrayList<InspectionEdit>();
        for (var i = 0; i < subjects.size(); i++) {
            edits.add(result(subjects.get(i), i, id));
        }
        store.record(new Entry.ResultsImported(id, "示例结果.xlsx", edits));
    }

    private static InspectionEdit result(Subject subject, int i, RoundId round) {
        var number = i % 12;
        var stale = number == 0 ? Answer.CLEAR : new Answer.Problem(Amount.of(number));
        var down = i == SITES + 3 ? Answer.PROBLEM : Answer.CLEAR;
        var findings = Stream.iterate(0, each -> each + 1)
                .limit(number)
                .map(each -> Edit.added(new Finding(
                        new FindingId(round.value() + i + "-" + each),
                        Optional.of(STALE),
                        "栏目" + (each + 1),
                        subject.url() + "/" + each,
                        "“栏目" + (each + 1) + "”超过六个月没有更新，最近一条是去年的通知（示例）",
                        LocalDate.of(2026, 8, 17).atTime(9, each),
                        "李示例",
                        "",
                        true,
                        each == 0)))
                .toList();
        return new InspectionEdit(
                subject.id(),
                List.of(new AnswerEdit(DOWN, Answer.UNSEEN, down), new AnswerEdit(STALE, Answer.UNSEEN, stale)),
                findings);
    }

    private static Catalogue catalogue() {
        return new Catalogue(
                new CatalogueId("sample-scored", "1"),
                "示例计分指标",
                "示例办函〔2026〕2号",
                LocalDate.of(2026, 1, 1),
                SubjectKind.SITE,
                new Procedure(
                        Set.of(SubjectClass.values()),
                        Fraction.of(100),
                        Fraction.of(60),
                        Fraction.of(80),
                        Fraction.ZERO,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.of(new RollUp(RollUp.To.UNIT, RollUp.Method.AVERAGE)),
                        List.of()),
                List.of(
                        group(
                                "单项否决",
                                Group.Kind.VETO,
                                "1",
                                "站点无法访问",
                                DOWN,
                                new Measure.Flag(),
                                new Rule.Veto(new Line.Any())),
                        group(
                                "扣分指标",
                                Group.Kind.DEDUCTION,
                                "2",
                                "栏目不更新",
                                STALE,
                                new Measure.Count("个"),
                                new Rule.Deduction(Fraction.of(4), Rule.Per.EACH))));
    }

    private static Group group(
            String name,
            Group.Kind kind,
            String code,
            String indicator,
            ClauseCode clause,
            Measure measure,
            Rule rule) {
        return new Group(
                name,
                kind,
                Optional.empty(),
                Applicability.ALL,
                List.of(new Indicator(
                        code,
                        indicator,
                        Optional.empty(),
                        Map.of(),
                        Applicability.ALL,
                        List.of(new Clause(
                                clause,
                                indicator,
                                indicator + "。",
                                "",
                                measure,
                                rule,
                                Optional.empty(),
                                Applicability.ALL,
                                Map.of(),
                                Confidence.KNOWN)))));
    }

    private static List<Region> regions() {
        var regions = new ArrayList<Region>();
        regions.add(new Region(new RegionCode("990000"), "示例省", "示例", Region.Kind.PROVINCE, Optional.empty(), 0));
        for (var i = 0; i < CITIES; i++) {
            regions.add(new Region(
                    code(i), name(i), name(i), Region.Kind.CITY, Optional.of(new RegionCode("990000")), i + 1));
        }
        return regions;
    }

    private static List<Subject> subjects() {
        var subjects = new ArrayList<Subject>();
        for (var i = 0; i < CITIES; i++) {
            for (var k = 0; k < SITES; k++) {
                var office = name(i) + (k == 0 ? "人民政府" : "第" + k + "局");
                subjects.add(new Site(
                        new SiteCode("99%02d00%04d".formatted(i + 1, k)),
                        "",
                        office + "网站",
                        "www.s" + k + ".c" + i + ".example",
                        "",
                        code(i),
                        Level.CITY,
                        k == 0 ? SiteType.PORTAL : SiteType.DEPARTMENT,
                        new Unit(k < 2 ? name(i) + "办公室" : office, "", ""),
                        State.RUNNING,
                        "示ICP备0000号",
                        "",
                        k == 0,
                        Contact.NONE,
                        ""));
            }
        }
        return subjects;
    }

    private static RegionCode code(int city) {
        return new RegionCode("99%02d00".formatted(city + 1));
    }

    private static String name(int city) {
        return "甲乙丙丁戊己庚辛壬癸子丑寅卯".charAt(city) + "示例市";
    }
}
