package tongbao.domain.register;

/// What kind of subject is inspected: 政府网站 or 政务新媒体.
public enum SubjectKind {
    SITE,
    ACCOUNT
}
