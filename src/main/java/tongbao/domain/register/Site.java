package tongbao.domain.register;

/// 政府网站, with the fields of the national register.
///
/// @param redirect 跳转网址: where the home page really leads; empty if it stays
/// @param checkCode 校验码
public record Site(
        SiteCode siteCode,
        String checkCode,
        String name,
        String url,
        String redirect,
        RegionCode region,
        Level level,
        SiteType type,
        Unit unit,
        State state,
        String icp,
        String police,
        boolean hasService,
        Contact contact,
        String note)
        implements Subject {
    @Override
    public SubjectId id() {
        return SubjectId.of(siteCode);
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.SITE;
    }

    @Override
    public String code() {
        return siteCode.value();
    }

    @Override
    public String platform() {
        return "";
    }
}
