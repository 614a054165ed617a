package tongbao.domain.verdict;

import java.time.LocalDateTime;
import java.util.Optional;
import tongbao.domain.catalogue.Catalogue;
import tongbao.domain.catalogue.ClauseCode;
import tongbao.domain.catalogue.Rule;
import tongbao.domain.inspection.Amount;
import tongbao.domain.inspection.Answer;
import tongbao.domain.inspection.Finding;
import tongbao.domain.inspection.FindingId;
import tongbao.domain.inspection.Inspection;
import tongbao.domain.register.Account;
import tongbao.domain.register.Contact;
import tongbao.domain.register.Level;
import tongbao.domain.register.RegionCode;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteCode;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.State;
import tongbao.domain.register.Status;
import tongbao.domain.register.Subject;
import tongbao.domain.register.Unit;
import tongbao.domain.round.Policy;
import tongbao.domain.round.RoundId;
import tongbao.intake.catalogue.BundledCatalogues;

/// A made-up subject and what was recorded about it by a catalogue of 2019.
public record Inspected(Catalogue catalogue, Subject subject, Inspection inspection) {
    public static final Catalogue SITES = BundledCatalogues.sites2019();
    public static final Catalogue ACCOUNTS = BundledCatalogues.accounts2019();

    /// A county's portal.
    public static Inspected portal() {
        return of(SITES, site(Level.COUNTY, SiteType.PORTAL, true));
    }

    /// The portal of a State Council department.
    public static Inspected ministry(boolean hasService) {
        return of(SITES, site(Level.MINISTRY, SiteType.PORTAL, hasService));
    }

    /// The site of a county's department.
    public static Inspected department() {
        return of(SITES, site(Level.COUNTY, SiteType.DEPARTMENT, true));
    }

    public static Inspected account(String platform) {
        return of(ACCOUNTS, madeAccount(platform));
    }

    public static Inspected of(Catalogue catalogue, Subject subject) {
        return new Inspected(catalogue, subject, Inspection.untouched(new RoundId("示例轮次"), subject.id()));
    }

    /// Every clause that applies is 未发现.
    public Inspected clear() {
        var next = this;
        for (var place : catalogue.placesFor(subject)) {
            next = next.with(place.clause().code().value(), Answer.CLEAR);
        }
        return next;
    }

    /// Problems written `code` or `code*count` or `code*count/of`, with blanks between.
    public Inspected problems(String codes) {
        var next = this;
        for (var code : codes.isBlank() ? new String[0] : codes.strip().split(" +")) {
            var star = code.indexOf('*');
            next = star < 0
                    ? next.with(code, Answer.PROBLEM)
                    : next.with(code.substring(0, star), new Answer.Problem(amount(code.substring(star + 1))));
        }
        return next;
    }

    /// Every bonus clause that applies has its merit.
    public Inspected merits() {
        var next = this;
        for (var place : catalogue.placesFor(subject)) {
            if (place.clause().rule() instanceof Rule.Bonus) {
                next = next.with(place.clause().code().value(), new Answer.Problem(Amount.of(9, 9)));
            }
        }
        return next;
    }

    public Inspected with(String code, Answer answer) {
        return new Inspected(catalogue, subject, inspection.with(new ClauseCode(code), answer));
    }

    public Inspected with(Catalogue other) {
        return new Inspected(other, subject, inspection);
    }

    public Inspected finding(String code, boolean counts) {
        return finding(code, "示例栏目", counts);
    }

    public Inspected finding(String code, String column) {
        return finding(code, column, true);
    }

    private Inspected finding(String code, String column, boolean counts) {
        var id = new FindingId("f" + inspection.findings().size());
        return new Inspected(
                catalogue,
                subject,
                inspection.with(new Finding(
                        id,
                        Optional.of(new ClauseCode(code)),
                        column,
                        "",
                        "",
                        LocalDateTime.of(2026, 8, 17, 9, 0),
                        "示例检查员",
                        "",
                        counts,
                        true)));
    }

    public Verdict verdict() {
        return verdict(Policy.AT_ONCE);
    }

    public Verdict verdict(Policy policy) {
        return Scoring.verdict(catalogue, policy, subject, inspection);
    }

    public Score score() {
        return judgement().score();
    }

    public Effect effect(String code) {
        return judgement().effect(new ClauseCode(code));
    }

    public Judgement judgement() {
        return Scoring.judgement(catalogue, Policy.AT_ONCE, subject, inspection);
    }

    private static Amount amount(String text) {
        var slash = text.indexOf('/');
        return slash < 0
                ? Amount.of(Integer.parseInt(text))
                : Amount.of(Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    public static Site site(Level level, SiteType type, boolean hasService) {
        return new Site(
                new SiteCode("9900000001"),
                "",
                "示例网站",
                "http://www.example/",
                "",
                new RegionCode("990000"),
                level,
                type,
                Unit.UNKNOWN,
                State.RUNNING,
                "",
                "",
                hasService,
                Contact.NONE,
                "");
    }

    private static Account madeAccount(String platform) {
        return new Account(
                platform,
                "sample",
                "示例账号",
                "",
                "",
                new RegionCode("990000"),
                Level.COUNTY,
                Unit.UNKNOWN,
                "",
                State.RUNNING,
                Status.RUNNING,
                Optional.empty(),
                false,
                Contact.NONE,
                "");
    }
}
