package tongbao.workbench.inspect;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullUnmarked;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Group;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Evidence;
import tongbao.domain.inspection.EvidenceId;
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
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.register.Unit;
import tongbao.domain.round.Dates;
import tongbao.domain.round.Period;
import tongbao.domain.round.Policy;
import tongbao.domain.round.RoundId;
import tongbao.domain.round.Span;
import tongbao.intake.catalogue.BundledCatalogues;
import tongbao.intake.picture.PictureReader;
import tongbao.store.Store;

/// A made-up province in the middle of its quarter, inspected by the catalogues of 2019: what the drawings show.
@NullUnmarked
final class BusyRound {
    static final RoundId ROUND = new RoundId("2026年第三季度");
    static final SubjectId COUNTY = SubjectId.of(new SiteCode("0000010001"));
    static final ClauseCode BLANK = new ClauseCode("W19-V4.3");
    private static final RoundId BEFORE = new RoundId("2026年第二季度");
    private static final String PEOPLE = "李示例";
    private static final List<String> CITIES = List.of("示例市", "样例市", "范例市", "演示市");
    private static final List<String> OFFICES =
            List.of("教育局", "公安局", "卫生健康委员会", "民政局", "财政局", "水利局", "交通运输局", "农业农村局", "文化和旅游局");
    private static final Font FONT = font();
    private final Store store;
    private final Map<SubjectKind, Catalogue> catalogues = Map.of(
            SubjectKind.SITE, BundledCatalogues.sites2019(), SubjectKind.ACCOUNT, BundledCatalogues.accounts2019());

    private BusyRound(Store store) {
        this.store = store;
    }

    static void into(Store store) throws Exception {
        new BusyRound(store).record();
    }

    private void record() throws Exception {
        store.signIn(PEOPLE);
        store.record(
                new Entry.RegionsChanged(regions().stream().map(Edit::added).toList()));
        store.record(new Entry.RegisterChanged(
                "台账（示例）.xlsx", subjects().stream().map(Edit::added).toList()));
        open(BEFORE, 2, LocalDate.of(2026, 5, 6));
        open(ROUND, 3, LocalDate.of(2026, 8, 6));
        lastTime();
        var done = 0;
        for (var subject : subjects()) {
            if (!subject.id().equals(COUNTY) && done++ % 5 != 3) {
                answer(ROUND, subject, Map.of(), done % 23 == 5 ? 3 : Integer.MAX_VALUE);
            }
        }
        county();
    }

    private void open(RoundId id, int quarter, LocalDate snapshot) {
        var opening = RoundOpening.of(
                id,
                new Period(id.value(), Optional.of(new Period.Slot(2026, quarter, 4))),
                new Dates(
                        snapshot,
                        new Span(snapshot.plusDays(4), snapshot.plusDays(22)),
                        Optional.empty(),
                        snapshot.plusDays(11)),
                Policy.AT_ONCE,
                subjects(),
                catalogues,
                store.catalogues().all().stream().map(Catalogue::id).toList());
        opening.entries().forEach(store::record);
    }

    private Subject find(SubjectId id) {
        return subjects().stream()
                .filter(subject -> subject.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void lastTime() {
        answer(BEFORE, find(COUNTY), Map.of("W19-D1.1.2", new Answer.Problem(Amount.of(1))), Integer.MAX_VALUE);
        for (var i = 0; i < 2; i++) {
            store.record(new Entry.FindingWritten(
                    BEFORE,
                    COUNTY,
                    Edit.added(finding("last" + i, "W19-D1.1.2", "走进示例 › 概况", 9, 10 + i)),
                    Optional.empty()));
        }
    }

    /// Everything clear but `special`; from clause number `failing` on nothing more, that one reached.
    private void answer(RoundId round, Subject subject, Map<String, Answer> special, int failing) {
        var edits = new ArrayList<AnswerEdit>();
        var places = catalogues.get(subject.kind()).placesFor(subject);
        for (var i = 0; i < places.size() && i <= failing; i++) {
            var clause = places.get(i).clause();
            var answer = special.getOrDefault(clause.code().value(), i == failing ? Answer.PROBLEM : Answer.CLEAR);
            edits.add(new AnswerEdit(clause.code(), Answer.UNSEEN, answer));
        }
        store.record(new Entry.AnswersRecorded(round, subject.id(), edits));
    }

    private void county() throws Exception {
        var answers = new HashMap<String, Answer>();
        answers.put("W19-V2.1", new Answer.Clear(Amount.of(2, 140)));
        answers.put("W19-V3.1", new Answer.Clear(Amount.of(7)));
        answers.put("W19-V3.2", Answer.NOT_APPLICABLE);
        answers.put("W19-V4.1", new Answer.Problem(Amount.of(3)));
        answers.put("W19-V4.2", new Answer.Problem(Amount.of(4)));
        answers.put("W19-V5.2", new Answer.Undecided("等回函"));
        for (var unseen : List.of("W19-V4.3", "W19-V6.1", "W19-V6.2", "W19-V6.3")) {
            answers.put(unseen, Answer.UNSEEN);
        }
        answers.put("W19-D1.1.2", new Answer.Problem(Amount.of(1)));
        answers.put("W19-D1.5.2", Answer.PROBLEM);
        answers.put("W19-D1.8.1", new Answer.Problem(Amount.of(2, 3)));
        answers.put("W19-D4.3.1", new Answer.Problem(Amount.of(4)));
        answers.put("W19-D2.4.2", Answer.UNDECIDED);
        var edits = new ArrayList<AnswerEdit>();
        for (var place : catalogues.get(SubjectKind.SITE).placesFor(find(COUNTY))) {
            var code = place.clause().code();
            var unseen = place.group().kind() == Group.Kind.BONUS
                    || code.value().startsWith("W19-D3.4")
                    || code.value().startsWith("W19-D2.6");
            var answer = answers.getOrDefault(code.value(), unseen ? Answer.UNSEEN : Answer.CLEAR);
            if (!(answer instanceof Answer.Unseen)) {
                edits.add(new AnswerEdit(code, Answer.UNSEEN, answer));
            }
        }
        store.record(new Entry.AnswersRecorded(ROUND, COUNTY, edits));
        var columns = List.of("政务公开 › 规划计划", "政务公开 › 招考录用", "互动交流 › 民意征集", "办事服务 › 便民专题", "政务公开 › 财政预决算");
        for (var i = 0; i < columns.size(); i++) {
            var written = finding("f" + i, BLANK.value(), columns.get(i), 14, 18 + 3 * i);
            store.record(new Entry.FindingWritten(
                    ROUND,
                    COUNTY,
                    Edit.added(i == 3 ? written.withFlags(true, false) : written),
                    i == 0 ? Optional.of(new AnswerEdit(BLANK, Answer.UNSEEN, Answer.PROBLEM)) : Optional.empty()));
            evidence(written, i);
        }
    }

    private void evidence(Finding finding, int number) throws Exception {
        var bytes = page(finding.column().substring(finding.column().lastIndexOf(' ') + 1), number);
        var picture = PictureReader.read(bytes, "0000010001_2026Q3_00" + (number + 1) + ".png");
        store.pictures().keep(bytes);
        store.record(new Entry.EvidenceAttached(
                ROUND,
                COUNTY,
                Edit.added(new Evidence(
                        new EvidenceId("e" + number),
                        picture,
                        Optional.of(BLANK),
                        Optional.of(finding.id()),
                        "",
                        finding.foundAt().plusMinutes(1),
                        PEOPLE))));
    }

    private static Finding finding(String id, String clause, String column, int hour, int minute) {
        var name = column.substring(column.lastIndexOf(' ') + 1);
        return new Finding(
                new FindingId(id),
                Optional.of(new ClauseCode(clause)),
                column,
                "http://www.shilixian.example/zwgk/" + id + "/",
                "“" + name + "”栏目下无任何稿件，页面显示“暂无此类信息”，截至 8 月 17 日仍为空白。",
                LocalDateTime.of(2026, 8, 19, hour, minute),
                PEOPLE,
                "",
                true,
                true);
    }

    private static Font font() {
        try (var in = BusyRound.class.getResourceAsStream("/tongbao/fonts/NotoSansSC-Bold.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | java.awt.FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] page(String column, int number) {
        var image = new BufferedImage(1280, 800, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 1280, 800);
        g.setColor(new Color(0x2F639B));
        g.fillRect(0, 0, 1280, 150);
        g.setColor(new Color(0x24507F));
        g.fillRect(0, 150, 1280, 50);
        g.setColor(new Color(0xEDF0F3));
        for (var i = 0; i < 6; i++) {
            g.fillRect(70, 240 + i * 60, 240, 50);
        }
        g.drawRect(340, 240, 860, 460);
        g.setColor(Color.WHITE);
        g.setFont(FONT.deriveFont(48f));
        g.drawString("示例县人民政府", 120, 95);
        g.setColor(new Color(0x2F639B));
        g.setFont(FONT.deriveFont(32f));
        g.drawString(column, 360, 290);
        g.setColor(Color.GRAY);
        g.drawString("暂无此类信息", 640, 480);
        g.setColor(new Color(0xC4332A));
        g.drawRect(600 - number * 9, 420, 280, 90);
        g.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<Region> regions() {
        var regions = new ArrayList<Region>();
        regions.add(new Region(new RegionCode("000000"), "示例省", "示例", Region.Kind.PROVINCE, Optional.empty(), 0));
        for (var i = 0; i < CITIES.size(); i++) {
            regions.add(new Region(
                    new RegionCode("00" + i + "100"),
                    CITIES.get(i),
                    CITIES.get(i).substring(0, 2),
                    Region.Kind.CITY,
                    Optional.of(new RegionCode("000000")),
                    i + 1));
        }
        regions.add(new Region(
                new RegionCode("000101"), "示例县", "示例县", Region.Kind.COUNTY, Optional.of(new RegionCode("000100")), 1));
        regions.add(new Region(
                new RegionCode("000102"), "样本区", "样本区", Region.Kind.COUNTY, Optional.of(new RegionCode("000100")), 2));
        return regions;
    }

    private static List<Subject> subjects() {
        var all = new ArrayList<Subject>();
        all.add(site(
                "0000010001",
                "示例县人民政府门户网站",
                "000101",
                Level.COUNTY,
                SiteType.PORTAL,
                "示例县人民政府",
                "www.shilixian.example"));
        all.add(account("微信", "shilixian", "示例县发布", "000101", Level.COUNTY, "示例县人民政府"));
        all.add(account("抖音", "shilixian", "示例县融媒", "000101", Level.COUNTY, "示例县人民政府"));
        all.add(account("微博", "shilixian", "示例县发布", "000101", Level.COUNTY, "示例县人民政府"));
        all.add(site(
                "0000010002",
                "样本区人民政府门户网站",
                "000102",
                Level.COUNTY,
                SiteType.PORTAL,
                "样本区人民政府",
                "www.yangbenqu.example"));
        all.add(account("微信", "yangbenqu", "样本区发布", "000102", Level.COUNTY, "样本区人民政府"));
        all.add(account("头条", "yangbenqu", "样本区发布", "000102", Level.COUNTY, "样本区人民政府"));
        all.add(account("APP", "yangbenqu", "样本区政务", "000102", Level.COUNTY, "样本区人民政府"));
        for (var i = 0; i < CITIES.size(); i++) {
            var city = CITIES.get(i);
            var region = "00" + i + "100";
            all.add(site(
                    "000" + i + "000001",
                    city + "人民政府门户网站",
                    region,
                    Level.CITY,
                    SiteType.PORTAL,
                    "市人民政府",
                    "www.c" + i + ".example"));
            all.add(account("微信", "city" + i, city + "发布", region, Level.CITY, "市人民政府"));
            all.add(account("微博", "city" + i, city + "发布", region, Level.CITY, "市人民政府"));
            for (var k = 0; k < OFFICES.size(); k++) {
                var office = OFFICES.get(k);
                all.add(site(
                        "000" + i + "0000" + (10 + k),
                        city + office + "网站",
                        region,
                        Level.CITY,
                        SiteType.DEPARTMENT,
                        "市" + office,
                        "o" + k + ".c" + i + ".example"));
                all.add(account("微信", "o" + k + "c" + i, city + office, region, Level.CITY, "市" + office));
                all.add(account("微博", "o" + k + "c" + i, city + office, region, Level.CITY, "市" + office));
            }
        }
        return all;
    }

    private static Site site(
            String code, String name, String region, Level level, SiteType type, String host, String url) {
        return new Site(
                new SiteCode(code),
                "",
                name,
                url,
                "",
                new RegionCode(region),
                level,
                type,
                new Unit(host, "", ""),
                State.RUNNING,
                "示ICP备00000001号",
                "",
                true,
                Contact.NONE,
                "");
    }

    private static Account account(
            String platform, String account, String name, String region, Level level, String host) {
        return new Account(
                platform,
                account,
                name,
                "",
                "",
                new RegionCode(region),
                level,
                new Unit(host, "", ""),
                host,
                State.RUNNING,
                Status.RUNNING,
                Optional.empty(),
                false,
                Contact.NONE,
                "");
    }
}
