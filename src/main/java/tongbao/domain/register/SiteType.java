package tongbao.domain.register;

/// 网站类型: 门户, 本级部门 or 下属.
public enum SiteType {
    PORTAL,
    DEPARTMENT,
    SUBORDINATE
}
