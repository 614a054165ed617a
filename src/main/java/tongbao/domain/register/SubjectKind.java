package tongbao.domain.register;

/// What kind of subject is inspected: 政府网站, 政务新媒体, or 频道、专栏、分号.
public enum SubjectKind {
    SITE,
    ACCOUNT,
    CHANNEL
}
