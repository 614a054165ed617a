package tongbao.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tongbao.domain.bulletin.Arrangement;
import tongbao.domain.bulletin.ChartAnnex;
import tongbao.domain.bulletin.Office;
import tongbao.domain.bulletin.PaperForm;
import tongbao.domain.bulletin.Section;
import tongbao.domain.bulletin.audit.Passage;
import tongbao.domain.bulletin.audit.Place;
import tongbao.domain.bulletin.publication.Publication;
import tongbao.domain.bulletin.publication.Stamping;
import tongbao.domain.calendar.Length;
import tongbao.domain.calendar.Window;
import tongbao.domain.calendar.WorkingCalendar;
import tongbao.domain.catalogue.Applicability;
import tongbao.domain.catalogue.Band;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.CatalogueId;
import tongbao.domain.catalogue.Clause;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Confidence;
import tongbao.domain.catalogue.Group;
import tongbao.domain.catalogue.Indicator;
import tongbao.domain.catalogue.LeftOut;
import tongbao.domain.catalogue.Line;
import tongbao.domain.catalogue.Look;
import tongbao.domain.catalogue.Measure;
import tongbao.domain.catalogue.Procedure;
import tongbao.domain.catalogue.RollUp;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.catalogue.SubjectClass;
import tongbao.domain.catalogue.Tier;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Digest;
import tongbao.domain.inspection.DoubleCheck;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.EvidenceId;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Objection;
import tongbao.domain.inspection.ObjectionId;
import tongbao.domain.inspection.Phrase;
import tongbao.domain.inspection.Picture;
import tongbao.domain.inspection.Review;
import tongbao.domain.inspection.Ruling;
import tongbao.domain.inspection.SecondLook;
import tongbao.domain.inspection.mark.Box;
import tongbao.domain.inspection.mark.Ink;
import tongbao.domain.inspection.mark.Mark;
import tongbao.domain.inspection.mark.Marked;
import tongbao.domain.inspection.mark.Pen;
import tongbao.domain.inspection.mark.Spot;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.AnswerEdit;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.number.Fraction;
import tongbao.domain.number.Rounding;
import tongbao.domain.rectification.Recheck;
import tongbao.domain.register.Account;
import tongbao.domain.register.Channel;
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
import tongbao.domain.round.Criterion;
import tongbao.domain.round.Dates;
import tongbao.domain.round.Enrolled;
import tongbao.domain.round.MismatchEffect;
import tongbao.domain.round.MismatchKind;
import tongbao.domain.round.Period;
import tongbao.domain.round.Policy;
import tongbao.domain.round.Protocol;
import tongbao.domain.round.Quota;
import tongbao.domain.round.Round;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.Span;
import tongbao.domain.round.Stratum;
import tongbao.domain.round.note.ItemScore;
import tongbao.domain.round.note.Merit;
import tongbao.domain.round.note.MessageCount;
import tongbao.domain.round.note.Mismatch;
import tongbao.domain.round.note.OwnCheck;
import tongbao.domain.round.note.RoundNote;
import tongbao.domain.round.note.SpecialCheck;
import tongbao.domain.round.note.UnitFinding;
import tongbao.domain.round.note.Weights;
import tongbao.domain.statistics.PastTotal;
import tongbao.domain.statistics.PlatformClasses;
import tongbao.store.file.Sha256;

/// A tiny made-up province in which everything that can be recorded is recorded once.
public final class World {
    /// Stands still within the quarter of the sample.
    public static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-09-03T01:30:00.123456Z"));

    public static final Region PROVINCE =
            new Region(new RegionCode("990000"), "示例省", "示例", Region.Kind.PROVINCE, Optional.empty(), 0);
    public static final Region CITY =
            new Region(new RegionCode("990100"), "甲市", "甲", Region.Kind.CITY, Optional.of(PROVINCE.code()), 1);
    public static final Region DEPARTMENTS = new Region(
            new RegionCode("9900bm"), "省直部门", "省直", Region.Kind.DEPARTMENTS, Optional.of(PROVINCE.code()), 2);

    public static final Site SITE = site("9901000001", "甲市人民政府门户网站（示例）");
    public static final Site OTHER_SITE = site("9901000002", "甲市教育局网站（示例）");
    public static final Account ACCOUNT = new Account(
            "微信公众号",
            "shili-jia",
            "甲市发布（示例）",
            "甲市在线（示例）",
            "",
            CITY.code(),
            Level.CITY,
            new Unit("甲市人民政府办公室", "", ""),
            "甲市人民政府办公室",
            State.RUNNING,
            Status.SUSPENDED,
            Optional.of(LocalDate.of(2020, 2, 29)),
            false,
            Contact.NONE,
            "");

    public static final Channel CHANNEL = new Channel(
            "PD-001",
            Channel.Form.COLUMN,
            Optional.of(SITE.id()),
            "甲市教育专栏（示例）",
            "https://jia.example/jy",
            CITY.code(),
            Level.CITY,
            new Unit("甲市教育局", "", ""),
            State.RUNNING,
            true,
            Contact.NONE,
            "");

    public static final ClauseCode HOME_DOWN = new ClauseCode("S-V1");
    public static final ClauseCode STALE = new ClauseCode("S-V2");
    public static final ClauseCode WRONG_WORDS = new ClauseCode("S-D1");
    public static final ClauseCode CODES = new ClauseCode("S-D2");
    public static final ClauseCode ACCOUNT_STALE = new ClauseCode("A-V1");
    public static final Catalogue SITES = sites("1");
    public static final Catalogue ACCOUNTS = accounts();

    public static final Round ROUND = new Round(
            new RoundId("2026年第三季度"),
            new Period("2026年第三季度", Optional.of(new Period.Slot(2026, 3, 4))),
            new Dates(
                    LocalDate.of(2026, 8, 31),
                    new Span(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 20)),
                    Optional.of(new Span(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 15))),
                    LocalDate.of(2026, 9, 10)),
            Map.of(SubjectKind.SITE, SITES.id(), SubjectKind.ACCOUNT, ACCOUNTS.id()),
            Policy.REVIEWED.withMismatches(Map.of(MismatchKind.CANCELLED, MismatchEffect.SEPARATE)));
    public static final List<Enrolled> ENROLLED =
            List.of(new Enrolled(SITE, true), new Enrolled(OTHER_SITE, false), new Enrolled(ACCOUNT, true));

    public static final Protocol PROTOCOL = new Protocol(
            List.of(Criterion.REGION),
            new Quota.Ratio(Fraction.parse("0.3")),
            42,
            List.of(new Stratum(List.of(CITY.code().value()), 2, 1, List.of(SITE.id()), List.of(OTHER_SITE.id()))));

    static final byte[] PICTURE_BYTES = "示例截图".getBytes(StandardCharsets.UTF_8);
    public static final Finding FINDING = new Finding(
            new FindingId("f-1"),
            Optional.of(STALE),
            "政策文件",
            "https://jia.example/zcwj",
            "示例：栏目两周未更新",
            LocalDateTime.of(2026, 9, 3, 9, 30, 1),
            "示例检查员",
            "Firefox 140",
            true,
            false,
            Optional.of(new FindingId("f-0")));
    public static final Evidence EVIDENCE = new Evidence(
            new EvidenceId("e-1"),
            new Picture(
                    Sha256.of(PICTURE_BYTES),
                    "剪贴板",
                    "image/png",
                    1366,
                    768,
                    PICTURE_BYTES.length,
                    Optional.of(LocalDateTime.of(2026, 9, 3, 9, 31))),
            Optional.of(STALE),
            Optional.of(FINDING.id()),
            "示例：栏目首页",
            LocalDateTime.of(2026, 9, 3, 9, 32),
            "示例检查员",
            Optional.of(new Marked(
                    List.of(
                            new Mark.Crop(new Box(0, 100, 1366, 600)),
                            new Mark.Frame(new Box(180, 400, 190, 44), Pen.USUAL),
                            new Mark.Arrow(new Spot(860, 500), new Spot(780, 470), Pen.USUAL.with(Ink.BLUE)),
                            new Mark.Numbered(new Spot(380, 400), 14, 1, Pen.USUAL),
                            new Mark.Note(new Spot(810, 500), 16, "示例：没有稿件", Pen.USUAL.with(Pen.Width.THIN)),
                            new Mark.Mosaic(new Box(560, 580, 60, 20))),
                    new Picture(
                            Sha256.of(PICTURE_BYTES),
                            "剪贴板",
                            "image/png",
                            1366,
                            600,
                            PICTURE_BYTES.length,
                            Optional.empty()))));
    public static final Phrase PHRASE = new Phrase("sample-sites", STALE, "“{column}”栏目截至 {day} 未更新。");
    public static final Review REVIEW = new Review(
            STALE,
            new Answer.Problem(Amount.of(3, 40)),
            Review.Decision.RETURNED,
            "示例：截图看不清",
            "示例复核员",
            LocalDateTime.of(2026, 9, 4, 10, 0));
    public static final Ruling RULING = new Ruling(true, "示例：栏目已经批准暂停", "示例负责人", LocalDateTime.of(2026, 9, 5, 16, 20));
    public static final Recheck RECHECK = new Recheck(
            SITE.id(), FINDING.id(), LocalDate.of(2026, 9, 28), Recheck.Result.PARTLY, "示例检查员", "示例：三个栏目中一个已更新");
    public static final Recheck OTHER_RECHECK = new Recheck(
            OTHER_SITE.id(), new FindingId("f-2"), LocalDate.of(2026, 9, 29), Recheck.Result.RECTIFIED, "", "");
    public static final Answer CARRIED = new Answer.Carried(
            new RoundId("2026年第二季度"), new Answer.Problem(Amount.of(2).withDrawn(List.of("示例事项甲", "示例事项乙"))), true);
    public static final DoubleCheck CHECK = DoubleCheck.of(List.of(SITE, OTHER_SITE), DoubleCheck.TENTH, 7);
    public static final SecondLook LOOK =
            new SecondLook(HOME_DOWN, Answer.CLEAR, "示例复核员", LocalDateTime.of(2026, 9, 6, 9, 0));
    public static final Objection OBJECTION = new Objection(
            new ObjectionId("o-1"),
            SITE.id(),
            Optional.of(STALE),
            "甲市人民政府办公室",
            "示例：栏目已经合并",
            Optional.of(new Objection.Attachment(Sha256.of(PICTURE_BYTES), "说明.pdf", PICTURE_BYTES.length)),
            LocalDate.of(2026, 9, 7),
            "示例检查员",
            LocalDateTime.of(2026, 9, 7, 15, 0),
            Optional.of(new Objection.Decision(true, "示例：情况属实", "示例负责人", LocalDateTime.of(2026, 9, 8, 9, 0))));
    /// Upholds the objection; what follows from it is taken back with it.
    public static final Entry UPHELD = new Entry.ObjectionRecorded(
            ROUND.id(),
            Edit.added(OBJECTION),
            List.of(Edit.changed(FINDING, FINDING.withFlags(false, false))),
            List.of(Edit.changed(
                    REVIEW,
                    new Review(
                            STALE,
                            REVIEW.answer(),
                            Review.Decision.RETURNED,
                            "异议成立：示例：情况属实",
                            "示例负责人",
                            LocalDateTime.of(2026, 9, 8, 9, 0)))));
    public static final Publication PUBLICATION = new Publication(
            1,
            "",
            List.of(SITES.id()),
            new Digest("0".repeat(64)),
            List.of(new Passage(
                    new Place(Place.Kind.PARAGRAPH, "lead", "经检查", 0),
                    List.of(new Passage.Part("", "合格"), new Passage.Part("site.rate", "50%")))));
    public static final Stamping STAMPING =
            new Stamping("通报.pdf", new Digest("1".repeat(64)), Stamping.Source.KEPT, true, "CN=示例省人民政府办公厅");
    public static final Office OFFICE = new Office(
            "示例省人民政府办公厅",
            "示府厅函",
            "全省",
            "地级以上市",
            "各市人民政府，省直各部门",
            "省本级",
            "省直部门",
            true,
            "国办秘函〔2019〕19号",
            "示例省人民政府办公厅",
            "",
            "",
            Rounding.OFFICIAL,
            45,
            Optional.of(PaperForm.FILE),
            new Arrangement(List.of(Section.PROBLEMS, Section.OVERALL), List.of(ChartAnnex.TREND)));

    private World() {}

    /// Every kind of entry at least once, in an order in which each can be applied.
    public static List<Entry> everything() {
        var finding = Edit.added(FINDING);
        return List.of(
                new Entry.RegionsChanged(List.of(Edit.added(PROVINCE), Edit.added(CITY), Edit.added(DEPARTMENTS))),
                new Entry.RegisterChanged(
                        "台账.xlsx", List.of(Edit.added(SITE), Edit.added(OTHER_SITE), Edit.<Subject>added(ACCOUNT))),
                new Entry.RegisterChanged(
                        "", List.of(Edit.changed(OTHER_SITE, renamed(OTHER_SITE)), Edit.<Subject>added(CHANNEL))),
                new Entry.HistoryChanged(
                        List.of(Edit.added(past(Optional.empty())), Edit.added(past(Optional.of(CITY.code()))))),
                new Entry.CatalogueAdopted(SITES),
                new Entry.CatalogueAdopted(ACCOUNTS),
                new Entry.RoundOpened(ROUND, ENROLLED),
                new Entry.RoundClosed(ROUND, ENROLLED),
                new Entry.RoundOpened(ROUND, ENROLLED),
                new Entry.SampleListed(
                        ROUND.id(),
                        SubjectKind.SITE,
                        List.of(SITE.id()),
                        List.of(SITE.id(), OTHER_SITE.id()),
                        Optional.empty(),
                        Optional.of(PROTOCOL)),
                new Entry.AnswersRecorded(
                        ROUND.id(),
                        SITE.id(),
                        List.of(
                                new AnswerEdit(HOME_DOWN, Answer.UNSEEN, Answer.CLEAR),
                                new AnswerEdit(WRONG_WORDS, Answer.UNSEEN, new Answer.NotApplicable("无此栏目")))),
                new Entry.AnswersRecorded(
                        ROUND.id(),
                        ACCOUNT.id(),
                        List.of(new AnswerEdit(ACCOUNT_STALE, Answer.UNSEEN, new Answer.Undecided("等主办单位说明")))),
                new Entry.AnswersRecorded(
                        ROUND.id(), OTHER_SITE.id(), List.of(new AnswerEdit(CODES, Answer.UNSEEN, CARRIED))),
                new Entry.SubjectsAssigned(ROUND.id(), List.of(new Entry.AssignmentEdit(SITE.id(), "", "示例检查员"))),
                new Entry.FindingWritten(
                        ROUND.id(),
                        SITE.id(),
                        finding,
                        Optional.of(new AnswerEdit(STALE, Answer.UNSEEN, new Answer.Problem(Amount.of(3, 40))))),
                new Entry.EvidenceAttached(ROUND.id(), SITE.id(), Edit.added(EVIDENCE)),
                new Entry.ResultsImported(
                        ROUND.id(),
                        "结果.csv",
                        List.of(new Entry.InspectionEdit(
                                OTHER_SITE.id(),
                                List.of(new AnswerEdit(
                                        STALE,
                                        Answer.UNSEEN,
                                        new Answer.Clear(
                                                new Amount(OptionalInt.of(7), OptionalInt.empty(), List.of(3, 4))))),
                                List.of(Edit.added(outsideTheCatalogue()))))),
                new Entry.ClauseAnswered(
                        ROUND.id(),
                        WRONG_WORDS,
                        List.of(
                                new Entry.SubjectEdit(SITE.id(), new Answer.NotApplicable("无此栏目"), Answer.CLEAR),
                                new Entry.SubjectEdit(OTHER_SITE.id(), Answer.UNSEEN, Answer.CLEAR))),
                new Entry.PhraseChanged(Edit.added(PHRASE)),
                new Entry.ReviewGiven(ROUND.id(), SITE.id(), Edit.added(REVIEW)),
                new Entry.RulingGiven(ROUND.id(), SITE.id(), Edit.added(RULING)),
                new Entry.DoubleCheckDrawn(ROUND.id(), Edit.added(CHECK)),
                new Entry.SecondLooksGiven(ROUND.id(), CHECK.drawn().getFirst(), List.of(Edit.added(LOOK))),
                UPHELD,
                UPHELD.inverse().orElseThrow(),
                new Entry.NotesChanged(
                        ROUND.id(), "另记.xlsx", notes().stream().map(Edit::added).toList()),
                new Entry.RechecksRecorded(
                        ROUND.id(), "复查.xlsx", List.of(Edit.added(RECHECK), Edit.added(OTHER_RECHECK))),
                new Entry.OfficeChanged(Edit.added(OFFICE)),
                new Entry.CalendarChanged(Edit.added(
                        new WorkingCalendar(Set.of(LocalDate.of(2027, 1, 1)), Set.of(LocalDate.of(2027, 1, 3))))),
                new Entry.PlatformsClassed(Edit.added(PlatformClasses.USUAL.with("微信小程序", SubjectClass.WECHAT))),
                new Entry.BulletinPublished(ROUND.id(), PUBLICATION),
                new Entry.BulletinStamped(ROUND.id(), STAMPING),
                new Entry.BlockRewritten(ROUND.id(), "lead", Edit.added("经检查，{site.rate}合格。")));
    }

    public static List<RoundNote> notes() {
        return List.of(
                new UnitFinding("甲市教育局", Optional.of(CITY.code()), UnitFinding.Kind.CONCEALED, "示例：一个账号没有备案", true),
                new Merit("甲市人民政府办公室", Optional.empty(), "示例：留言当日答复"),
                new SpecialCheck(
                        "示例专项",
                        Optional.of(SubjectKind.SITE),
                        "个",
                        List.of(new SpecialCheck.Part("第一季", 3), new SpecialCheck.Part("第二季", 4)),
                        OptionalInt.empty()),
                new MessageCount(Optional.of(CITY.code()), Optional.empty(), 12, 12, 11),
                new OwnCheck(Optional.of(CITY.code()), SubjectKind.ACCOUNT, 30, 2),
                new Mismatch(MismatchKind.CANCELLED, ACCOUNT, "示例：平台上已注销"),
                new Weights(List.of(
                        new Weights.Item(List.of(), "网站", Fraction.of(2, 3), Optional.of("示例指标")),
                        new Weights.Item(List.of(), "专业评价", Fraction.of(1, 3), Optional.empty()),
                        new Weights.Item(List.of(Level.COUNTY), "专业评价", Fraction.ONE, Optional.empty()))),
                new ItemScore("甲市教育局", "专业评价", Fraction.parse("88.5")));
    }

    /// Everything but the publication and its stamping, which keep their round from being taken back.
    public static List<Entry> unpublished() {
        return everything().stream()
                .filter(entry ->
                        !(entry instanceof Entry.BulletinPublished) && !(entry instanceof Entry.BulletinStamped))
                .toList();
    }

    /// How many entries [#everything] is.
    public static int count() {
        return everything().size();
    }

    /// A tick: the answer of `STALE` on the other site goes from one count to the next.
    public static Entry tick(int from, int to) {
        return new Entry.AnswersRecorded(
                ROUND.id(), OTHER_SITE.id(), List.of(new AnswerEdit(HOME_DOWN, counted(from), counted(to))));
    }

    public static Answer counted(int count) {
        return count == 0 ? Answer.UNSEEN : new Answer.Problem(Amount.of(count));
    }

    public static Site renamed(Site site) {
        return new Site(
                site.siteCode(),
                site.checkCode(),
                site.name() + "新",
                site.url(),
                site.redirect(),
                site.region(),
                site.level(),
                site.type(),
                site.unit(),
                new State(Status.CLOSED, Optional.of(LocalDate.of(2026, 12, 31))),
                site.icp(),
                site.police(),
                site.hasService(),
                site.contact(),
                site.note());
    }

    public static Finding outsideTheCatalogue() {
        return new Finding(
                new FindingId("f-2"),
                Optional.empty(),
                "",
                "",
                "示例：指标之外",
                LocalDateTime.of(2026, 9, 4, 8, 0),
                "",
                "",
                false,
                true);
    }

    /// A site nobody knows, in a region nobody knows.
    public static Site stranger() {
        var site = renamed(SITE);
        return new Site(
                new SiteCode("8800000001"),
                site.checkCode(),
                site.name(),
                site.url(),
                site.redirect(),
                new RegionCode("880000"),
                site.level(),
                site.type(),
                site.unit(),
                site.state(),
                site.icp(),
                site.police(),
                site.hasService(),
                site.contact(),
                site.note());
    }

    private static PastTotal past(Optional<RegionCode> region) {
        return new PastTotal(
                new Period("2026年第二季度", Optional.of(new Period.Slot(2026, 2, 4))),
                SubjectKind.SITE,
                region,
                464,
                464,
                27);
    }

    private static Site site(String code, String name) {
        return new Site(
                new SiteCode(code),
                "示例校验",
                name,
                "https://" + code + ".example",
                "",
                CITY.code(),
                Level.CITY,
                SiteType.PORTAL,
                new Unit("甲市人民政府办公室", "甲市信息中心", "示例省人民政府办公厅"),
                State.RUNNING,
                "示ICP备00000001号",
                "",
                true,
                new Contact("示例联系人", "000-0000000", ""),
                "");
    }

    public static Catalogue sites(String edition) {
        return new Catalogue(
                new CatalogueId("sample-sites", edition),
                "示例网站指标",
                "示例〔2026〕1号",
                LocalDate.of(2026, 1, 1),
                SubjectKind.SITE,
                new Procedure(
                        Set.of(SubjectClass.LOCAL_PORTAL, SubjectClass.OTHER_SITE),
                        Fraction.of(100),
                        Fraction.of(60),
                        Fraction.of(80),
                        Fraction.of(30),
                        Optional.of(new LeftOut(
                                Set.of(
                                        SubjectClass.OTHER_SITE,
                                        SubjectClass.LOCAL_PORTAL,
                                        SubjectClass.MINISTRY_PORTAL),
                                "办事服务",
                                LeftOut.Method.SCALE)),
                        Optional.of(Fraction.of(59)),
                        true,
                        Optional.of(new RollUp(RollUp.To.UNIT, RollUp.Method.AVERAGE)),
                        List.of(new Band(
                                "得分靠前",
                                Band.Basis.TOTAL,
                                Optional.of(Fraction.of(110)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Fraction.of(130))))),
                List.of(
                        group(
                                Group.Kind.VETO,
                                clause(
                                        HOME_DOWN.value(),
                                        new Measure.Ratio("次", 20),
                                        new Rule.Veto(new Line.Share(Fraction.parse("0.05")))),
                                clause(STALE.value(), new Measure.Count("个栏目"), new Rule.Veto(new Line.AtLeast(5))),
                                clause("S-V3", new Measure.Flag(), new Rule.Veto(new Line.Any())),
                                clause("S-V4", new Measure.Count("条"), new Rule.Veto(new Line.Exactly(0))),
                                clause(
                                        "S-V5",
                                        new Measure.Sample(10, "办事事项", "事项", false),
                                        new Rule.Veto(
                                                new Line.AnyOf(List.of(new Line.AtLeast(10), new Line.AllOf(10))))),
                                clause(
                                        "S-V6",
                                        new Measure.Sum(
                                                "个",
                                                List.of(
                                                        new Measure.Part(
                                                                "要闻",
                                                                Optional.of(
                                                                        Window.of(new Length(2, Length.Unit.WEEKS)))),
                                                        new Measure.Part("公告", Optional.empty()))),
                                        new Rule.Veto(new Line.LessThan(3)))),
                        group(
                                Group.Kind.DEDUCTION,
                                clause(
                                        WRONG_WORDS.value(),
                                        new Measure.Count("处"),
                                        new Rule.Deduction(Fraction.of(1, 3), Rule.Per.EACH)),
                                clause("S-D2", new Measure.Checklist(List.of("标识码", "备案号")), new Rule.Unscored()),
                                clause(
                                        "S-D3",
                                        new Measure.Choice(List.of(
                                                new Measure.Option("做到", Fraction.ZERO),
                                                new Measure.Option("部分做到", Fraction.of(1, 2)))),
                                        new Rule.Deduction(
                                                Fraction.of(2),
                                                Rule.Per.ONCE,
                                                Optional.of(new Line.Any()),
                                                Optional.of(new Line.AtLeast(9)),
                                                Optional.of(Fraction.ONE)))),
                        group(
                                Group.Kind.BONUS,
                                clause(
                                        "S-B1",
                                        new Measure.Sample(5, "解读稿", "解读", true),
                                        new Rule.Bonus(
                                                Fraction.of(5),
                                                Rule.Per.ONCE,
                                                Optional.of(new Line.All()),
                                                Optional.of(Fraction.of(5)))))));
    }

    private static Catalogue accounts() {
        return new Catalogue(
                new CatalogueId("sample-accounts", "1"),
                "示例新媒体指标",
                "示例〔2026〕1号",
                LocalDate.of(2026, 1, 1),
                SubjectKind.ACCOUNT,
                Procedure.vetoOnly(),
                List.of(group(
                        Group.Kind.VETO,
                        clause(ACCOUNT_STALE.value(), new Measure.Flag(), new Rule.Veto(new Line.Any())))));
    }

    private static Group group(Group.Kind kind, Clause... clauses) {
        return new Group(
                kind.name(),
                kind,
                kind == Group.Kind.VETO ? Optional.empty() : Optional.of(Fraction.of(20)),
                Applicability.ALL,
                List.of(new Indicator(
                        "I-" + kind,
                        "示例指标",
                        Optional.of(Fraction.of(5)),
                        Map.of(SubjectClass.OTHER_SITE, Fraction.of(4), SubjectClass.LOCAL_PORTAL, Fraction.of(5)),
                        Applicability.ALL,
                        List.of(clauses))));
    }

    private static Clause clause(String code, Measure measure, Rule rule) {
        return new Clause(
                new ClauseCode(code),
                "示例细则" + code,
                "示例：有此问题",
                "",
                new Look(
                        Optional.of(new Window(
                                new Length(6, Length.Unit.MONTHS), Optional.of(new Length(3, Length.Unit.MONTHS)))),
                        Optional.of(new Length(5, Length.Unit.WORKING_DAYS)),
                        List.of("网上信访")),
                measure,
                rule,
                Optional.of(new Tier("首页", 1)),
                new Applicability(
                        Set.of(SubjectClass.LOCAL_PORTAL, SubjectClass.OTHER_SITE),
                        Set.of(Level.COUNTY, Level.CITY),
                        true),
                Map.of(SubjectClass.LOCAL_PORTAL, Fraction.parse("0.5")),
                Map.of(SubjectClass.LOCAL_PORTAL, new Line.AtLeast(6)),
                Optional.of("栏目"),
                Confidence.SEEN);
    }
}
