package tongbao.workbench.ui;

import java.util.Locale;
import tongbao.domain.register.Subject;

/// What a subject is found by where one types: name, code, address, platform, host and region, in small letters, one
/// a line.
public final class SubjectWords {
    private SubjectWords() {}

    /// @param region its name; empty text if it is not known
    public static String of(Subject subject, String region) {
        return String.join(
                        "\n",
                        subject.name(),
                        subject.code(),
                        subject.url(),
                        subject.platform(),
                        subject.unit().host(),
                        region)
                .toLowerCase(Locale.ROOT);
    }
}
