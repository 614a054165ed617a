package tongbao.domain.register;

/// A field of a subject, in the order in which tables and previews show them.
public enum Field {
    CODE,
    PLATFORM,
    NAME,
    FORMER_NAME,
    URL,
    REDIRECT,
    REGION,
    LEVEL,
    TYPE,
    FORM,
    PARENT,
    HOST,
    OPERATOR,
    SUPERVISOR,
    VERIFIED_AS,
    STATUS,
    SINCE,
    ACTUAL,
    OPENED_ON,
    SERVICE,
    ICP,
    POLICE,
    CHECK_CODE,
    CONTACT,
    PHONE,
    EMAIL,
    NOTE
}
