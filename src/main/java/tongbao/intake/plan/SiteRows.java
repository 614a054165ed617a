package tongbao.intake.plan;

import java.util.Map;
import java.util.Optional;
import tongbao.domain.register.Contact;
import tongbao.domain.register.Site;
import tongbao.domain.register.SiteType;
import tongbao.domain.register.Subject;
import tongbao.domain.register.SubjectId;
import tongbao.domain.register.SubjectKind;

/// Reads one row of a sheet of sites.
final class SiteRows implements SubjectRows {
    private final SubjectCells subjects;

    SiteRows(SubjectCells subjects) {
        this.subjects = subjects;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.SITE;
    }

    @Override
    public Column code() {
        return Columns.SITE_CODE;
    }

    @Override
    public Column name() {
        return Columns.SITE_NAME;
    }

    @Override
    public Optional<SubjectId> id(RowCells cells) {
        return subjects.siteCode(cells, Columns.SITE_CODE, Columns.REGION).map(SubjectId::of);
    }

    @Override
    public Map<Column, String> naming(Subject subject) {
        return Map.of(Columns.SITE_CODE, subject.code());
    }

    @Override
    public Optional<Subject> read(RowCells cells) {
        var code = subjects.siteCode(cells, Columns.SITE_CODE, Columns.REGION);
        var name = cells.text(Columns.SITE_NAME);
        if (name.isEmpty()) {
            cells.refuse("name.empty", Columns.SITE_NAME);
        }
        if (code.isEmpty()) {
            return Optional.empty();
        }
        var registered = subjects.registered(SubjectId.of(code.get()));
        var before = registered.map(Site.class::cast);
        var region =
                subjects.region(cells, Columns.REGION, registered, code.get().division());
        if (region.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        subjects.checkDivision(cells, Columns.SITE_CODE, code.get().division(), region.get());
        var level = subjects.level(cells, registered, region.get());
        var site = new Site(
                code.get(),
                cells.textOr(Columns.CHECK_CODE, before.map(Site::checkCode).orElse("")),
                name.get(),
                cells.textOr(Columns.SITE_URL, before.map(Site::url).orElse("")),
                cells.textOr(Columns.REDIRECT, before.map(Site::redirect).orElse("")),
                region.get().code(),
                level,
                type(cells, before),
                subjects.unit(cells, registered),
                subjects.state(cells, registered),
                cells.textOr(Columns.ICP, before.map(Site::icp).orElse("")),
                cells.textOr(Columns.POLICE, before.map(Site::police).orElse("")),
                cells.yes(Columns.SERVICE, before.map(Site::hasService).orElse(true)),
                subjects.contact(cells, before.map(Site::contact).orElse(Contact.NONE)),
                cells.textOr(Columns.NOTE, before.map(Site::note).orElse("")));
        return cells.isRefused() ? Optional.empty() : Optional.of(site);
    }

    private static SiteType type(RowCells cells, Optional<Site> before) {
        return cells.word(Columns.TYPE, RegisterWords::type, "type")
                .or(() -> cells.text(Columns.LEVEL).flatMap(RegisterWords::typeInLevel))
                .or(() -> before.map(Site::type))
                .orElseGet(() -> {
                    cells.warn("type.assumed", Columns.TYPE);
                    return SiteType.DEPARTMENT;
                });
    }
}
