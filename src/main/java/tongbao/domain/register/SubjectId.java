package tongbao.domain.register;

/// The stable identity of a subject: `site:3600000010`, `account:` with platform and account, or `channel:` with the
/// number the office gave it. It does not change when the name or the address does.
public record SubjectId(String value) implements Comparable<SubjectId> {
    public SubjectId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a subject needs an identity");
        }
    }

    public static SubjectId of(SiteCode code) {
        return new SubjectId("site:" + code.value());
    }

    public static SubjectId ofAccount(String platform, String account) {
        return new SubjectId("account:" + platform.strip() + "/" + account.strip());
    }

    public static SubjectId ofChannel(String number) {
        return new SubjectId("channel:" + number.strip());
    }

    @Override
    public int compareTo(SubjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
