package tongbao.workbench.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import tongbao.domain.journal.Entry;
import tongbao.domain.journal.Entry.Edit;
import tongbao.domain.journal.RoundOpening;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteCode;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectKind;
import tongbao.domain.round.Period;
import tongbao.domain.round.Policy;
import tongbao.store.Store;
import tongbao.workbench.Fixture;

/// Many made-up sites in a round of three clauses.
@NullUnmarked
final class Crowd {
    private Crowd() {}

    static List<Subject> into(Store store, int many) {
        var sites = new ArrayList<Subject>();
        IntStream.range(0, many).forEach(i -> sites.add(site(i)));
        store.signIn("李示例");
        store.record(new Entry.RegionsChanged(
                Fixture.regions().stream().map(Edit::added).toList()));
        store.record(new Entry.RegisterChanged(
                "台账（示例）.xlsx", sites.stream().map(Edit::added).toList()));
        RoundOpening.of(
                        Fixture.ROUND,
                        new Period(Fixture.ROUND.value(), Optional.of(new Period.Slot(2026, 3, 4))),
                        Fixture.DATES,
                        Policy.AT_ONCE,
                        sites,
                        Map.of(SubjectKind.SITE, Fixture.SITES),
                        List.of())
                .entries()
                .forEach(store::record);
        return sites;
    }

    private static Site site(int number) {
        var like = (Site) Fixture.site("9901000002");
        return new Site(
                new SiteCode("99%08d".formatted(number)),
                like.checkCode(),
                "示例网站%04d".formatted(number),
                "www.shili%d.example".formatted(number),
                like.redirect(),
                like.region(),
                like.level(),
                like.type(),
                like.unit(),
                like.state(),
                like.icp(),
                like.police(),
                like.hasService(),
                like.contact(),
                like.note());
    }
}
